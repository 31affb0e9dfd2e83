import { ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import type { Word } from './words.ts'

const LONGEST_NAME = 5

/**
 * Takes the commas out of a name that says who somebody is: "accused the builder, Andes Brickyard, of ignoring rules" → "accused Andes Brickyard of
 * ignoring rules". Only where the sentence goes on behind the name, or with `mayEnd` where a known person ends the phrase; the phrase before it goes, as the name says it.
 */
export function withoutAsides(words: readonly Word[], mayEnd = false): readonly Word[] {
  const relative = words.findIndex(
    ({ text }, at) => text === ',' && /^(?:who|which|whose|whom)$/i.test(words[at + 1]?.text ?? ''),
  )
  const close = words.findIndex(({ text }, at) => at > relative && text === ',')
  if (relative > 0 && close > 0 && words[close + 1]?.pos === 'ADP')
    return withoutAsides([...words.slice(0, relative), ...words.slice(close + 1)], mayEnd)
  for (const [at, { text }] of words.entries()) {
    if (text !== ',') continue
    const comma = words.findIndex((word, index) => index > at && word.text === ',')
    const end = comma < 0 && mayEnd ? words.length : comma
    const name = words.slice(at + 1, end)
    const next = words[end + 1]
    const isLast = next === undefined && mayEnd && name[0]?.actor === 'person'
    if (end < 0 || (next === undefined && !isLast) || name.length === 0 || name.length > LONGEST_NAME || !name.every(({ pos }) => pos === 'PROPN')) continue // prettier-ignore
    const start = nounPhraseStart(words, at)
    if (start === undefined || (next !== undefined && ['PROPN', 'CCONJ'].includes(next.pos))) continue
    return withoutAsides([...words.slice(0, start), ...name, ...words.slice(end + 1)], mayEnd)
  }
  return words
}

/** "the secretary of Norland's Security Council", whose last word is a name. */
function isOffice(words: readonly Word[]): boolean {
  const of = words.findLastIndex(({ text }) => text === 'of')
  return of > 0 && ROLE_HEADS.has(words[of - 1]?.text.toLowerCase() ?? '') && words.length - of <= LONGEST_NAME + 1
}

/** Where "the builder" starts that ends before the comma; undefined where no common noun stands there. */
function nounPhraseStart(words: readonly Word[], comma: number): number | undefined {
  if (words[comma - 1]?.pos !== 'NOUN' && !isOffice(words.slice(0, comma))) return undefined
  let start = comma - 1
  while (
    start > 0 &&
    (/^(?:NOUN|ADJ|PROPN|NUM|PART|DET)$/.test(words[start - 1]?.pos ?? '') || words[start - 1]?.text === 'of')
  )
    start--
  return start
}
