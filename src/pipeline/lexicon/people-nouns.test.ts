import { describe, expect, it } from 'vitest'
import { GROUP_NOUNS, PEOPLE_NOUNS } from './people-nouns.ts'
import { COURSES, STATES } from './states.ts'

describe('nouns for those who act', () => {
  it.each(['treasurer', 'climber', 'juror', 'diplomat', 'teenager'])('know %s as somebody', (noun) => {
    expect(PEOPLE_NOUNS.has(noun)).toBe(true)
  })

  it.each(['court', 'regulator', 'startup', 'jury'])('know %s as a body', (noun) => {
    expect(GROUP_NOUNS.has(noun)).toBe(true)
  })

  it.each(['paper', 'river', 'number', 'border', 'order', 'power'])('know %s as neither', (noun) => {
    expect(PEOPLE_NOUNS.has(noun) || GROUP_NOUNS.has(noun)).toBe(false)
  })
})

describe('verbs that tell no deed', () => {
  it('are states or courses, and never both', () => {
    expect([...STATES].filter((verb) => COURSES.has(verb))).toEqual([])
  })

  it.each(['be', 'belong', 'believe', 'depend'])('hold %s', (verb) => {
    expect(STATES.has(verb)).toBe(true)
  })

  it.each(['transplant', 'dump', 'sign', 'abstain'])('do not hold %s', (verb) => {
    expect(STATES.has(verb) || COURSES.has(verb)).toBe(false)
  })
})
