/** Books, articles and chapters as CSL-JSON: which of them a work is, front matter says by what it names. */
import type { AuthorityMatter } from '../../schema'
import type { CslItem, CslType } from './csl-item'
import { cslName } from './csl-names'

type WorkParts = Extract<AuthorityMatter, { kind: 'work' }>['citation']

const editor = / \(eds?\)$/
/** Containers by their titles, where nothing is said of volume or publisher. */
const journal = /\b(?:Annales|International Legal Materials|Journal|Quarterly|Review)\b/
const collection = /\b(?:Handbook|Companion|Commentary)\b|\(eds?\)|\bvol \d/
const series = /\b(?:Memorandum|Series|Working Paper)\b/

/** What a work is, with its authors and where it stands. */
export function workFields(parts: WorkParts): Omit<CslItem, 'id' | 'title'> {
  const { authors, container, edition, printed, publisher } = parts
  const type = typeOf(parts)
  const named = (isEditor: boolean) => {
    const names = authors.filter((author) => editor.test(author) === isEditor)
    return names.length > 0 ? names.map((name) => cslName(name.replace(editor, ''))) : undefined
  }
  return {
    type,
    author: named(false),
    editor: named(true),
    [type === 'report' ? 'collection-title' : 'container-title']: container,
    volume: printed?.volume,
    page: printed?.page,
    publisher,
    edition,
  }
}

function typeOf({ container, printed, published, publisher }: WorkParts): CslType {
  const isDatedByYear = published.length === 4
  // Without imprint, what bears a day is a paper or a manual on its own, and what bears a year is a book.
  if (!container) return publisher || isDatedByYear ? 'book' : 'document'
  if (printed || journal.test(container)) return 'article-journal'
  if (publisher || collection.test(container)) return 'chapter'
  return series.test(container) ? 'report' : 'webpage'
}
