import { createHash } from 'node:crypto'
import type { Dataset, DocumentRecord, When } from '../model/dataset.ts'
import { parseEdtf } from '../model/edtf.ts'
import { webAddress } from '../model/web-address.ts'

/**
 * What a dataset file of others may have wrong although its shape and its references hold, each with what to do:
 * `events[3].when.edtf: “1999-01-01” is not the days 2024-04-08..2024-04-08: write the same days in both`. Ours keeps to it as it is made.
 */
export function* datasetFaults({ corpus, documents, actors, topics, events }: Dataset): Iterable<string> {
  const { from, to, title } = corpus
  yield* blank('corpus.title', title)
  if (from !== undefined && to !== undefined && to < from) yield 'corpus.to: is before corpus.from: swap them'
  for (const [index, document] of documents.entries()) yield* documentFaults(document, `documents[${index}]`)
  for (const [index, { name }] of actors.entries()) yield* blank(`actors[${index}].name`, name)
  for (const [index, { label }] of topics.entries()) yield* blank(`topics[${index}].label`, label)
  for (const [index, event] of events.entries()) {
    yield* blank(`events[${index}].title`, event.title)
    yield* dateFaults(event.when, `events[${index}].when`)
    for (const [at, when] of (event.otherDates ?? []).entries()) yield* dateFaults(when, `events[${index}].otherDates[${at}]`) // prettier-ignore
  }
}

function* documentFaults({ address, sha256, text, blocks }: DocumentRecord, path: string): Iterable<string> {
  if (address !== undefined && webAddress(address) === undefined)
    yield `${path}.address: is no address of the web: write a full http:// or https:// address or leave it out`
  const sum = createHash('sha256').update(text).digest('hex')
  if (sha256 !== sum) yield `${path}.sha256: is not that of the text: restore the text, or write ${sum}`
  let end = 0
  for (const block of [...blocks, { start: text.length, end: text.length }]) {
    if (text.slice(end, block.start).trim() !== '') {
      yield `${path}.blocks: leave out words of the text at ${end}..${block.start}: add a block for them`
      return
    }
    end = block.end
  }
}

function* dateFaults({ edtf, start, end }: When, path: string): Iterable<string> {
  try {
    const span = parseEdtf(edtf)
    if ((span.start ?? start) === start && (span.end ?? end) === end) return
    yield `${path}.edtf: “${edtf}” is not the days ${start}..${end}: write the same days in both`
  } catch (error) {
    yield `${path}.edtf: ${error instanceof Error ? error.message : String(error)}: write it as 2022-06-15, 2022-06, 2022 or 2022-06-15/2022-06-17`
  }
}

function* blank(path: string, text: string): Iterable<string> {
  if (text.trim() === '') yield `${path}: is empty: write something`
}
