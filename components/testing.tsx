/** Components as a build leaves them: markup, without the comments that React puts between texts. */
import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static'

export async function render(node: ReactNode): Promise<string> {
  const { prelude } = await prerender(node)
  const html = await new Response(prelude).text()
  return html.replace(/<!--.*?-->/g, '')
}

/** What a reader sees or hears of it. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
