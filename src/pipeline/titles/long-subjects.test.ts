import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { withoutDescription } from './long-subjects.ts'
import { readWords, writeWords } from './words.ts'

/** What is left of a clause that somebody says. */
function left(clause: string): string {
  const input = titleInput({ says: `*Said* ${clause}` })
  return writeWords(withoutDescription(readWords(input, { start: 5, end: clause.length + 5 })))
}

describe('withoutDescription', () => {
  it.each([
    ['the talks aimed at ending the war in the valley will begin in May', 'the talks will begin in May'],
    ['the envoys being sent home in the largest expulsion for years had been named', 'the envoys had been named'],
    ['improvements for companies from Norland would come slowly', 'improvements would come slowly'],
    ['a village near the border of Sudonia was flooded', 'a village was flooded'],
  ])('%s → %s', (clause, short) => {
    expect(left(clause)).toBe(short)
  })

  it.each([
    ['who is meant', 'men who stole watches were charged'],
    ['a second subject', 'trains in the north and buses in the south were late'],
    ['another verb', 'the answer showed that Norland was ready'],
    ['an aside', 'the talks in Arl, which began in May, were held in private'],
    ['nothing but the clause', 'the talks were held in private'],
    ['no verb', 'the talks about the valley'],
  ])('leaves alone what has %s', (_, clause) => {
    expect(left(clause)).toBe('')
  })
})
