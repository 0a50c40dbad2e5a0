/**
 * `npm test`: everything that is checked, one step after another, whatever becomes of each. The last line counts.
 * `npx tsx build/test.ts --only unit --only site` runs some of the steps; the sites that they look at must be there.
 */
import { parseArgs } from 'node:util'
import { findBrowser } from './browser'
import { builtSites } from './check/built-sites'
import { single } from './check/report'
import {
  browserStep,
  budgetsStep,
  buildStep,
  contentStep,
  formatStep,
  pagesStep,
  runSteps,
  type Step,
  siteStep,
  typesStep,
  unitStep,
} from './check/steps'

const [atRoot, underPath] = builtSites
if (!atRoot || !underPath) throw new Error('two sites are tested')

/** Before the steps that need one: on a new machine it is installed first. */
const browserThere: Step = {
  name: 'chromium',
  title: 'A Chromium for the tests',
  seconds: 900,
  run: async () => {
    // The programs that are started later need not look again.
    process.env.CHROME_PATH = findBrowser()
    return { ...single([]), notes: [process.env.CHROME_PATH] }
  },
}

const steps: readonly Step[] = [
  browserThere,
  formatStep,
  contentStep,
  ...builtSites.map(buildStep),
  typesStep,
  unitStep,
  ...builtSites.map(siteStep),
  pagesStep(atRoot, true),
  // The markup is the same; what may differ is where it asks for things.
  pagesStep(underPath, false),
  browserStep,
  budgetsStep(atRoot),
  budgetsStep(underPath, { lighthousePages: ['primer'] }),
]

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } })
const names = new Set(steps.map(({ name }) => name))
const strange = values.only?.filter((name) => !names.has(name)) ?? []
if (strange.length > 0) {
  console.error(`There is no step “${strange.join('”, “')}”: ${[...names].join(', ')}`)
  process.exit(1)
}
await runSteps(steps.filter(({ name }) => !values.only || values.only.includes(name)))
