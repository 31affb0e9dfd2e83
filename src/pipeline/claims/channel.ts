import type { NameMention } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import { phrasesAfter, spanOf } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { CHANNELS } from '../lexicon/reporting-verbs.ts'

const CHANNEL_PREPOSITIONS = new Set(['on', 'in', 'via', 'at', 'through', 'during', 'to'])

/** Through what something was said: "told Reuters" → Reuters, "said on Telegram" → Telegram. Verbatim words. */
export function channelAfter(reading: Reading, clause: Clause, names: readonly NameMention[]): string | undefined {
  const { words, sentence } = reading
  for (const phrase of phrasesAfter(reading, clause)) {
    const low = words.slice(phrase.from, phrase.to + 1).map((word) => word.low)
    const told = phrase.prep === undefined && clause.group.lemma === 'tell'
    const known = low.some((word, at) => CHANNELS.has(word) || CHANNELS.has(`${word} ${low[at + 1] ?? ''}`))
    const agency =
      told &&
      words
        .slice(phrase.from, phrase.to + 1)
        .every(({ pos, name }) => (pos === 'PROPN' && names[name]?.kind !== 'person') || pos === 'DET')
    if (!agency && !(known && (told || CHANNEL_PREPOSITIONS.has(phrase.prep ?? '')))) continue
    const from = low[0] === 'the' || low[0] === 'a' ? phrase.from + 1 : phrase.from
    const span = spanOf(words, from, phrase.to)
    return sentence.text.slice(span.start - sentence.start, span.end - sentence.start)
  }
  return undefined
}

/** Words that open a sentence before the speaker: "In a video on his channel, Berg said" → "video". */
export function channelBefore({ words }: Reading, subject: { from: number }): string | undefined {
  if (!/^(?:in|on|at|during)$/.test(words[0]?.low ?? '') || words[subject.from - 1]?.text !== ',') return undefined
  const front = words.slice(1, subject.from - 1)
  if (front.some(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || text === ',')) return undefined
  const two = front.findIndex(({ low }, at) => CHANNELS.has(`${low} ${front[at + 1]?.low ?? ''}`))
  const one = front.find(({ low, pos }) => pos === 'NOUN' && CHANNELS.has(low))
  return two < 0 ? one?.text : `${front[two]?.text ?? ''} ${front[two + 1]?.text ?? ''}`
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
