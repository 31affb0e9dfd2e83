import { participleForm, presentForm } from '../lexicon/verb-forms.ts'
import { joinNames, shortName } from './short-name.ts'
import type { TitleInput } from './title-input.ts'
import { readWords, trimWords, writeWords, type Word } from './words.ts'

/** A clause taken apart for a title: who, the verb in the present, and what follows it. */
export type Clause = {
  subject: string
  number: 'one' | 'many'
  verb: string
  base: string
  rest: Word[]
  passive: boolean
}

const CHAIN = new Set(['VERB', 'AUX', 'PART', 'ADV'])
const PERFECT = /^(?:has|have|had|['’]ve|having)$/i
const BE = /^(?:is|are|was|were|be|been|being|['’]re|am)$/i
const DO = /^(?:do|does|did)$/i
const MODAL: Record<string, string> = {
  will: 'will',
  would: 'will',
  '’ll': 'will',
  can: 'can',
  could: 'could',
  may: 'may',
  might: 'may',
  must: 'must',
  should: 'should',
  shall: 'will',
}
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|there|what|both|his|her|their|its|one)$/i
const PLURAL =
  /^(?:people|police|troops|men|women|children|both|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|many|several)$/i
const LONGEST_SUBJECT = 48

/**
 * Reads the clause of a candidate: "Russian forces have continued to press" → subject "Russian forces", verb "continue to press".
 * Undefined where the trigger is no verb, or where nobody known does anything.
 */
export function readClause(input: TitleInput): Clause | undefined {
  const { act } = input.candidate
  const words = readWords(input, act.clause)
  const trigger = words.findIndex(({ at }) => at === act.trigger.start)
  if (trigger < 0 || act.form === 'nominal') return undefined
  const from = chainStart(words, trigger)
  const subject = subjectOf(input, words.slice(0, from))
  if (subject === undefined) return undefined
  const { verb, base, passive } = conjugate(words.slice(from, trigger + 1), subject.number)
  return { ...subject, verb, base, passive, rest: words.slice(trigger + 1) }
}

/** Walks back over auxiliaries, adverbs and the verbs that govern this one ("vowed not to accept"). */
function chainStart(words: readonly Word[], trigger: number): number {
  let from = trigger
  while (from > 0) {
    const before = words[from - 1]
    if (before === undefined || !CHAIN.has(before.pos)) break
    const isLinked = before.pos !== 'VERB' || ['PART', 'VERB'].includes(words[from]?.pos ?? '')
    if (!isLinked) break
    from--
  }
  return from
}

function subjectOf(input: TitleInput, words: readonly Word[]): { subject: string; number: 'one' | 'many' } | undefined {
  const comma = words.findIndex(({ text }) => /^[,–—]$/.test(text))
  const phrase = trimWords(comma > 0 ? words.slice(0, comma) : words)
  const text = writeWords(phrase).replace(/^the /i, '')
  const agents = agentNames(input)
  const isPlain =
    text !== '' &&
    text.length <= LONGEST_SUBJECT &&
    !PRONOUN.test(phrase[0]?.text ?? '') &&
    !PRONOUN.test(phrase.at(-1)?.text ?? '') &&
    !phrase.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  if (isPlain) return { subject: capital(text), number: numberOf(phrase) }
  if (agents.length === 0) return undefined
  return { subject: joinNames(agents), number: agents.length > 1 ? 'many' : 'one' }
}

/** Short names of those who act. */
export function agentNames(input: TitleInput): string[] {
  return namesInRole(input, 'agent')
}

export function namesInRole({ candidate, actors, style }: TitleInput, ...roles: string[]): string[] {
  return candidate.participants
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ actor }) => {
      const known = actors.get(actor)
      return known === undefined ? [] : [shortName(known, style)]
    })
}

function numberOf(phrase: readonly Word[]): 'one' | 'many' {
  const preposition = phrase.findIndex(({ pos, text }) => pos === 'ADP' || (/^['’]s?$/.test(text) && pos === 'PART'))
  const core = phrase.slice(0, preposition > 0 && phrase[preposition]?.pos === 'ADP' ? preposition : undefined)
  const head = core.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  if (core.some(({ text }) => text === 'and') || core.some(({ text }) => PLURAL.test(text))) return 'many'
  if (head === undefined || head.actor === true) return 'one'
  return head.pos === 'NOUN' && head.lemma.toLowerCase() !== head.text.toLowerCase() && head.text.endsWith('s')
    ? 'many'
    : 'one'
}

/** Puts the verbs of a chain into the present of headlines: "had fired" → "fires", "were killed" → "killed", "would hold" → "will hold". */
function conjugate(chain: readonly Word[], number: 'one' | 'many'): { verb: string; base: string; passive: boolean } {
  const core = chain.filter(({ text, pos }) => !PERFECT.test(text) && (pos !== 'ADV' || /^not$|^n['’]t$/i.test(text)))
  const first = core.findIndex(
    ({ pos, text }) =>
      (pos === 'VERB' || pos === 'AUX') && !BE.test(text) && !DO.test(text) && MODAL[text.toLowerCase()] === undefined,
  )
  const main = core[first] ?? chain.at(-1)
  const base = (main?.lemma ?? '').toLowerCase()
  const before = core.slice(0, Math.max(first, 0))
  const after = writeWords(core.slice(first + 1))
  const tail = after === '' ? '' : ` ${after}`
  const isNegated = before.some(({ text }) => /^not$|^n['’]t$/i.test(text))
  const modal = before.map(({ text }) => MODAL[text.toLowerCase()]).find((text) => text !== undefined)
  const isBe = before.some(({ text }) => BE.test(text))
  const isProgressive = isBe && (main?.text ?? '').endsWith('ing')
  if (modal !== undefined)
    return {
      verb: `${modal}${isNegated ? ' not' : ''} ${isBe ? `be ${participleForm(base)}` : base}${tail}`,
      base,
      passive: isBe,
    }
  if (isBe && !isProgressive)
    return { verb: `${isNegated ? 'not ' : ''}${(main?.text ?? '').toLowerCase()}${tail}`, base, passive: true }
  if (isNegated) return { verb: `${number === 'one' ? 'does' : 'do'} not ${base}${tail}`, base, passive: false }
  return { verb: `${presentForm(base, number)}${tail}`, base, passive: false }
}

/** First letter in capitals. */
export function capital(text: string): string {
  const at = text.search(/[\p{L}\p{N}]/u)
  return at < 0 ? text : text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1)
}
