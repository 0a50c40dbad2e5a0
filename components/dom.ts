/** Makes elements from plain values. Text is text: nothing is ever parsed as markup. */

type Child = Node | string | null | undefined | false

/**
 * @param attributes an attribute that is null or false is left out, one that is true is empty
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number | boolean | null | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue
    made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children.filter((child): child is Node | string => Boolean(child)))
  return made
}

/** The sub-path of the site with a slash at its end. */
export function siteBase(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="casus-base"]')?.content ?? '/'
}
