/**
 * The columnar index: what lanes, list, facets and search need of every event, as typed arrays without an object per event.
 * Rows are sorted by start day, then end day, then id, so a row number is a position in time.
 *
 * File layout, little-endian: 4 bytes magic `DLIX`, Uint32 format version, Uint32 row count, Uint32 column count, then for each column
 * in the order of `COLUMNS` a Uint32 byte length followed by its bytes, padded with zeros to a multiple of four.
 */

export const INDEX_FORMAT = 1
const MAGIC = 0x58_49_4c_44 // "DLIX"

/** No actor stands behind the report, or the source is not in the actor list. */
export const NO_SOURCE = 0xff_ff

export const FLAG_CONTESTED = 1
export const FLAG_CORRECTED = 2
/** The start is not known: the event happened by its end day. Whoever compares days takes this side as without a bound. */
export const FLAG_OPEN_START = 4
/** The end is not known: the event went on after its start day; the end column is only the last day that was told of. */
export const FLAG_OPEN_END = 8

/** One list per row, all rows in one array: row r has `values.slice(offsets[r], offsets[r + 1])`. */
export type RowLists = { offsets: Uint32Array; values: Uint16Array }

export type EventIndex = {
  size: number
  /** First and last day (inclusive), in days since 1970-01-01. */
  start: Int32Array
  end: Int32Array
  /** Positions in PRECISIONS, STATUSES, DATE_BASES, CERTAINTIES of the dataset model. */
  precision: Uint8Array
  status: Uint8Array
  basis: Uint8Array
  certainty: Uint8Array
  flags: Uint8Array
  /** Salience 0..1 as 0..255. */
  salience: Uint8Array
  /** Position in the catalogue's `kinds`. */
  kind: Uint8Array
  /** Position in STANCES of the first attribution plus one; 0 where nobody is named. */
  stance: Uint8Array
  /** Position in the catalogue's `actors` of the first attribution's source, or NO_SOURCE. */
  source: Uint16Array
  /** Positions in the catalogue's `actors`, agents first; `topics`; `documents`. */
  actors: RowLists
  topics: RowLists
  documents: RowLists
}

type Column =
  | { name: 'start' | 'end'; array: Int32ArrayConstructor }
  | {
      name: 'precision' | 'status' | 'basis' | 'certainty' | 'flags' | 'salience' | 'kind' | 'stance'
      array: Uint8ArrayConstructor
    }
  | { name: 'source'; array: Uint16ArrayConstructor }

const COLUMNS: Column[] = [
  { name: 'start', array: Int32Array },
  { name: 'end', array: Int32Array },
  { name: 'precision', array: Uint8Array },
  { name: 'status', array: Uint8Array },
  { name: 'basis', array: Uint8Array },
  { name: 'certainty', array: Uint8Array },
  { name: 'flags', array: Uint8Array },
  { name: 'salience', array: Uint8Array },
  { name: 'kind', array: Uint8Array },
  { name: 'stance', array: Uint8Array },
  { name: 'source', array: Uint16Array },
]
const LISTS = ['actors', 'topics', 'documents'] as const

/** Writes an index as bytes; `decodeIndex` reads them back. */
export function encodeIndex(index: EventIndex): Uint8Array {
  const parts: Uint8Array[] = COLUMNS.map(({ name }) => bytesOf(index[name]))
  for (const list of LISTS) parts.push(bytesOf(index[list].offsets), bytesOf(index[list].values))
  const length = parts.reduce((total, part) => total + 4 + padded(part.length), 16)
  const file = new Uint8Array(length)
  const view = new DataView(file.buffer)
  ;[MAGIC, INDEX_FORMAT, index.size, parts.length].forEach((value, position) =>
    view.setUint32(position * 4, value, true),
  )
  let offset = 16
  for (const part of parts) {
    view.setUint32(offset, part.length, true)
    file.set(part, offset + 4)
    offset += 4 + padded(part.length)
  }
  return file
}

/**
 * Reads an index without copying its columns. Throws a RangeError that says what is wrong when the bytes are not an index of this
 * format, are cut short, or point outside of it.
 */
export function decodeIndex(buffer: ArrayBuffer): EventIndex {
  const view = new DataView(buffer)
  if (buffer.byteLength < 16 || view.getUint32(0, true) !== MAGIC) throw new RangeError('not an event index')
  const format = view.getUint32(4, true)
  if (format !== INDEX_FORMAT)
    throw new RangeError(`event index of format ${format}; this app reads format ${INDEX_FORMAT}`)
  const size = view.getUint32(8, true)
  const parts = readParts(buffer, view, view.getUint32(12, true))
  const index: Partial<Record<string, unknown>> & { size: number } = { size }
  COLUMNS.forEach(({ name, array }, position) => {
    index[name] = column(parts[position], array, size, name)
  })
  LISTS.forEach((name, position) => {
    const offsets = column(parts[COLUMNS.length + position * 2], Uint32Array, size + 1, `${name} offsets`)
    const last = offsets[size] ?? 0
    const values = column(parts[COLUMNS.length + position * 2 + 1], Uint16Array, last, `${name} values`)
    index[name] = { offsets, values }
  })
  return index as EventIndex
}

type Part = { buffer: ArrayBuffer; offset: number; length: number }

function readParts(buffer: ArrayBuffer, view: DataView, count: number): Part[] {
  if (count !== COLUMNS.length + LISTS.length * 2) throw new RangeError(`event index with ${count} columns`)
  const parts: Part[] = []
  let offset = 16
  for (let part = 0; part < count; part += 1) {
    if (offset + 4 > buffer.byteLength) throw new RangeError('event index is cut short')
    const length = view.getUint32(offset, true)
    if (offset + 4 + padded(length) > buffer.byteLength) throw new RangeError('event index is cut short')
    parts.push({ buffer, offset: offset + 4, length })
    offset += 4 + padded(length)
  }
  if (offset !== buffer.byteLength) throw new RangeError('event index is longer than its columns')
  return parts
}

type ColumnArray = {
  new (buffer: ArrayBuffer, offset: number, length: number): Int32Array | Uint32Array | Uint16Array | Uint8Array
  BYTES_PER_ELEMENT: number
}

function column(part: Part | undefined, array: ColumnArray, rows: number, name: string) {
  if (!part || part.length !== rows * array.BYTES_PER_ELEMENT) {
    throw new RangeError(`event index column ${name} has the wrong length`)
  }
  return new array(part.buffer, part.offset, rows)
}

function bytesOf(array: Int32Array | Uint32Array | Uint16Array | Uint8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}
