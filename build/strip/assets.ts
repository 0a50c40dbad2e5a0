/** One style sheet for the whole site, and the fonts beside it: Next’s chunks, put together. */
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

export interface Assets {
  /** Addresses without sub-path. */
  stylesheet: string
  fonts: { roman: string | null; italic: string | null }
}

/**
 * @param from the folder of Next’s export
 * @param to the folder of the site; `assets/` in it is filled
 * @param firstPage a page whose style sheets show in which order they are meant
 */
export function gatherAssets(from: string, to: string, firstPage: string): Assets {
  const folder = join(to, 'assets')
  mkdirSync(folder, { recursive: true })
  const chunks = join(from, '_next', 'static', 'chunks')
  const all = readdirSync(chunks).filter((name) => name.endsWith('.css'))
  const ordered = [...firstPage.matchAll(/_next\/static\/chunks\/([\w.~-]+\.css)/g)].map(
    ([, name]) => name ?? '',
  )
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
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 10)
  writeFileSync(join(folder, `styles-${hash}.css`), css)
  const addressOf = (face: string) => {
    const name = fonts.find((font) => font.includes(face))
    return name ? `/assets/${name}` : null
  }
  return {
    stylesheet: `/assets/styles-${hash}.css`,
    fonts: { roman: addressOf('roman'), italic: addressOf('italic') },
  }
}
