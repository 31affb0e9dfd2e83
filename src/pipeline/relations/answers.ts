/** What a sentence says that it answers. Rather no answer than a false one: the page shows the sentence as the proof. */
import { framesById } from '../lexicon/verb-frames.ts'
import type { Telling } from './telling.ts'

/** Words that say of their own act that it answers. Not "in turn" and "in kind", which only tell that two did alike. */
const ANSWERS =
  /\b(?:in (?:response|reply|retaliation|reaction)|respond(?:s|ed)(?! in kind)|retaliat(?:es|ed)(?! in kind)|hits? back|retort(?:s|ed)?|repl(?:ies|ied))\b/gi
/** What it answers, where the words after name it: "in retaliation for the invasion". */
const NAMED = /^(?: (?:to|for|against|over))+ ((?:[^\s,.;:]+ ?){1,8})/
const POINTS_BACK = /^(?:this|that|these|those|it|them|him|her)(?:$| (?:and|by|with|in|on|at|when|as)\b)/i
/** Beyond these the words belong to another clause. */
const OTHER_CLAUSE = /[;:“”"]|\b(?:who|which|whose|but|while|although)\b/

/** Kinds of acts that somebody answers; acts of words are answered too. */
const PROVOKES = new Set([
  'ACCUSE', 'ASSAULT', 'COERCE', 'CONSULT', 'DISAPPROVE', 'FIGHT', 'LEGAL', 'MOBILISE', 'PROTEST', 'REJECT', 'REQUEST', 'SANCTION', 'STATEMENT', 'THREATEN',
]) // prettier-ignore

/**
 * Whether the sentence of `answer` says that it answers `before`: in the same sentence or the one right before, and no other thing is
 * named as what is answered. Example: "In response, Silva refused" answers the warning told in the sentence before.
 */
export function saysItAnswers(answer: Telling, before: Telling): boolean {
  if (answer.document !== before.document || !stands(before, answer)) return false
  const { act } = before
  if (!PROVOKES.has(act.kind) && framesById.get(act.frame)?.speech !== true) return false
  const { text, start } = answer.sentence
  const at = answer.act.trigger.start - start
  for (const { 0: words, index } of text.matchAll(ANSWERS)) {
    const apart = index < at ? text.slice(index, at) : text.slice(at, index)
    if (OTHER_CLAUSE.test(apart)) continue
    const named = NAMED.exec(text.slice(index + words.length))?.[1]
    if (named === undefined || POINTS_BACK.test(named.trim()) || isNamedIn(named, before)) return true
  }
  return false
}

/** Told before the answer, with no sentence between. */
function stands(before: Telling, answer: Telling): boolean {
  const distance = answer.sentence.index - before.sentence.index
  return distance === 1 || (distance === 0 && before.act.trigger.start < answer.act.trigger.start)
}

/** "the warning" names what was read from "warned" or from "warning". */
function isNamedIn(named: string, { act, sentence }: Telling): boolean {
  const trigger = sentence.text.slice(act.trigger.start - sentence.start, act.trigger.end - sentence.start)
  const nouns = new Set([trigger.toLowerCase(), act.trigger.lemma.toLowerCase(), framesById.get(act.frame)?.word])
  const head = named.split(/ (?:of|on|in|at|by|against|from|with|to)\b/)[0] ?? ''
  return nouns.has(head.trim().toLowerCase().split(' ').at(-1))
}
