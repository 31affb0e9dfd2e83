import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { causeTails, withCause } from './causes.ts'
import { firstPart } from './parts.ts'
import { readWords, writeWords } from './words.ts'

/** What stands behind the verb. */
function rest(says: string) {
  const input = titleInput({ says })
  const { act, sentence } = input.candidate
  return readWords(input, { start: act.trigger.end, end: sentence.end - 1 })
}

describe('causeTails', () => {
  it('gives the clause of the cause, whole and then shorter, each with its verb and what it is done to', () => {
    const words = rest('Ten people were *killed* after gunmen attacked a bus near the city in Norland.')
    expect(causeTails(words).map(writeWords)).toEqual([
      'after gunmen attacked a bus near the city in Norland',
      'after gunmen attacked a bus near the city',
      'after gunmen attacked a bus',
    ])
  })

  it.each([
    ['a pronoun does it', 'Ten people were *killed* after they had left the bus.'],
    ['it is no clause', 'Ten people were *killed* after the attack on the bus.'],
    ['it ends on its verb, which a cut might lose', 'Ten people were *hurt* after talks failed.'],
    ['another time is meant', 'Ten people were *killed* before gunmen attacked a bus.'],
  ])('gives nothing where %s', (_, says) => {
    expect(causeTails(rest(says))).toEqual([])
  })
})

describe('withCause', () => {
  it('puts the cause behind a short deed that names nobody', () => {
    const words = rest('Silva *called* a vote after the bank closed its doors.')
    expect(withCause(words, firstPart(words)).map(writeWords)).toEqual(['a vote after the bank closed its doors'])
    const named = rest('Berg *met* Silva after the bank closed its doors.')
    expect(withCause(named, firstPart(named))).toEqual([])
  })
})
