/**
 * The text face comes a moment after the style sheet. A page that is laid out in that moment is laid out twice, on a
 * phone at the cost of a tenth of a second; so the first page of a session waits for the face, for a little while.
 * Later pages find it in the browser’s cache.
 */

/** What a reader may look at an empty page for, in milliseconds. Then the page is set in its stand-in and stays so. */
const patience = 300
const storageKey = 'casus-face'

/** Marks the root with `data-face="awaited"` until the preloaded faces are here. To be called before the first paint. */
export function awaitFace(): void {
  const underWay = [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="font"]')].filter(
    ({ href }) => performance.getEntriesByName(href).length === 0,
  )
  if (underWay.length === 0 || cameBefore()) return
  const { dataset } = document.documentElement
  dataset.face = 'awaited'
  const arrivals = underWay.map(
    (link) =>
      new Promise<void>((resolve, reject) => {
        link.addEventListener('load', () => resolve())
        link.addEventListener('error', () => reject(new Error(`${link.href} did not come`)))
      }),
  )
  const late = new Promise<void>((_, reject) => {
    setTimeout(() => reject(new Error('the face is late')), patience)
  })
  Promise.race([Promise.all(arrivals), late])
    .then(rememberFace, () => {
      // The stand-in has the measures of the face: nothing is missing, and nothing moves.
    })
    .then(() => {
      delete dataset.face
    })
}

function cameBefore(): boolean {
  try {
    return sessionStorage.getItem(storageKey) !== null
  } catch {
    return false
  }
}

function rememberFace(): void {
  try {
    sessionStorage.setItem(storageKey, 'here')
  } catch {
    // Blocked storage: the next page waits again, and not for long, since the face is in the cache.
  }
}
