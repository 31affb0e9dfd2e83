import type { Dataset } from '../model/dataset.ts'

/**
 * A dataset as JSON, compact, with a line end after it. In pieces, one array entry each, so that a dataset larger than the longest
 * string of the platform can be written.
 */
export function* formatDataset(dataset: Dataset): Generator<string> {
  let first = true
  for (const [key, value] of Object.entries(dataset)) {
    yield `${first ? '{' : ','}${JSON.stringify(key)}:`
    first = false
    if (Array.isArray(value)) yield* formatList(value)
    else yield JSON.stringify(value)
  }
  yield '}\n'
}

const ENTRIES_PER_PIECE = 256

function* formatList(entries: readonly unknown[]): Generator<string> {
  yield '['
  for (let start = 0; start < entries.length; start += ENTRIES_PER_PIECE) {
    const piece = JSON.stringify(entries.slice(start, start + ENTRIES_PER_PIECE)).slice(1, -1)
    yield start === 0 ? piece : `,${piece}`
  }
  yield ']'
}
