import { readTheme, showTheme, storeTheme, themes } from './theme'

/** `<casus-theme>`: light, dark, or as the system has it. Without scripts it is not shown. */
class ThemeElement extends HTMLElement {
  connectedCallback(): void {
    const current = readTheme()
    for (const input of this.querySelectorAll('input')) input.checked = input.value === current
    this.addEventListener('change', ({ target }) => {
      const chosen =
        target instanceof HTMLInputElement ? themes.find((theme) => theme === target.value) : undefined
      if (!chosen) return
      storeTheme(chosen)
      showTheme(chosen)
    })
  }
}

customElements.define('casus-theme', ThemeElement)
