/** Runs a program of the project to its end, within a bounded time, and says what it said where that failed. */
import { spawn } from 'node:child_process'
import { root } from '../environment'

export interface Ran {
  /** 0 where it succeeded; null where it was stopped. */
  status: number | null
  /** What it printed, both streams. */
  said: string
}

/** The last lines are those that say what went wrong. */
const shownLines = 80

/** @param seconds after which it is stopped, with everything that it started */
export function runCommand(
  command: readonly string[],
  seconds: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const [program = '', ...programArguments] = command
  return new Promise((resolve) => {
    const child = spawn(program, programArguments, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that what it started can be stopped with it.
      detached: true,
    })
    let said = ''
    child.stdout.on('data', (part) => {
      said += part
    })
    child.stderr.on('data', (part) => {
      said += part
    })
    const timer = setTimeout(() => {
      said += `\nstopped after ${seconds} s\n`
      if (child.pid) process.kill(-child.pid, 'SIGKILL')
    }, seconds * 1000)
    child.on('error', (error) => {
      clearTimeout(timer)
      resolve({ status: null, said: `${said}${error.message}\n` })
    })
    child.on('close', (status) => {
      clearTimeout(timer)
      resolve({ status, said })
    })
  })
}

/** A program of `node_modules`. */
export function bin(name: string): string {
  return `${root}/node_modules/.bin/${name}`
}

export function lastLines(said: string, count = shownLines): string {
  const lines = said.trimEnd().split('\n')
  const shown = lines.slice(-count).map((line) => `  │ ${line}`)
  return [...(lines.length > count ? [`  │ … ${lines.length - count} lines before`] : []), ...shown].join(
    '\n',
  )
}
