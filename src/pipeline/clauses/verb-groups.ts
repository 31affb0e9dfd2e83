/** Verb groups: "has been killed", "is due to", "would not sit by" — auxiliaries, negation and head verb as one. */
import { NEGATION, PLANNED_MODALS, UNREAL_MODALS } from '../lexicon/governors.ts'
import { isInvariable, verbForm } from '../lexicon/verb-forms.ts'
import { isQuoteMark } from './words.ts'
import type { Word } from './words.ts'

export type Tense =
  | 'past'
  | 'present'
  | 'perfect'
  | 'pluperfect'
  | 'future'
  | 'unreal'
  | 'infinitive'
  | 'gerund'
  | 'participle'

/** Word indices, both inclusive. */
export type VerbGroup = {
  from: number
  to: number
  head: number
  lemma: string
  tense: Tense
  passive: boolean
  progressive: boolean
  negated: boolean
  /** The modal verb, where there is one: will, would, could. */
  modal?: string
  /** True where the head is a form that may be a past or a participle and no auxiliary stands before it. */
  ambiguous: boolean
}

const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"])
const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'re", "'m", 'get', 'gets', 'got'])
const PAST_BE = new Set(['was', 'were', 'had', 'got'])
const DO = new Set(['do', 'does', 'did'])

/** The verb group that begins at word `at`, or nothing. */
export function readVerbGroup(words: readonly Word[], at: number): VerbGroup | undefined {
  const first = words[at]
  if (!first || first.date >= 0) return undefined
  if (first.name >= 0 && first.pos !== 'VERB' && first.pos !== 'AUX') return undefined
  const infinitive = first.low === 'to' && (first.pos === 'PART' || first.pos === 'ADP') && opensInfinitive(words, at)
  if (!infinitive && first.pos !== 'VERB' && first.pos !== 'AUX' && !isModal(first)) return undefined
  const helpers: string[] = []
  let negated = false
  let head = -1
  let index = infinitive ? at + 1 : at
  for (; index < words.length; index += 1) {
    const word = words[index]
    if (!word || (word.date >= 0 && helpers.length === 0)) break
    if (NEGATION.has(word.low)) negated ||= !isNotOnly(words, index)
    else if ((infinitive || helpers.length > 0) && isQuoteMark(word)) continue
    else if (helpers.length > 0 && mayOpenPhrase(word) && phraseInside(words, index) > 0)
      index = phraseInside(words, index)
    else if (isBetween(word) && index > at && leadsOn(words, index)) continue
    else if (isModal(word)) helpers.push(word.low === "'ll" ? 'will' : word.low)
    else if (HAVE.has(word.low) && followedByParticiple(words, index)) helpers.push(word.low)
    else if (BE.has(word.low) && followedByParticiple(words, index)) helpers.push(word.low)
    else if (DO.has(word.low) && followedByBase(words, index)) helpers.push(word.low)
    else if (word.pos === 'VERB' || word.pos === 'AUX') {
      head = index
      break
    } else break
  }
  if (head < 0) return undefined
  const word = words[head]
  if (!word) return undefined
  const before = words[at - 1]
  if (before && NEGATION.has(before.low)) negated ||= !isNotOnly(words, at - 1)
  if (word.pos === 'AUX' && NEGATION.has(words[head + 1]?.low ?? '')) negated = true
  const modal = helpers.find((helper) => PLANNED_MODALS.has(helper) || UNREAL_MODALS.has(helper))
  return {
    from: at,
    to: head,
    head,
    lemma: word.lemma,
    negated,
    ...(modal === undefined ? {} : { modal }),
    ...shape(helpers, word, infinitive),
  }
}

/** "not only conducted the drill but planned it" denies nothing. */
function isNotOnly(words: readonly Word[], at: number): boolean {
  return words[at]?.low === 'not' && /^(?:only|just|merely|simply)$/.test(words[at + 1]?.low ?? '')
}

function shape(
  helpers: string[],
  head: Word,
  infinitive: boolean,
): Pick<VerbGroup, 'tense' | 'passive' | 'progressive' | 'ambiguous'> {
  const form = BE.has(head.low) ? (PAST_BE.has(head.low) ? 'past' : 'present') : verbForm(head.low)
  const last = helpers.at(-1) ?? ''
  const be = BE.has(last)
  const passive =
    be && (form === 'past-or-participle' || form === 'participle' || (form === 'base' && isInvariable(head.lemma)))
  const progressive = be && form === 'ing'
  return {
    passive,
    progressive,
    tense: tenseOf(helpers, form, head, infinitive),
    ambiguous: helpers.length === 0 && !infinitive && (form === 'past-or-participle' || form === 'participle'),
  }
}

