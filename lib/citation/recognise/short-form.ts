/** *Id.*, *ibid.*, *supra*: they stand for the source before them, with a pinpoint of their own. */
import type { Example, Recogniser } from './types'

/** The root is left open: the pipeline puts in what was cited before. */
export const idem: Recogniser = {
  kind: 'short-form',
  pattern: /(?<![\p{L}\p{N}])(?:id\.|ibid\b\.?|ibídem\b|loc\. ?cit\.)/giu,
  read(match) {
    const takes = ['paragraph', 'page', 'article', 'section', 'rule'] as const
    const end = match.index + match[0].length
    return [{ kind: 'short-form', root: '', start: match.index, end, parts: {}, takes, barePinpoint: true }]
  },
}

/** “Nicaragua, supra note 5, ¶ 195”: the name before it says which source; without one, the last is meant. */
export const supra: Recogniser = {
  kind: 'short-form',
  pattern: /(?<![\p{L}\p{N}])supra\b(?: (?:note|n\.?) ?\d{1,4})?/giu,
  read(match) {
    const takes = ['paragraph', 'page', 'article', 'section', 'rule'] as const
    const end = match.index + match[0].length
    return [
      {
        kind: 'short-form',
        root: '',
        start: match.index,
        end,
        parts: { form: 'supra' },
        takes,
        barePinpoint: true,
      },
    ]
  },
}

export const examples: readonly Example[] = [
  {
    text: 'Nicaragua v USA [1986] ICJ Rep 14, para 191. Ibid para 195. Later id. at 103.',
    ids: ['icj_nicaragua_191', 'icj_nicaragua_195', 'icj_nicaragua_103'],
    spans: ['Nicaragua v USA [1986] ICJ Rep 14, para 191', 'Ibid para 195', 'id. at 103'],
  },
  { text: '50 U.S.C. § 3093(a). Id. § 3093(e).', ids: ['usc_50_3093_a', 'usc_50_3093_e'] },
  { text: 'Hamdi v. Rumsfeld, 542 U.S. 507 (2004). Id. at 518.', ids: ['us_542_507', 'us_542_507_518'] },
  {
    text: 'UN Charter art 51. Nicaragua ¶ 195. UN Charter, supra note 3, art 2(4).',
    ids: ['art_un-charter_51', 'icj_nicaragua_195', 'art_un-charter_2_4'],
  },
  { text: 'Ibid para 5, with nothing before it', ids: [] },
  { text: 'the id. is missing', ids: [] },
]
