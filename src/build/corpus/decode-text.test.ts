import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOf } from '../../pipeline/place-of.ts'
import { decodeText, firstInvalidByte } from './decode-text.ts'

const bytes = (...values: (number | string)[]) =>
  Uint8Array.from(
    values.flatMap((value) => (typeof value === 'number' ? [value] : Array.from(new TextEncoder().encode(value)))),
  )

const plain = [...bytes('A plain line')]

function platformAccepts(input: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(input)
    return true
  } catch {
    return false
  }
}

describe('bytes of an article', () => {
  it.each([
    [
      'Latin-1 in the second line',
      bytes('one\ncaf', 0xe9, ' au lait'),
      2,
      4,
      'byte 0xE9 is not UTF-8 (looks like Windows-1252)',
    ],
    ['UTF-16 with a mark', bytes(0xff, 0xfe, 0x41, 0), 1, 1, 'UTF-16LE'],
    ['UTF-16 big endian with a mark', bytes(0xfe, 0xff, 0, 0x41), 1, 1, 'UTF-16BE'],
    ['UTF-16 big endian without', bytes(...plain.flatMap((code) => [0, code])), 1, 1, 'UTF-16BE'],
    ['UTF-16 little endian without', bytes(...plain.flatMap((code) => [code, 0])), 1, 1, 'UTF-16LE'],
    ['GB18030', bytes(0xd6, 0xd0, 0xb9, 0xfa), 1, 1, 'is not UTF-8'],
    ['KOI8-R', bytes('x', 0xf2, 0xcf, 0xd3), 1, 2, 'is not UTF-8'],
    ['Shift-JIS', bytes(0x93, 0xfa, 0x96, 0x7b), 1, 1, 'is not UTF-8'],
    ['an overlong slash', bytes('a', 0xc0, 0xaf), 1, 2, 'byte 0xC0'],
    ['half a surrogate pair', bytes(0xed, 0xa0, 0x80), 1, 1, 'byte 0xED'],
    ['five bytes', bytes(0xf8, 0x88, 0x80, 0x80, 0x80), 1, 1, 'byte 0xF8'],
    ['a cut last letter', bytes('abc', 0xe4, 0xb8), 1, 4, 'byte 0xE4'],
    ['a letter beyond the last', bytes(0xf4, 0x90, 0x80, 0x80), 1, 1, 'byte 0xF4'],
  ])('%s are refused with their place', (_, input, line, column, message) => {
    const { text, problems } = decodeText(input)
    expect(text).toBeUndefined()
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ level: 'reject', code: 'E-ENC', line, column })
    expect(problems[0]?.message).toContain(message)
  })

  it.each([
    ['%PDF-1.7 …', 'a PDF document'],
    ['PK\u0003\u0004', 'a Word, OpenDocument or ZIP file'],
    ['<!DOCTYPE html><p>x', 'an HTML page'],
    ['\n <html lang="en">', 'an HTML page'],
    ['{\\rtf1\\ansi', 'an RTF document'],
  ])('that begin with %j are refused as E-TYPE', (start, kind) => {
    const { text, problems } = decodeText(bytes(start))
    expect(text).toBeUndefined()
    expect(problems[0]).toMatchObject({ code: 'E-TYPE' })
    expect(problems[0]?.message).toContain(kind)
  })

  it('may speak of HTML', () => {
    expect(decodeText(bytes('The page began with <html>.')).problems).toEqual([])
  })

  it('lose a byte order mark, with a warning W-BOM', () => {
    const { text, problems } = decodeText(bytes(0xef, 0xbb, 0xbf, 'Text'))
    expect(text).toBe('Text')
    expect(problems).toMatchObject([{ level: 'warning', code: 'W-BOM' }])
  })

  it('are accepted exactly where the platform accepts them', () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 4 }).map((text) => new TextEncoder().encode(text)),
      fc
        .constantFrom([0xed, 0xbf, 0xbf], [0xe0, 0x80, 0x80], [0xf0, 0x8f, 0xbf, 0xbf], [0xc1, 0xbf])
        .map((cut) => Uint8Array.from(cut)),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const input = Uint8Array.from(pieces.flatMap((part) => [...part]))
        const bad = firstInvalidByte(input)
        expect(bad === -1).toBe(platformAccepts(input))
        if (bad !== -1) expect(platformAccepts(input.subarray(0, bad))).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })
})

it.each([
  ['', 0, 1, 1],
  ['ab\ncd', 4, 2, 2],
  ['ab\r\ncd', 4, 2, 1],
  ['ab\rcd', 3, 2, 1],
  ['a😀b', 3, 1, 4],
])('the place of offset in %j is told', (text, offset, line, column) => {
  expect(placeOf(text, offset)).toEqual({ line, column })
})
