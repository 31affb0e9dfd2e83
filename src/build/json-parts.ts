/**
 * Takes a JSON file apart while it is read: the engine makes no text longer than 512 MB, and a dataset of a million events is twice that.
 * Only what stands between brackets, commas and quotation marks at the top is looked at here; each part is then parsed by the engine.
 */

/** A value below the top object, or an entry of a list below it: `{key: 'events', entry: 3, at: 9120, bytes}`. */
export type JsonPart = { key: string; entry: number | undefined; at: number; bytes: Uint8Array }

/** What is not JSON, and at which byte. */
export class JsonFault extends Error {
  readonly at: number

  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

const [TAB, NEWLINE, RETURN, SPACE] = [9, 10, 13, 32]
const [QUOTE, COMMA, COLON, BACKSLASH] = [34, 44, 58, 92]
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [91, 93, 123, 125]
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

type State =
  | 'start'
  | 'first-key'
  | 'key'
  | 'colon'
  | 'value'
  | 'after'
  | 'first-entry'
  | 'entry'
  | 'after-entry'
  | 'end'

/** What may stand where, for whoever reads that something else does. */
const EXPECTED: Record<State, string> = {
  start: 'one object: “{”',
  'first-key': 'a name in quotation marks or “}”',
  key: 'a name in quotation marks',
  colon: '“:”',
  value: 'a value',
  after: '“,” or “}”',
  'first-entry': 'a value or “]”',
  entry: 'a value',
  'after-entry': '“,” or “]”',
  end: 'nothing more',
}

/**
 * The parts of a file whose top is an object, in order: entries of its lists one by one, all else whole. An empty list gives one part without
 * an entry. Bytes are not decoded. Throws a JsonFault where brackets, commas or quotation marks are not those of JSON.
 */
export async function* readJsonParts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<JsonPart> {
  let state: State = 'start'
  let key = ''
  let entry = 0
  /** What is being read: bytes of earlier chunks, where it began, and how deep it is nested; −1 is a word or number. */
  let open: { at: number; before: Uint8Array[]; depth: number } | undefined
  let quoted = false
  let escaped = false
  let offset = 0
  for await (const chunk of chunks) {
    let begin = 0
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0
      if (quoted) {
        if (escaped) escaped = false
        else if (byte === BACKSLASH) escaped = true
        else if (byte === QUOTE) quoted = false
        else continue
        if (quoted || !open || open.depth > 0) continue
      } else if (open) {
        if (open.depth === -1) {
          if (!endsWord(byte)) continue
          // The byte after a word is looked at once more.
          at -= 1
        } else if (byte === QUOTE) {
          quoted = true
          continue
        } else if (byte === OPEN || byte === OPEN_LIST) {
          open.depth += 1
          continue
        } else if (byte === CLOSE || byte === CLOSE_LIST) {
          open.depth -= 1
          if (open.depth > 0) continue
        } else continue
      } else {
        if (isBlank(byte) || isMark(byte, offset + at)) continue
        const next = step(state, byte)
        if (next === undefined) throw new JsonFault(`expected ${EXPECTED[state]}`, offset + at)
        if (next === 'list') {
          state = 'first-entry'
          entry = 0
        } else if (next === 'read') {
          open = {
            at: offset + at,
            before: [],
            depth: byte === OPEN || byte === OPEN_LIST ? 1 : byte === QUOTE ? 0 : -1,
          }
          begin = at
          quoted = byte === QUOTE
        } else {
          if (state === 'first-entry' && next === 'after')
            yield { key, entry: undefined, at: offset + at, bytes: EMPTY_LIST }
          state = next
        }
        continue
      }
      // What was open ends with this byte.
      const bytes = joined([...open.before, chunk.subarray(begin, at + 1)])
      if (state === 'first-key' || state === 'key') {
        key = nameOf(bytes, open.at)
        state = 'colon'
      } else if (state === 'value') {
        yield { key, entry: undefined, at: open.at, bytes }
        state = 'after'
      } else {
        yield { key, entry, at: open.at, bytes }
        entry += 1
        state = 'after-entry'
      }
      open = undefined
    }
    if (open) open.before.push(chunk.slice(begin))
    offset += chunk.length
  }
  if (open) throw new JsonFault('the file ends inside a value: is it whole?', open.at)
  if (state !== 'end') throw new JsonFault(`the file ends where ${EXPECTED[state]} is expected: is it whole?`, offset)
}

const EMPTY_LIST = new Uint8Array([OPEN_LIST, CLOSE_LIST])

type Step = State | 'read' | 'list'

/** Where each byte leads: `read` where something begins that is read to its end, `list` where a list begins. */
const STEPS: Record<State, ReadonlyMap<number, Step>> = {
  start: new Map([[OPEN, 'first-key']]),
  'first-key': new Map<number, Step>([
    [QUOTE, 'read'],
    [CLOSE, 'end'],
  ]),
  key: new Map([[QUOTE, 'read']]),
  colon: new Map([[COLON, 'value']]),
  value: new Map([[OPEN_LIST, 'list']]),
  after: new Map<number, Step>([
    [COMMA, 'key'],
    [CLOSE, 'end'],
  ]),
  'first-entry': new Map([[CLOSE_LIST, 'after']]),
  entry: new Map(),
  'after-entry': new Map<number, Step>([
    [COMMA, 'entry'],
    [CLOSE_LIST, 'after'],
  ]),
  end: new Map(),
}
const BEFORE_VALUES: ReadonlySet<State> = new Set(['value', 'first-entry', 'entry'])
const NO_VALUE: ReadonlySet<number> = new Set([COMMA, COLON, CLOSE, CLOSE_LIST])

/** Undefined where the byte may not stand. */
function step(state: State, byte: number): Step | undefined {
  const next = STEPS[state].get(byte)
  return next ?? (BEFORE_VALUES.has(state) && !NO_VALUE.has(byte) ? 'read' : undefined)
}

function isBlank(byte: number): boolean {
  return byte === SPACE || byte === NEWLINE || byte === RETURN || byte === TAB
}

function isMark(byte: number, at: number): boolean {
  return byte === BYTE_ORDER_MARK[at]
}

function endsWord(byte: number): boolean {
  return isBlank(byte) || byte === COMMA || byte === CLOSE || byte === CLOSE_LIST
}

function nameOf(bytes: Uint8Array, at: number): string {
  try {
    return String(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    throw new JsonFault('expected a name in quotation marks', at)
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (only && parts.length === 1) return only
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
