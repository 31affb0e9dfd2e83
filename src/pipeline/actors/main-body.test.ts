import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../tests/names/names-in.ts'

const of = (name: string): string => `${name} grew. ${name} hired ten. ${name} lost money. Lund wept.`

describe('the company that an article is about', () => {
  it.each([
    ['one that it introduces', of('Zenna Foods'), 'zenna-foods'],
    ['a known one', of('Boeing'), 'boeing'],
    ['none where a body of many states is named', of('NATO'), undefined],
    ['none where it is named once', 'Boeing grew. Lund wept.', undefined],
  ])('is %s', (_, text, expected) => {
    expect(namesIn(text).body).toBe(expected)
  })
})
