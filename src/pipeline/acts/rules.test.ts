import { describe, expect, it } from 'vitest'
import { REFUSALS } from './refusals.ts'
import { SUPPORT_RULES } from './support-rules.ts'

describe.each([
  ['refusing a clause', REFUSALS],
  ['supporting an act', SUPPORT_RULES],
])('the rules of %s', (_, rules) => {
  it('have names of their own', () => {
    const names = rules.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
  })
})

describe('a reason for refusing', () => {
  it.each(REFUSALS.map(({ name, reason }) => [name, reason]))('%s speaks to a reader: %s', (_, reason) => {
    expect(reason).toMatch(/^[a-z][a-z ,]+$/)
  })
})
