/** Asking a reading for phrases: what stands after a verb, in which role, and which names and nouns a stretch of words holds. */
import type { Span } from '../annotation.ts'
import type { Clause } from './clause.ts'
import type { Reading } from './read-sentence.ts'
import type { Word } from './words.ts'

/** A noun phrase of a clause; `prep` is the preposition before it, absent for an object. Words inclusive. */
export type Phrase = { prep?: string; from: number; to: number; head: number }

/** Objects and prepositional phrases of a clause, in order, up to where the next clause or an aside begins. */
export function phrasesAfter(reading: Reading, clause: Clause): Phrase[] {
  return phrasesFrom(reading, clause.chunk + 1)
}

/** The same from any chunk on: for what follows a noun. */
export function phrasesFrom(reading: Reading, start: number): Phrase[] {
  const { chunks, words } = reading
  const phrases: Phrase[] = []
  let prep: string | undefined
  for (let index = start; index < chunks.length; index += 1) {
    const chunk = chunks[index]
    if (!chunk || endsPhrases(reading, index, phrases)) break
    if (chunk.kind === 'prep') prep = words[chunk.from]?.low
    else if (chunk.kind === 'np') {
      const last = phrases.at(-1)
      const joined = chunks[index - 1]?.kind === 'conj' || chunks[index - 1]?.kind === 'comma'
      const inherited = prep === undefined && joined && last?.prep !== undefined ? last.prep : prep
      phrases.push({
        ...(inherited === undefined ? {} : { prep: inherited }),
        from: chunk.from,
        to: chunk.to,
        head: chunk.head,
      })
      prep = undefined
    } else if (chunk.kind === 'date') prep = undefined
  }
  return phrases
}

function endsPhrases(reading: Reading, at: number, phrases: readonly Phrase[]): boolean {
  const { chunks } = reading
  const chunk = chunks[at]
  if (!chunk || chunk.kind === 'vg' || chunk.kind === 'sub' || chunk.kind === 'colon') return true
  if (chunk.kind === 'conj' && phrases.at(-1)?.prep === 'between' && chunks[at + 1]?.kind === 'np') return false
  if (chunk.kind === 'conj') return phrases.length === 0 || !isListed(reading, at)
  if (chunk.kind === 'comma') return phrases.length === 0 || !isListed(reading, at)
  return false
}

/** Whether the comma or conjunction goes on with another noun of a list and not with a clause of its own. */
function isListed({ chunks, words }: Reading, at: number): boolean {
  let index = at + 1
  if (chunks[index]?.kind === 'conj') index += 1
  if (chunks[index]?.kind === 'prep') index += 1
  if (chunks[index]?.kind !== 'np') return false
  index += 1
  while (
    chunks[index]?.kind === 'prep' ||
    chunks[index]?.kind === 'date' ||
    chunks[index]?.kind === 'adv' ||
    (chunks[index]?.kind === 'np' && chunks[index - 1]?.kind === 'prep')
  )
    index += 1
  const next = chunks[index]
  return (
    next === undefined ||
    next.kind !== 'vg' ||
    next.group?.tense === 'infinitive' ||
    next.group?.tense === 'gerund' ||
    (next.group?.ambiguous === true && words[next.to + 1]?.low === 'by')
  )
}

/** Numbers of the names that words `from`…`to` hold, in order, each once. */
export function namesIn(words: readonly Word[], from: number, to: number): number[] {
  return numbersIn(words, from, to, 'name')
}

export function datesIn(words: readonly Word[], from: number, to: number): number[] {
  return numbersIn(words, from, to, 'date')
}

function numbersIn(words: readonly Word[], from: number, to: number, key: 'name' | 'date'): number[] {
  const found: number[] = []
  for (let at = from; at <= to; at += 1) {
    const number = words[at]?.[key] ?? -1
    if (number >= 0 && !found.includes(number)) found.push(number)
  }
  return found
}

/** Lemmas of the nouns and words of a phrase, and its last two nouns joined: "phone call". */
export function nounsIn(words: readonly Word[], from: number, to: number): string[] {
  const nouns: string[] = []
  for (let at = from; at <= to; at += 1) {
    const word = words[at]
    if (!word) continue
    nouns.push(singular(word), word.low)
    if (word.low === word.lemma && /[^s]s$/.test(word.low)) nouns.push(word.low.slice(0, -1))
    const next = words[at + 1]
    if (next && at < to) nouns.push(`${word.low} ${singular(next)}`)
  }
  return nouns
}

export function singular(word: Word): string {
  const lemma = word.lemma
  if (word.pos === 'PROPN' && lemma === word.low && /[^s]s$/.test(lemma)) return lemma.slice(0, -1)
  const hyphen = lemma.lastIndexOf('-')
  return word.pos === 'NOUN' && hyphen > 0 && lemma.length - hyphen > 4 && word.low !== lemma ? lemma : lemma
}

/** Offsets of words `from`…`to`, without quotation marks and commas at the ends. */
export function spanOf(words: readonly Word[], from: number, to: number): Span {
  let first = from
  let last = to
  while (last > first && /^[\s,;:.–—-]$/.test(words[last]?.text ?? '')) last -= 1
  while (first < last && /^[\s,;:.–—-]$/.test(words[first]?.text ?? '')) first += 1
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }
}
