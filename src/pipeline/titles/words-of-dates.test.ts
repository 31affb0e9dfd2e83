import { describe, expect, it } from 'vitest'
import { dropDatePreposition } from './words-of-dates.ts'
import type { Word } from './words.ts'

/** What is left of words before a date that a title leaves out. */
function left(text: string): string {
  const words: Word[] = text.split(' ').map((word, at) => ({ text: word, lemma: word, pos: /^(?:of|in|after|before)$/.test(word) ? 'ADP' : 'NOUN', space: true, at })) // prettier-ignore
  dropDatePreposition(words, undefined, [])
  return words.map(({ text: word }) => word).join(' ')
}

describe('what goes with a date that a title leaves out', () => {
  it.each([
    ['concedes defeat shortly after', 'concedes defeat'],
    ['seizes the port just before', 'seizes the port'],
    ['Soon after', ''],
    ['opens a port in', 'opens a port'],
    ['falls since early', 'falls'],
  ])('is the link and the measure before it: “%s |”', (text, rest) => {
    expect(left(text)).toBe(rest)
  })

  it.each(['closes the port after', 'shortly', 'holds talks shortly'])('is nothing else: “%s |”', (text) => {
    expect(left(text)).toBe(text)
  })
})
