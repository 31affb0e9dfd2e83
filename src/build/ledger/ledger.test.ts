import { describe, expect, it } from 'vitest'
import type { Ledger, LedgerEntry } from '../../pipeline/corpus.ts'
import { releaseDay, stampLedger } from './keep-ledger.ts'
import { ledgerChanges, ledgerReport } from './report-ledger.ts'

type State = LedgerEntry['state']
const LIVE: State = { live: true }
const at = (...now: string[]): State => ({ now, reason: '' })

function ledger(states: Record<string, State>): Ledger {
  const entries = Object.entries(states).map(([id, state]) => ({
    id,
    document: 'doc',
    before: '',
    quote: `The words of ${id}.`,
    after: '',
    trigger: 'meet',
    state,
  }))
  return { version: 1, entries }
}

describe('what became of published ids', () => {
  it.each<[string, State | undefined, State, string | undefined]>([
    ['a new event', undefined, LIVE, 'added'],
    ['a new name of an event', undefined, at('b'), undefined],
    ['an event that stays', LIVE, LIVE, undefined],
    ['an event that is told in another', LIVE, at('b'), 'merged'],
    ['an event that is told in several', LIVE, at('b', 'c'), 'split'],
    ['an event that is gone', LIVE, at(), 'retired'],
    ['a name whose event is gone', at('b'), at(), 'retired'],
    ['an event that came back', at(), LIVE, 'returned'],
    ['an event that came back in another', at(), at('b'), 'returned'],
    ['a name that became an event', at('b'), LIVE, 'returned'],
    ['a name that stays', at('b'), at('b'), undefined],
    ['a name that went to another event', at('b'), at('c'), 'moved'],
    ['one that stays gone', at(), at(), undefined],
  ])('%s', (_, was, is, what) => {
    const changes = ledgerChanges(ledger(was === undefined ? {} : { a: was }), ledger({ a: is }).entries)
    expect(changes.map((change) => change.what)).toEqual(what === undefined ? [] : [what])
  })

  it('is told in one line, and in one more for each that is not simply new', () => {
    const before = ledger({ a: LIVE, b: LIVE, c: LIVE })
    const after = ledger({ a: LIVE, b: at('a'), c: at(), d: LIVE, e: LIVE })
    expect(ledgerReport(ledgerChanges(before, after.entries))).toEqual([
      'Since the last release: 2 added, 1 merged, 1 retired.',
      '  merged b → a “The words of b.”',
      '  retired c “The words of c.”',
    ])
    expect(ledgerReport(ledgerChanges(ledger({}), after.entries), true)).toEqual(['The first release: 3 events.'])
    expect(ledgerReport([])).toEqual(['Since the last release no event was added, merged, split or retired.'])
  })

  it('is told of the first only, where it is much', () => {
    const ids = Array.from({ length: 25 }, (_, index) => `id${index}`)
    const all = (state: State) => ledger(Object.fromEntries(ids.map((id) => [id, state])))
    const lines = ledgerReport(ledgerChanges(all(LIVE), all(at()).entries))
    expect(lines).toHaveLength(22)
    expect(lines.at(-1)).toBe('  and 5 more')
  })
})

describe('the day of a release', () => {
  it('is entered for ids that no earlier release had, and for no other', () => {
    const before = ledger({ a: LIVE })
    const stamped = stampLedger(before, ledger({ a: LIVE, b: LIVE }), '2024-04-11')
    expect(stamped.entries.map(({ added }) => added)).toEqual([undefined, '2024-04-11'])
    expect(stampLedger(stamped, stamped, '2025-01-01')).toEqual(stamped)
  })

  it.each([
    [undefined, '2024-04-11'],
    ['', '2024-04-11'],
    ['soon', '2024-04-11'],
    ['0', '1970-01-01'],
    ['1711929599', '2024-03-31'],
  ])('is that of SOURCE_DATE_EPOCH=%s, else of the clock: %s', (epoch, day) => {
    expect(releaseDay(epoch, Date.UTC(2024, 3, 11, 23, 59))).toBe(day)
  })
})
