/** `<casus-copy>`: its button copies the text that the element bears, and says whether it did. */
class CopyElement extends HTMLElement {
  connectedCallback(): void {
    const status = this.querySelector('[role=status]')
    this.querySelector('button')?.addEventListener('click', async () => {
      const text = this.dataset.text ?? ''
      const copied = await copyText(text)
      // Where the browser refuses, the text stands there to be copied by hand.
      if (status) status.textContent = copied ? 'Copied.' : `Copy it by hand: ${text}`
    })
  }
}

/** @returns whether the browser let the text be copied */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

customElements.define('casus-copy', CopyElement)

export {}
