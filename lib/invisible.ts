/**
 * What takes no room in a text and may stand inside a word, as the inside of a class of a pattern: soft hyphens, joiners,
 * marks of direction, byte order marks.
 */
export const invisible = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff'
