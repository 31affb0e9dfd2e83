import { describe, expect, it } from 'vitest'
import { hasSecondVerb } from './second-verb.ts'

describe('hasSecondVerb', () => {
  it.each([
    ['Berg visits Arl he met Silva', 'visits', true],
    ['Berg comes to Arl she addressed the senate', 'comes', true],
    ['Berg tells Silva he met the king', 'tells', false],
    ['Berg leaves Arl after he met Silva', 'leaves', false],
    ['Berg denies that in Arl he met Silva', 'denies', false],
    ['Berg sells the house she built', 'sells', false],
    ['Berg visits Arl', 'visits', false],
  ])('of “%s”', (title, verb, expected) => {
    expect(hasSecondVerb(title, verb)).toBe(expected)
  })
})
