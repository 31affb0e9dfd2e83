import { ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, keyAt, matchAt } from './reading.ts'
import { describe, type Role } from './roles.ts'

const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'one', 'then'])
const LONGEST = 16
/** A role stands among the first words of what follows the comma: “the powerful secretary of Russia’s National Security Council”. */
const HEAD_WITHIN = 9

/** The role after a name, between commas: “Sachin Kumar, a local villager, …”; also “, 45, a farmer,”. */
export function roleAfter(document: DocumentReading, reading: SentenceReading, to: number): Role | undefined {
  if (gapAfter(document, reading, to - 1) !== ', ') return undefined
  let from = to
  if (isAge(reading, from) && gapAfter(document, reading, from) === ', ') from += 1
  const start = ARTICLES.has(keyAt(reading, from)) ? from + 1 : from
  let head = -1
  let end = start
  for (let index = start; index < reading.words.length && index - start < LONGEST; index += 1) {
    const key = keyAt(reading, index)
    const tag = reading.pos[index]
    // “chairman of the Bank for Trade and Industry” goes on with its “and”.
    if (/^(?:who|which|that|said|says|told|and)$/u.test(key) && head >= 0 && matchAt(reading, index) === undefined)
      break
    if (head < 0 && (tag === 'VERB' || tag === 'AUX' || tag === 'PRON' || tag === 'ADV')) return undefined
    if (head < 0 && tag === 'ADP') return undefined
    if (ROLE_HEADS.has(key) && head < 0 && index - start < HEAD_WITHIN) head = index
    end = index + 1
    if (!/^(?: |-|’|'|['’] )$/u.test(gapAfter(document, reading, index))) break
    if (head >= 0 && (reading.pos[index + 1] === 'VERB' || reading.pos[index + 1] === 'AUX')) break
  }
  return head < 0 ? undefined : describe(document, reading, start, end)
}

/** Whether word `index` is somebody's age: 45, 107. */
export function isAge(reading: SentenceReading, index: number): boolean {
  return /^(?:\d{1,2}|1[01]\d)$/u.test(keyAt(reading, index))
}
