import { describe, expect, it } from 'vitest'
import { readOne, wordsOf } from './fixtures/read-one.ts'

/** Each clause as the words that are its own, in the order of the verbs. */
function spansOf(text: string): string[] {
  const reading = readOne(text)
  return reading.clauses.map(({ from, to }) => wordsOf(reading, from, to))
}

describe('the words of a clause', () => {
  it.each([
    [
      'The firm was sold in March, and in May the mill closed.',
      ['The firm was sold in March , and', 'the mill closed .'],
    ],
    [
      'The army fired rockets on Monday but on Tuesday morning the rebels fled.',
      ['The army fired rockets on Monday but', 'the rebels fled .'],
    ],
    ['He won prizes: in June, in a small town, the jury chose him.', ['He won prizes :', 'the jury chose him .']],
  ])('leave the opening of the next clause to that: %s', (text, spans) => {
    expect(spansOf(text)).toEqual(spans)
  })

  it.each([
    [
      'The drivers, who accepted an offer in November, left on Monday.',
      ['who accepted an offer in November ,', 'The drivers , who accepted an offer in November , left on Monday .'],
    ],
    [
      'A ship that sank in the gulf in May was raised.',
      ['that sank in the gulf in May', 'A ship that sank in the gulf in May was raised .'],
    ],
  ])('reach, inside a subject, to the verb of that: %s', (text, spans) => {
    expect(spansOf(text)).toEqual(spans)
  })

  it.each([
    ['Drivers will strike in May and June after talks had failed.', 'Drivers will strike in May and June'],
    ['In Rome the king wept, and the queen left.', 'the king wept , and'],
    ['The king met farmers in May and the queen in June wept.', 'The king met farmers in May and'],
  ])('keep what stands before the conjunction: %s', (text, first) => {
    expect(spansOf(text)[0]).toBe(first)
  })
})
