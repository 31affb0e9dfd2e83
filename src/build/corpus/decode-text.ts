import { placeOf } from '../../pipeline/place-of.ts'
import type { ProblemCode } from '../problems/problem-codes.ts'

export const MAX_BYTES = 5 * 1024 * 1024

export type TextProblem = {
  level: 'error' | 'reject' | 'warning'
  code: ProblemCode
  line: number
  column: number
  message: string
}
export type DecodedText = { text?: string; problems: TextProblem[] }

/**
 * Bytes → text, or the reason why they are none. Only UTF-8 is read; a byte order mark is left out with a warning. What is wrong is
 * told with line and column (UTF-16 units, from 1) of the first bad byte.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const kind = otherKindOf(bytes)
  if (kind !== undefined) return refused('E-TYPE', 1, 1, `this is ${kind}, not text. Save the words as plain text.`)
  const wide = wideEncodingOf(bytes)
  if (wide !== undefined) return refused('E-ENC', 1, 1, `this is ${wide}, not UTF-8. Save the file as UTF-8.`)
  const bad = firstInvalidByte(bytes)
  if (bad !== -1) {
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, bad))
    const { line, column } = placeOf(before, before.length)
    const byte = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0')
    const guess = looksLikeWindows(bytes[bad] ?? 0, bytes[bad + 1] ?? 0x20) ? ' (looks like Windows-1252)' : ''
    return refused('E-ENC', line, column, `byte 0x${byte} is not UTF-8${guess}. Save the file as UTF-8.`)
  }
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const problems: TextProblem[] = hasMark
    ? [
        {
          level: 'warning',
          code: 'W-BOM',
          line: 1,
          column: 1,
          message: 'the byte order mark is left out of what is read. Save the file as UTF-8 without one.',
        },
      ]
    : []
  return { text, problems }
}

function refused(code: ProblemCode, line: number, column: number, message: string): DecodedText {
  return { problems: [{ level: 'reject', code, line, column, message }] }
}

const SIGNATURES: [name: string, start: string][] = [
  ['a PDF document', '%PDF-'],
  ['a Word, OpenDocument or ZIP file', 'PK\u0003\u0004'],
  ['an old Word document', '\u00d0\u00cf\u0011\u00e0'],
  ['a gzip file', '\u001f\u008b'],
  ['a PNG image', '\u0089PNG'],
  ['a JPEG image', '\u00ff\u00d8\u00ff'],
  ['an RTF document', '{\\rtf'],
  ['an HTML page', '<!doctype html'],
  ['an HTML page', '<html'],
]

function otherKindOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 64))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase()
  return SIGNATURES.find(([, start]) => head.startsWith(start.toLowerCase()))?.[0]
}

function wideEncodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  const head = bytes.subarray(0, 512)
  const even = head.filter((byte, index) => byte === 0 && index % 2 === 0).length
  const odd = head.filter((byte, index) => byte === 0 && index % 2 === 1).length
  const enough = Math.max(1, head.length / 4)
  if (odd > enough && even === 0) return 'UTF-16LE'
  return even > enough && odd === 0 ? 'UTF-16BE' : undefined
}

/** A single byte of Latin script with punctuation before ordinary ASCII, as in `caf\xe9 `. */
function looksLikeWindows(byte: number, next: number): boolean {
  return byte >= 0x80 && next < 0x80
}

/**
 * Offset of the first byte that no UTF-8 decoder accepts, or -1. Same answer as `TextDecoder` with `fatal`, which does not say where.
 * The table is that of https://encoding.spec.whatwg.org/#utf-8-decoder.
 */
export function firstInvalidByte(bytes: Uint8Array): number {
  let index = 0
  while (index < bytes.length) {
    const lead = bytes[index] ?? 0
    if (lead < 0x80) {
      index += 1
      continue
    }
    const length = sequenceLength(lead)
    if (length === 0) return index
    for (let step = 1; step < length; step += 1) {
      const byte = bytes[index + step]
      const lower = step === 1 ? (LOWEST_SECOND[lead] ?? 0x80) : 0x80
      const upper = step === 1 ? (HIGHEST_SECOND[lead] ?? 0xbf) : 0xbf
      if (byte === undefined || byte < lower || byte > upper) return index
    }
    index += length
  }
  return -1
}

const LOWEST_SECOND: Record<number, number> = { 0xe0: 0xa0, 0xf0: 0x90 }
const HIGHEST_SECOND: Record<number, number> = { 0xed: 0x9f, 0xf4: 0x8f }

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
}
