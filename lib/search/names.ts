/** Names of pages as small hashes: whether a query, or words in it, are a page’s name. */

/** FNV-1a, folded to sixteen bits. Two names may share a hash: whoever asks checks the words as well. */
export function nameHash(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return ((hash >>> 16) ^ hash) & 0xffff
}
