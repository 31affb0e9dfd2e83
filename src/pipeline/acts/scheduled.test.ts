import { describe, expect, it } from 'vitest'
import { learn, readDocument } from '../read-document.ts'

const knowledge = learn({ actors: [], anchors: [], topics: [] })

/** Status and days of what an article of 19 March 2024 tells. */
function told(text: string): string[] {
  const document = { file: 'a.txt', text, published: { date: '2024-03-19', precision: 'day', basis: 'stated' } } as const // prettier-ignore
  return readDocument(document, knowledge).candidates.map(({ status, when }) => `${status} ${when.edtf}`)
}

describe('the plain present with a day', () => {
  it.each([
    ['Under the deal the raise takes effect on April 1.', 'planned 2024-04-01'],
    ['The ban on Peruvian fruit enters into force on May 2.', 'planned 2024-05-02'],
  ])('that is to come is a plan: %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each(['The ban on Peruvian fruit took effect on March 1.', 'The ban on Peruvian fruit takes effect on Tuesday.'])(
    'that has come is none: %s',
    (text) => {
      expect(told(text).filter((line) => line.startsWith('planned'))).toEqual([])
    },
  )
})

describe('what is put on a day', () => {
  it.each([
    ['A hearing has been fixed for 12 September.', 'planned 2024-09-12'],
    ['The trial was listed for 14 October.', 'planned 2024-10-14'],
    ['A plea hearing was scheduled for 3 July.', 'planned 2024-07-03'],
  ])('is a plan of that day: %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each(['A fine was set on March 1.', 'The road was fixed on Monday.'])(
    'is none where the day has been: %s',
    (text) => {
      expect(told(text).filter((line) => line.startsWith('planned'))).toEqual([])
    },
  )
})
