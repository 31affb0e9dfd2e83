import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { crockford } from './crockford.ts'

/** Fifty bits: two of 100,000 documents share an id with a probability below one in 200,000, and the laws would say so. */
const LENGTH = 10

/**
 * Names a document by its text alone, so that neither its file name nor its place in the folder matters.
 * `documentId('')` → `{id: 'werc8gmrzg', sha256: 'e3b0c442…'}`. The text is hashed as UTF-8.
 */
export function documentId(text: string): { id: string; sha256: string } {
  const hash = sha256(utf8ToBytes(text))
  return { id: crockford(hash, LENGTH), sha256: bytesToHex(hash) }
}
