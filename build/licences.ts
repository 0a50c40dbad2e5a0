/** The licences of what others made and the site ships: `/licences.txt`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Metafile } from 'esbuild'
import { root } from './environment'

/** Hosts send texts without a word of their encoding; this first character says it. */
const byteOrderMark = '\ufeff'
const rule = '='.repeat(80)

/** @returns the folders of the packages of which something is in what esbuild wrote */
export function packagesIn({ outputs }: Metafile): string[] {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => file),
  )
  const folders = files.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0])
  return [...new Set(folders.filter((folder) => folder !== undefined))]
    .map((folder) => resolve(folder))
    .sort()
}

/** @throws {Error} where a program whose readers see no `/licences.txt` beside it ships what others wrote */
export function refusePackages(metafile: Metafile, program: string): void {
  const packages = packagesIn(metafile)
  if (packages.length > 0)
    throw new Error(`${program} ships ${packages.join(', ')}: its notice has to stand in the program itself`)
}

/**
 * @param packages the folders of the packages that are in the programs of the site
 * @throws {Error} where one of them brings no licence
 */
export function licences(packages: readonly string[]): string {
  return [
    `${byteOrderMark}Casus is free: its code under the MIT licence, its texts under CC BY 4.0. It ships this work of others.`,
    section(
      'Casus Serif, the text face: a cut of Source Serif 4',
      readFileSync(join(root, 'app/fonts/OFL.md'), 'utf8'),
    ),
    ...[...new Set(packages)].map(sectionOf),
    '',
  ].join('\n\n')
}

function sectionOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<'name' | 'version' | 'license', string> & { author?: string | { name: string } }
  const notices = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
    .sort()
  if (notices.length === 0) throw new Error(`${name} is shipped and brings no text of its licence`)
  const by = typeof author === 'object' ? author.name : author
  return section(
    `${name} ${version}${by ? `, by ${by}` : ''}: ${license}`,
    ...notices.map((file) => readFileSync(join(folder, file), 'utf8')),
  )
}

function section(title: string, ...texts: readonly string[]): string {
  return [`${rule}\n${title}\n${rule}`, ...texts.map((text) => text.trim())].join('\n\n')
}
