// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { linkerDictionaryOf } from '@/lib/spotter/linker-dictionary'
import { readLibrary } from '@/lib/testing/fixture-library'
import { Linker, type LinkerOptions } from './linker'

const base = 'https://law.example/sub/'
const dictionary = linkerDictionaryOf(readLibrary().corpus)
const load = vi.fn(async () => dictionary)

const makeLinker = (options: Partial<LinkerOptions> = {}) =>
  new Linker({ base, load, rest: async () => {}, ...options })

/** Puts markup into the page, links it, and gives it back with each link as `[words](address)`. */
async function linked(markup: string, options: Partial<LinkerOptions> = {}): Promise<string> {
  document.body.innerHTML = markup
  await makeLinker(options).link([document.body])
  return shown()
}

function shown(): string {
  const copy = document.body.cloneNode(true) as HTMLElement
  for (const link of copy.querySelectorAll<HTMLAnchorElement>('a.casus-link'))
    link.replaceWith('[', ...link.childNodes, `](${link.href.replace(base, '')})`)
  return copy.innerHTML
}

beforeEach(() => {
  load.mockClear()
})

const attack = 'use-of-force/armed-attack/'
const self = 'use-of-force/self-defence/'
const charter = 'authorities/un-charter/'

const cases: [what: string, markup: string, linked: string][] = [
  [
    'a doctrine where it is first named, in any form',
    '<p>Two Armed Attacks, and another armed attack.</p>',
    `<p>Two [Armed Attacks](${attack}), and another armed attack.</p>`,
  ],
  [
    'every citation, at its place',
    '<p>Article 2(4) of the UN Charter. Article 2(4) of the UN Charter.</p>',
    `<p>[Article 2(4) of the UN Charter](${charter}#at-2-4). [Article 2(4) of the UN Charter](${charter}#at-2-4).</p>`,
  ],
  [
    'a short form that stands for a citation of the paragraph before',
    '<p>UN Charter art 51.</p><p>Ibid art 2(4).</p>',
    `<p>[UN Charter art 51](${charter}#at-51).</p><p>[Ibid art 2(4)](${charter}#at-2-4).</p>`,
  ],
  [
    'nothing that has no page here',
    '<p>49 U.S.C. § 40103 and an act of war</p>',
    '<p>49 U.S.C. § 40103 and an act of war</p>',
  ],
  [
    'words with an element in them as one link',
    '<p>See Article 51 of the <em>UN Charter</em>, again.</p>',
    `<p>See [Article 51 of the <em>UN Charter</em>](${charter}#at-51), again.</p>`,
  ],
  [
    'words that begin with an element, to its edge and over it',
    '<p><em><b>UN</b> Charter</em>, art 51.</p>',
    `<p>[<em><b>UN</b> Charter</em>, art 51](${charter}#at-51).</p>`,
  ],
  [
    'no words that begin inside of an element and end outside',
    '<p>an <em>unlawful armed</em> attack, then an armed attack</p>',
    `<p>an <em>unlawful armed</em> attack, then an [armed attack](${attack})</p>`,
  ],
  [
    'inside of an element that holds them',
    '<p>an <em>unlawful armed attack</em></p>',
    `<p>an <em>unlawful [armed attack](${attack})</em></p>`,
  ],
  ['nothing across paragraphs', '<p>armed</p><p>attack</p>', '<p>armed</p><p>attack</p>'],
  [
    'nothing across a line break or a picture',
    '<p>armed<br>attack, armed <img alt=""> attack</p>',
    '<p>armed<br>attack, armed <img alt=""> attack</p>',
  ],
  [
    'a raised figure is no part of a number',
    '<p>UN Charter, Article 5<sup>1</sup> says</p>',
    `<p>[UN Charter, Article 5](${charter}#at-5)<sup>1</sup> says</p>`,
  ],
  [
    'a page that the host links by hand is not linked again',
    `<p><a href="${base}${attack}#rule-1">this</a>: an armed attack</p>`,
    `<p><a href="${base}${attack}#rule-1">this</a>: an armed attack</p>`,
  ],
  [
    'marked up characters as characters',
    '<p>&lt;b&gt;armed attack&lt;/b&gt; &amp;amp; ￼ self-defence</p>',
    `<p>&lt;b&gt;[armed attack](${attack})&lt;/b&gt; &amp;amp; ￼ [self-defence](${self})</p>`,
  ],
]
test.each(cases)('links %s', async (_, markup, result) => {
  document.body.innerHTML = markup
  const before = document.body.textContent
  expect(await linked(markup)).toBe(result)
  expect(document.body.textContent).toBe(before)
})

test('a link has the class, the address and the name, and nothing else', async () => {
  document.body.innerHTML = '<p>Article 51 of the UN Charter</p>'
  await makeLinker().link([document.body])
  const link = document.querySelector('a')
  expect(link?.outerHTML).toBe(
    `<a class="casus-link" href="${base}${charter}#at-51" title="Casus: UN Charter, 51">Article 51 of the UN Charter</a>`,
  )
})

test('all mentions, where that is asked for', async () => {
  expect(await linked('<p>armed attack</p><p>armed attack</p>', { linksAll: true })).toBe(
    `<p>[armed attack](${attack})</p><p>[armed attack](${attack})</p>`,
  )
})

