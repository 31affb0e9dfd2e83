import type { Sentence, Span } from '../annotation.ts'
import { begunAnew } from '../clauses/begun-anew.ts'
import { participleForm } from '../lexicon/verb-forms.ts'
import { tailsOf } from './cut.ts'
import { isClaim } from './needs-source.ts'
import { wideClause } from './wide-clause.ts'
import { sourceName } from './source-name.ts'
import { capital, withoutArticle } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'
import { readWords, trimWords, writeWords } from './words.ts'

/** Verbs to which nothing is done, whatever stands behind them. */
const DOES_NOTHING = new Set(['have', 'be', 'become', 'remain', 'seem', 'say', 'tell', 'want', 'expect', 'plan', 'hope', 'go', 'come', 'travel', 'visit', 'meet', 'join', 'reach', 'enter', 'leave', 'win', 'lose', 'hit', 'face', 'suffer', 'pay', 'bear', 'make', 'give', 'share']) // prettier-ignore
/** What one only takes or gives in words: "takes effect", "takes place". */
const NO_THING = /^(?:effect|place|part|office|shape|note|aim|root|hold|care|action|steps?|measures?|advantage|account|precedence|leave|stock|charge|turns?|sides?|way|rise|birth|evidence|chase|heart|courage|responsibility|credit)$/i // prettier-ignore
const OWNED = /^(?:his|her|its|their|our|my|your|himself|herself|itself|themselves|each)$/i

/** What the title keeps of the rest. */
const GOES_ON = /^(?:in|at|on|to|from|for|with|against|over|near|into|between)$/i
const PHRASE = new Set(['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN'])

/**
 * "We imposed sanctions on ten people" → "Sanctions imposed on ten people": what was done, where a pronoun stands for whoever did it and no
 * name is sure. True of the sentence whoever it was.
 */
export function* sufferedDrafts(input: TitleInput): Iterable<Draft> {
  const { act, status, sentence } = input.candidate
  const { object } = act
  const base = act.trigger.lemma
  const mayTurn = act.form === 'verb' && act.passive !== true && act.speech !== true && !base.includes(' ') && !DOES_NOTHING.has(base) // prettier-ignore
  if (!mayTurn || object === undefined || act.modality === 'negated' || isKnown(input) || describesNoun(input)) return
  const anew = begunAnew(sentence.tokens)
  const next = sentence.tokens.find(({ start }) => start >= act.trigger.end && !anew.has(start))
  const what = trimWords(readWords(input, withOf(object, sentence)))
  if (next?.start !== object.start || what.length === 0 || OWNED.test(what[0]?.text ?? '') || (what.length === 1 && NO_THING.test(what[0]?.text ?? '')) || !what.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')) return // prettier-ignore
  const source = isClaim(input) ? sourceName(input) : undefined
  if (isClaim(input) && source === undefined) return
  const after = readWords(input, { start: withOf(object, sentence).end, end: wideClause(input).end })
  const rest = GOES_ON.test(after[0]?.text ?? '') ? after : []
  const participle = participleForm(base)
  const verb = status === 'planned' ? `to be ${participle}` : participle
  const end = source === undefined ? '' : `, ${source.name} ${source.says}`
  const own = ['to', 'be', 'say', 'says', participle]
  for (const { text, whole } of [...tailsOf(rest, ''), { text: '', whole: after.length === 0 }]) {
    const tail = text === '' ? '' : ` ${text}`
    yield { title: `${capital(withoutArticle(writeWords(what)))} ${verb}${tail}${end}`, own, verb, whole }
  }
}

/** Whether the sentence says who does it, so that a title can: not by a pronoun. */
function isKnown({ candidate: { act, participants } }: TitleInput): boolean {
  if (participants.some(({ role, via }) => role === 'agent' && via === 'name')) return true
  return act.subject !== undefined
}

/** "a camp for | displaced | people": no deed of its own. */
function describesNoun({ candidate: { act, sentence } }: TitleInput): boolean {
  const before = sentence.tokens.findLast(({ end }) => end <= act.trigger.start)
  return before !== undefined && ['ADP', 'SCONJ', 'DET', 'ADJ'].includes(before.pos)
}

/** "a declaration" → "a declaration of principles". */
function withOf(object: Span, { tokens }: Sentence): Span {
  const at = tokens.findIndex(({ start }) => start >= object.end)
  if (!/^of$/i.test(tokens[at]?.text ?? '')) return object
  let end = at + 1
  // “of Nordia’s grants”: whose they are is not what was signed
  while (PHRASE.has(tokens[end]?.pos ?? '') || /^['’]s?$/.test(tokens[end]?.text ?? '')) end++
  const last = tokens[end - 1]
  return last === undefined || end === at + 1 ? object : { start: object.start, end: last.end }
}
