/** What the recogniser says about a text, and what a kind of citation has to provide. */

/** What a pinpoint counts in. */
export type Unit = 'article' | 'section' | 'paragraph' | 'page' | 'rule' | 'principle' | 'clause'

/** One place, or a range of places, inside a source: `2(4)` is the path `['2', '4']`. */
export interface Place {
  path: readonly string[]
  /** The last place of a range, inclusive. */
  to?: readonly string[]
  /** As an authority’s page writes it: `2(4)`, `89(X)`, `1541-1548`. */
  written?: string
  unit?: Unit
  start: number
  end: number
}

/**
 * A source found in a text, before its pinpoints are attached.
 * `root` is the canonical token of the source as a whole, e.g. `usc_50`, `unscr_1373`, `art_un-charter`.
 */
export interface Found {
  kind: string
  root: string
  start: number
  end: number
  parts: Readonly<Record<string, string>>
  /** Places that the citation itself contains: the section of a code, the articles of a range. */
  places?: readonly Place[]
  /** The units in which its pinpoints may count; the first is meant by a bare number after a comma. */
  takes?: readonly Unit[]
  /** Allows a bare number after a comma: `504 US 655, 657`. */
  barePinpoint?: boolean
  /** True where the source is a citation only together with a pinpoint: “Nicaragua” is also a country. */
  weak?: boolean
  authority?: string
}

/** One kind of citation: how it begins, and how the rest is read. Its `examples` are its tests. */
export interface Recogniser {
  kind: string
  /** Must carry the flags `g` and `i`, and bound every repetition, so that a scan stays linear. */
  pattern: RegExp
  /** Returns the sources that begin at this match, or none if the match is something else after all. */
  read(match: RegExpExecArray, text: string): readonly Found[]
}

/** A form and what must be made of it. Examples live beside their recogniser and are its tests. */
export interface Example {
  text: string
  /** Canonical ids, in the order of the text; none where nothing may be recognised. */
  ids: readonly string[]
  /** The words of the text that each id stands on, where the example checks them. */
  spans?: readonly string[]
  /** The pinpoint of each, as it stands on the authority’s page. */
  pinpoints?: readonly (string | undefined)[]
}

/** One recognised citation, with offsets into the text as it was given. */
export interface Recognised {
  kind: string
  /** The canonical token, e.g. `usc_50_3093_a`, `art_un-charter_2_4`, `unscr_1373`, `icj_nicaragua_195`. */
  id: string
  start: number
  end: number
  parts: Readonly<Record<string, string>>
  /** Our id of the authority, where the source is one that the table knows. */
  authority?: string
  /** The pinpoint as an authority’s page writes it: `2(4)`, `187-190`. */
  pinpoint?: string
  unit?: Unit
  /** Canonical token of the source without pinpoint. */
  root: string
  /** Other tokens for the same place: the statute’s own section beside the section of the code. */
  also: readonly string[]
  /** The last place of a range, as a token. */
  through?: string
  /** True for *id.*, *ibid.*, *supra* and for a bare “article 2(4)” that took its source from the text before it. */
  short?: boolean
}
