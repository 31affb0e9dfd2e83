import type { ZodMiniType } from 'zod/mini'
import {
  datasetSchema,
  type Dataset,
  type DatasetSeries,
  documentSchema,
  eventSchema,
  type TimelineEvent,
} from './dataset.ts'
import { daysBetween } from './day.ts'

/** More lines help nobody: mend these first. */
const MAX_LINES = 20

/**
 * Takes a value that says it is a dataset and gives it back typed, or throws an Error whose lines name each fault by its path and say
 * what to do: `events[3].evidence[0].quote: is not the text at 120..150 of document "abc": give the slice document.text.slice(start, end)`.
 * Shapes are checked first, references between parts only when all shapes hold.
 */
export function checkDataset(value: unknown): Dataset {
  const parsed = datasetSchema.safeParse(value)
  if (!parsed.success) {
    throw failure(parsed.error.issues.map((issue) => `${pathText(issue.path)}: ${issue.message}`))
  }
  const texts = new Map(parsed.data.documents.map(({ id, text }) => [id, text]))
  const faults = [...referenceFaults(parsed.data, (id) => texts.get(id), parsed.data)]
  if (faults.length > 0) throw failure(faults)
  return parsed.data
}

/** The same for a dataset whose articles and events are read one by one; `textOf` gives the text of an article by its id. */
export function checkSeries(dataset: DatasetSeries, textOf: (document: string) => string | undefined): void {
  const { documents, events, ...rest } = dataset
  const parsed = datasetSchema.safeParse({ ...rest, documents: [], events: [] })
  const faults = (parsed.error?.issues ?? []).map((issue) => `${pathText(issue.path)}: ${issue.message}`)
  const named: Named = { documents: [], events: [] }
  for (const { id } of inShape('documents', documentSchema, documents, faults)) named.documents.push({ id })
  for (const { id, aliases } of inShape('events', eventSchema, events, faults)) named.events.push({ id, aliases })
  if (faults.length === 0) for (const fault of referenceFaults(dataset, textOf, named)) faults.push(fault)
  if (faults.length > 0) throw failure(faults)
}

/** Goes through the items, gives those of the right shape and notes the faults of the others. */
function* inShape<Item>(name: string, schema: ZodMiniType, items: Iterable<Item>, faults: string[]): Iterable<Item> {
  let place = 0
  for (const item of items) {
    const { error } = schema.safeParse(item)
    for (const issue of error?.issues ?? []) faults.push(`${pathText([name, place, ...issue.path])}: ${issue.message}`)
    if (error === undefined) yield item
    place += 1
  }
}

function failure(lines: readonly string[]): Error {
  const shown = lines.slice(0, MAX_LINES)
  const more = lines.length > shown.length ? [`… and ${lines.length - shown.length} more`] : []
  return new Error(['This is not a dataset of schema dateline/1:', ...shown, ...more].join('\n  '))
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
  return text.replace(/^\./, '') || 'the whole file'
}

type TextOf = (document: string) => string | undefined
/** What articles and events are called. */
type Named = { documents: { id: string }[]; events: { id: string; aliases: readonly string[] }[] }

