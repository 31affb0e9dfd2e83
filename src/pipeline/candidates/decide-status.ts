import type { Status } from '../../model/dataset.ts'
import type { Claim } from '../annotation.ts'
import type { StatusInput } from './status-input.ts'
import { isAnswer, isCharge, isCrimeOfAnother, isFromAuthorities, isOfCourts, isOwnOfficial, isOwnTo, isReporter, isTakenAsKnown, OF_WAR, tookPart } from './who-answers.ts' // prettier-ignore

/** What is told of those who are hurt. */
const OF_HARM = new Set(['ASSAULT', 'DEATH', 'DISASTER', 'ACCIDENT'])
/** What a government seldom shows of itself, so that only somebody else's word stands for it. */
const SECRET = new Set(['AID', 'COERCE', 'ASSAULT', 'FIGHT', 'MOBILISE'])

/** What is done when it is decided, though it is told as going on. */
const DECIDED = new Set(['SANCTION', 'AID', 'BUSINESS', 'ECONOMY', 'LAW', 'APPOINT'])

type Rule = { name: string; status: Status; holds: (input: StatusInput) => boolean }

/** The first rule that holds decides. Modality comes first: a title made from a plan or a claim must never read as a fact. */
export const STATUS_RULES: readonly Rule[] = [
  { name: 'said-to-be-planned', status: 'planned', holds: ({ act }) => act.modality === 'planned' },
  {
    name: 'lies-after-its-article',
    status: 'planned',
    holds: ({ when, published }) => published !== undefined && when.start > published,
  },
  {
    name: 'charge-that-is-denied',
    status: 'claimed',
    holds: ({ act, claims, isConflict }) => isConflict === true && isCharge(act) && claims.some(({ stance }) => stance === 'denies'), // prettier-ignore
  },
  {
    name: 'charge-of-violence',
    status: 'claimed',
    holds: ({ act, isConflict, isOfViolence }) => isConflict === true && isOfViolence === true && isCharge(act),
  },
  {
    name: 'charge-that-nobody-answers-for',
    status: 'claimed',
    holds: ({ isOpenCharge }) => isOpenCharge === true,
  },
  {
    name: 'word-that-is-a-claim',
    status: 'claimed',
    holds: ({ isOwnClaim }) => isOwnClaim === true,
  },
  {
    name: 'account-of-a-side',
    status: 'claimed',
    holds: ({ isAccountOfHarm, isConflict }) => isConflict === true && isAccountOfHarm === true,
  },
  {
    name: 'only-denied',
    status: 'denied',
    holds: ({ act, claims }) =>
      !isCharge(act) && act.form !== 'statement' && claims.length > 0 && claims.every(({ stance }) => stance === 'denies'), // prettier-ignore
  },
  {
    name: 'spoken-of-as-known',
    status: 'happened',
    holds: ({ claims, isKnown }) => isKnown === true && claims.length > 0 && !claims.some(({ stance }) => stance === 'denies'), // prettier-ignore
  },
  {
    name: 'told-in-passing',
    status: 'happened',
    holds: ({ act, claims, isAside }) =>
      isAside === true && act.violent !== true && claims.length > 0 && claims.every(({ stance, quoted, cue }) => stance === 'says' && !quoted && cue.lemma !== 'claim'), // prettier-ignore
  },
  {
    name: 'describes-whom-it-is-told-of',
    status: 'happened',
    holds: ({ act, claims, isDescribing, isConflict }) =>
      isDescribing === true && !(isConflict === true && OF_WAR.has(act.kind ?? '')) && claims.length > 0 && claims.every(({ stance, unsure, rule, cue }) => stance === 'says' && unsure !== true && cue.lemma !== 'put' && !rule.startsWith('hearsay')), // prettier-ignore
  },
  {
    name: 'crime-that-no-court-has-found',
    status: 'claimed',
    holds: (input) => input.isKnownDeed !== true && input.isOwnDeed !== true && isCrimeOfAnother(input),
  },
  {
    name: 'violence-said-by-somebody',
    status: 'claimed',
    holds: (input) => input.act.violent === true && input.isKnownDeed !== true && input.claims.length > 0 && !isFromAuthorities(input), // prettier-ignore
  },
  {
    name: 'only-alleged',
    status: 'claimed',
    holds: ({ claims, isConflict }) => isConflict === true && claims.some(({ stance }) => stance === 'claims'),
  },
  {
    name: 'handed-on-without-a-source',
    status: 'claimed',
    holds: ({ claims }) => claims.some(({ rule }) => rule.startsWith('hearsay')),
  },
  {
    name: 'nobody-named-answers-for-it',
    status: 'claimed',
    holds: (input) => input.isKnownDeed !== true && input.claims.some((claim) => claim.unsure === true && claim.stance !== 'denies' && !isOwnOfficial(claim, input)), // prettier-ignore
  },
  {
    name: 'said-and-denied',
    status: 'claimed',
    holds: ({ act, claims }) => !isCharge(act) && act.form !== 'statement' && isContested(claims, act),
  },
  {
    name: 'part-of-what-somebody-told',
    status: 'claimed',
    holds: ({ act, claims, isConflict }) => isConflict === true && OF_WAR.has(act.kind ?? '') && claims.some(({ rule }) => rule === 'account-goes-on'), // prettier-ignore
  },
  {
    name: 'taken-for-granted',
    status: 'happened',
    holds: ({ act, claims, isPresupposed }) =>
      isPresupposed === true && act.violent !== true && (/^(?:MOBILISE|RETREAT)$/.test(act.kind ?? '') || !OF_WAR.has(act.kind ?? '')) && claims.every(({ stance, unsure, cue }) => (stance === 'says' || stance === 'reports') && unsure !== true && cue.lemma !== 'claim'), // prettier-ignore
  },
  {
    // “Silva said that though he offered talks, Sudland did not answer”
    name: 'argued-by-a-side',
    status: 'claimed',
    holds: ({ act, claims, isConflict }) => isConflict === true && act.rule === 'verb-in-adverbial-clause' && claims.some(({ stance, rule }) => stance !== 'denies' && rule === 'speaker-then-content'), // prettier-ignore
  },
  {
    name: 'told-by-the-one-who-suffered-it',
    status: 'claimed',
    holds: ({ isToldByVictim }) => isToldByVictim === true,
  },
  {
    name: 'told-of-others-in-a-turn',
    status: 'claimed',
    holds: (input) =>
      SECRET.has(input.act.kind ?? '') &&
      input.claims.some((claim) => claim.rule === 'speaker-of-the-turn' && !tookPart(claim, input)),
  },
  {
    name: 'said-by-one-who-did-not-take-part',
    status: 'claimed',
    holds: (input) =>
      input.isKnownDeed !== true &&
      input.isOwnDeed !== true &&
      !(OF_HARM.has(input.act.kind ?? '') && isFromAuthorities(input)) &&
      input.claims.some(
        (claim) =>
          !isReporter(claim) &&
          !isOfCourts(claim, input) &&
          !isOwnTo(claim, input) &&
          !isTakenAsKnown(claim, input) &&
          !isOwnOfficial(claim, input) &&
          !isAnswer(claim, input),
      ) &&
      !input.claims.some((claim) => claim.stance !== 'denies' && tookPart(claim, input)),
  },
  {
    name: 'goes-on',
    status: 'ongoing',
    // “have closed all schools” as today's news is done today, though its state lasts.
    // “is expelling 23 diplomats” too is a decision of today.
    holds: ({ act, when }) =>
      act.modality === 'ongoing' && !(when.basis === 'document-date' && (act.tense === 'perfect' || (act.tense === 'present' && DECIDED.has(act.kind ?? '')))), // prettier-ignore
  },
  { name: 'told-as-a-fact', status: 'happened', holds: () => true },
]

/** Whether an act happened, is planned, goes on, or is only claimed, and the rule that says so. */
export function decideStatus(input: StatusInput): { status: Status; rule: string } {
  const rule = STATUS_RULES.find(({ holds }) => holds(input))
  return { status: rule?.status ?? 'happened', rule: rule?.name ?? 'told-as-a-fact' }
}

/** Whether one source says what another denies; an accusation and a statement say it themselves, and were made whoever denies what they say. */
export function isContested(claims: readonly Claim[], act: StatusInput['act']): boolean {
  const isSaid = isCharge(act) || act.form === 'statement' || claims.some(({ stance }) => stance !== 'denies')
  return isSaid && claims.some((claim) => claim.stance === 'denies' && !isRefusal(claim))
}

/** "rejected his call for an election": what is refused is no charge that is denied. */
function isRefusal({ cue, rule }: Claim): boolean {
  return rule === 'speaker-then-object' && /^(?:reject|dismiss|refuse|rebuff|decline)$/.test(cue.lemma)
}
