/**
 * `npm run fonts`: cuts the text face to what the site sets, into `app/fonts/` (committed; run it when the
 * character set changes). Source Serif 4 is licensed under the OFL; a cut of it may not bear its reserved name, so
 * the family is called “Casus Serif”, inside the files too, and they say their licence. The two files together stay
 * under the 60 KB that a page may need.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'
import { root } from './environment'
import { ownName, withNames } from './font-names'

/** English and Spanish, the other names in the law, and the typographer’s signs. */
const characters = [
  range(0x20, 0x7e),
  range(0xa0, 0xff),
  'ćčđğıłńşšŞŠŽžČĆ',
  '–—‑‘’“”†‡…‹›→←↗−×\u2009\u202f',
].join('')

const features = ['kern', 'liga', 'onum', 'lnum', 'pnum']

const faces = [
  {
    name: 'roman',
    file: 'SourceSerif4Variable-Roman.ttf',
    // Small capitals for labels; figures of one width for tables.
    features: [...features, 'tnum', 'smcp'],
    axes: { wght: { min: 400, max: 600, default: 400 }, opsz: 16 },
  },
  // Nothing is set in bold italics.
  { name: 'italic', file: 'SourceSerif4Variable-Italic.ttf', features, axes: { wght: 400, opsz: 16 } },
]

const source = join(dirname(createRequire(import.meta.url).resolve('source-serif/package.json')), 'VAR')

/** Those that name the licence and its address, which the cutter would drop. */
const licenceNames = [13, 14]

for (const face of faces) {
  const renamed = withNames(readFileSync(join(source, face.file)), ownName)
  const font = await subsetFont(renamed, characters, {
    targetFormat: 'woff2',
    preserveNameIds: licenceNames,
    keepFeatures: face.features,
    variationAxes: face.axes,
    noHinting: true,
  })
  writeFileSync(join(root, 'app', 'fonts', `casus-serif-${face.name}.woff2`), font)
  console.log(`${face.name}: ${(font.length / 1024).toFixed(1)} KB`)
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index))
}
