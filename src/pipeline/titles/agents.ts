/** Those who act, by the names that a title may give them. */
import type { Span } from '../annotation.ts'
import { ofSentence } from '../group-by.ts'
import { unsureMembers } from './group-names.ts'
import { isBareOffice, shortName } from './short-name.ts'
import type { TitleInput } from './title-input.ts'

/** Who speaks for somebody: "his lawyer", "Mora’s barrister". */
const SPEAKS_FOR =
  /(?:^(?:his|her|their)|['’]s?) (?:\p{Ll}+ ){0,2}(?:lawyers?|barrister|solicitor|attorney|counsel|doctor|agent|family|wife|husband|son|daughter|brother|sister|father|mother)\b/iu

/** "the Arl, CA-based maker", "a Norland-era gun": where somebody sits or what it is like does nothing. */
const BASED =
  /^(?:, \p{Lu}[\p{L}.]*)?-(?:based|born|headquartered|era|style|made|built|type|class|speaking|educated|trained|owned|listed|flagged|registered)\b/u

/** A whole of which its head is only a part. */
const HIS_COUNTRY = /^(?:his|her|their) (?:\p{L}+ )?(?:country|nation|people|parliament|court|party|army|military)\b/iu

/** Short names of those who act. */
export function agentNames(input: TitleInput): string[] {
  return isSpokenFor(input) ? ownersOfSpeaker(input) : namesInRole(withoutOwners(input), 'agent')
}

/** "Vinda, Norland’s biggest maker, said": Norland owns, and does nothing. */
function withoutOwners(input: TitleInput): TitleInput {
  const { participants, act, sentence } = input.candidate
  const before = ofSentence(input.names, act.sentence).filter(({ start }) => start < act.trigger.start)
  const isOwner = (name: Span) => BASED.test(sentence.text.slice(name.end - sentence.start)) || /^['’]s?$/.test(sentence.tokens.find(({ start }) => start >= name.end)?.text ?? '') || /['’]s?$/.test(sentence.text.slice(name.start - sentence.start, name.end - sentence.start)) // prettier-ignore
  const ids = (names: typeof before) => new Set(names.flatMap(({ actors }) => actors))
  const [owners, others] = [ids(before.filter(isOwner)), ids(before.filter((name) => !isOwner(name)))]
  const agents = participants.filter(({ role }) => role === 'agent')
  const isAside = (actor: string) => before.some((name) => name.actors.includes(actor) && before.some((other) => other.end < name.start && !other.actors.includes(actor) && sentence.text.slice(other.end - sentence.start, name.start - sentence.start).includes(','))) // prettier-ignore
  const isBeside = (actor: string) => isAside(actor) && agents.some((agent) => others.has(agent.actor))
  const isSeat = (actor: string) =>
    before.some((name) => name.actors.includes(actor) && BASED.test(sentence.text.slice(name.end - sentence.start)))
  const isLeftOut = (actor: string) => owners.has(actor) && !others.has(actor) && (isBeside(actor) || isSeat(actor) || ownsWhoActs(input, actor)) // prettier-ignore
  const kept = participants.filter(
    ({ role, actor }) => role !== 'agent' || !(isLeftOut(actor) || isOfHisCountry(input, actor)),
  )
  return kept.length === participants.length ? input : { ...input, candidate: { ...input.candidate, participants: kept } } // prettier-ignore
}

/** "Berg said | his country would sue": not he. */
function isOfHisCountry({ names, actors, candidate: { act, sentence } }: TitleInput, actor: string): boolean {
  const { subject } = act
  if (subject === undefined || act.speech === true || actors.get(actor)?.kind !== 'person') return false
  const owner = ofSentence(names, act.sentence).find(({ start }) => start === subject.start)
  const owned = sentence.text.slice(subject.start - sentence.start, subject.end - sentence.start)
  return owner?.actors.includes(actor) === true && HIS_COUNTRY.test(owned)
}

/** "Berg’s party said", "Norland’s regulator Vinda said": inside the subject, whose it is, a person or with the name of who acts behind it. */
function ownsWhoActs({ names, actors, candidate: { act, sentence } }: TitleInput, actor: string): boolean {
  const { subject } = act
  if (act.form !== 'verb' || subject === undefined) return false
  const inside = ofSentence(names, act.sentence).filter(
    ({ start, end }) => start >= subject.start && end <= subject.end,
  )
  const owner = inside.find((name) => name.actors.includes(actor))
  if (owner === undefined) return false
  const other = inside.find((name) => name.start > owner.end && !name.actors.includes(actor))
  const between = sentence.text.slice(owner.end - sentence.start, (other?.start ?? owner.end) - sentence.start)
  const isNamed = other !== undefined && !/,|\band\b/.test(between)
  return actors.get(actor)?.kind === 'person' || isNamed
}

/** "His lawyer, Rosa Silva, said he would appeal": not she. */
export function isSpokenFor({ candidate: { act, attribution, participants } }: TitleInput): boolean {
  const agents = participants.filter(({ role }) => role === 'agent')
  return act.subject === undefined && attribution.some(({ actor, text }) => SPEAKS_FOR.test(text) && agents.some((agent) => agent.actor === actor)) // prettier-ignore
}

/** "Mora’s lawyer, Rosa Silva, said he would appeal": Mora, where the sentence names nobody else whose lawyer it could be. */
function ownersOfSpeaker({ names, candidate: { act, attribution }, actors, style }: TitleInput): string[] {
  const speaker = attribution.find(({ text }) => SPEAKS_FOR.test(text))?.actor
  const people = ofSentence(names, act.sentence).filter(
    ({ kind, end }) => kind === 'person' && end <= act.trigger.start,
  )
  const ids = new Set(people.flatMap((name) => name.actors).filter((id) => id !== speaker))
  const owners = [...ids].flatMap((id) => actors.get(id) ?? [])
  return owners.length === 1 ? owners.map((owner) => shortName(owner, style)) : []
}

/** Short names of those in a role, each once. */
export function namesInRole(input: TitleInput, ...roles: string[]): string[] {
  const { candidate, actors, style } = input
  const unsure = unsureMembers(input)
  const names = candidate.participants
    .filter(({ actor, role, via }) => roles.includes(role) && !(via === 'pronoun' && unsure.has(actor)))
    .flatMap(({ actor }) => {
      const known = actors.get(actor)
      return known === undefined || isBareOffice(known.name) ? [] : [shortName(known, style)]
    })
  return [...new Set(names)]
}
