import { describe, expect, it } from 'vitest'
import type { TimelineEvent } from '../../model/dataset.ts'
import type { Ledger } from '../corpus.ts'
import { bindLedger } from './bind-ledger.ts'

const TEXT = 'The envoy landed. The envoy met the queen. The envoy left. The envoy met the queen.'
const DOCUMENTS = [{ id: 'doc', text: TEXT }]
const EMPTY: Ledger = { version: 1, entries: [] }
const TRIGGERS = new Map([['one', 'meet']])

function event(id: string, quote: string, options: { aliases?: string[]; from?: number } = {}): TimelineEvent {
  const start = TEXT.indexOf(quote, options.from ?? 0)
  return {
    id,
    aliases: options.aliases ?? [],
    slug: id,
    title: id,
    kind: 'CONSULT',
    status: 'happened',
    contested: false,
    when: {
      edtf: '2024-04-09',
      start: '2024-04-09',
      end: '2024-04-09',
      precision: 'day',
      basis: 'explicit',
      certainty: 'stated',
      rule: 'r',
      explanation: 'e',
    },
    actors: [],
    topics: [],
    attribution: [],
    evidence: [{ id, document: 'doc', start, end: start + quote.length, quote, role: 'primary' }],
    relations: [],
    salience: 0.5,
  }
}

const MET = 'The envoy met the queen.'
const LEFT = 'The envoy left.'
const first = () => bindLedger(EMPTY, [event('one', MET)], DOCUMENTS, TRIGGERS).ledger

describe('bindLedger', () => {
  it('enters a new event with its quote, its neighbours and its trigger', () => {
    expect(first().entries).toEqual([
      {
        id: 'one',
        document: 'doc',
        before: 'The envoy landed. ',
        quote: MET,
        after: ' The envoy left. The envoy met t',
        trigger: 'meet',
        state: { live: true },
      },
    ])
  })

  it('keeps an id that is still an event', () => {
    const bound = bindLedger(first(), [event('one', MET)], DOCUMENTS, TRIGGERS)
    expect(bound.retired).toEqual({})
    expect(bound.ledger).toEqual(first())
  })

  it('follows an id that became an alias', () => {
    const bound = bindLedger(first(), [event('two', LEFT, { aliases: ['one'] })], DOCUMENTS, TRIGGERS)
    expect(bound.retired['one']?.now).toEqual(['two'])
    expect(bound.ledger.entries.map(({ id }) => id)).toEqual(['one', 'two'])
  })

  it('follows what the ledger knows when the alias is gone as well', () => {
    const merged = bindLedger(first(), [event('two', LEFT, { aliases: ['one'] })], DOCUMENTS, TRIGGERS).ledger
    const again = bindLedger(merged, [event('three', LEFT, { aliases: ['two'] })], DOCUMENTS, TRIGGERS)
    expect(again.retired['one']?.now).toEqual(['three'])
    expect(again.retired['two']?.now).toEqual(['three'])
  })

  it('finds the same sentence under a new id, and every piece of a split', () => {
    const bound = bindLedger(first(), [event('x', MET), event('y', MET)], DOCUMENTS, TRIGGERS)
    expect(bound.retired['one']?.now).toEqual(['x', 'y'])
  })

  it('does not bind to the same words in another place', () => {
    const elsewhere = event('x', MET, { from: TEXT.indexOf(LEFT) })
    expect(bindLedger(first(), [elsewhere], DOCUMENTS, TRIGGERS).retired['one']?.now).toEqual([])
  })

  it('does not bind to a look-alike sentence', () => {
    const alike = event('x', 'The envoy met the queen')
    expect(bindLedger(first(), [alike], DOCUMENTS, TRIGGERS).retired['one']?.now).toEqual([])
  })

  it('sets up a tombstone that shows the old quote and says why', () => {
    expect(bindLedger(first(), [], DOCUMENTS, TRIGGERS).retired['one']).toEqual({
      now: [],
      reason: `The sentence is no longer read as an event: “${MET}”`,
    })
    expect(bindLedger(first(), [], [], TRIGGERS).retired['one']?.reason).toContain('no longer part of this timeline')
  })

  it('brings an id back to life when its event returns', () => {
    const dead = bindLedger(first(), [], DOCUMENTS, TRIGGERS).ledger
    const bound = bindLedger(dead, [event('one', MET)], DOCUMENTS, TRIGGERS)
    expect(bound.retired).toEqual({})
    expect(bound.ledger.entries[0]?.state).toEqual({ live: true })
  })

  it('never loses an entry and never rewrites its words', () => {
    const dead = bindLedger(first(), [], [], TRIGGERS).ledger
    const words = (ledger: Ledger) => ledger.entries.map((entry) => ({ ...entry, state: null }))
    expect(words(dead)).toEqual(words(first()))
  })

  it('ends when the ledger goes round in a circle', () => {
    const circle: Ledger = {
      version: 1,
      entries: ['a', 'b'].map((id, index) => ({
        id,
        document: 'gone',
        before: '',
        quote: 'q',
        after: '',
        trigger: '',
        state: { now: [index === 0 ? 'b' : 'a'], reason: '' },
      })),
    }
    expect(bindLedger(circle, [], DOCUMENTS, TRIGGERS).retired['a']?.now).toEqual([])
  })
})
