import type { Candidate } from '../annotation.ts'
import type { KnownActor } from './companions.ts'

/** Kinds of act that a company does or undergoes without being named: "shares fell", "a plant is to close". */
const OF_COMPANIES = new Set(['BUSINESS', 'ECONOMY', 'PLAN'])
/** Titles of those who act for a company, where no other is named beside them. */
const FOR_IT = /^(?:\p{L}+ )?(?:chief executive|chief executive officer|ceo|chief financial officer|cfo|chairman|chairwoman|chair|boss|managing director|finance director|finance chief)$/iu // prettier-ignore

/**
 * Names the company that the article is about where its report names no body and no country: "the shares rose 3%", "a research centre is to
 * close"; and beside those who run it: "Chairman Ann Berg told a news conference".
 */
export function nameMainBody(
  candidates: readonly Candidate[],
  body: string | undefined,
  actorOf: (id: string) => KnownActor | undefined,
): void {
  if (body === undefined) return
  for (const { act, participants } of candidates) {
    const isOpen = participants.every(({ actor }) => actorOf(actor)?.kind === 'person')
    const runsIt = participants.some(
      ({ actor, role, as }) => role === 'agent' && [as, ...(actorOf(actor)?.roles ?? []).map(({ title }) => title)].some((title) => FOR_IT.test(title ?? '')), // prettier-ignore
    )
    if (isOpen && (OF_COMPANIES.has(act.kind) || runsIt))
      participants.push({ actor: body, role: 'mentioned', via: 'pronoun' })
  }
}
