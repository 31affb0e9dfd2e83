import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

const speakersOf = (text: string): string[] => readText(text, '2024-07-12').claims.map(({ speakerText }) => speakerText)

describe('a speaker whose name stands behind a comma', () => {
  it.each([
    ['“The republic stands,” said the president, Julio Cabral, on Tuesday.', 'the president, Julio Cabral'],
    ['“The republic stands,” said the president, Julio Cabral.', 'the president, Julio Cabral'],
    ['Two miners died, said the head of the rescue service, Ewa Nowak.', 'the head of the rescue service, Ewa Nowak'],
    ['Trains were late, according to the company’s spokesman, Ivo Lind.', 'the company’s spokesman, Ivo Lind'],
    ['“We won,” said its captain, Lena Vogt, after the match.', 'its captain, Lena Vogt'],
  ])('is read with the name: %s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker])
  })

  it.each([
    ['“The republic stands,” said the president, tired and pale.', 'the president'],
    ['“The republic stands,” said the president, Julio Cabral having left.', 'the president'],
    ['“The republic stands,” said Julio Cabral, Ana Silva’s deputy.', 'Julio Cabral'],
  ])('is not taken for somebody else: %s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker])
  })
})
