import { describe, expect, it } from 'vitest'
import type { Ledger, LedgerEntry } from '../corpus.ts'
import { brokenSeal, sealLedger } from './seal-ledger.ts'

const entry = (id: string): LedgerEntry => ({
  id,
  document: 'doc',
  before: 'It rained. ',
  quote: `The envoy met ${id}.`,
  after: '',
  trigger: 'meet',
  state: { live: true },
})

const OPEN: Ledger = { version: 1, entries: ['one', 'two', 'three'].map(entry) }
const SEALED = sealLedger(OPEN)

const changed = (position: number, change: Partial<LedgerEntry>): Ledger => ({
  version: 1,
  entries: SEALED.entries.map((each, index) => (index === position ? { ...each, ...change } : each)),
})

describe('the seals of a ledger', () => {
  it('hold as they were written, also when entries are added without one', () => {
    expect(brokenSeal(SEALED)).toBeUndefined()
    expect(brokenSeal(OPEN)).toBeUndefined()
    expect(brokenSeal({ version: 1, entries: [...SEALED.entries, entry('four')] })).toBeUndefined()
  })

  it('are the same whenever they are written again', () => {
    expect(sealLedger(SEALED)).toEqual(SEALED)
    expect(sealLedger({ version: 1, entries: [...SEALED.entries, entry('four')] }).entries.slice(0, 3)).toEqual(
      SEALED.entries,
    )
  })

  it('let an entry live elsewhere, which each build works out', () => {
    expect(brokenSeal(changed(1, { state: { now: ['one'], reason: 'The same event.' } }))).toBeUndefined()
  })

  it.each<[string, Partial<LedgerEntry>]>([
    ['the quote', { quote: 'The envoy left.' }],
    ['the id', { id: 'other' }],
    ['the article', { document: 'another' }],
    ['a neighbour', { before: '' }],
    ['the trigger', { trigger: 'leave' }],
    ['the day it was added', { added: '2024-01-01' }],
  ])('break where %s of an entry was edited', (_, change) => {
    expect(brokenSeal(changed(1, change))).toBe(1)
  })

  it('break after an entry that was removed, at one put in between, and at one that was moved', () => {
    const [one, two, three] = SEALED.entries
    if (one === undefined || two === undefined || three === undefined) throw new Error('three entries are sealed')
    expect(brokenSeal({ version: 1, entries: [one, three] })).toBe(1)
    expect(brokenSeal({ version: 1, entries: [one, entry('new'), two, three] })).toBe(2)
    expect(brokenSeal({ version: 1, entries: [two, one, three] })).toBe(0)
  })
})
