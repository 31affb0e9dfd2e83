import type { Attribution, When } from '../../model/dataset.ts'
import type { Act, Block, Candidate, Claim, DateMention, NameMention, Sentence } from '../annotation.ts'
import { isAccountOfHarm, isOfRebels, isOnlyClaimed, isToldByVictim } from './accounts.ts'
import { accusesOfViolence, isOpenCharge } from './charges.ts'
import { decideStatus, isContested } from './decide-status.ts'
import { dropReason } from './drop-rules.ts'
import { hasParties } from './parties.ts'
import { isKnown } from './is-known.ts'
import { isCountOfMedics, isOwnDeed, isProvedInCourt, isWeaponTest } from './known-deeds.ts'
import { isDescribing, isInPassing, isOwnClaim, isPresupposed } from './passing.ts'
import type { KnownActor } from './companions.ts'
import { listParticipants } from './list-participants.ts'
import { nameMainBody } from './main-body.ts'
import { nameHomeOfBlows } from './home-of-blows.ts'
import { nameOnlyCountry } from './only-country.ts'
import { nameOtherParty } from './other-party.ts'
import { nameOtherSide } from './other-side.ts'
import { nameRestOfSentence } from './rest-of-sentence.ts'
import { nameSidesOfPeople } from './sides-of-people.ts'
import { nameStatesOfBodies } from './states-of-bodies.ts'
import { nameStatesOfTheTime } from './states-of-the-time.ts'
import { weigh } from './weigh.ts'
import { speakerWords } from './speaker-words.ts'
import { itself, numbersWithin } from '../look-up.ts'

/** What is known of one document when its acts become candidates. */
export type CandidateInput = {
  id: string
  text: string
  published?: { date: string }
  blocks: readonly Block[]
  sentences: readonly Sentence[]
  names: readonly NameMention[]
  dates: readonly DateMention[]
  claims: readonly Claim[]
  acts: readonly Act[]
  /** The country that the article is about, where one is. */
  home?: string
  /** The two countries that it is about, where it is about two. */
  pair?: readonly [string, string]
  /** The company that the article is about, where one is. */
  body?: string
  /** Mention ids, one for each act. */
  mentions: readonly string[]
  dateOf: (act: Act) => { when: When; otherDates: When[] } | undefined
  /** The date that left an act without a day because it cannot be read. */
  unreadDateOf: (act: Act) => DateMention | undefined
  topicsOf: (act: Act, sentence: Sentence) => string[]
  actorOf: (id: string) => KnownActor | undefined
}

export type MadeCandidates = { candidates: Candidate[]; dropped: { act: Act; reason: string }[] }

/** Turns the acts of one document into candidates: who, when, whether it is a fact or a claim; what is dropped says why. */
export function makeCandidates(input: CandidateInput): MadeCandidates {
  const made: MadeCandidates = { candidates: [], dropped: [] }
  const isConflict = hasParties(input.text, input.acts, input.names)
  for (const [index, act] of input.acts.entries()) {
    const sentence = input.sentences[act.sentence]
    const dated = input.dateOf(act)
    const goesOn = act.claims.some((number) => input.claims[number]?.rule === 'quote-goes-on')
    const unread = dated === undefined ? input.unreadDateOf(act) : undefined
    const reason = dropReason(act, sentence, dated, namesDayAhead(input, act), goesOn, unread)
    if (reason !== undefined || sentence === undefined || dated === undefined) {
      made.dropped.push({ act, reason: reason ?? 'It has no date' })
    } else made.candidates.push(makeCandidate(input, act, sentence, dated, input.mentions[index] ?? '', isConflict))
  }
  const countryOf = (id: string): string | undefined => {
    const actor = input.actorOf(id)
    return actor?.kind === 'country' ? id : actor?.country
  }
  nameStatesOfTheTime(made.candidates)
  nameOtherSide(made.candidates, countryOf)
  nameRestOfSentence(made.candidates, input.names)
  nameMainBody(made.candidates, input.body, input.actorOf)
  nameOnlyCountry(made.candidates, input.names, input.body === undefined ? input.home : undefined)
  nameOtherParty(made.candidates, input, countryOf)
  nameHomeOfBlows(made.candidates, input.names, input.home, countryOf)
  nameSidesOfPeople(made.candidates, input.names, input.actorOf)
  nameStatesOfBodies(made.candidates, input.actorOf)
  return made
}

function namesDayAhead({ dates, published }: CandidateInput, act: Act): boolean {
  return published !== undefined && (act.dates ?? []).some((number) => (dates[number]?.from ?? '') > published.date)
}

