import type { TimelineEvent } from '../../model/dataset.ts'

/** What of an article the events rest on: offsets of quotes and of words that dates were read from, start and end in turn; and which events. */
export type Telling = { quotes: number[]; cues: number[]; events: number[] }

/** By article: what rests on it. Events are numbered in the order in which they come. Held are some numbers a quote. */
export function findTellings(
  events: Iterable<Pick<TimelineEvent, 'evidence' | 'when' | 'otherDates'>>,
): Map<string, Telling> {
  // prettier-ignore
  const tellings = new Map<string, Telling>()
  const of = (document: string) => {
    const known = tellings.get(document) ?? { quotes: [], cues: [], events: [] }
    tellings.set(document, known)
    return known
  }
  let number = 0
  for (const { evidence, when, otherDates = [] } of events) {
    for (const { document, start, end } of evidence) {
      const telling = of(document)
      telling.quotes.push(start, end)
      if (telling.events.at(-1) !== number) telling.events.push(number)
    }
    for (const { cue } of [when, ...otherDates]) if (cue !== undefined) of(cue.document).cues.push(cue.start, cue.end)
    number += 1
  }
  return tellings
}
