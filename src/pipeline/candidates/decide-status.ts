import type { Status, When } from '../../model/dataset.ts'
import type { Day } from '../../model/day.ts'
import type { Act, Claim } from '../annotation.ts'
import { REPORTERS } from '../lexicon/reporting-verbs.ts'
import { ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import { isAuthority } from './authorities.ts'

/** Offices and bodies that answer for what they tell. */
const OFFICES = new Set(['ministry', 'department', 'office', 'agency', 'mayor', 'commissioner', 'spokesman', 'spokeswoman', 'spokesperson', 'company', 'service', 'government', 'council', 'hospital', 'firefighters', 'police', 'authorities', 'embassy', 'consulate', 'presidency', 'palace', 'administration', 'cabinet', 'parliament', 'commission', 'committee', 'court', 'regulator', 'bank', 'airline', 'operator', 'authority', 'secretariat', 'chancellery', 'university', 'federation', 'airport', 'survey', 'bureau', 'directorate', 'inspectorate', 'registry', 'prefecture']) // prettier-ignore
/** Verbs that take what they tell as known: "it notes that …". */
const KNOWN_TO_ALL = new Set(['note', 'acknowledge', 'concede', 'admit', 'confirm'])
/** Who speaks for one side of a case, and so never settles what was done. */
const LITIGANTS =
  /\b(?:prosecutors?|prosecution|lawyers?|attorneys?|counsel|plaintiffs?|accusers?|indictment|lawsuit|defen[cs]e(?! (?:ministry|minister|department|secretary|forces?|officials?|chief|staff|intelligence|committee|council|contractor|company|firm|group)))\b/i
/** What fighting does and moves: where an article tells of a conflict, an office speaks for one of its sides here. */
const OF_WAR = new Set(['ASSAULT', 'FIGHT', 'COERCE', 'DEATH', 'DISASTER', 'ACCIDENT', 'RETREAT', 'MOBILISE'])
/** What a government seldom shows of itself, so that only somebody else's word stands for it. */
const SECRET = new Set(['AID', 'COERCE', 'ASSAULT', 'FIGHT', 'MOBILISE'])

/** What is done when it is decided, though it is told as going on. */
const DECIDED = new Set(['SANCTION', 'AID', 'BUSINESS', 'ECONOMY', 'LAW', 'APPOINT'])

/** What the rules look at. `claims` are those in whose content the act stands; `sides` the countries and actors that take part. */
export type StatusInput = {
  act: Pick<Act, 'modality' | 'violent'> & Partial<Pick<Act, 'kind' | 'form' | 'tense' | 'passive' | 'rule'>>
  claims: readonly Claim[]
  principals: ReadonlySet<string>
  when: Pick<When, 'start' | 'basis'>
  published?: Day | undefined
  sideOf: (actor: string) => string
  /** True where the article tells of violence by somebody with a voice of their own, so that even an office may speak for a side. */
  isConflict?: boolean
  /** True where the words take it as known: "the attack". */
  isKnown?: boolean
  /** True where it is told in passing, with its date, inside what somebody says of something else: "Nokia, which bought a stake in May, …". */
  isAside?: boolean
  /** True where it is told as the time of something else: "after the two had met". */
  isPresupposed?: boolean
  /** True where an accusation is of violence: "accused them of shelling". */
  isOfViolence?: boolean
  /** True where somebody is accused and nobody is named who accuses. */
  isOpenCharge?: boolean
  /** True where the words are themselves a claim: "claimed responsibility for the attack", "claimed that there had been 500 cases". */
  isOwnClaim?: boolean
  /** True where what is told is proved, counted by medics or seen by who watches it, so that it is no claim of theirs. */
  isKnownDeed?: boolean
  /** True where the one who speaks tells what he did himself: "our coalition has …". */
  isOwnDeed?: boolean
  /** True where a statement tells what fighting did: "said there were dead and wounded". */
  isAccountOfHarm?: boolean
  /** True where a person tells what others, who are not named, did to him: "he said he was seized by masked men". */
  isToldByVictim?: boolean
}

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
    holds: (input) => input.claims.some((claim) => claim.unsure === true && claim.stance !== 'denies' && !isOwnOfficial(claim, input)), // prettier-ignore
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
      isPresupposed === true && act.violent !== true && (act.kind === 'MOBILISE' || !OF_WAR.has(act.kind ?? '')) && claims.every(({ stance, unsure, cue }) => (stance === 'says' || stance === 'reports') && unsure !== true && cue.lemma !== 'claim'), // prettier-ignore
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

function isCharge({ kind, form }: StatusInput['act']): boolean {
  return kind === 'ACCUSE' && form !== 'nominal'
}

/** Where no party fights another, what the authorities tell of violence is how it becomes known: "gunmen killed three, police said". */
function isFromAuthorities({ claims, isConflict }: StatusInput): boolean {
  return isConflict !== true && claims.every((claim) => isAuthority(claim) && !LITIGANTS.test(claim.speakerText))
}

/** "A presidential official", "Indian sources" of India: an official of a side, though unnamed, tells of its own talks and orders; not of violence. */
function isOwnOfficial(claim: Claim, input: StatusInput): boolean {
  if (input.act.violent === true || OF_WAR.has(input.act.kind ?? '')) return false
  if (claim.stance !== 'says' && claim.stance !== 'reports') return false
  return OFFICE_SOURCE.test(claim.speakerText) || (claim.unsure === true && OFFICIAL.test(claim.speakerText) && tookPart(claim, input)) // prettier-ignore
}

/** Of "two officials" nobody knows for whom they speak. */
const OFFICIAL =
  /^(?!(?:one|two|three|four|five|several|some|many|multiple|other)\b).*\b(?:officials?|diplomats?|sources?)\b/i
const OFFICE_SOURCE =
  /^(?:an? |the )?(?:official|government|presidential|diplomatic|ministry) (?:sources?|officials?)$/i

/** "Eleven men were indicted, the district attorney said": what a court or a prosecutor has done stands in its files. */
function isOfCourts({ stance, speakerText }: Claim, { act }: StatusInput): boolean {
  return stance === 'says' && act.kind === 'LEGAL' && act.violent !== true && PROSECUTORS.test(speakerText)
}

const PROSECUTORS = /\b(?:prosecutors?|prosecution|(?:district|state[’']s|u\.s\.|county|city) attorney|attorneys? general|solicitor general)\b/i // prettier-ignore

/** An agency or a broadcaster hands on what it knows; its report is not a party's claim. */
function isReporter({ stance, speakerText, quoted, rule }: Claim): boolean {
  if (quoted && rule.startsWith('quote-')) return false
  if (rule.startsWith('according-to') && ONE_SIDED.test(speakerText)) return false
  if (rule === 'account-goes-on' && (ONE_SIDED.test(speakerText) || LITIGANTS.test(speakerText))) return false
  return (
    stance === 'reports' ||
    speakerText
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => REPORTERS.has(word))
  )
}

/** Papers in which one side makes its case, or somebody counts what nobody else has counted. */
const ONE_SIDED =
  /\b(?:indictments?|complaint|lawsuit|suit|affidavits?|filings?|petition|(?:court|charging|legal) (?:documents?|papers|records)|allegations?|accusers?|stud(?:y|ies)|survey|poll|research|reports?|data|analysis|estimates?)\b/i

/** A mayor, a ministry or a company that tells what was done, not what it alleges, is how such facts become known; not so of a war. */
function isOwnTo(claim: Claim, { act, isConflict, principals, sideOf }: StatusInput): boolean {
  if (claim.stance !== 'says' || isVerdict(claim, act)) return false
  const words = claim.speakerText.toLowerCase().split(/[^\p{L}]+/u)
  if (
    (LITIGANTS.test(claim.speakerText) && claim.cue.lemma !== 'announce') ||
    words.some((word) => REPORTERS.has(word))
  )
    return false
  const isOffice = words.some((word) => OFFICES.has(word) || (ROLE_HEADS.has(word) && word !== 'official'))
  const isUnnamed = claim.actors.length === 0 && words.some((word) => word === 'officials' || word === 'statement')
  if (!isOffice && !isUnnamed) return false
  if (isConflict !== true) return true
  // “the envoy was summoned, the ministry said”: where nobody is named who acts, the office that tells it did.
  const isOthers = act.passive !== true && principals.size > 0 && claim.actors.length > 0 && !claim.actors.some((actor) => [...principals].some((other) => sideOf(other) === sideOf(actor))) // prettier-ignore
  // “4,000 people left their homes” is a count of the war: who leaves an office has a name.
  const isCount = act.kind === 'APPOINT' && principals.size === 0
  return !OF_WAR.has(act.kind ?? '') && !isOthers && !isCount
}

/** "A judge found that Silva had accepted bribes": what a court holds to be proved is its finding, and no deed of the day on which it says so. */
function isVerdict({ cue, speakerText }: Claim, { kind, tense }: StatusInput['act']): boolean {
  return FINDS.test(cue.lemma) && COURTS.test(speakerText) && kind !== 'LEGAL' && tense !== 'future'
}

const FINDS = /^(?:find|rule|hold|conclude|determine|decide|convict)$/
const COURTS = /\b(?:courts?|judges?|jury|jurors|tribunal|magistrates?|panel|inquest|coroner|inquiry)\b/i

/** "It notes that the union agreed in May": taken as known, where nobody's violence is told. */
function isTakenAsKnown({ cue, stance, quoted, unsure }: Claim, { act, isConflict }: StatusInput): boolean {
  if (isConflict === true && OF_WAR.has(act.kind ?? '')) return false
  return stance === 'says' && !quoted && unsure !== true && act.violent !== true && KNOWN_TO_ALL.has(cue.lemma)
}

/** Who denies a charge does not tell of it: it was made. */
function isAnswer({ stance }: Claim, { act }: StatusInput): boolean {
  return stance === 'denies' && (isCharge(act) || act.form === 'statement')
}

/** Those who took part, and the governments they act for, know what they did. */
function tookPart({ actors }: Claim, { principals, sideOf }: StatusInput): boolean {
  const sides = new Set([...principals].map(sideOf))
  return actors.some((actor) => principals.has(actor) || sides.has(sideOf(actor)))
}
