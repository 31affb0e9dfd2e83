/** What statuses are decided from, by hand. */
import type { Claim } from '../../src/pipeline/annotation.ts'
import type { StatusInput } from '../../src/pipeline/candidates/status-input.ts'

/** A claim of somebody, of which only who says it and how counts. */
export function claim(speakerText: string, actors: string[], stance: Claim['stance'] = 'says'): Claim {
  const span = { start: 0, end: 1 }
  return {
    sentence: 0,
    speaker: span,
    speakerText,
    actors,
    stance,
    cue: { ...span, lemma: 'say' },
    content: span,
    quoted: false,
    rule: 'r',
  }
}

/** A plain deed of two parties, with what is changed. */
export function input(change: Partial<StatusInput> = {}): StatusInput {
  return {
    act: { modality: 'asserted' },
    claims: [],
    principals: new Set(['berg', 'silva']),
    when: { start: '2024-04-09', basis: 'weekday' },
    published: '2024-04-10',
    sideOf: (actor) => (actor === 'berg' ? 'norland' : actor === 'silva' ? 'sudonia' : actor),
    ...change,
  }
}
