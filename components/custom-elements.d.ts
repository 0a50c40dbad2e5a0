/** The custom elements that components render; `element.ts` beside each brings it to life. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Plain = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'casus-palette': Plain
      'casus-theme': Plain
      'casus-search': Plain
      'casus-notes': Plain
      'casus-here': Plain
      'casus-permalinks': Plain
      'casus-element-test': Plain
      'casus-copy': Plain
      'casus-filter': Plain
      'casus-reader': Plain
      'casus-map': Plain
      'casus-offline': Plain
      'casus-kept': Plain
    }
  }
}
