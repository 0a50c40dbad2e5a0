/** The steps of `npm test` and `npm run check`: each under its heading, bounded in time, and none kept from the next. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { type BudgetOptions, checkBudgets } from '../budgets'
import { generatedFolder, root } from '../environment'
import { serveSite } from '../static-server'
import type { BuiltSite } from './built-sites'
import { bin, lastLines, type Ran, runCommand } from './command'
import { checkEveryPage } from './every-page'
import { nothing, type Outcome, single, tell } from './report'
import { checkSite } from './site-checks'
import { readSite, type SiteFolder } from './site-folder'

export interface Step {
  /** For `--only`. */
  name: string
  title: string
  /** After which it counts as failed. */
  seconds: number
  run: () => Promise<Outcome>
}

type Place = Pick<SiteFolder, 'folder' | 'basePath' | 'siteUrl'>

/** One command that succeeds or does not. */
function command(name: string, title: string, seconds: number, ...commands: string[][]): Step {
  return {
    name,
    title,
    seconds,
    run: async () => {
      for (const one of commands) {
        const ran = await runCommand(one, seconds)
        if (ran.status !== 0) return failedCommand(title, ran)
      }
      return single([])
    },
  }
}

function failedCommand(what: string, { said, status }: Ran): Outcome {
  console.log(lastLines(said))
  return single([{ what: `${what}: failed`, where: status === null ? 'stopped' : `exit code ${status}` }])
}

export const formatStep = command('format', 'Format and lint of the code (biome)', 120, [
  bin('biome'),
  'check',
  '--max-diagnostics=30',
  '.',
])
export const contentStep = command('content', 'Content lint', 120, [bin('tsx'), 'build/lint.ts'])
/** After a build: the pages import what it writes. */
export const typesStep = command(
  'types',
  'Types (next typegen, tsc)',
  300,
  [bin('next'), 'typegen'],
  [bin('tsc'), '--noEmit'],
)

interface UnitReport {
  numPassedTests: number
  numFailedTests: number
  testResults: {
    name: string
    status: string
    message?: string
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[]
  }[]
}

export const unitStep: Step = {
  name: 'unit',
  title: 'Unit tests (vitest)',
  seconds: 600,
  run: async () => {
    const file = freshReport('unit.json')
    const ran = await runCommand([bin('vitest'), 'run', '--reporter=json', `--outputFile=${file}`], 600, {
      CI: 'true',
    })
    if (!existsSync(file)) return failedCommand('vitest', ran)
    const report = JSON.parse(readFileSync(file, 'utf8')) as UnitReport
    const faults = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed')
      const where = relative(root, name)
      if (status === 'failed' && failed.length === 0)
        return [{ what: 'a file of tests did not run', where, detail: message ?? '' }]
      return failed.map(({ fullName, failureMessages }) => ({
        what: fullName,
        where,
        detail: failureMessages
          .join('\n')
          .split('\n')
          .filter((line) => !/^\s+at .*node_modules/.test(line))
          .slice(0, 20)
          .join('\n        '),
      }))
    })
    const unread = faults.filter(({ what }) => what === 'a file of tests did not run').length
    if (faults.length === 0 && ran.status !== 0) return failedCommand('vitest', ran)
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unread,
      faults,
      notes: [`${report.testResults.length} files`],
    }
  },
}

export function buildStep({ name, folder, basePath, siteUrl }: Place & { name: string }): Step {
  return {
    name: 'build',
    title: `Build of ${name}, at ${siteUrl}${basePath}/`,
    seconds: 600,
    run: async () => {
      mkdirSync(dirname(folder), { recursive: true })
      // A site of the tests is of this run or is not there; `out/` stays until a whole one takes its place.
      if (folder.startsWith(generatedFolder)) rmSync(folder, { recursive: true, force: true })
      const environment = { SITE_URL: siteUrl, BASE_PATH: basePath, CASUS_OUT: folder }
      const ran = await runCommand([bin('tsx'), 'build/build.ts'], 600, environment)
      if (ran.status !== 0) return failedCommand('build', ran)
      return { ...single([]), notes: [ran.said.trimEnd().split('\n').at(-1) ?? ''] }
    },
  }
}

export function siteStep(place: Place & { name: string }): Step {
  return {
    name: 'site',
    title: `Every document of ${place.name}, and the site as a whole`,
    seconds: 300,
    run: async () => checkSite(readSite(place)),
  }
}

