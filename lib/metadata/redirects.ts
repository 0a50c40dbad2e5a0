/** Pages that moved leave a page behind that leads on, for hosts that know no redirects. */
import type { Corpus } from '../corpus/entries'
import { absolute, href } from '../site'
import { contentSecurityPolicy } from './security'

export interface Redirect {
  from: string
  to: string
}

export function redirectsOf({ concepts, authorities }: Pick<Corpus, 'concepts' | 'authorities'>): Redirect[] {
  return [...concepts, ...authorities].flatMap(({ address, matter }) =>
    matter.formerly.map((from) => ({ from, to: address })),
  )
}

/** A document that leads to the new address at once; it works without scripts. */
export function redirectPage({ to }: Redirect): string {
  return [
    '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"><title>This page has moved</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<link rel="canonical" href="${absolute(to)}"><meta http-equiv="refresh" content="0; url=${href(to)}"></head>`,
    `<body><main><h1>This page has moved</h1><p><a href="${href(to)}">Go to its new address</a></p></main></body></html>`,
  ].join('')
}
