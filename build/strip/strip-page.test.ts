import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../lib/metadata/security'
import { StripError, type StripOptions, stripPage } from './strip-page'

const options: StripOptions = {
  basePath: '',
  stylesheets: ['/assets/styles-0123456789.css'],
  fonts: { roman: '/assets/casus-serif-roman.woff2', italic: '/assets/casus-serif-italic.woff2' },
}
const underLaw: StripOptions = {
  basePath: '/law',
  stylesheets: ['/law/assets/styles-0123456789.css'],
  fonts: { roman: null, italic: null },
}

/** A page of the export that holds this in its head and this in its body. */
const page = (head: string, body = '<main>Words</main>') =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>T</title>${head}</head><body>${body}</body></html>`

test('a page of Next’s export becomes a document', async () => {
  const html = readFileSync(new URL('./fixtures/export.html.txt', import.meta.url), 'utf8')
  // One tag a line, to be read.
  const stripped = stripPage(html, options).replaceAll('><', '>\n<')
  await expect(`${stripped}\n`).toMatchFileSnapshot('fixtures/document.html.txt')
})

describe('what Next brings is dropped', () => {
  const dropped: [what: string, html: string][] = [
    ['its programs', '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['its programs for old browsers', '<script src="/_next/static/chunks/a.js" nomodule=""></script>'],
    ['its data', '<script>self.__next_f.push([1,"<script>alert(1)<\\/script>"])</script>'],
    ['the beginning of its data', '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'],
    ['other globals of its own', '<script>self.__next_r="x"</script>'],
    ['Turbopack', '<script id="_R_">(globalThis["TURBOPACK"] || []).push({})</script>'],
    ['React’s clock', '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>'],
    ['its style sheets', '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next">'],
    ['its preloads', '<link rel="preload" as="script" href="/_next/static/chunks/a.js">'],
    ['a connection to the site itself', '<link rel="preconnect" href="/" crossorigin="">'],
    ['its mark about fonts', '<meta name="next-size-adjust" content="">'],
    ['Open Graph said twice', '<meta name="twitter:title" content="T">'],
    ['comments', '<!-- a comment -->'],
  ]
  test.each(dropped)('%s', (_, html) => {
    expect(stripPage(page(html), options)).toBe(stripPage(page(''), options))
  })

  test('what it leaves in the body: boundaries, and a hidden division that holds nothing', () => {
    const body = '<div hidden=""><!--$--><!--/$--></div><main>Wo<!-- -->rds</main>'
    expect(stripPage(page('', body), options)).toBe(stripPage(page(''), options))
  })
})

describe('what is ours is kept', () => {
  const kept = [
    '<script src="/assets/preferences-FAT7DIXM.js"></script>',
    '<script type="module" src="/assets/elements-K62KY4VW.js"></script>',
    '<script src="/linker-0123456789.js" integrity="sha384-abc" crossorigin="anonymous" defer=""></script>',
    '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
    '<link rel="canonical" href="https://casus.example/">',
    '<link rel="alternate" type="application/atom+xml" href="/feeds/changes.xml">',
    '<link rel="manifest" href="/manifest.webmanifest">',
    '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">',
    '<meta name="z:itemType" content="case">',
    '<meta name="DC.title" content="Nicaragua">',
    '<script type="application/ld+json">{"name":"</p>","x":"self.__next_f"}</script>',
  ]
  test.each(kept)('%s', (html) => expect(stripPage(page(html), options)).toContain(html))

  const keptInBody = [
    '<p title="on 5 January">1 &lt; 2 &amp; “so”</p>',
    '<div hidden="" data-search-filters="">Area</div>',
    '<noscript><p>Searching needs JavaScript.</p></noscript>',
    '<template><p>Ours</p></template>',
    '<casus-palette><a href="/search/" data-opens-palette="">Search</a></casus-palette>',
    '<a href="#note-1">1</a>',
  ]
  test.each(keptInBody)('%s', (html) => expect(stripPage(page('', html), options)).toContain(html))
})

describe('what is not known stops the build, by its name', () => {
  const inHead: [what: string, html: string, named: string][] = [
    ['an inline script', '<script>alert(1)</script>', '<script>alert(1)'],
    [
      'one that only holds Next’s name',
      '<script>alert(self.__next_f)</script>',
      '<script>alert(self.__next_f)',
    ],
    ['a script without text', '<script></script>', '<script>'],
    [
      'a module that is inline',
      '<script type="module">import "x"</script>',
      '<script type="module">import "x"',
    ],
    [
      'a foreign script',
      '<script src="https://cdn.example/a.js"></script>',
      '<script src="https://cdn.example/a.js">',
    ],
    [
      'a script without a protocol',
      '<script src="//cdn.example/assets/a.js"></script>',
      '<script src="//cdn.example/assets/a.js">',
    ],
    [
      'a script of ours that is not an asset',
      '<script src="/other/a.js"></script>',
      '<script src="/other/a.js">',
    ],
    ['a style element', '<style>p{color:red}</style>', '<style>p{color:red}'],
    [
      'a style sheet that is not Next’s',
      '<link rel="stylesheet" href="/a.css">',
      '<link rel="stylesheet" href="/a.css">',
    ],
    [
      'a foreign style sheet',
      '<link rel="stylesheet" href="https://fonts.example/a.css">',
      '<link rel="stylesheet" href="https://fonts.example/a.css">',
    ],
    [
      'a foreign preload',
      '<link rel="preload" href="https://x.example/a.js">',
      '<link rel="preload" href="https://x.example/a.js">',
    ],
    [
      'a foreign connection',
      '<link rel="preconnect" href="https://x.example">',
      '<link rel="preconnect" href="https://x.example">',
    ],
    [
      'another kind of link',
      '<link rel="dns-prefetch" href="//x.example">',
      '<link rel="dns-prefetch" href="//x.example">',
    ],
    ['a link of no kind', '<link href="/a">', '<link href="/a">'],
    [
      'a handler on a script of ours',
      '<script src="/assets/a.js" onerror="alert(1)"></script>',
      '<script src="/assets/a.js" onerror="alert(1)">',
    ],
    [
      'a handler on a link',
      '<link rel="icon" href="/icon.svg" onload="alert(1)">',
      '<link rel="icon" href="/icon.svg" onload="alert(1)">',
    ],
  ]
  test.each(inHead)('%s', (_, html, named) => {
    expect(() => stripPage(page(html), options)).toThrow(StripError)
    expect(() => stripPage(page(html), options)).toThrow(named)
  })

  const inBody: [what: string, html: string, named: string][] = [
    ['a style attribute', '<p style="color:red">x</p>', '<p style="color:red">x'],
    ['an empty style attribute', '<p style="">x</p>', '<p style="">x'],
    ['a handler', '<a onclick="alert(1)">x</a>', '<a onclick="alert(1)">x'],
    ['a handler in capitals', '<img OnError="alert(1)" src="x">', '<img onerror="alert(1)" src="x">'],
    ['a boundary that waits', '<template id="B:0"></template>', '<template id="B:0">'],
    ['content that waits', '<template id="S:0"></template>', '<template id="S:0">'],
    ['a part that waits', '<template id="P:1"></template>', '<template id="P:1">'],
    ['content that waits to be shown', '<div hidden=""><p>late</p></div>', '<div hidden="">'],
    ['a script in the body', '<main><p><script>alert(1)</script></p></main>', '<script>alert(1)'],
    ['a style element in a picture', '<svg><style>p{}</style></svg>', '<style>p{}'],
    [
      'what is for readers without scripts',
      '<noscript><img src="x" onerror="alert(1)"></noscript>',
      '<img src="x" onerror="alert(1)">',
    ],
    ['what is in a template', '<template><script>alert(1)</script></template>', '<script>alert(1)'],
  ]
  test.each(inBody)('%s', (_, html, named) => {
    expect(() => stripPage(page('', html), options)).toThrow(StripError)
    expect(() => stripPage(page('', html), options)).toThrow(named)
  })

  test('everything that is unknown is named at once, and once', () => {
    const html = page('<style>a</style>', '<p style="a">x</p><p style="a">x</p><script>b()</script>')
    expect(() => stripPage(html, options)).toThrow(
      new StripError('the export holds what the strip does not know: <style>a, <p style="a">x, <script>b()'),
    )
  })

  test('a page without a charset', () => {
    expect(() => stripPage('<!DOCTYPE html><title>x</title>', options)).toThrow(
      new StripError('the page has no <head> with a charset'),
    )
  })
})

describe('the head', () => {
  const order = (html: string) =>
    [...(/<head>(.*)<\/head>/s.exec(html)?.[1] ?? '').matchAll(/<(\w+)/g)].map(([, name]) => name)

  test('has the charset first, then the policy, before anything that it governs', () => {
    const head = '<link rel="icon" href="/icon.svg"><script src="/assets/a.js"></script>'
    const html = stripPage(page(head), options)
    expect(html).toContain(
      `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`,
    )
    expect(order(html)).toEqual(['meta', 'meta', 'meta', 'link', 'link', 'link', 'title', 'script'])
  })

  test('is the same whether the page or the layout was ready first', () => {
    const layout =
      '<link rel="icon" href="/icon.svg"><meta name="casus-base" content="/"><script src="/assets/a.js"></script>'
    const own = '<meta name="description" content="D"><script type="application/ld+json">{}</script>'
    expect(stripPage(page(layout + own), options)).toBe(stripPage(page(own + layout), options))
  })

  test('has its style sheets for Next’s, and fetches the text face with the page if there is one', () => {
    const html = stripPage(page(''), options)
    expect(html.match(/rel="stylesheet"/g)).toHaveLength(1)
    expect(html).toContain('<link rel="stylesheet" href="/assets/styles-0123456789.css">')
    const two = ['/assets/styles-0.css', '/assets/rooms-1.css']
    expect(stripPage(page(''), { ...options, stylesheets: two })).toContain(
      '<link rel="stylesheet" href="/assets/styles-0.css"><link rel="stylesheet" href="/assets/rooms-1.css">',
    )
    expect(html).toContain(
      '<link rel="preload" as="font" type="font/woff2" href="/assets/casus-serif-roman.woff2" crossorigin="">',
    )
    expect(stripPage(page(''), { ...options, fonts: { roman: null, italic: null } })).not.toContain('preload')
  })

  test('fetches the italic with the pages that begin with it, and with no other', () => {
    const italic = '<link rel="preload" as="font" type="font/woff2" href="/assets/casus-serif-italic.woff2"'
    for (const kind of ['concept', 'claim'])
      expect(stripPage(page(`<article data-page="${kind}">x</article>`), options)).toContain(italic)
    expect(stripPage(page('<article data-page="home">x</article>'), options)).not.toContain('italic')
  })

  test('may hold nothing but the charset', () => {
    const html = '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body></body></html>'
    expect(order(stripPage(html, underLaw))).toEqual(['meta', 'meta', 'meta', 'link'])
  })
})

describe('under a sub-path', () => {
  test('Next’s and our own are those under it', () => {
    const html = page(
      [
        '<link rel="preconnect" href="/law" crossorigin="">',
        '<link rel="preconnect" href="/law/" crossorigin="">',
        '<link rel="stylesheet" href="/law/_next/static/chunks/a.css">',
        '<script src="/law/_next/static/chunks/a.js"></script>',
        '<script src="/law/assets/elements.js"></script>',
      ].join(''),
    )
    const stripped = stripPage(html, underLaw)
    expect(stripped).toContain('<script src="/law/assets/elements.js">')
    expect(stripped).toContain('<link rel="stylesheet" href="/law/assets/styles-0123456789.css">')
    expect(stripped).not.toContain('_next')
    expect(stripped).not.toContain('preconnect')
  })

  test.each([
    '<script src="/assets/a.js"></script>',
    '<script src="/_next/a.js"></script>',
    '<link rel="stylesheet" href="/_next/a.css">',
  ])('what lies beside it is not known: %s', (html) =>
    expect(() => stripPage(page(html), underLaw)).toThrow(StripError),
  )
})

test('a document is not stripped twice: it would bear its policy twice', () => {
  const once = stripPage(page(''), options)
  expect(() => stripPage(once, options)).toThrow(
    /does not know: .*<link rel="preload".*<link rel="stylesheet"/,
  )
})

test('text is left to the letter', () => {
  const body = '<p>§\u00a05 — “a” &amp; b &lt; c, d&nbsp;e</p>'
  const [, text] = /<body>(.*)<\/body>/s.exec(stripPage(page('', body), options)) ?? []
  expect(text).toBe('<p>§&nbsp;5 — “a” &amp; b &lt; c, d&nbsp;e</p>')
})
