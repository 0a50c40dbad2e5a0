import { Keeper } from '@/lib/offline/keeper'
import { element, siteBase } from '../dom'

const base = siteBase()

export const keeper = new Keeper({ base: new URL(base, location.href).href })

/** `<casus-kept>`: the pages that can be read without a network. */
export class KeptElement extends HTMLElement {
  connectedCallback(): void {
    void this.show()
  }

  /** @returns how many there are */
  async show(): Promise<number> {
    try {
      const { kept } = await keeper.record()
      const pages = await keeper.pages()
      const link = ({ address, title }: { address: string; title: string }) =>
        element('a', { href: `${base}${address.slice(1)}` }, title)
      const alphabet = { address: '/a-z/', title: 'A–Z' }
      if (kept) this.replaceChildren(element('p', {}, 'All pages. Begin with the ', link(alphabet), '.'))
      else if (pages.length === 0) this.replaceChildren(element('p', {}, 'Nothing yet.'))
      else this.replaceChildren(element('ul', {}, ...pages.map((page) => element('li', {}, link(page)))))
      return pages.length
    } catch {
      this.replaceChildren(element('p', {}, 'Nothing: the browser does not let the site keep anything.'))
      return 0
    }
  }
}

customElements.define('casus-kept', KeptElement)
