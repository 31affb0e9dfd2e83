import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { predicateAfterParticiple } from './described-nouns.ts'
import { readWords } from './words.ts'

/** The verb of the sentence behind a noun and the participle that describes it. */
function predicate(says: string): string | undefined {
  const input = titleInput({ says })
  const { act, sentence } = input.candidate
  const words = readWords(input, { start: sentence.start, end: sentence.end })
  return words[
    predicateAfterParticiple(
      words,
      words.findIndex(({ at }) => at === act.trigger.start),
    )
  ]?.text
}

describe('predicateAfterParticiple', () => {
  it.each([
    ['The sanctions *placed* on Norland could hurt it.', 'could'],
    ['A law *aimed* at stopping fraud made it a crime.', 'made'],
  ])('finds the verb of “%s”', (says, verb) => {
    expect(predicate(says)).toBe(verb)
  })

  it.each([
    'The army *closed* a road in the north of Norland.',
    'Prices *rose* in Norland, and the bank raised its rates.',
    'A law *aimed* at stopping fraud.',
  ])('finds none in “%s”', (says) => {
    expect(predicate(says)).toBeUndefined()
  })
})
