import type { TitleInput } from './title-input.ts'

/**
 * Whether a title must name who tells it: what is claimed or denied, what only "claims" or denials stand behind although nobody doubts
 * it in the article, and a plan that somebody else than the planner tells of.
 */
export function needsSource(input: Pick<TitleInput, 'candidate'>): boolean {
  return isClaim(input) || isOthersPlan(input)
}

/** A claim by its status, or by the word with which it is told: "claimed to have struck". */
export function isClaim({ candidate: { status, attribution, act } }: Pick<TitleInput, 'candidate'>): boolean {
  // “Berg accused of taking bribes” says itself that it is a charge
  if (act.kind === 'ACCUSE' && act.passive === true && /^(?:accuse|blame|suspect)$/.test(act.trigger.lemma))
    return false
  if (status === 'claimed' || status === 'denied') return true
  const isTold = attribution.some(({ stance }) => stance === 'claims') || (act.violent === true && attribution.length > 0) // prettier-ignore
  return status !== 'planned' && act.speech !== true && act.form !== 'statement' && isTold
}

function isOthersPlan({ candidate: { status, attribution, participants } }: Pick<TitleInput, 'candidate'>): boolean {
  const agents = participants.filter(({ role }) => role === 'agent').map(({ actor }) => actor)
  return (
    status === 'planned' &&
    attribution.some(({ actor }) => actor !== undefined && agents.length > 0 && !agents.includes(actor))
  )
}
