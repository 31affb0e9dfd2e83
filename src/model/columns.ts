/**
 * The columnar index: what lanes, list, facets and search need of every event, as typed arrays without an object per event.
 * Rows are sorted by start day, then end day, then id, so a row number is a position in time.
 *
 * Two files hold it: `index` what the first view needs, `sources` which articles an event rests on, of which the first view only counts.
 * Layout of both, little-endian: 4 bytes magic (`DLIX`, `DLSO`), Uint32 format, Uint32 row count, Uint32 number of parts, then each part as a
 * Uint32 byte length and its bytes (pack-bytes.ts says how). Parts of `index`: the steps from start to start (the first from day 0, zigzag),
 * the days from start to end, the byte columns in the order of `BYTE_COLUMNS`, then in pairs of low and high bytes: source; lengths and values of
 * the lists of actors and topics; lengths of the lists of documents. Parts of `sources`: low and high bytes of the values of those.
 */
import { packDigits, packSteps, unpackDigits, unpackSteps } from './pack-bytes.ts'

/** 2: packed columns and lengths instead of plain arrays and offsets; articles in a file of their own; without kind and basis of date. */
export const INDEX_FORMAT = 2
const INDEX_MAGIC = 0x58_49_4c_44 // "DLIX"
const SOURCES_MAGIC = 0x4f_53_4c_44 // "DLSO"

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
  /** Positions in PRECISIONS, STATUSES, CERTAINTIES of the dataset model. */
  precision: Uint8Array
  status: Uint8Array
  certainty: Uint8Array
  flags: Uint8Array
  /** Salience 0..1 as 0..255. */
  salience: Uint8Array
  /** Position in STANCES of the first attribution plus one; 0 where nobody is named. */
  stance: Uint8Array
  /** Position in the catalogue's `actors` of the first attribution's source, or NO_SOURCE. */
  source: Uint16Array
  /** Positions in the catalogue's `actors`, agents first; `topics`; `documents`. */
  actors: RowLists
  topics: RowLists
  /** `values` is empty until the file of sources has come; how many articles each event has is known from the start. */
  documents: RowLists
}

const BYTE_COLUMNS = ['precision', 'status', 'certainty', 'flags', 'salience', 'stance'] as const
const INDEX_PARTS = 2 + BYTE_COLUMNS.length + 2 + 4 + 4 + 2

/** Whether it is known which articles the events rest on. */
export function hasSources({ size, documents }: Pick<EventIndex, 'size' | 'documents'>): boolean {
  return documents.values.length === (documents.offsets[size] ?? 0)
}

/** Writes all but which articles the events rest on; `decodeIndex` reads it back. */
export function encodeIndex(index: EventIndex): Uint8Array {
  const { size, start, end, source, actors, topics, documents } = index
  return encodeParts(INDEX_MAGIC, size, [
    packSteps(Array.from(start, (day, row) => (row === 0 ? zigzag(day) : day - (start[row - 1] ?? 0)))),
    packSteps(Array.from(end, (day, row) => day - (start[row] ?? 0))),
    ...BYTE_COLUMNS.map((name) => packDigits(index[name])),
    // NO_SOURCE is what most have, so it is written as 0.
    ...packPairs(source.map((actor) => actor + 1)),
    ...[actors, topics].flatMap((lists) => packPairs(lengthsOf(lists)).concat(packPairs(lists.values))),
    ...packPairs(lengthsOf(documents)),
  ])
}

/** Writes which articles the events rest on; `decodeSources` reads it back. */
export function encodeSources({ size, documents }: EventIndex): Uint8Array {
  return encodeParts(SOURCES_MAGIC, size, packPairs(documents.values))
}

/**
 * Reads an index. Throws a RangeError that says what is wrong when the bytes are not an index of this format, are cut short or hold what no
 * index does.
 */
export function decodeIndex(buffer: ArrayBuffer): EventIndex {
  const { size, parts } = decodeParts(buffer, INDEX_MAGIC, 'event index', INDEX_PARTS)
  const next = () => parts.shift() ?? new Uint8Array()
  const start = reading('start', () => startsOf(next(), size))
  const end = reading('end', () => endsOf(next(), start))
  const columns = BYTE_COLUMNS.map((name) => [name, reading(name, () => unpackDigits(next(), size))] as const)
  const source = reading('source', () => unpackPair(next(), next(), size)).map((value) => value - 1)
  const [actors, topics, documents] = (['actors', 'topics', 'documents'] as const).map((name) =>
    reading(name, () => {
      const offsets = offsetsOf(unpackPair(next(), next(), size))
      const count = offsets[size] ?? 0
      return { offsets, values: name === 'documents' ? new Uint16Array() : unpackPair(next(), next(), count) }
    }),
  ) as [RowLists, RowLists, RowLists]
  const bytes = Object.fromEntries(columns) as Record<(typeof BYTE_COLUMNS)[number], Uint8Array>
  return { size, start, end, ...bytes, source, actors, topics, documents }
}

