import type { Candidate, NameMention, ReadDocument, Span } from '../annotation.ts'
import { ofSentence } from '../group-by.ts'

type Participants = Candidate['participants']

/** Room for " and " or " and the " between two names. */
const LINK = 9

/**
 * Who takes part, for the title: where "they" act and nothing says who they are, the two that the sentence before joins ("Norland and Sudonia
 * held talks. In 2007, they conducted …"), only where that sentence joins exactly two bodies and names no other; where “it” acts in a later
 * clause, the one body that is the subject of its own sentence ("Norland trains pilots since it opened a base").
 */
export function withThem(member: Candidate, { names }: Pick<ReadDocument, 'names'>): Participants {
  const { act, participants, sentence } = member
  if (participants.some(({ role }) => role === 'agent') || act.form === 'nominal' || act.passive === true)
    return participants
  const trigger = sentence.tokens.findIndex(({ start }) => start === act.trigger.start)
  const subject = sentence.tokens.slice(0, trigger).findLast(({ pos }) => pos !== 'ADV' && pos !== 'AUX')
  if (subject !== undefined && /^it$/i.test(subject.text)) return [...participants, ...itselfOf(member, subject, names)]
  if (subject === undefined || !/^they$/i.test(subject.text)) return participants
  const inside = ofSentence(names, act.sentence).some(({ end, kind }) => end <= act.trigger.start && kind !== 'place')
  const tells = new Set(member.attribution.map(({ actor }) => actor))
  const pair = inside || act.violent === true ? [] : pairOf(ofSentence(names, act.sentence - 1))
  return pair.some(({ actor }) => tells.has(actor)) ? participants : [...participants, ...pair]
}

function itselfOf({ act, sentence }: Candidate, pronoun: Span, names: readonly NameMention[]): Participants {
  const verb = sentence.tokens.find(({ pos, text }) => (pos === 'VERB' && !text.endsWith('ing')) || pos === 'AUX')
  if (verb === undefined || verb.start > pronoun.start) return []
  const before = ofSentence(names, act.sentence).filter(({ end, kind }) => end <= verb.start && (kind === 'country' || kind === 'organisation')) // prettier-ignore
  const ids = new Set(before.filter(({ via, locative }) => via !== 'adjective' && locative !== true).flatMap(({ actors }) => actors)) // prettier-ignore
  return ids.size === 1 ? [...ids].map((actor) => ({ actor, role: 'agent', via: 'pronoun' })) : []
}

function pairOf(names: readonly NameMention[]): Participants {
  const bodies = names.filter(({ kind, actors, via }) => kind !== 'place' && via !== 'adjective' && actors.length > 0)
  const [one, other] = bodies
  const ids = new Set(bodies.flatMap(({ actors }) => actors))
  const isPair = one !== undefined && other !== undefined && ids.size === 2 && other.start - one.end <= LINK
  return isPair ? [...ids].map((actor) => ({ actor, role: 'agent', via: 'pronoun' })) : []
}

/**
 * Who takes part, without the speaker where a pronoun of his own words stands for somebody: nobody calls himself "it" or "they" ("if Norland fails,
 * “it will pay”, Sudonia said").
 */
export function withoutSpeaker({
  act,
  participants,
  sentence,
  attribution,
}: Pick<Candidate, 'act' | 'participants' | 'sentence' | 'attribution'>): Participants {
  const tellers = new Set(attribution.map(({ actor }) => actor))
  const isHeard = participants.some(
    ({ role, via, actor }) => role === 'agent' && via === 'pronoun' && tellers.has(actor),
  )
  if (!isHeard) return participants
  const before = sentence.tokens.filter(({ end }) => end <= act.trigger.start)
  const subject = before.findLast(({ pos }) => !['ADV', 'AUX', 'PART', 'VERB'].includes(pos))
  const opens = before.filter(({ text }) => text === '“').length - before.filter(({ text }) => text === '”').length
  const isQuoted = opens > 0 || before.filter(({ text }) => text === '"').length % 2 === 1
  if (!isQuoted || !/^(?:it|they|he|she)$/i.test(subject?.text ?? '')) return participants
  return participants.filter(({ role, via, actor }) => !(role === 'agent' && via === 'pronoun' && tellers.has(actor)))
}
