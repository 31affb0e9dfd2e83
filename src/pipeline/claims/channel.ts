import type { Clause } from '../clauses/clause.ts'
import { phrasesAfter, spanOf } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { CHANNELS } from '../lexicon/reporting-verbs.ts'

const CHANNEL_PREPOSITIONS = new Set(['on', 'in', 'via', 'at', 'through', 'during', 'to'])

/** Through what something was said: "told Reuters" → Reuters, "said on Telegram" → Telegram. Verbatim words. */
export function channelAfter(reading: Reading, clause: Clause): string | undefined {
  const { words, sentence } = reading
  for (const phrase of phrasesAfter(reading, clause)) {
    const low = words.slice(phrase.from, phrase.to + 1).map((word) => word.low)
    const told = phrase.prep === undefined && clause.group.lemma === 'tell'
    const known = low.some((word, at) => CHANNELS.has(word) || CHANNELS.has(`${word} ${low[at + 1] ?? ''}`))
    const agency =
      told && words.slice(phrase.from, phrase.to + 1).every((word) => word.pos === 'PROPN' || word.pos === 'DET')
    if (!agency && !(known && (told || CHANNEL_PREPOSITIONS.has(phrase.prep ?? '')))) continue
    const from = low[0] === 'the' || low[0] === 'a' ? phrase.from + 1 : phrase.from
    const span = spanOf(words, from, phrase.to)
    return sentence.text.slice(span.start - sentence.start, span.end - sentence.start)
  }
  return undefined
}
