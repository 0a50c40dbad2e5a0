import { element } from '../dom'

/**
 * `<casus-map>`: a name that is pointed at or has the focus is raised, with the lines that end at it and the names at
 * their other ends, and its relations are told in words above the drawing. Kinds of lines can be taken out.
 */
class MapElement extends HTMLElement {
  /** What stands above the drawing while nothing is raised. */
  private invitation = ''

  connectedCallback(): void {
    this.invitation = this.told?.textContent ?? ''
    this.addEventListener('pointerover', ({ target }) => this.raise(placeOf(target) ?? this.focused))
    this.addEventListener('pointerleave', () => this.raise(this.focused))
    this.addEventListener('focusin', ({ target }) => this.raise(placeOf(target)))
    this.addEventListener('focusout', ({ relatedTarget }) => this.raise(placeOf(relatedTarget)))
    this.addEventListener('change', () => this.filter())
    // A browser that goes back restores the choices and says nothing.
    this.filter()
  }

  private get told(): HTMLElement | null {
    return this.querySelector('[data-told]')
  }

  private get focused(): string | null {
    return placeOf(document.activeElement)
  }

  /** Leaves out the lines of every kind that is not chosen. */
  private filter(): void {
    const left = [...this.querySelectorAll<HTMLInputElement>('input:not(:checked)')].map(({ value }) => value)
    for (const lines of this.querySelectorAll<SVGElement>('[data-drawing] [data-relation]')) {
      lines.toggleAttribute('hidden', left.includes(lines.dataset.relation ?? ''))
    }
    this.raise(this.focused)
  }

  private raise(id: string | null): void {
    const near = new Set([id])
    for (const line of this.querySelectorAll<SVGElement>('[data-ends]')) {
      const ends = (line.dataset.ends ?? '').split(' ')
      const isRaised = id !== null && ends.includes(id) && !line.closest('[hidden]')
      line.toggleAttribute('data-raised', isRaised)
      if (isRaised) for (const end of ends) near.add(end)
    }
    for (const place of this.querySelectorAll<SVGElement>('[data-place]')) {
      place.toggleAttribute('data-raised', near.has(place.dataset.place ?? null))
    }
    this.toggleAttribute('data-raising', id !== null)
    this.told?.replaceChildren(...(id === null ? [this.invitation] : relationsInWords(id)))
  }
}

/** The concept in whose place on the drawing something lies. */
function placeOf(target: EventTarget | null): string | null {
  const place = target instanceof Element ? target.closest<SVGElement>('[data-place]') : null
  return place?.dataset.place ?? null
}

/** As the list below the drawing has them, without its links. */
function relationsInWords(id: string): (Node | string)[] {
  const entry = document.getElementById(id)
  const relations = [...(entry?.querySelectorAll('li') ?? [])].flatMap((relation, index) => {
    const label = relation.querySelector('i')?.textContent ?? ''
    const others = [...relation.querySelectorAll('a')].map(({ textContent }) => textContent)
    return [index > 0 ? '; ' : ': ', element('i', {}, label), ` ${others.join(', ')}`]
  })
  return [element('b', {}, entry?.querySelector('a')?.textContent ?? ''), ...relations]
}

customElements.define('casus-map', MapElement)
