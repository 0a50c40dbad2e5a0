/** The style sheets of the site, and the fonts beside them: Next’s chunks, put together and parted anew. */
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { splitStyles } from './stylesheets'

export interface Assets {
  /** @returns the addresses of the style sheets that a page of the export needs; like all here without sub-path */
  stylesheetsOf: (html: string) => string[]
  fonts: { roman: string | null; italic: string | null }
}

/**
 * @param from the folder of Next’s export
 * @param to the folder of the site; `assets/` in it is filled
 * @param front a page whose style sheets show in which order they are meant
 * @param pages all pages of the export
 */
export function gatherAssets(from: string, to: string, front: string, pages: Iterable<string>): Assets {
  const folder = join(to, 'assets')
  mkdirSync(folder, { recursive: true })
  const chunks = join(from, '_next', 'static', 'chunks')
  const all = readdirSync(chunks).filter((name) => name.endsWith('.css'))
  const ordered = [...front.matchAll(/_next\/static\/chunks\/([\w.~-]+\.css)/g)].map(([, name]) => name ?? '')
  const names = [...new Set([...ordered, ...all.sort()])].filter((name) => all.includes(name))
  const css = names
    .map((name) => readFileSync(join(chunks, name), 'utf8'))
    .join('\n')
    .replaceAll('url(../media/', 'url(')
  if (/url\((?!["']?[\w.~-]+\.woff2)/.test(css))
    throw new Error('a style sheet points at something that is not one of the fonts')
  const media = join(from, '_next', 'static', 'media')
  const fonts = readdirSync(media)
  for (const name of fonts) cpSync(join(media, name), join(folder, basename(name)))
  const write = (name: string, text: string): string => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
    writeFileSync(join(folder, `${name}-${hash}.css`), text)
    return `/assets/${name}-${hash}.css`
  }
  const sheets = splitStyles(css, pages)
  const library = write('styles', sheets.library)
  const rooms = write('rooms', sheets.rooms)
  const addressOf = (face: string) => {
    const name = fonts.find((font) => font.includes(face))
    return name ? `/assets/${name}` : null
  }
  return {
    stylesheetsOf: (html) => (sheets.isRoom(html) ? [library, rooms] : [library]),
    fonts: { roman: addressOf('roman'), italic: addressOf('italic') },
  }
}
