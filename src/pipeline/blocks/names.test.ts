import { describe, expect, it } from 'vitest'
import { nameIndex } from './names.ts'
import { pieceOf } from './pieces.ts'

const index = (...paragraphs: string[]) =>
  nameIndex(paragraphs.map((text) => pieceOf(text, 0, text.length, true, true)))

describe('the names that paragraphs share', () => {
  const names = index(
    'Belmark signed an accord with Ostravia on Monday.',
    'The accord helps Belmark, Brandt said.',
    'Divers in Lake Orsa found a boat on Monday.',
  )

  it('are capitalised words that stand in both', () => {
    expect(names.sharedWith(1, new Set([0]))).toBe(1)
    expect(names.sharedWith(2, new Set([0, 1]))).toBe(0)
    expect(names.sharedBefore(1, 1)).toBe(1)
  })

  it('are no days and no words that the page writes small', () => {
    expect(names.ownNames(2)).toBe(3)
    expect(index('Divers dive.', 'The divers left Orsa.').ownNames(0)).toBe(0)
  })

  it('leave the other words to be compared', () => {
    expect(names.sharedWords(1, new Set([0]))).toBe(0.5)
    expect(index('A, b.', 'C.').sharedWords(0, new Set([1]))).toBe(1)
  })
})
