import type { Status, When } from '../../model/dataset.ts'
import type { Day } from '../../model/day.ts'
import type { Act, Claim } from '../annotation.ts'
import { REPORTERS } from '../lexicon/reporting-verbs.ts'
import { ROLE_HEADS } from '../lexicon/titles-of-office.ts'

/** Offices and bodies that answer for what they tell. */
const OFFICES = new Set(['ministry', 'department', 'office', 'agency', 'mayor', 'commissioner', 'spokesman', 'spokeswoman', 'spokesperson', 'company', 'service', 'government', 'council', 'hospital', 'firefighters', 'police']) // prettier-ignore

/** What the rules look at. `claims` are those in whose content the act stands; `sides` the countries and actors that take part. */
export type StatusInput = {
  act: Pick<Act, 'modality' | 'violent'>
  claims: readonly Claim[]
  principals: ReadonlySet<string>
  when: Pick<When, 'start' | 'basis'>
  published?: Day | undefined
  sideOf: (actor: string) => string
  /** True where the article tells of violence between parties, so that even an office may speak for one of them. */
  isConflict?: boolean
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
    name: 'only-denied',
    status: 'denied',
    holds: ({ claims }) => claims.length > 0 && claims.every(({ stance }) => stance === 'denies'),
  },
  {
    name: 'violence-said-by-somebody',
    status: 'claimed',
    holds: ({ act, claims }) => act.violent === true && claims.length > 0,
  },
  {
    name: 'said-by-one-who-did-not-take-part',
    status: 'claimed',
    holds: (input) =>
      input.claims.some((claim) => !isReporter(claim) && (input.isConflict === true || !isOffice(claim))) &&
      !input.claims.some((claim) => tookPart(claim, input)),
  },
  { name: 'goes-on', status: 'ongoing', holds: ({ act }) => act.modality === 'ongoing' },
  { name: 'told-as-a-fact', status: 'happened', holds: () => true },
]

/** Whether an act happened, is planned, goes on, or is only claimed, and the rule that says so. */
export function decideStatus(input: StatusInput): { status: Status; rule: string } {
  const rule = STATUS_RULES.find(({ holds }) => holds(input))
  return { status: rule?.status ?? 'happened', rule: rule?.name ?? 'told-as-a-fact' }
}

/** Whether one source says what another denies. */
export function isContested(claims: readonly Claim[]): boolean {
  return claims.some(({ stance }) => stance === 'denies') && claims.some(({ stance }) => stance !== 'denies')
}

/** An agency or a broadcaster hands on what it knows; its report is not a party's claim. */
function isReporter({ stance, speakerText }: Claim): boolean {
  return (
    stance === 'reports' ||
    speakerText
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => REPORTERS.has(word))
  )
}

/** A mayor, a ministry or a company that tells what was done, not what it alleges, is how such facts become known. */
function isOffice({ stance, speakerText }: Claim): boolean {
  if (stance !== 'says') return false
  const words = speakerText.toLowerCase().split(/[^\p{L}]+/u)
  return words.some((word) => OFFICES.has(word) || (ROLE_HEADS.has(word) && word !== 'official'))
}

/** Those who took part, and the governments they act for, know what they did. */
function tookPart({ actors }: Claim, { principals, sideOf }: StatusInput): boolean {
  const sides = new Set([...principals].map(sideOf))
  return actors.some((actor) => principals.has(actor) || sides.has(sideOf(actor)))
}
