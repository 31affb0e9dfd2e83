import type { TimelineEvent } from '../../model/dataset.ts'
import type { AppliedCorrection, Correction, Problem } from '../corpus.ts'
import { CORRECTION_KINDS, type Desk, missing, NotApplied } from './correction-kinds.ts'

export type Corrected = {
  events: TimelineEvent[]
  applied: AppliedCorrection[]
  problems: Problem[]
  /** Mentions of events that the editor took out, with what their links say from now on. */
  hidden: ReadonlyMap<string, string>
  /** An event that no correction speaks of, with its relations led to the events that are there now. */
  leadOn: (event: TimelineEvent) => TimelineEvent
}

type Facts = Pick<Desk, 'actors' | 'topics' | 'lastTold'>

/**
 * Applies the editor's corrections, in their order, to the events that the rules made of the articles. Each is bound to the id of an
 * event and checked: one that does not apply (its event is gone or told elsewhere, the rules read it right by now) is an error that says
 * why, at its place in corrections.yaml; the others still apply. What was corrected says so itself. `events` are those that corrections name, and
 * those that tell what they name; no other is needed.
 */
export function applyCorrections(
  events: readonly TimelineEvent[],
  corrections: readonly Correction[],
  facts: Facts,
): Corrected {
  const desk: Desk = { ...facts, events: new Map(events.map((event) => [event.id, event])) }
  const applied: AppliedCorrection[] = []
  const problems: Problem[] = []
  const hidden = new Map<string, string>()
  for (const correction of corrections) {
    const before = desk.events.get(correction.event)
    try {
      if (before === undefined) throw new NotApplied(missing(desk, correction.event))
      const fields = applyOne(desk, before, correction)
      if (desk.events.has(before.id)) sign(desk, before.id, fields, correction.reason)
      else
        for (const id of [before.id, ...before.aliases]) hidden.set(id, `Taken out by the editor: ${correction.reason}`)
      applied.push(tell(desk, before, correction, fields))
    } catch (error) {
      if (!(error instanceof NotApplied)) throw error
      const { line, column } = correction.at
      const message = `this correction does not apply: ${error.message}`
      problems.push({ level: 'error', code: 'E-CORRECTION', file: 'corrections.yaml', line, column, message })
    }
  }
  const leadOn = relationsLed(new Set(events.map(({ id }) => id)), desk)
  return { events: [...desk.events.values()].map(leadOn), applied, problems, hidden, leadOn }
}

function applyOne(desk: Desk, event: TimelineEvent, correction: Correction): string[] {
  const kind = CORRECTION_KINDS.find(({ name }) => Object.hasOwn(correction, name))
  if (kind === undefined) throw new NotApplied('it says nothing. Write set, merge, split or hide.')
  return kind.apply(desk, event, correction)
}

function sign(desk: Desk, id: string, fields: readonly string[], reason: string): void {
  const event = desk.events.get(id)
  if (event === undefined) return
  const corrected = [...(event.corrected ?? []), ...fields.map((field) => ({ field, reason }))]
  desk.events.set(id, { ...event, corrected })
}

function tell(desk: Desk, before: TimelineEvent, { on, reason }: Correction, fields: string[]): AppliedCorrection {
  const now = desk.events.get(before.id)
  return { event: before.id, title: (now ?? before).title, isHidden: now === undefined, fields, on, reason }
}

/** Relations lead to events that are there: to the one that an event was merged into, to none that was taken out, never to itself. */
function relationsLed(before: ReadonlySet<string>, { events }: Desk): (event: TimelineEvent) => TimelineEvent {
  const homes = new Map(
    [...events.values()].flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [name, id] as const)),
  )
  return (event) => {
    const seen = new Set<string>()
    const relations = event.relations.flatMap((relation) => {
      const to = homes.get(relation.to) ?? (before.has(relation.to) ? undefined : relation.to)
      const key = `${to ?? ''} ${relation.kind}`
      if (to === undefined || to === event.id || seen.has(key)) return []
      seen.add(key)
      return [{ ...relation, to }]
    })
    return Object.assign({}, event, { relations })
  }
}
