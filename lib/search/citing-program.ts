/** Everything about citations that the search needs, so that a bundler can put it into a file of its own. */
export { describe, whereToRead } from '../citation/links'
export { authorityTable, citationTokens, recognise } from '../citation/recognise'