function makeCandidate(
  input: CandidateInput,
  act: Act,
  sentence: Sentence,
  { when, otherDates }: { when: When; otherDates: When[] },
  mention: string,
  isConflict: boolean,
): Candidate {
  const claims = act.claims.flatMap((index) => input.claims[index] ?? [])
  const others = claims.filter(({ cue }) => cue.start !== act.trigger.start)
  const participants = listParticipants(act, input.names, claims, { sentence, actorOf: input.actorOf, day: when.start })
  const block = input.blocks[sentence.block]?.kind ?? 'body'
  const place = placeOf(input, act)
  // "the man who fired on a school, killing two": what came of it is no more in doubt
  const host = input.acts[act.supports ?? -1]
  const whole = host?.sentence === act.sentence && act.rule === 'verb-in-gerund-clause' ? host : act
  const decided = decideStatus({
    act,
    claims: others,
    isKnown: isKnown(sentence, act),
    isAside: isInPassing(input.text, act, input.dates),
    isOwnClaim: isOwnClaim(act) || isOnlyClaimed(act),
    isAccountOfHarm: isAccountOfHarm(input.text, act, claims),
    isToldByVictim: isToldByVictim(act, others, (actor) => input.actorOf(actor)?.kind === 'person'),
    isOfViolence: accusesOfViolence(sentence, act),
    isOpenCharge: isOpenCharge(act),
    isKnownDeed:
      isProvedInCourt(sentence, act) || isCountOfMedics(act, others) || isWeaponTest(input.text, act, others),
    isOwnDeed: isOwnDeed(input.text, act),
    isOfRebels: isOfRebels(input.text, act),
    principals: new Set(participants.filter(({ role }) => role !== 'mentioned').map(({ actor }) => actor)),
    when,
    sideOf: (id) => input.actorOf(id)?.country ?? id,
    isConflict,
    isPresupposed: isPresupposed(input.text, act),
    isDescribing: isDescribing(input.text, whole),
    officeOf: (id) => officeOf(input.actorOf(id)),
    ...(input.published === undefined ? {} : { published: input.published.date }),
  })
  const handedOn = isHandedOn(sentence, act) && decided.status !== 'planned'
  const { status, rule } = handedOn ? { status: 'claimed' as const, rule: 'which-somebody-says' } : decided
  const supports = act.supports === undefined ? undefined : input.mentions[act.supports]
  const { weight, reasons } = weigh({ act, block, when, participants })
  return {
    document: input.id,
    act,
    mention,
    sentence,
    status,
    contested: isContested(others, act),
    when,
    otherDates,
    block,
    participants,
    ...(place === undefined ? {} : { place }),
    // Who accuses stands behind the accusation, and beside the one who denies it.
    attribution: (act.form === 'statement' || rule.startsWith('charge-') || rule === 'word-that-is-a-claim'
      ? claims
      : others
    ).map(attributionOf),
    saidBy: claims.map(({ cue }) => cue.start),
    evidence: { id: mention, document: input.id, start: sentence.start, end: sentence.end, quote: sentence.text, role: 'primary' }, // prettier-ignore
    topics: input.topicsOf(act, sentence),
    ...(supports === undefined ? {} : { supports }),
    weight,
    reasons: [act.rule, when.rule, rule, ...reasons],
  }
}

/** The office of state that the articles give a person: what he says for it is told under his name alone. */
function officeOf(actor: KnownActor | undefined): string | undefined {
  if (actor?.kind !== 'person') return undefined
  return actor.roles?.find(({ title }) => OF_STATE.test(title) && !OF_OTHERS.test(title))?.title
}

const OF_STATE = /\b(?:president|minister|premier|chancellor|governor|mayor|police|sheriff|commissioner|ambassador|secretary|spokes(?:man|woman|person))\b/i // prettier-ignore
const OF_OTHERS =
  /\b(?:former|ex|vice-?president of|union|opposition|rights|party|group|company|bank|club|shadow|fifa|uefa|university|association|federation)\b/i

/** "the raid which Norland says killed ten": a word of saying right before the verb makes a claim of it, whoever is read as its source. */
function isHandedOn({ tokens }: Sentence, { trigger }: Act): boolean {
  const at = tokens.findIndex(({ start }) => start === trigger.start)
  const before = tokens
    .slice(Math.max(0, at - 3), Math.max(0, at))
    .findLast(({ pos }) => pos !== 'AUX' && pos !== 'ADV')
  return before !== undefined && /^(?:says?|said|claims?|claimed|alleges?|alleged)$/i.test(before.text) && tokens[at]?.pos === 'VERB' // prettier-ignore
}

/** The name inside the words that tell where: "in the Russian city of Arl" → "Arl". Words that name no place are none. */
function placeOf({ names }: CandidateInput, { place }: Act): string | undefined {
  if (place === undefined) return undefined
  const inside = numbersWithin(names, itself, place).flatMap((number) => names[number] ?? [])
  const isPlace = ({ kind, via, locative }: NameMention) => kind === 'place' || locative === true || (kind === 'country' && via !== 'adjective' && via !== 'pronoun') // prettier-ignore
  return inside.findLast(isPlace)?.text
}

function attributionOf({ actors, speakerText, stance, channel }: Claim): Attribution {
  const [actor] = actors
  const text = speakerWords(speakerText)
  const base = actor === undefined ? { text, stance, evidence: 0 } : { actor, text, stance, evidence: 0 }
  return channel === undefined ? base : { ...base, channel }
}
