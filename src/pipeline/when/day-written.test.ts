import { describe, expect, it } from 'vitest'
import { learn, readDocument } from '../read-document.ts'

const knowledge = learn({ actors: [], anchors: [], topics: [] })

/** The days of what an article tells, published on Friday 12 July 2024. */
function told(text: string): string[] {
  const document = { file: 'a.txt', text, published: { date: '2024-07-12', precision: 'day', basis: 'stated' } } as const // prettier-ignore
  return readDocument(document, knowledge).candidates.map(({ when }) => when.edtf)
}

describe('a story whose dateline names another day than its page', () => {
  it.each([
    'UNITED NATIONS, July 11 (Reuters) - Peru expelled the ambassador of Chile in a row over fishing.',
    'LIMA, July 11 Peru expelled the ambassador of Chile in a row over fishing rights.',
    'Lima , July 11 : Peru expelled the ambassador of Chile in a row over fishing rights.',
    'LIMA, July 10 (Reuters) - Peru expelled the ambassador of Chile in a row over fishing.',
  ])('was written on that day: %s', (text) => {
    expect(told(text)).toEqual([text.includes('July 10') ? '2024-07-10' : '2024-07-11'])
  })

  it.each([
    'LIMA, July 12 (Reuters) - Peru expelled the ambassador of Chile in a row over fishing.',
    'LIMA, July 1 (Reuters) - Peru expelled the ambassador of Chile in a row over fishing.',
    'LIMA, July 14 (Reuters) - Peru expelled the ambassador of Chile in a row over fishing.',
    'LIMA (Reuters) - Peru expelled the ambassador of Chile in a row over fishing rights.',
  ])('is of the day of its page where it is that day, or none near before it: %s', (text) => {
    expect(told(text)).toEqual(['2024-07-12'])
  })

  it.each([
    [
      'LIMA, July 11 (Reuters) - Peru recalled its ambassador from Chile on July 12 in a row over fishing.',
      '2024-07-12',
    ],
    [
      'LIMA, July 10 (Reuters) - Peru recalled its ambassador from Chile on Thursday in a row over fishing.',
      '2024-07-11',
    ],
  ])('has its dates read from the day of the page: %s', (text, day) => {
    expect(told(text)).toEqual([day])
  })
})
