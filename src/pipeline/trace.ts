import type { ReadDocument, Span } from './annotation.ts'
import type { TraceEntry } from './corpus.ts'
import type { MergedEvent } from './merge/merge-documents.ts'

/** What every rule read in one article, in the order of the stages: the material of `explain`. */
export function traceDocument(document: ReadDocument): TraceEntry[] {
  const { id, blocks, sentences, dates, names, claims, candidates, dropped } = document
  const entry = (stage: string, rule: string, { start, end }: Span, note: string): TraceEntry => ({ document: id, stage, rule, start, end, note }) // prettier-ignore
  return [
    ...blocks.map((block) => entry('blocks', block.kind, block, block.reason)),
    ...dates.map((date) => entry('dates', date.rule, date, date.unresolved ?? date.explanation)),
    ...names.map((name) => entry('names', name.rule, name, name.actors.join(', ') || name.kind)),
    ...claims.map((claim) => entry('claims', claim.rule, claim.cue, `${claim.speakerText} ${claim.stance}`)),
    ...candidates.map(({ act, status, when, reasons, mention }) => entry('acts', act.rule, act.trigger, `${mention} ${act.frame} ${status} ${when.edtf}: ${reasons.join(', ')}`)), // prettier-ignore
    ...[...dropped].flatMap(([index, reason]) => {
      const sentence = sentences[index]
      return sentence === undefined ? [] : [entry('dropped', 'no-event', sentence, reason)]
    }),
  ]
}

/** How an event came together and how it got its title. */
export function traceEvent(
  { event, members, reasons, sources }: MergedEvent,
  title: { title: string; rule: string },
): TraceEntry[] {
  const [first] = members
  if (first === undefined) return []
  const at = { document: first.document, start: first.act.trigger.start, end: first.act.trigger.end }
  const corroboration = sources > 1 ? `told by ${sources} sources` : 'told by one source'
  return [
    { ...at, stage: 'titles', rule: title.rule, note: `${event.id} ${title.title}` },
    ...reasons.map(({ from, into, rule }) => ({
      document: from.document,
      stage: 'merge',
      rule,
      start: from.act.trigger.start,
      end: from.act.trigger.end,
      note: `${from.mention} is one event with ${into.mention}; ${corroboration}`,
    })),
  ]
}
