import { createHash } from 'node:crypto'
import type { Dataset, DocumentRecord, When } from '../model/dataset.ts'
import { parseEdtf } from '../model/edtf.ts'
import { webAddress } from '../model/web-address.ts'

/** What does not hold: where, what instead stands in the site (`mend`, in place) and what to do. Without `mend` the site is as if it held. */
export type DatasetFault = { says: string; mend?: () => void }

/**
 * What a dataset file of others may have wrong although its shape and its references hold:
 * `events[3].when.edtf: “1999-01-01” is not the days 2024-04-08..2024-04-08, which stand: write the same days in both`.
 * None of it forbids a site of all the rest. Ours keeps to it as it is made.
 */
export function* datasetFaults({ corpus, documents, actors, topics, events }: Dataset): Iterable<DatasetFault> {
  const { from, to } = corpus
  if (blank(corpus.title)) yield { says: 'corpus.title: is empty, so “Timeline” stands: write one', mend: () => (corpus.title = 'Timeline') } // prettier-ignore
  if (from !== undefined && to !== undefined && to < from)
    yield {
      says: 'corpus.to: is before corpus.from, so they stand swapped: swap them',
      mend: () => ([corpus.from, corpus.to] = [to, from]),
    }
  for (const [index, document] of documents.entries()) yield* documentFaults(document, `documents[${index}]`)
  for (const [index, actor] of actors.entries()) {
    if (blank(actor.name)) yield { says: unnamed(`actors[${index}].name`), mend: () => (actor.name = actor.id) }
  }
  for (const [index, topic] of topics.entries()) {
    if (blank(topic.label)) yield { says: unnamed(`topics[${index}].label`), mend: () => (topic.label = topic.id) }
  }
  for (const [index, event] of events.entries()) {
    if (blank(event.title)) yield { says: unnamed(`events[${index}].title`), mend: () => (event.title = event.id) }
    yield* dateFaults(event.when, `events[${index}].when`)
    for (const [at, when] of (event.otherDates ?? []).entries()) yield* dateFaults(when, `events[${index}].otherDates[${at}]`) // prettier-ignore
  }
}

function* documentFaults(document: DocumentRecord, path: string): Iterable<DatasetFault> {
  const { address, sha256, text, blocks } = document
  if (address !== undefined && webAddress(address) === undefined)
    yield {
      says: `${path}.address: is no address of the web, so nothing links to it: write a full http:// or https:// address or leave it out`,
      mend: () => delete document.address,
    }
  const sum = createHash('sha256').update(text).digest('hex')
  if (sha256 !== sum) yield { says: `${path}.sha256: is not that of the text: restore the text, or write ${sum}` }
  let end = 0
  for (const block of [...blocks, { start: text.length, end: text.length }]) {
    if (!blank(text.slice(end, block.start))) {
      yield { says: `${path}.blocks: leave out words of the text at ${end}..${block.start}: add a block for them` }
      return
    }
    end = block.end
  }
}

function* dateFaults(when: When, path: string): Iterable<DatasetFault> {
  const { edtf, start, end } = when
  const mend = () => (when.edtf = start === end ? start : `${start}/${end}`)
  try {
    const span = parseEdtf(edtf)
    if ((span.start ?? start) === start && (span.end ?? end) === end) return
    yield { says: `${path}.edtf: “${edtf}” is not the days ${start}..${end}, which stand: write the same days in both`, mend } // prettier-ignore
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    yield {
      says: `${path}.edtf: ${reason}, so the days ${start}..${end} stand: write it as 2022-06-15, 2022-06, 2022 or 2022-06-15/2022-06-17`,
      mend,
    }
  }
}

/** Whether nothing can be seen: spaces, controls, marks of direction. */
const blank = (text: string): boolean => !/[^\s\p{C}]/u.test(text)
const unnamed = (path: string): string => `${path}: is empty, so the id stands: write something`
