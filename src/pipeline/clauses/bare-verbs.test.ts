import { describe, expect, it } from 'vitest'
import { readOne, wordsOf } from './fixtures/read-one.ts'

/** The last clause as "subject | kind | governor". */
function lastOf(text: string): string {
  const reading = readOne(text)
  const { subject, kind, governor } = reading.clauses.at(-1) ?? {}
  return [subject ? wordsOf(reading, subject.from, subject.to) : '–', kind, governor ?? ''].join(' | ')
}

describe('a verb without "to" behind somebody who is seen, let or made to do it', () => {
  it.each([
    ['Boeing saw its shares fall 8% on Monday.', 'its shares | infinitive | see'],
    ['The assembly refused to let foreign soldiers pass through the country.', 'foreign soldiers | infinitive | let'],
    ['The officers made the drivers leave their lorries.', 'the drivers | infinitive | make'],
    ['The grant helped the museum buy a painting.', 'the museum | infinitive | help'],
  ])('is what those do: %s', (text, clause) => {
    expect(lastOf(text)).toBe(clause)
  })

  it.each([
    ['The minister heard that the drivers leave on Friday.', 'the drivers | content | hear'],
    ['The officers made the drivers wait and left.', 'The officers | main | '],
  ])('is a verb of its own elsewhere: %s', (text, clause) => {
    expect(lastOf(text)).toBe(clause)
  })
})
