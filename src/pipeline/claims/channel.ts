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

/** "The Norlandish army in a statement said": the speaker without the words that tell through what, and those words. */
export function withoutChannel<Range extends { from: number; to: number }>(
  { words, sentence }: Reading,
  subject: Range,
): { subject: Range; channel?: string } {
  for (let at = subject.from + 1; at < subject.to; at += 1) {
    if (!/^(?:in|on|at|during|via)$/.test(words[at]?.low ?? '')) continue
    const low = words.slice(at + 1, subject.to + 1).map((word) => word.low)
    const known = low.findIndex((word, step) => CHANNELS.has(word) || CHANNELS.has(`${word} ${low[step + 1] ?? ''}`))
    const dated = WEEKDAY.test(low[0] ?? '')
    if (known < 0 && !dated) continue
    const short = { ...subject, to: at - 1 }
    if (known < 0) return { subject: short }
    const from = /^(?:an?|the)$/.test(low[0] ?? '') ? at + 2 : at + 1
    const two = CHANNELS.has(`${low[known] ?? ''} ${low[known + 1] ?? ''}`)
    const { start, end } = spanOf(words, Math.min(from, at + 1 + known), at + 1 + known + (two ? 1 : 0))
    return { subject: short, channel: sentence.text.slice(start - sentence.start, end - sentence.start) }
  }
  return { subject }
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