/** The index with the articles that its events rest on. Throws a RangeError as `decodeIndex` does, and for sources of another index. */
export function decodeSources(buffer: ArrayBuffer, index: EventIndex): EventIndex {
  const { size, parts } = decodeParts(buffer, SOURCES_MAGIC, 'list of sources', 2)
  if (size !== index.size) throw new RangeError(`list of sources of ${size} events for ${index.size}`)
  const { offsets } = index.documents
  const [low = new Uint8Array(), high = new Uint8Array()] = parts
  const values = reading('documents', () => unpackPair(low, high, offsets[size] ?? 0))
  return { ...index, documents: { offsets, values } }
}

function encodeParts(magic: number, size: number, parts: readonly Uint8Array[]): Uint8Array {
  const file = new Uint8Array(parts.reduce((total, part) => total + 4 + part.length, 16))
  const view = new DataView(file.buffer)
  ;[magic, INDEX_FORMAT, size, parts.length].forEach((value, position) => view.setUint32(position * 4, value, true))
  let offset = 16
  for (const part of parts) {
    view.setUint32(offset, part.length, true)
    file.set(part, offset + 4)
    offset += 4 + part.length
  }
  return file
}

function decodeParts(buffer: ArrayBuffer, magic: number, name: string, count: number) {
  const view = new DataView(buffer)
  if (buffer.byteLength < 16 || view.getUint32(0, true) !== magic) throw new RangeError(`no ${name}`)
  const format = view.getUint32(4, true)
  if (format !== INDEX_FORMAT)
    throw new RangeError(`${name} of format ${format}; this app reads format ${INDEX_FORMAT}`)
  const parts: Uint8Array[] = []
  let offset = 16
  for (let left = view.getUint32(12, true); left > 0; left -= 1) {
    const length = offset + 4 > buffer.byteLength ? Infinity : view.getUint32(offset, true)
    if (offset + 4 + length > buffer.byteLength) throw new RangeError(`${name} is cut short`)
    parts.push(new Uint8Array(buffer, offset + 4, length))
    offset += 4 + length
  }
  if (parts.length !== count) throw new RangeError(`${name} with ${parts.length} parts instead of ${count}`)
  if (offset !== buffer.byteLength) throw new RangeError(`${name} is longer than its parts`)
  return { size: view.getUint32(8, true), parts }
}

/** Says which column was wrong. */
function reading<Value>(name: string, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    throw new RangeError(`event index column ${name}: ${error instanceof Error ? error.message : 'unreadable'}`, {
      cause: error,
    })
  }
}

function startsOf(part: Uint8Array, size: number): Int32Array {
  // Each step takes a byte, so a row count that the bytes do not bear out claims no memory.
  if (part.length < size) throw new RangeError('cut short')
  const start = new Int32Array(size)
  let day = 0
  unpackSteps(part, size, (step, row) => {
    day = row === 0 ? unzigzag(step) : day + step
    start[row] = dayWithin(day)
  })
  return start
}

function endsOf(part: Uint8Array, start: Int32Array): Int32Array {
  const end = new Int32Array(start.length)
  unpackSteps(part, start.length, (days, row) => {
    end[row] = dayWithin((start[row] ?? 0) + days)
  })
  return end
}

function dayWithin(day: number): number {
  if (Math.abs(day) >= 2 ** 31) throw new RangeError('a day beyond all days')
  return day
}

function lengthsOf({ offsets }: RowLists): Uint16Array {
  return Uint16Array.from({ length: offsets.length - 1 }, (_, row) => (offsets[row + 1] ?? 0) - (offsets[row] ?? 0))
}

function offsetsOf(lengths: Uint16Array): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1)
  for (let row = 0; row < lengths.length; row += 1) offsets[row + 1] = (offsets[row] ?? 0) + (lengths[row] ?? 0)
  return offsets
}

function packPairs(values: Uint16Array): Uint8Array[] {
  return [packDigits(Uint8Array.from(values, (value) => value & 0xff)), packDigits(Uint8Array.from(values, high))]
}

function high(value: number): number {
  return value >> 8
}

function unpackPair(low: Uint8Array, upper: Uint8Array, count: number): Uint16Array {
  const values = Uint16Array.from(unpackDigits(low, count))
  if (upper.length === 1 && upper[0] === 1) return values
  const highs = unpackDigits(upper, count)
  for (let at = 0; at < count; at += 1) values[at] = (values[at] ?? 0) | ((highs[at] ?? 0) << 8)
  return values
}

function zigzag(day: number): number {
  return day < 0 ? -day * 2 - 1 : day * 2
}

function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2
}