function tenseOf(helpers: string[], form: string, head: Word, infinitive: boolean): Tense {
  const modal = helpers.find((word) => PLANNED_MODALS.has(word) || UNREAL_MODALS.has(word))
  if (modal !== undefined) return PLANNED_MODALS.has(modal) ? 'future' : 'unreal'
  if (infinitive) return 'infinitive'
  const first = helpers[0]
  if (first === undefined) {
    if (form === 'ing') return 'gerund'
    if (form === 'participle') return 'participle'
    if (form === 'past' || form === 'past-or-participle') return 'past'
    return form === 'base' && isInvariable(head.lemma) && !BE.has(head.low) ? 'past' : 'present'
  }
  if (first === 'having') return 'gerund'
  if (first === 'had') return 'pluperfect'
  if (HAVE.has(first)) return 'perfect'
  if (first === 'being') return 'gerund'
  return PAST_BE.has(first) || first === 'did' ? 'past' : 'present'
}

function isModal(word: Word): boolean {
  return (
    (word.pos === 'AUX' || word.pos === 'VERB' || word.low === 'will' || word.low === 'may') &&
    word.text !== 'May' &&
    word.text !== 'Will' &&
    (PLANNED_MODALS.has(word.low) || UNREAL_MODALS.has(word.low) || word.low === "'ll") &&
    word.low !== 'need' &&
    word.low !== 'have'
  )
}

function opensInfinitive(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index < Math.min(words.length, at + 5); index += 1) {
    const word = words[index]
    if (!word) return false
    if (word.pos === 'ADV' || isQuoteMark(word)) continue
    return (word.pos === 'VERB' || word.pos === 'AUX') && isBase(word)
  }
  return false
}

/** "have in recent years ramped up", "were on Wednesday convicted": index of the last word of a short phrase of time inside the group, or 0. */
function phraseInside(words: readonly Word[], at: number): number {
  const day = endOfDay(words, words[at]?.pos === 'ADP' ? at + 1 : at)
  if (day > 0) return /^(?:VERB|ADV|AUX)$/.test(words[day + 1]?.pos ?? '') ? day : 0
  for (let index = at + 1; index < Math.min(words.length, at + 5); index += 1) {
    const word = words[index]
    if (!word || word.pos === 'PUNCT') return 0
    const next = words[index + 1]
    if (/^(?:years?|months?|weeks?|days?|turn|part|addition|fact)$/.test(word.low))
      return next?.pos === 'VERB' || next?.pos === 'ADV' || next?.pos === 'AUX' ? index : 0
  }
  return 0
}

function mayOpenPhrase({ pos, date }: Word): boolean {
  return pos === 'ADP' || date >= 0
}

/** Last word of the date that begins at `at`, or 0 where none does. */
function endOfDay(words: readonly Word[], at: number): number {
  const number = words[at]?.date ?? -1
  if (number < 0) return 0
  let end = at
  while (words[end + 1]?.date === number) end += 1
  return end
}

/** An adverb, or "long" and "since" as in "has long been arguing", "has since left". */
function isBetween({ pos, low }: Word): boolean {
  return (pos === 'ADV' && low !== 'as') || low === 'long' || low === 'since'
}

/** Whether an adverb inside a group is followed by more of the group. */
function leadsOn(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index < Math.min(words.length, at + 4); index += 1) {
    const word = words[index]
    if (word && (isBetween(word) || NEGATION.has(word.low))) continue
    return word?.pos === 'VERB' || word?.pos === 'AUX'
  }
  return false
}

function followedByParticiple(words: readonly Word[], at: number): boolean {
  const next = afterAdverbs(words, at)
  if (!next || (next.pos !== 'VERB' && next.pos !== 'AUX')) return false
  if (BE.has(next.low)) return next.low === 'been' || next.low === 'being'
  const form = verbForm(next.low)
  return (
    form === 'past-or-participle' ||
    form === 'participle' ||
    form === 'ing' ||
    (form === 'base' &&
      (isInvariable(next.lemma) ||
        next.low === 'come' ||
        next.low === 'become' ||
        next.low === 'run' ||
        next.low === 'overcome' ||
        next.low === 'overrun'))
  )
}

function followedByBase(words: readonly Word[], at: number): boolean {
  const next = afterAdverbs(words, at)
  return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX') && isBase(next)
}

/** "finalise" has the lemma "finalize", so the form tells; of "speed" and "need" the lemma does. */
function isBase({ low, lemma }: Word): boolean {
  return low === lemma || (verbForm(low) === 'base' && !BE.has(low))
}

function afterAdverbs(words: readonly Word[], at: number): Word | undefined {
  for (let index = at + 1; index < Math.min(words.length, at + 8); index += 1) {
    const word = words[index]
    if (word && (isBetween(word) || NEGATION.has(word.low) || word.low === 'also' || isQuoteMark(word))) continue
    if (word && mayOpenPhrase(word) && phraseInside(words, index) > 0) {
      index = phraseInside(words, index)
      continue
    }
    return word
  }
  return undefined
}
