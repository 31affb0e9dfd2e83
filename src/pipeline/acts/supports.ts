/** Which acts only add to another: later words of a speaker, words spoken at a meeting already told. */
import type { Act } from '../annotation.ts'
import type { ActInput } from './context.ts'

/** Sentences between words of one speaker that still belong to one passage. */
const PASSAGE = 8

type Linked = { acts: Act[]; dropped: Map<number, string> }

/** Marks supporting acts with the index of the act that they support; the earliest stays. */
export function linkSupports(acts: Act[], dropped: Map<number, string>, input: ActInput): Linked {
  const linked = acts.map((act) => ({ ...act }))
  linked.forEach((act, index) => {
    const target = supported(linked, act, index, input)
    if (target !== undefined) act.supports = linked[target]?.supports ?? target
  })
  return { acts: linked, dropped }
}

function supported(acts: readonly Act[], act: Act, index: number, input: ActInput): number | undefined {
  if (act.form !== 'statement' && !act.speech) return undefined
  if (act.modality !== 'asserted') return undefined
  const speakers = actorsOf(act.agents, input)
  if (speakers.length === 0) return undefined
  const own = ownDate(act, input)
  const meeting = acts.findIndex(
    (other, at) =>
      at !== index &&
      isMeeting(other) &&
      other.supports === undefined &&
      near(other, act, 14) &&
      shares(actorsOf([...other.agents, ...other.counterparts], input), speakers) &&
      sameDate(ownDate(other, input), own),
  )
  if (meeting >= 0 && (act.form === 'statement' || acts[meeting]?.sentence === act.sentence || own === undefined))
    return meeting
  const earlier = acts.findIndex(
    (other, at) =>
      at < index &&
      (other.form === 'statement' || other.speech === true) &&
      near(other, act, PASSAGE) &&
      shares(actorsOf(other.agents, input), speakers) &&
      sameDate(ownDate(other, input), own),
  )
  return earlier >= 0 && act.form === 'statement' ? earlier : undefined
}

function isMeeting(act: Act): boolean {
  return (
    (act.frame === 'meet' || act.frame === 'talks' || act.frame === 'call' || act.frame === 'talk') &&
    act.modality === 'asserted'
  )
}

function near(one: Act, other: Act, reach: number): boolean {
  return Math.abs(one.sentence - other.sentence) <= reach
}

function actorsOf(numbers: readonly number[], input: ActInput): string[] {
  return numbers.flatMap((number) => input.names[number]?.actors ?? [])
}

function shares(one: readonly string[], other: readonly string[]): boolean {
  return one.some((actor) => other.includes(actor))
}

function ownDate(act: Act, input: ActInput): string | undefined {
  const date = input.dates[act.dates?.[0] ?? -1]
  return date?.from
}

function sameDate(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other
}
