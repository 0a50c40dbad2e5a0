/**
 * `npm run check`: what an author or a programmer wants to know before a commit. Format, content, types, the built
 * site document by document, and the budgets; `npm test` checks the rest too. Builds `out/` where it is older than
 * what it is made of, or built for another address.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { absolute, basePath, siteUrl } from '../lib/site'
import { newest } from './check/newest'
import { budgetsStep, buildStep, contentStep, formatStep, runSteps, siteStep, typesStep } from './check/steps'
import { outFolder, root } from './environment'

const place = { name: `${relative(root, outFolder)}/`, folder: outFolder, basePath, siteUrl }
const sources = [
  'app',
  'build',
  'components',
  'content',
  'lib',
  'public',
  'next.config.mjs',
  'package-lock.json',
]

await runSteps([
  formatStep,
  contentStep,
  ...(isFresh() ? [] : [buildStep(place)]),
  typesStep,
  siteStep(place),
  budgetsStep(place),
])

function isFresh(): boolean {
  const front = join(outFolder, 'index.html')
  if (!existsSync(front)) return false
  const isForHere = readFileSync(front, 'utf8').includes(`<link rel="canonical" href="${absolute('/')}">`)
  return (
    isForHere && Math.max(...sources.map((source) => newest(join(root, source)))) < statSync(front).mtimeMs
  )
}
