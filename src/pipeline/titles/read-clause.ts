import type { Span } from '../annotation.ts'
import { withoutAsides } from './asides.ts'
import { conjugate, type Conjugated } from './conjugate.ts'
import { subjectsOf, type Subject } from './subject.ts'
import type { TitleInput } from './title-input.ts'
import { readWords, type Word } from './words.ts'

/**
 * A clause taken apart for a title: who, the verb in the present, and what follows it in the sentence. `shortFirst`: what follows belongs
 * loosely to a noun, so the least of it is best.
 */
export type Clause = Conjugated & { subject: Subject; rest: readonly Word[]; shortFirst?: boolean }

const NOUN_PHRASE = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET'])
const LONGEST_ASIDE = 8
const CHAIN = new Set(['VERB', 'AUX', 'PART', 'ADV'])

/**
 * Reads the clause of a candidate, once for each way to name its subject: "Russian forces have continued to press Kyiv" → subject
 * "Russian forces", verb "continue to press", rest "Kyiv". Nothing where the trigger is no verb, or nobody does anything.
 */
export function readClauses(input: TitleInput): Clause[] {
  const { act } = input.candidate
  if (act.form === 'nominal') return []
  const words = readWords(input, wideClause(input))
  const trigger = words.findIndex(({ at }) => at === act.trigger.start)
  if (trigger < 0) return []
  const from = chainStart(words, trigger)
  const clauseFrom = words.findIndex(({ at }) => at >= act.clause.start)
  const subjects = subjectsOf(input, words.slice(Math.max(0, clauseFrom), from))
  const chain = words.slice(from, trigger).concat(baseWord(words[trigger], act.trigger.lemma))
  const after = words.slice(trigger + 1)
  const rest = withoutAsides(afterAside(after))
  return subjects.map((subject) =>
    Object.assign(conjugate(chain, subject.number, act.passive === true), { subject, rest }),
  )
}

/** "shipped, at the very least, rockets" → "rockets"; what only follows a comma or an "and" is another story. */
function afterAside(words: readonly Word[]): Word[] {
  const [first, ...others] = words
  if (first === undefined || first.pos === 'CCONJ') return []
  if (!/^[,;:–—]$/.test(first.text)) return [...words]
  const end = others.slice(0, LONGEST_ASIDE).findIndex(({ text }) => text === ',')
  const next = others[end + 1]
  return end > 0 && next !== undefined && NOUN_PHRASE.has(next.pos) ? others.slice(end + 1) : []
}

/** From the clause's start to the end of what is said, or of the sentence: infinitives and content clauses belong to the title. */
export function wideClause({ candidate: { act, sentence }, claims }: TitleInput): Span {
  const around = act.claims.flatMap((index) => claims[index] ?? []).filter(({ content }) => content.end > act.trigger.end && content.start <= act.trigger.start) // prettier-ignore
  const ends = around.map(({ content }) => content.end)
  return { start: act.clause.start, end: Math.max(act.clause.end, Math.min(sentence.end, ...ends)) }
}

/** Walks back over auxiliaries, adverbs and the verbs that govern this one ("vowed not to accept"). */
function chainStart(words: readonly Word[], trigger: number): number {
  let from = trigger
  while (from > 0) {
    const before = words[from - 1]
    if (before === undefined || !CHAIN.has(before.pos) || /^['’]s?$/.test(before.text)) break
    const isLinked = before.pos !== 'VERB' || words[from]?.pos === 'PART'
    if (!isLinked) break
    from--
  }
  return from
}

/** The verb with the lemma of its frame, which knows more verbs than the tagger. */
function baseWord(word: Word | undefined, lemma: string): Word[] {
  return word === undefined ? [] : [{ ...word, lemma: lemma.split(' ')[0] ?? word.lemma }]
}
