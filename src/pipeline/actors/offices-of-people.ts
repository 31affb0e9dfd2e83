import { ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, isPossessive, keyAt } from './reading.ts'
import { isCapitalised } from './words.ts'

const OFFICES = new Set(['office', 'department', 'bureau'])
/** What stands before the ’s of an office beside the titles of people: “State’s Attorney’s”, “Prosecutor General’s”. */
const OWNERS = new Set(['state', 'general', 'public', 'people'])

/**
 * Where the name of an office begins that is called after the one who heads it: word “Arl” of “the Arl County State’s Attorney’s Office”, word
 * “Prosecutor” of “Norland’s Prosecutor General’s Office”; `from` where it is called otherwise.
 */
export function startOfOffice(document: DocumentReading, reading: SentenceReading, from: number, head: number): number {
  if (!OFFICES.has(keyAt(reading, head)) || from !== head) return from
  let first = from
  for (let index = head - 1; index >= 0 && head - index <= 9; index -= 1) {
    const word = reading.words[index]
    if (!word || !/^(?: |’|'|-)$/u.test(gapAfter(document, reading, index))) break
    if (isPossessive(document, reading, index)) {
      const owner = keyAt(reading, index - 1)
      if (!ROLE_HEADS.has(owner) && !OWNERS.has(owner)) break
    } else if (isCapitalised(word) && word.key !== 'the') first = index
    else break
  }
  return first
}
