/** What holds for every event. One that would break a law is withheld and told of, so that a defect of ours costs one event and no timeline. */
import { titlesClaimAsFact } from '../model/claim-as-fact.ts'
import type { TimelineEvent } from '../model/dataset.ts'

/** What the laws look at besides the event. */
export type Told = {
  textOf: (document: string) => string | undefined
  /** The day of each article, by its id. */
  dayOf: (document: string) => string | undefined
}

/** `broken` tells what is wrong, without naming the event. */
type EventLaw<Part extends keyof TimelineEvent> = {
  name: string
  broken: (event: Pick<TimelineEvent, Part>, told: Told) => string[]
}

/** Those that hold before an event has a title. */
const UNTITLED_LAWS: readonly EventLaw<'status' | 'when' | 'evidence'>[] = [
  {
    name: 'every quote is its slice of the text',
    broken: ({ evidence }, { textOf }) =>
      evidence.flatMap(({ document, start, end, quote }) =>
        textOf(document)?.slice(start, end) === quote ? [] : [`quotes ${document} ${start}..${end} wrongly`],
      ),
  },
  {
    name: 'nothing happened after the article that tells it',
    broken({ status, when, evidence }, { dayOf }) {
      const days = evidence.map(({ document }) => dayOf(document) ?? '9999')
      const last = days.reduce((one, other) => (one > other ? one : other), '')
      return status === 'happened' && when.start > last ? [`on ${when.start}, told on ${last}`] : []
    },
  },
]

const EVENT_LAWS: readonly EventLaw<'status' | 'when' | 'evidence' | 'title'>[] = [
  ...UNTITLED_LAWS,
  {
    name: 'a claim is never titled as a fact',
    broken: (event) => (titlesClaimAsFact(event) ? [event.title] : []),
  },
]

/** The names of all laws of events. */
export const EVENT_LAW_NAMES: readonly string[] = EVENT_LAWS.map(({ name }) => name)

/** A broken law and what breaks it. */
export type BrokenLaw = { law: string; how: string }

/** Which laws an event without a title would break whatever its title is. */
export function brokenWithoutTitle(
  event: Pick<TimelineEvent, 'status' | 'when' | 'evidence'>,
  told: Told,
): BrokenLaw[] {
  return UNTITLED_LAWS.flatMap(({ name, broken }) => broken(event, told).map((how) => ({ law: name, how })))
}

/** Which laws an event breaks. */
export function brokenBy(event: TimelineEvent, told: Told): BrokenLaw[] {
  return EVENT_LAWS.flatMap(({ name, broken }) => broken(event, told).map((how) => ({ law: name, how })))
}