export function pagesStep(site: BuiltSite, withAxe: boolean): Step {
  return {
    name: 'pages',
    title: `Every page of ${site.name} in a browser`,
    seconds: 1500,
    run: async () => {
      const { documents } = readSite(site)
      const served = await serveSite(site)
      try {
        const addresses = documents.filter(({ isRedirect }) => !isRedirect).map(({ address }) => address)
        const outcome = await checkEveryPage({ url: served.url, addresses, withAxe })
        const left = withAxe ? [] : ['axe looked at the same documents at the root of their host']
        return { ...outcome, notes: [...(outcome.notes ?? []), ...left] }
      } finally {
        await served.close()
      }
    },
  }
}

export function budgetsStep(place: Place & { name: string }, options: BudgetOptions = {}): Step {
  return {
    name: 'budgets',
    title: `Budgets, measured on ${place.name}`,
    seconds: 900,
    run: () => checkBudgets(place, options),
  }
}

interface BrowserSuite {
  title: string
  suites?: BrowserSuite[]
  specs?: {
    title: string
    file: string
    line: number
    tests: { projectName: string; status: string; results: { error?: { message?: string } }[] }[]
  }[]
}

export const browserStep: Step = {
  name: 'browser',
  title: 'Browser suite, at both (playwright)',
  seconds: 1500,
  run: async () => {
    const file = freshReport('browser.json')
    const ran = await runCommand([bin('playwright'), 'test'], 1500, { CI: 'true' })
    if (!existsSync(file)) return failedCommand('playwright', ran)
    const { suites, errors } = JSON.parse(readFileSync(file, 'utf8')) as {
      suites: BrowserSuite[]
      errors: { message: string }[]
    }
    const outcome: Outcome = { ...nothing, faults: [], notes: [] }
    const count = ({ suites: inner = [], specs = [] }: BrowserSuite, titles: readonly string[]): void => {
      for (const { title, file: where, line, tests } of specs) {
        for (const { projectName, status, results } of tests) {
          if (status === 'skipped') continue
          if (status === 'expected') outcome.passed++
          else {
            outcome.failed++
            const message = stripColours(results[0]?.error?.message ?? status)
            outcome.faults.push({
              what: [...titles, title].join(' › '),
              where: `${projectName}, e2e/${where}:${line}`,
              detail: message.split('\n').slice(0, 12).join('\n        '),
            })
          }
        }
      }
      for (const suite of inner) count(suite, [...titles, suite.title])
    }
    for (const suite of suites) count(suite, [])
    for (const { message } of errors) {
      outcome.failed++
      outcome.faults.push({ what: 'the suite itself', where: 'playwright', detail: stripColours(message) })
    }
    if (outcome.passed + outcome.failed === 0) return failedCommand('playwright', ran)
    return outcome
  },
}

/** Runs the steps one after another, whatever becomes of each, and ends the process. */
export async function runSteps(steps: readonly Step[]): Promise<never> {
  const rows: { title: string; seconds: number; passed: number; failed: number }[] = []
  for (const step of steps) {
    console.log(`\n## ${step.title}`)
    const started = performance.now()
    const outcome = await withinTime(step)
    tell(outcome)
    const seconds = (performance.now() - started) / 1000
    rows.push({ title: step.title, seconds, passed: outcome.passed, failed: outcome.failed })
  }
  const passed = rows.reduce((sum, row) => sum + row.passed, 0)
  const failed = rows.reduce((sum, row) => sum + row.failed, 0)
  console.log('\n## All of it')
  for (const row of rows) {
    const mark = row.failed === 0 ? '✓' : '✗'
    console.log(
      `  ${mark} ${row.title}: ${row.passed} passed, ${row.failed} failed, in ${row.seconds.toFixed(0)} s`,
    )
  }
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exit(failed > 0 || passed === 0 ? 1 : 0)
}

async function withinTime({ title, seconds, run }: Step): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<Outcome>((resolve) => {
    timer = setTimeout(
      () => resolve(single([{ what: `${title}: took too long`, where: `${seconds} s` }])),
      seconds * 1000,
    )
  })
  const attempt = run().catch((error: unknown) =>
    single([
      {
        what: `${title}: could not be carried out`,
        where: 'here',
        detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
      },
    ]),
  )
  const outcome = await Promise.race([attempt, tooLong])
  clearTimeout(timer)
  return outcome
}

function freshReport(name: string): string {
  const file = `${generatedFolder}/test/${name}`
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  return file
}

function stripColours(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a colour begins with
  return text.replace(/\u001b\[[0-9;]*m/g, '')
}
