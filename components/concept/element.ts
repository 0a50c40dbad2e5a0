/** `<casus-here>`: the list of sections shows which one is being read. */
class HereElement extends HTMLElement {
  private observer: IntersectionObserver | null = null

  connectedCallback(): void {
    const links = new Map(
      [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [link.hash.slice(1), link]),
    )
    const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? [])
    const show = () => {
      // On a phone the list is not there, and the measures of what is far below would have to be taken for nothing.
      if (!this.checkVisibility()) return
      // The last heading above a third of the window is the section that is being read.
      const current = headings
        .filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3)
        .at(-1)
      for (const [id, link] of links) {
        if (id === current?.id) link.setAttribute('aria-current', 'true')
        else link.removeAttribute('aria-current')
      }
    }
    this.observer = new IntersectionObserver(show, { rootMargin: '0px 0px -66% 0px' })
    // It calls once for each at the start, after the page was laid out: asking sooner would do that work twice.
    for (const heading of headings) this.observer.observe(heading)
  }

  disconnectedCallback(): void {
    this.observer?.disconnect()
  }
}

customElements.define('casus-here', HereElement)

export {}
