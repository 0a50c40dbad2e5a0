/**
 * The browser suite over the built site, at `/` and under a sub-path. `npm test` builds both; to run it alone:
 * `npx tsx build/test.ts --only build --only browser`, or with both sites there, `npx playwright test`.
 */
import { defineConfig } from '@playwright/test'
import { browserFlags, findBrowser } from './build/browser'
import { type BuiltSite, builtSites } from './build/check/built-sites'

// Found once; the processes of the runner take it over.
process.env.CHROME_PATH ??= findBrowser()

export interface SiteOptions {
  /** The site under test. */
  site: BuiltSite
}

export default defineConfig<SiteOptions>({
  testDir: 'e2e',
  outputDir: '.generated/test/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that passes only at the second try is one that fails.
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.generated/test/browser.json' }]],
  use: {
    launchOptions: { executablePath: process.env.CHROME_PATH, args: [...browserFlags] },
    locale: 'en-GB',
    // It would answer in place of the routes that tests lay; e2e/offline.spec.ts is about it.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
  },
  projects: builtSites.map((site) => ({
    name: site.name,
    use: { site, baseURL: `http://127.0.0.1:${site.port}${site.basePath}/` },
  })),
  webServer: builtSites.map(({ name, port, basePath }) => ({
    command: `npx tsx build/check/serve-built.ts ${name}`,
    url: `http://127.0.0.1:${port}${basePath}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  })),
})
