import type { Page } from './page'

/** @returns the words of a section without its heading; of what stands before all sections for `''` */
export function sectionText({ blocks }: Page, section: string): string {
  return blocks
    .filter((block) => block.section === section && block.kind !== 'heading')
    .map(({ text }) => text)
    .join(' ')
}
