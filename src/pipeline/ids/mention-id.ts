import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { crockford } from './crockford.ts'

const LENGTH = 12

/**
 * Names one mention by words alone: the document's hash, the folded sentence, the lemma of its trigger and which of several such it is.
 * No date, actor, title, kind, rule or offset is in it, so better rules keep the id. Twelve characters of Crockford base32, sixty bits.
 * `mentionId(sha, 'the leaders met on monday.', 'meet', 0)` → `d5g2xshxbx2b` for a hash of 64 letters a.
 */
export function mentionId(documentSha: string, foldedSentence: string, triggerLemma: string, ordinal: number): string {
  return crockford(sha256(utf8ToBytes([documentSha, foldedSentence, triggerLemma, String(ordinal)].join('\n'))), LENGTH)
}
