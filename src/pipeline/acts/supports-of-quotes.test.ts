import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

/** Whether the last statement of a text only adds to something. */
function adds(text: string): boolean {
  const words = readText(text, '2024-07-12').acts.findLast(({ form }) => form === 'statement')
  if (words === undefined) throw new Error('no statement')
  return words.supports !== undefined
}

describe('words of who has just told of something', () => {
  it.each([
    'Peru regretted the decision on Monday, Foreign Ministry spokesman Ivo Lind said. “Both are our neighbours,” Lind said.',
    'Defence Minister Ana Silva said on Monday that the navy had closed the port. “It was needed,” Silva said at a rally.',
  ])('add to it: %s', (text) => {
    expect(adds(text)).toBe(true)
  })

  it.each([
    // somebody else speaks
    'Peru closed the port on Monday, Foreign Ministry spokesman Ivo Lind said. “It is a shame,” Mayor Ana Silva said.',
    // another day
    'Peru closed the port on Monday, Foreign Ministry spokesman Ivo Lind said. “It will open soon,” Lind said on Thursday.',
  ])('stand for themselves otherwise: %s', (text) => {
    expect(adds(text)).toBe(false)
  })
})

describe('words that go on with words which are left out', () => {
  it('add to nothing else that the article tells', () => {
    const told = 'Norway attacked Peru on Monday.\n\nThe founder of the fund, Anna Berg, left Lima.'
    const left =
      'In a letter to the staff, she complained that Europe had “chosen paper over progress” and hinted at more.'
    const { acts } = readText(`${told} ${left}\n\n“We will not let this rest,” she wrote.`, '2024-07-12')
    expect(acts.filter(({ supports }) => supports !== undefined)).toEqual([])
  })
})
