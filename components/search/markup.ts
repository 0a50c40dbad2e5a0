import { element } from '../dom'

/** The markup of search-box.tsx, for the palette: there before the search itself has come, so that no key is lost. */
export function searchMarkup(): HTMLElement[] {
  const field = element('input', {
    type: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    placeholder: 'Phrase, question or citation',
    'data-search-field': true,
  })
  const name = element('span', { class: 'visually-hidden' }, 'Search concepts, authorities and claims')
  return [
    element('label', {}, name, field),
    element('p', { role: 'status', 'data-search-status': true }),
    element('div', { 'data-search-results': true, 'data-state': 'done' }),
  ]
}
