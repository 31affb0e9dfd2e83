import { describe, expect, it } from 'vitest'
import { claim, input } from '../../../tests/examples/status-input.ts'
import type { StatusInput } from './status-input.ts'
import { isCrimeOfAnother, isOwnTo } from './who-answers.ts'

function act(lemma: string, change: Partial<StatusInput['act']> = {}): StatusInput['act'] {
  return { modality: 'asserted', trigger: { start: 0, end: 1, lemma }, agents: [0], ...change }
}

describe('isOwnTo', () => {
  it.each<[string, Partial<StatusInput>]>([
    ['the bank', { act: act('sell', { agents: [] }) }],
    ['the bank', { act: act('appoint', { kind: 'APPOINT' }) }],
    ['the airline', { act: act('delay', { passive: true }) }],
    ['the central bank', { act: act('sell') }],
    ['the finance ministry', {}],
    ['a council spokesman', {}],
  ])('lets %s answer for what it did, and a state office for what was done: %#', (speaker, change) => {
    expect(isOwnTo(claim(speaker, []), input(change))).toBe(true)
  })

  it.each<[string, Partial<StatusInput>]>([
    ['the bank', { act: act('sell') }],
    ['the airport operator', { act: act('halt') }],
    ['a former nurse', { principals: new Set() }],
    ['a former minister', {}],
    ['a teacher', {}],
    ['a spokesman for the tenants', {}],
    ['a union spokeswoman', {}],
    ['the ministry', { isOfRebels: true }],
  ])('lets %s not answer for others: %#', (speaker, change) => {
    expect(isOwnTo(claim(speaker, []), input(change))).toBe(false)
  })
})

describe('isCrimeOfAnother', () => {
  it.each<[string, string, Partial<StatusInput>]>([
    ['embezzle', 'the bank', {}],
    ['bribe', 'a spokesman for Norrbank', {}],
    ['mislead', 'a former nurse', { act: act('mislead', { agents: [] }) }],
    ['poison', 'the police', {}],
    ['forge', 'the ministry', {}],
  ])('is true for “%s” told by %s', (lemma, speaker, change) => {
    expect(isCrimeOfAnother(input({ act: act(lemma), claims: [claim(speaker, [])], ...change }))).toBe(true)
  })

  it.each<[string, StatusInput]>([
    ['what the one who did it tells', input({ act: act('bribe'), claims: [claim('Berg', ['berg'])] })],
    ['a theft by strangers, told by police', input({ act: act('steal', { agents: [] }), claims: [claim('police', [])] })], // prettier-ignore
    ['what was stolen', input({ act: act('steal', { passive: true }), claims: [claim('the bank', [])] })],
    ['a crime of which the writer tells', input({ act: act('steal') })],
    ['a crime that is only denied', input({ act: act('steal'), claims: [claim('the bank', [], 'denies')] })],
    ['no crime', input({ act: act('visit'), claims: [claim('the bank', [])] })],
  ])('is false for %s', (_, given) => {
    expect(isCrimeOfAnother(given)).toBe(false)
  })
})
