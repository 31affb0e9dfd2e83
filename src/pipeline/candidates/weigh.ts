import type { BlockKind, Participant, When } from '../../model/dataset.ts'
import type { Act } from '../annotation.ts'

type WeighInput = { act: Act; block: BlockKind; when: When; participants: readonly Participant[] }
type Reason = { name: string; points: number; holds: (input: WeighInput) => boolean }

const BASE = 0.4

/** What makes one sentence the better evidence of an event. */
export const REASONS: readonly Reason[] = [
  { name: 'in-running-text', points: 0.15, holds: ({ block }) => block === 'body' || block === 'bullet' },
  { name: 'in-a-headline', points: 0.05, holds: ({ block }) => block === 'title' || block === 'heading' },
  { name: 'in-a-caption', points: -0.25, holds: ({ block }) => block === 'caption' },
  { name: 'states-its-day', points: 0.15, holds: ({ when }) => when.certainty === 'stated' },
  {
    name: 'names-who-acts',
    points: 0.1,
    holds: ({ participants }) => participants.some(({ role, via }) => role === 'agent' && via !== 'pronoun'),
  },
  {
    name: 'names-the-other',
    points: 0.1,
    holds: ({ participants }) => participants.some(({ role }) => role === 'counterpart' || role === 'target'),
  },
  { name: 'tells-it-with-a-verb', points: 0.05, holds: ({ act }) => act.form === 'verb' },
  { name: 'only-supports-another', points: -0.2, holds: ({ act }) => act.supports !== undefined },
]

/** How good a candidate is as the evidence that stands first, 0..1 in steps of 0.05, with the names of the reasons. */
export function weigh(input: WeighInput): { weight: number; reasons: string[] } {
  const reasons = REASONS.filter(({ holds }) => holds(input))
  const sum = reasons.reduce((total, { points }) => total + points, BASE)
  return { weight: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100, reasons: reasons.map(({ name }) => name) }
}
