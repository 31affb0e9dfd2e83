import { inOneSentence, shared, type Facts } from './read-facts.ts'

/** "forced to recall": both verbs tell one act. */
export function governs(one: Facts, other: Facts): boolean {
  if (!inOneSentence(one, other)) return false
  const { act, sentence } = one.candidate
  const [from, to] = [act.trigger.end, other.candidate.act.trigger.start]
  if (from >= to || act.form !== 'verb' || other.candidate.act.form !== 'verb') return false
  const between = sentence.tokens.filter(({ start, end }) => start >= from && end <= to)
  return between.length > 0 && between.length <= 2 && between.some(({ text }) => /^to$/i.test(text)) && between.every(({ pos, text }) => pos === 'ADV' || /^to$/i.test(text)) // prettier-ignore
}

/** Either of two verbs hangs on the other. */
export function isOneVerbGroup(one: Facts, other: Facts): boolean {
  return governs(one, other) || governs(other, one)
}

/** Verbs of bringing people together for something. */
const GATHERS = /^(?:host|gather|convene|assemble|welcome|receive)\b/
/** Words between that verb and what it is for. */
const REACH = 12

/** "hosted 16 heads of state at a summit in Lima", "will fly to Varn to meet Berg": what they were hosted, or travel, for. */
export function gathersFor(one: Facts, other: Facts): boolean {
  if (!inOneSentence(one, other) || one.family !== 'encounter' || other.family !== 'encounter') return false
  if (other.candidate.supports === one.candidate.mention && other.candidate.act.rule === 'verb-in-infinitive-clause') return true // prettier-ignore
  const { act, sentence } = one.candidate
  const { act: occasion } = other.candidate
  if (!GATHERS.test(act.trigger.lemma) || act.form !== 'verb' || occasion.form !== 'nominal') return false
  if (other.people.size > 0 && shared(one.people, other.people) === 0) return false
  const between = sentence.tokens.filter(({ start, end }) => start >= act.trigger.end && end <= occasion.trigger.start)
  const last = between.findLastIndex(({ pos }) => pos === 'ADP')
  const isPlain = between.length <= REACH && !between.some(({ text, pos }) => pos === 'VERB' || /^[,;:–—-]$/.test(text))
  return isPlain && last >= 0 && between.length - last <= 4 && /^(?:at|for|to)$/.test(between[last]?.text ?? '')
}
