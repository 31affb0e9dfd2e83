import { describe, expect, it } from 'vitest'
import { claim } from '../../../tests/examples/status-input.ts'
import { isAuthority } from './authorities.ts'

describe('isAuthority', () => {
  it.each([
    'Iraqi police',
    'hospital staff',
    'the mayor of Arl',
    'officials',
    'The Interior Ministry',
    'a fire service spokesman',
    'a hospital spokeswoman',
    'European Union officials',
  ])(
    // prettier-ignore
    'is true for %s',
    (text) => expect(isAuthority(claim(text, []))).toBe(true),
  )

  it.each([
    'activists',
    'a source',
    'Norland',
    'the paper',
    'his family',
    'ministerial colleagues',
    'a spokeswoman for the strikers',
    'a tenants’ spokesman',
    'a spokesman for Norrbank',
    'a police union spokesman',
    'the family of a police officer',
  ])('is false for %s', (text) => expect(isAuthority(claim(text, []))).toBe(false))

  it('is false for what is only alleged, denied or heard, and for those who are not named', () => {
    expect(isAuthority(claim('police', [], 'claims'))).toBe(false)
    expect(isAuthority(claim('police', [], 'denies'))).toBe(false)
    expect(isAuthority({ ...claim('police', []), unsure: true })).toBe(false)
    expect(isAuthority({ ...claim('police', []), rule: 'hearsay-adverb' })).toBe(false)
  })
})
