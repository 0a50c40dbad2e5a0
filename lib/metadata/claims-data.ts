import type { ClaimEntry } from '../corpus/entries'
import { absolute } from '../site'

/** Claims as `/data/claims.json` has them: the quotation as it stands in its source. */
export function claimsToData(claims: readonly ClaimEntry[]) {
  return claims.map(
    ({ id, address, matter: { report, quote, title, kind, attribution, questions, concepts } }) => ({
      id,
      report,
      quote,
      title,
      kind,
      attribution,
      questions,
      concepts: concepts.map(({ slug, relation, paragraph, why }) => ({
        slug,
        relation,
        paragraph: paragraph ?? null,
        why,
      })),
      url: absolute(address),
    }),
  )
}
