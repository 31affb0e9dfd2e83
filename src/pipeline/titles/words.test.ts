import { describe, expect, it } from 'vitest'
import type { Wish } from '../../../tests/examples/hand-made.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { readWords, trimWords, writeWords } from './words.ts'

function read(says: string, wish: Partial<Wish> = {}) {
  const input = titleInput({ ...wish, says })
  return writeWords(readWords(input, input.candidate.sentence))
}

describe('readWords', () => {
  it.each([
    ['Berg also *met* Silva.', 'Berg met Silva'],
    ['Berg *met* Silva on Tuesday.', 'Berg met Silva'],
    ['Berg *met* Silva early on Tuesday in Arl.', 'Berg met Silva in Arl'],
    ['Berg (pictured) *met* Silva [left] here.', 'Berg met Silva here'],
    ['Norland’s president Anna Berg *met* Silva.', 'Berg met Silva'],
    ['Trade Minister Rosa Silva *met* Berg.', 'Silva met Berg'],
    ['Minister of Foreign Affairs Anna Berg *met* the Sudonian minister Rosa Silva.', 'Berg met Silva'],
    ['Mr Berg and Ms Silva *met*.', 'Berg and Silva met'],
    ['Berg’s *visit* ended.', 'Berg’s visit ended'],
    ['Norland’s army *met* Sudonia’s guards.', 'Norland’s army met Sudonia’s guards'],
    ['A 35-nation board *met* over $1bn.', 'A 35-nation board met over $1bn'],
    ['Berg and her Sudonian counterpart Rosa Silva *met*.', 'Berg and Silva met'],
    ['Norland must *stop* at once.', 'Norland must stop at once'],
    ['Berg *came* on an yesterday train.', 'Berg came on a train'],
  ])('writes “%s” as “%s”', (says, text) => {
    expect(read(says)).toBe(text)
  })

  it('leaves a name that means nobody known as it stands', () => {
    expect(read('Ivo Lind *met* Berg.')).toBe('Ivo Lind met Berg')
  })
})

describe('trimWords', () => {
  it('takes links and punctuation off both ends', () => {
    const input = titleInput({ says: ', and Berg *met* Silva –' })
    expect(writeWords(trimWords(readWords(input, input.candidate.sentence)))).toBe('Berg met Silva')
    expect(trimWords([])).toEqual([])
  })
})
