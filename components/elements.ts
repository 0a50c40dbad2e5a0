/** The custom elements that stand on every page. What is needed on demand alone is imported when it is. */
import './concept/element'
import './copy/element'
import './filter/element'
import './notes/element'
import './offline/register'
import './palette/element'
import './prose/element'
import './theme/element'

// The search is a program of its own: only a page with a field on it, or an opened palette, fetches it.
if (document.querySelector('casus-search')) void import('./search/element')
if (document.querySelector('casus-kept')) void import('./offline/element')
if (document.querySelector('casus-reader')) void import('./reader/element')

// So is what raises names on the map.
if (document.querySelector('casus-map')) void import('./map/element')

// So is the walk through an element test, which waits until it comes near.
const test = document.querySelector('casus-element-test')
if (test) {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return
      observer.disconnect()
      void import('./element-test/element')
    },
    { rootMargin: '100%' },
  )
  observer.observe(test)
}