describe('what is left alone', () => {
  const left = [
    'a href="#"',
    'button',
    'textarea',
    'code',
    'pre',
    'h1',
    'script type="text/plain"',
    'style',
    'label',
    'sup',
    'div contenteditable',
    'div contenteditable="false"',
    'div hidden',
    'div role="button"',
    'div data-casus="off"',
    'svg',
  ]
  test.each(left)('<%s>', async (tag) => {
    const name = tag.split(' ')[0]
    const markup = `<div><${tag}>armed attack</${name}></div>`
    document.body.innerHTML = markup
    const before = document.body.innerHTML
    await makeLinker().link([document.body])
    expect(document.body.innerHTML).toBe(before)
    // A part of it that is handed over by itself is a part of it still.
    const inside = document.querySelector(name ?? '')
    await makeLinker().link(inside ? [inside] : [])
    expect(document.body.innerHTML).toBe(before)
  })
})

describe('the page', () => {
  test('is the same after the second time', async () => {
    const markup = '<p>Armed attack, art 51 of the <i>UN Charter</i>, armed attack.</p>'
    const once = await linked(markup)
    expect(await makeLinker().link([document.body])).toBe(0)
    expect(shown()).toBe(once)
  })

  test('keeps its nodes and what listens to them', async () => {
    document.body.innerHTML = '<p><em>UN Charter</em>, art 51</p><p>armed attack</p>'
    const pressed = vi.fn()
    const em = document.querySelector('em')
    const [, second] = document.querySelectorAll('p')
    const text = second?.firstChild
    for (const element of document.querySelectorAll('p, em')) element.addEventListener('input', pressed)
    await makeLinker().link([document.body])
    expect(document.querySelector('a em')).toBe(em)
    // The text that somebody else holds stays where they put it, even where its first word is linked.
    expect(text?.parentNode).toBe(second)
    em?.dispatchEvent(new Event('input', { bubbles: true }))
    expect(pressed).toHaveBeenCalledTimes(2)
  })

  test('without words asks for nothing', async () => {
    expect(await linked('<p> <img alt="armed attack"> 12 </p>')).toContain('<p> <img')
    expect(load).not.toHaveBeenCalled()
  })

  test('stays as it was where the dictionary does not come, and the next time asks again', async () => {
    document.body.innerHTML = '<p>armed attack</p>'
    load.mockRejectedValueOnce(new Error('404'))
    const linker = makeLinker()
    expect(await linker.link([document.body])).toBe(0)
    expect(document.body.innerHTML).toBe('<p>armed attack</p>')
    expect(await linker.link([document.body])).toBe(1)
  })

  test.each([
    ['of another version', { ...dictionary, version: 2 }],
    ['that is none', null],
    ['that is broken', { version: 1, concepts: [null] }],
  ])('stays as it was with a dictionary %s', async (_, other) => {
    expect(await linked('<p>armed attack</p>', { load: async () => other as never })).toBe(
      '<p>armed attack</p>',
    )
  })

  test('that a framework draws keeps its elements where they are', async () => {
    document.body.innerHTML = '<p>Article 51 of the <em>UN Charter</em></p><p>an armed attack</p>'
    const held = document.querySelector('em')
    if (held) Object.assign(held, { __reactFiber$x: {} })
    await makeLinker().link([document.body])
    expect(held?.parentElement?.localName).toBe('p')
    expect(document.querySelector('a')?.textContent).toBe('armed attack')
  })

  test.each([
    '<p aria-hidden="true">armed attack</p>',
    '<p inert>armed attack</p>',
    '<dialog>armed attack</dialog>',
    '<span role="checkbox">armed attack</span>',
    '<datalist><option>armed attack</option></datalist>',
  ])('leaves alone what is not read or is a control: %s', async (markup) => {
    await linked(`${markup}<p>armed attack</p>`)
    expect(
      [...document.querySelectorAll('a')].map((link) => link.parentElement?.outerHTML.slice(0, 6)),
    ).toEqual(['<p><a '])
  })

  test('links nowhere but below the address of the site, whatever the dictionary says', async () => {
    const foreign = { ...dictionary, concepts: [['https://evil.example/', 'x', 'armed attack']] as const }
    await linked('<p>armed attack</p>', { load: async () => foreign as never })
    expect(document.querySelector('a')?.href).toMatch(/^https:\/\/law\.example\/sub\//)
  })

  test('two calls at once link nothing twice', async () => {
    document.body.innerHTML = '<p>armed attack</p><p>armed attack</p>'
    const linker = makeLinker()
    const made = await Promise.all([linker.link([document.body]), linker.link([document.body])])
    expect(made).toEqual([1, 0])
  })

  test('that changes while it is read takes no harm', async () => {
    document.body.innerHTML = `<p>self-defence</p>${'<p>filler words</p>'.repeat(1500)}<p id="late">armed attack</p>`
    let rests = 0
    const rest = async () => {
      if (++rests === 2) document.getElementById('late')?.replaceChildren()
    }
    expect(await makeLinker({ rest }).link([document.body])).toBe(1)
    expect(document.querySelector('a')?.textContent).toBe('self-defence')
  })

  test('may be as deep and as odd as it likes', async () => {
    const deep = `${'<span>'.repeat(500)}armed attack${'</span>'.repeat(500)}`
    const odd = '‮armed attack‬ 💣 [[[(((.*$& \\1 {{}} ￼￼ javascript:alert(1) ]]>'
    for (const markup of [deep, odd, '', 'armed '.repeat(5000), '<p></p>'.repeat(500)]) {
      document.body.innerHTML = markup
      const before = document.body.textContent
      await makeLinker().link([document.body])
      expect(document.body.textContent).toBe(before)
    }
  })
})
