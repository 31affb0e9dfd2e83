import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLines } from './lines.ts'

describe('lines', () => {
  it.each([
    ['a\nb', ['a', 'b']],
    ['a\r\nb', ['a', 'b']],
    ['a\rb', ['a', 'b']],
    ['a\u2028b\u2029c\u0085d', ['a', 'b', 'c', 'd']],
    ['a\r\n\r\nb', ['a', '', 'b']],
    ['  a \t\n', ['a']],
    ['\ufeffa', ['a']],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(splitLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it('cover any text without gap or overlap', () => {
    const part = fc.oneof(
      fc.constantFrom('\n', '\r', '\r\n', '\u2028', '\u0085', ' ', 'a'),
      fc.string({ maxLength: 4, unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('')
        let at = 0
        for (const line of splitLines(text)) {
          expect(line.start).toBeGreaterThanOrEqual(at)
          expect(line.end).toBeGreaterThanOrEqual(line.start)
          expect(line.next).toBeGreaterThan(at)
          expect(line.blank).toBe(line.start === line.end)
          at = line.next
        }
        expect(at).toBe(text.length)
      }),
    )
  })
})
