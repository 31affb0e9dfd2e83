import type { DatasetSeries } from '../model/dataset.ts'

/**
 * A dataset as JSON, compact, with a line end after it. In pieces, some entries each, so that a dataset larger than the longest
 * string of the platform, and one that does not stand in memory, can be written.
 */
export function* formatDataset(dataset: DatasetSeries): Generator<string> {
  let first = true
  for (const [key, value] of Object.entries(dataset)) {
    yield `${first ? '{' : ','}${JSON.stringify(key)}:`
    first = false
    if (typeof value === 'object' && Symbol.iterator in value) yield* formatList(value)
    else yield JSON.stringify(value)
  }
  yield '}\n'
}

/** Characters that are gathered before they are handed on. */
const PIECE = 1 << 16

function* formatList(entries: Iterable<unknown>): Generator<string> {
  let piece = '['
  let first = true
  for (const entry of entries) {
    piece += `${first ? '' : ','}${JSON.stringify(entry)}`
    first = false
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield `${piece}]`
}
