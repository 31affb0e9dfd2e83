import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeMarkup } from './escape-markup.ts'

it.each([
  ['a<b & "c"', 'a&lt;b &amp; &quot;c&quot;'],
  ["it's", 'it&#39;s'],
  ['习近平 · Путин 😀', '习近平 · Путин 😀'],
  ['a\u0000\u0007\u000Bb\uFFFE', 'ab'],
  ['half \uD800 of it', 'half  of it'],
  [']]>', ']]&gt;'],
])('%j is written %j', (text, written) => {
  expect(escapeMarkup(text)).toBe(written)
})

it('any text comes back out of a parser, without what XML has no place for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = new DOMParser().parseFromString(`<a b="${escapeMarkup(text)}"/>`, 'application/xml')
      expect(read.querySelector('parsererror')).toBeNull()
    }),
  )
})
