/** The order of a table of positions, and the ids of its entries. */
import { collator } from '@/lib/corpus/arrange'
import { idWords } from '@/lib/ids'
import { type HolderKind, holderKinds, type Position } from '@/lib/schema'

/** States and organs first; within a kind, holders by name and the entries of one holder by date. */
export function inOrderOfHolders(positions: readonly Position[]): Position[] {
  const rank = (kind: HolderKind) => holderKinds.indexOf(kind)
  return [...positions].sort(
    (a, b) =>
      rank(a.kind) - rank(b.kind) || collator.compare(a.holder, b.holder) || a.date.localeCompare(b.date),
  )
}

/** The DOM id of an entry: holder and date, with a number where one holder spoke twice on a day. */
export function positionId(position: Position, all: readonly Position[]): string {
  const id = idWords(`${position.holder} ${position.date}`).join('-')
  const twins = all.filter(({ holder, date }) => holder === position.holder && date === position.date)
  const place = twins.indexOf(position)
  return place > 0 ? `${id}-${place + 1}` : id
}
