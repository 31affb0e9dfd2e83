import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { isToll, wideClause } from './wide-clause.ts'

/** The words of the clause as a title sees it; `rule` is how the act was found. */
function wide(says: string, clause: string, rule = 'verb-in-main-clause'): string {
  const input = titleInput({ says, clause })
  const act = { ...input.candidate.act, rule }
  const { start, end } = wideClause({ ...input, candidate: { ...input.candidate, act } })
  return input.candidate.sentence.text.slice(start, end)
}

describe('wideClause', () => {
  it('ends a clause inside a phrase before the verb of the sentence', () => {
    const says = 'An airliner that *crashed* into the lake of Arl broke in two.'
    expect(wide(says, 'that crashed into the lake of Arl', 'verb-in-relative-clause')).toBe('that crashed into the lake of Arl') // prettier-ignore
  })

  it('ends a clause before an auxiliary or a word of saying that is not its own', () => {
    expect(wide('A video showing Berg *hitting* the man was shown.', 'Berg hitting the man')).toBe('Berg hitting the man') // prettier-ignore
    expect(wide('A report that the bank *issued* warned of floods.', 'the bank issued')).toBe('the bank issued')
  })

  it.each([
    ['and 150 were injured in raids', true],
    ['and dozens more wounded', true],
    ['and at least 20 other people are missing', true],
    ['and Berg was injured', false],
    ['and the army left two injured', false],
    ['and 150 left', false],
  ])('takes “%s” for a second count of those hurt: %s', (words, isSecond) => {
    expect(isToll(titleInput({ says: `Ten *died* ${words}.` }).candidate.sentence.tokens, 2)).toBe(isSecond)
  })

  it('goes on to the end of the sentence else, also over a participle that describes a noun', () => {
    const says = 'Norland *closed* schools linked to Sudonia.'
    expect(wide(says, 'Norland closed schools')).toBe(says.replaceAll('*', ''))
  })
})
