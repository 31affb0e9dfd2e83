import { ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import type { Word } from './words.ts'

const LONGEST_NAME = 5
const LONGEST_ROLE = 12
const DASH = /^(?:–|—|-{2})$/

/**
 * Takes the commas out of a name that says who somebody is: "accused the builder, Andes Brickyard, of ignoring rules" → "accused Andes Brickyard of
 * ignoring rules". Only where the sentence goes on behind the name, or with `mayEnd` where a known person ends the phrase; the phrase before it goes, as the name says it.
 */
export function withoutAsides(words: readonly Word[], mayEnd = false): readonly Word[] {
  const age = words.findIndex(({ text, pos }, at) => text === ',' && words[at + 1]?.pos === 'NUM' && words[at + 2]?.text === ',' && pos === 'PUNCT' && /^\d{1,3}$/.test(words[at + 1]?.text ?? '') && words[at - 1]?.pos === 'PROPN') // prettier-ignore
  if (age > 0)
    return withoutAsides(
      [...words.slice(0, age), ...words.slice(words[age + 3]?.pos === 'DET' ? age + 2 : age + 3)],
      mayEnd,
    )
  const dashed = withoutDashed(words)
  if (dashed !== undefined) return withoutAsides(dashed, mayEnd)
  const role = describedRole(words)
  if (role !== undefined) return withoutAsides(role, mayEnd)
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
    if (
      start === undefined ||
      isInPhrase(words, start) ||
      (next !== undefined && ['PROPN', 'CCONJ'].includes(next.pos))
    )
      continue
    return withoutAsides([...words.slice(0, start), ...name, ...words.slice(end + 1)], mayEnd)
  }
  return words
}

/** "appointed Berg, a former chief of the guard, as envoy": who he was goes, where the phrase goes on with a preposition. */
function describedRole(words: readonly Word[]): readonly Word[] | undefined {
  const open = words.findIndex(({ text }, at) => text === ',' && words[at - 1]?.pos === 'PROPN' && /^(?:DET|ADJ|NOUN)$/.test(words[at + 1]?.pos ?? '')) // prettier-ignore
  const close = words.findIndex(({ text }, at) => at > open && text === ',')
  const isAside = open > 0 && close - open <= LONGEST_ROLE && words[close + 1]?.pos === 'ADP' && !words.slice(open, close).some(({ pos }) => pos === 'VERB' || pos === 'AUX') // prettier-ignore
  return isAside && close > 0 ? [...words.slice(0, open), ...words.slice(close + 1)] : undefined
}

/** "put the offer – a rise of six percent – to a ballot": what stands between dashes goes, where the phrase goes on with a preposition. */
function withoutDashed(words: readonly Word[]): readonly Word[] | undefined {
  const open = words.findIndex(({ text }, at) => at > 0 && DASH.test(text))
  const close = words.findIndex(({ text }, at) => at > open && text === words[open]?.text)
  const goesOn = open > 0 && close > 0 && /^(?:ADP|PART)$/.test(words[close + 1]?.pos ?? '')
  return goesOn ? [...words.slice(0, open), ...words.slice(close + 1)] : undefined
}

/** "the secretary of Norland's Security Council", whose last word is a name. */
function isOffice(words: readonly Word[]): boolean {
  const of = words.findLastIndex(({ text }) => text === 'of')
  return of > 0 && ROLE_HEADS.has(words[of - 1]?.text.toLowerCase() ?? '') && words.length - of <= LONGEST_NAME + 1
}

/** "the minister in charge of | police, Ana Berg,": the noun before the comma is only part of who she is. */
function isInPhrase(words: readonly Word[], start: number): boolean {
  return words[start - 1]?.pos === 'ADP' && ['NOUN', 'PROPN'].includes(words[start - 2]?.pos ?? '')
}

/** Where "the builder" starts that ends before the comma; undefined where no common noun stands there. */
function nounPhraseStart(words: readonly Word[], comma: number): number | undefined {
  if (words[comma - 1]?.pos !== 'NOUN' && !isOffice(words.slice(0, comma))) return undefined
  let start = comma - 1
  while (
    start > 0 &&
    (/^(?:NOUN|ADJ|PROPN|NUM|PART|DET)$/.test(words[start - 1]?.pos ?? '') ||
      /^(?:of|most|least|new|his|her|its|their)$/i.test(words[start - 1]?.text ?? ''))
  )
    start--
  return start
}
