/** What a page tells machines, as JSON-LD. It is data: no browser runs it, so the security policy needs no hash. */
export function JsonLd({ data }: { data: object }) {
  // “<” is escaped, so that no text of ours or of a report can end the element.
  const text = JSON.stringify(data).replace(/</g, '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with its “<” escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
