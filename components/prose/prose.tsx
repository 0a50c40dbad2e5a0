import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { formatPinpoint } from '@/lib/citation/format/pinpoint'
import { passageAddress } from '@/lib/corpus/addresses'
import { library } from '@/lib/corpus/library'
import type { AnnotatedSection } from '@/lib/mdx/margin'
import { href } from '@/lib/site'
import { classes } from '../classes'
import { CitationMark, ClaimAnchor, Notes } from '../notes/notes'
import { PositionsPicture } from '../positions/positions-picture'
import styles from './prose.module.css'

interface ProseProps {
  sections: readonly AnnotatedSection[]
  /** The id of the section that stands first and a little larger. */
  lead?: string
  /** What stands where the text says <ElementTest/>. */
  elementTest?: ReactNode
  /** What stands at the end of a section, by the id of its heading. */
  atEndOf?: Readonly<Record<string, ReactNode>>
}

/** The body of a page: its sections with their notes. */
export function Prose({ sections, lead, elementTest, atEndOf = {} }: ProseProps) {
  return (
    <div className={styles.prose}>
      {sections.map((section) => (
        <section
          key={section.id || 'opening'}
          className={classes(styles.section, section.id === lead && styles.lead)}
        >
          {section.id && (
            <h2 id={section.id}>
              <a href={`#${section.id}`}>{section.title}</a>
              {section.headNotes.map((note) => (
                <ClaimAnchor key={note.order} order={note.order} />
              ))}
            </h2>
          )}
          <div data-body="">{render(section, elementTest)}</div>
          {atEndOf[section.id]}
          <Notes notes={section.notes} label={section.title || 'this page'} />
        </section>
      ))}
    </div>
  )
}

/** What the elements of content become. Their attributes come from the parse, which has checked them. */
interface OurElement {
  target: string
  at?: string
  number?: string | number
  order: string
  id?: string
  children?: ReactNode
}

const components = {
  a: ProseLink,
  'x-cite': ({ target, at, number, order }: OurElement) => (
    <CitationMark order={Number(order)} number={Number(number)} authority={target} at={at ?? null} />
  ),
  'x-quote': InlineQuotation,
  'x-quotation': ({ id, children }: OurElement) => (
    <blockquote className={styles.quotation} id={id} data-quoted="">
      {children}
    </blockquote>
  ),
  'x-claim': ({ order }: OurElement) => <ClaimAnchor order={Number(order)} />,
  'x-turn': ({ order }: OurElement) => <ClaimAnchor order={Number(order)} />,
  'x-positions': ({ target }: OurElement) => <PositionsPicture question={target} />,
}

function render(section: AnnotatedSection, elementTest: ReactNode): ReactNode {
  const ours = { ...components, 'x-elementtest': () => elementTest }
  return toJsxRuntime(
    { type: 'root', children: section.tree },
    { Fragment, jsx, jsxs, components: ours as never },
  )
}

/** A link inside the site, with its sub-path; an announced page is plain text until it is written. */
function ProseLink({ href: target = '', children }: { href?: string; children?: ReactNode }) {
  if (target.startsWith('#')) return <a href={target}>{children}</a>
  const resolved = library().book.resolve(target)
  if (resolved.is === 'planned') return children
  if (resolved.is === 'elsewhere') return <a href={target}>{children}</a>
  return <a href={href(target)}>{children}</a>
}

function InlineQuotation({ target, at, number, order, children }: OurElement) {
  const { matter } = library().authority(target)
  const pinpoint = at ? formatPinpoint(matter.citation.pinpoint, at) : ''
  const passage = matter.passages.find((one) => one.at === at)
  return (
    <>
      <q
        data-quoted=""
        lang={passage?.language}
        cite={href(passageAddress(target, at))}
        title={`${matter.shortTitle} ${pinpoint}`.trim()}
      >
        “{children}”
      </q>
      <CitationMark order={Number(order)} number={Number(number)} authority={target} at={at ?? null} />
    </>
  )
}
