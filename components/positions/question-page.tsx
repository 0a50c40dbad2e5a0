import { type ListedQuestion, library } from '@/lib/corpus/library'
import { formatDate } from '@/lib/dates'
import { parseNodeKey } from '@/lib/ids'
import { href } from '@/lib/site'
import { Article, Part } from '../page/article'
import { PageHead } from '../page-head/page-head'
import { PositionsList } from './positions-list'
import { PositionsPicture } from './positions-picture'

/** One contested question: the picture, then every position in full. */
export function QuestionPage({ question }: { question: ListedQuestion }) {
  const { matter } = question
  const resting = library()
    .stored(question.key)
    .backlinks.flatMap(({ kind, from }) =>
      kind === 'rests on' ? [library().concept(parseNodeKey(from).id)] : [],
    )
  return (
    <Article kind="question">
      <PageHead
        trail={[
          { title: 'Casus', address: '/' },
          { title: 'Who holds which view', address: '/positions/' },
        ]}
        kind="positions"
        title={matter.question}
        isLong={matter.question.length > 80}
      >
        <p>{matter.note}</p>
        <p>
          <small>
            Checked on {formatDate(matter.asAt)}; due for review by {formatDate(matter.reviewBy)}.
          </small>
        </p>
      </PageHead>
      <PositionsPicture question={question.id} isOnItsPage />
      <div data-body="">
        <PositionsList question={question} />
      </div>
      {resting.length > 0 && (
        <Part id="rests" title="Pages that rest on it">
          <ul>
            {resting.map(
              (concept) =>
                concept && (
                  <li key={concept.id}>
                    <a href={href(concept.address)}>{concept.matter.title}</a>
                  </li>
                ),
            )}
          </ul>
        </Part>
      )}
    </Article>
  )
}
