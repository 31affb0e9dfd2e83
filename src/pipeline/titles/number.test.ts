import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { numberOf } from './number.ts'
import { readWords } from './words.ts'

describe('numberOf', () => {
  it.each<[string, 'one' | 'many']>([
    ['The firefighters', 'many'],
    ['Gunmen', 'many'],
    ['Residents', 'many'],
    ['Prosecutors in Arl', 'many'],
    ['The Social Democrats', 'many'],
    ['22 Sudonian aircraft', 'many'],
    ['Norland and Sudonia', 'many'],
    ['The police', 'many'],
    ['More than 8,000 people', 'many'],
    ['As many as two dozen boats', 'many'],
    ['More than 600 men', 'many'],
    ['Cops', 'many'],
    ['Tanks', 'many'],
    ['The allies', 'many'],
    ['Norland troops and a guard', 'many'],
    ['A joint Norland and Sudonian patrol', 'one'],
    ['The crisis', 'one'],
    ['The 8.2-magnitude earthquake', 'one'],
    ['Norland', 'one'],
    ['A boat', 'one'],
    ['The head of the armies', 'one'],
  ])('%s → %s', (subject, number) => {
    const input = titleInput({ says: `${subject} *did* it.` })
    const { sentence, act } = input.candidate
    expect(numberOf(readWords(input, { start: sentence.start, end: act.trigger.start }))).toBe(number)
  })
})