function* referenceFaults(dataset: DatasetSeries, textOf: TextOf, named: Named): Iterable<string> {
  const documents = new Set<string>()
  yield* repeated('documents', 'id', named.documents.map(({ id }) => id), documents) // prettier-ignore
  const actors = new Set<string>()
  yield* repeated('actors', 'id', dataset.actors.map(({ id }) => id), actors) // prettier-ignore
  const topics = new Set<string>()
  yield* repeated('topics', 'id', dataset.topics.map(({ id }) => id), topics) // prettier-ignore
  const events = new Set<string>()
  const names = new Set<string>()
  yield* repeated('events', 'id or alias', namesOf(named.events, events), names)

  let index = 0
  for (const document of dataset.documents) {
    const path = `documents[${index}]`
    index += 1
    for (const [part, spans] of [
      ['blocks', document.blocks],
      ['sentences', document.sentences],
    ] as const) {
      const wrong = spans.findIndex(({ start, end }) => start > end || end > document.text.length)
      if (wrong >= 0)
        yield `${path}.${part}[${wrong}]: lies outside the text of ${document.text.length} units: mend its offsets`
      const early = spans.findIndex(({ start }, at) => start < (spans[at - 1]?.end ?? 0))
      if (early >= 0) yield `${path}.${part}[${early}]: begins before the one before it ends: give them in order`
    }
    for (const [at, sentence] of document.sentences.entries()) {
      for (const id of sentence.events) {
        if (!events.has(id)) yield `${path}.sentences[${at}].events: ${unknown('event', id)}`
      }
    }
  }
  index = 0
  for (const event of dataset.events) {
    const path = `events[${index}]`
    index += 1
    yield* eventFaults(event, path, { has: (id) => documents.has(id), textOf })
    for (const { actor } of event.actors) if (!actors.has(actor)) yield `${path}.actors: ${unknown('actor', actor)}`
    for (const topic of event.topics) if (!topics.has(topic)) yield `${path}.topics: ${unknown('topic', topic)}`
    for (const { to, evidence } of event.relations) {
      if (!events.has(to)) yield `${path}.relations: ${unknown('event', to)}`
      if (evidence !== undefined && evidence >= event.evidence.length)
        yield `${path}.relations: ${noEvidence(evidence)}`
      if (to === event.id) yield `${path}.relations: the event is related to itself: remove the relation`
    }
    for (const { actor } of event.attribution) {
      if (actor !== undefined && !actors.has(actor)) yield `${path}.attribution: ${unknown('actor', actor)}`
    }
  }
  for (const [id, { now }] of Object.entries(dataset.retired)) {
    if (names.has(id) && !events.has(id)) yield `retired.${id}: this id is an alias of an event: remove it from retired`
    if (events.has(id)) yield `retired.${id}: this id is a live event: remove it from retired`
    for (const to of now) if (!events.has(to)) yield `retired.${id}.now: ${unknown('event', to)}`
  }
}

/** Ids and aliases; the ids are noted. */
function* namesOf(events: Named['events'], ids: Set<string>): Iterable<string> {
  for (const { id, aliases } of events) {
    ids.add(id)
    yield id
    yield* aliases
  }
}

type Texts = { has: (document: string) => boolean; textOf: TextOf }

function* eventFaults(event: TimelineEvent, path: string, { has, textOf }: Texts): Iterable<string> {
  for (const [name, when] of [
    ['when', event.when] as const,
    ...(event.otherDates ?? []).map((when) => ['otherDates', when] as const),
  ]) {
    // prettier-ignore
    if (daysBetween(when.start, when.end) < 0) yield `${path}.${name}: ends before it starts: swap start and end`
    const cue = when.cue
    if (cue !== undefined && textOf(cue.document)?.slice(cue.start, cue.end) !== cue.text) {
      yield `${path}.${name}.cue.text: ${notTheText(cue)}`
    }
  }
  for (const [index, evidence] of event.evidence.entries()) {
    if (!has(evidence.document)) yield `${path}.evidence[${index}]: ${unknown('document', evidence.document)}`
    else if (textOf(evidence.document)?.slice(evidence.start, evidence.end) !== evidence.quote) {
      yield `${path}.evidence[${index}].quote: ${notTheText(evidence)}`
    }
  }
  for (const [index, { evidence }] of event.attribution.entries()) {
    if (evidence >= event.evidence.length) {
      yield `${path}.attribution[${index}].evidence: ${noEvidence(evidence)}`
    }
  }
}

function* repeated(list: string, what: string, ids: Iterable<string>, seen: Set<string>): Iterable<string> {
  for (const id of ids) {
    if (seen.has(id)) yield `${list}: the ${what} "${id}" is given twice: make it unique`
    seen.add(id)
  }
}

function noEvidence(index: number): string {
  return `there is no evidence ${index}: count from 0 within the event`
}

function unknown(what: string, id: string): string {
  return `there is no ${what} "${id}": add it or remove the reference`
}

function notTheText({ document, start, end }: { document: string; start: number; end: number }): string {
  return `is not the text at ${start}..${end} of document "${document}": give the slice document.text.slice(start, end)`
}
