import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{app,build,components,lib,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Machines that build are busy: what is slow there is not wrong.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
