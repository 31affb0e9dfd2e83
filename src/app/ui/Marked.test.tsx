import { expect, it } from 'vitest'
import { splitMarked } from './Marked.tsx'

const marked = (text: string, terms: string[]) =>
  splitMarked(text, terms)
    .map(({ part, marked }) => (marked ? `[${part}]` : part))
    .join('')

it.each([
  ['Xi meets Putin', ['put'], 'Xi meets [Putin]'],
  ['Xi meets Putin', ['utin'], 'Xi meets Putin'],
  ['São Tomé votes', ['sao', 'tome'], '[São] [Tomé] votes'],
  ['会见习近平', ['习近'], '会见[习][近]平'],
  ['<b>bold</b>', ['b'], '<[b]>[bold]</[b]>'],
  ['nothing here', ['zz'], 'nothing here'],
  ['', ['a'], ''],
])('%j with %j is marked %j', (text, terms, result) => {
  expect(marked(text, terms)).toBe(result)
})

it('loses nothing of the text', () => {
  const text = 'Ünïcode — 习近平, “quotes” and 42'
  expect(
    splitMarked(text, ['u', '4', '平'])
      .map(({ part }) => part)
      .join(''),
  ).toBe(text)
})
