import { describe, expect, it } from 'vitest'
import { DATING_RULES } from './rules.ts'

describe('the rules of dating', () => {
  it('have names of their own, as a reader sees them', () => {
    const names = DATING_RULES.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
  })
})
