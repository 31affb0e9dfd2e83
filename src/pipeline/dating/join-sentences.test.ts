import { expect, it } from 'vitest'
import { joinSentences } from './join-sentences.ts'

it('gives each sentence its full stop, and one that has it no second', () => {
  expect(joinSentences('“Tuesday” → 21 February 2023', 'It stands in the same sentence.')).toBe(
    '“Tuesday” → 21 February 2023. It stands in the same sentence.',
  )
  expect(joinSentences('It was then.', 'Or not?')).toBe('It was then. Or not?')
})
