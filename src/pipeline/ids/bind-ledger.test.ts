import { describe, expect, it } from 'vitest'
import { writtenDay } from '../../../tests/fixtures/written-day.ts'
import type { TimelineEvent } from '../../model/dataset.ts'
import type { Ledger } from '../corpus.ts'
import { bindLedger, type Mention, wholeLedger } from './bind-ledger.ts'

const TEXT = 'The envoy landed. The envoy met the queen. The envoy left. The envoy met the queen.'
const DOCUMENTS = [{ id: 'doc', text: TEXT }]
const EMPTY: Ledger = { version: 1, entries: [] }
const textsOf = (documents: typeof DOCUMENTS) => new Map(documents.map(({ id, text }) => [id, text]))

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
    when: writtenDay(),
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

/** Every id and alias of the events is a mention in its first quote; `triggers` are `meet` unless given. */
function bind(ledger: Ledger, events: TimelineEvent[], documents = DOCUMENTS, triggers: Record<string, string> = {}) {
  const mentions = new Map<string, Mention>()
  for (const { id, aliases, evidence } of events) {
    for (const name of [id, ...aliases]) {
      const { document = '', start = 0, end = 0, quote = '' } = evidence[0] ?? {}
      mentions.set(name, { document, start, end, quote, trigger: triggers[name] ?? 'meet' })
    }
  }
  const bound = bindLedger(ledger, events, textsOf(documents), mentions)
  return { ledger: wholeLedger(bound), retired: bound.retired }
}

const first = () => bind(EMPTY, [event('one', MET)]).ledger

describe('bindLedger', () => {
  it('answers for new ids without looking at what they are remembered by', () => {
    const asked: string[] = []
    const mentions = { get: (id: string) => void asked.push(id) }
    const { answers, fresh } = bindLedger(EMPTY, [event('one', MET, { aliases: ['other'] })], textsOf(DOCUMENTS), mentions) // prettier-ignore
    expect([...answers()]).toEqual([
      { id: 'one', state: { live: true } },
      { id: 'other', state: { now: ['one'], reason: expect.any(String) } },
    ])
    expect(asked).toEqual([])
    expect(() => [...fresh()]).toThrow('Event one has no mention')
  })

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
    const bound = bind(first(), [event('one', MET)])
    expect(bound.retired).toEqual({})
    expect(bound.ledger).toEqual(first())
  })

  it('enters the aliases of an event too: they have pages', () => {
    const { ledger, retired } = bind(EMPTY, [event('two', LEFT, { aliases: ['one'] })])
    expect(ledger.entries.map(({ id, state }) => [id, state])).toEqual([
      ['two', { live: true }],
      ['one', { now: ['two'], reason: 'It was found to be the same event and is told there.' }],
    ])
    expect(retired).toEqual({})
  })

  it('follows an id that became an alias, which the dataset answers for without retiring it', () => {
    const bound = bind(first(), [event('two', LEFT, { aliases: ['one'] })])
    expect(bound.ledger.entries[0]?.state).toMatchObject({ now: ['two'] })
    expect(bound.ledger.entries.map(({ id }) => id)).toEqual(['one', 'two'])
    expect(bound.retired).toEqual({})
  })

  it('follows what the ledger knows when the alias is gone as well', () => {
    const merged = bind(first(), [event('two', LEFT, { aliases: ['one'] })]).ledger
    const again = bind(merged, [event('three', LEFT, { aliases: ['two'] })])
    expect(again.retired['one']?.now).toEqual(['three'])
    expect(again.ledger.entries.map(({ id }) => id)).toEqual(['one', 'two', 'three'])
  })

  it('gives an alias its tombstone when nothing is left of it and its event', () => {
    const merged = bind(EMPTY, [event('two', LEFT, { aliases: ['one'] })]).ledger
    expect(Object.entries(bind(merged, []).retired).map(([id, { now }]) => [id, now])).toEqual([
      ['two', []],
      ['one', []],
    ])
  })

  it('never binds to another act of the same sentence', () => {
    const { ledger, retired } = bind(first(), [event('x', MET)], DOCUMENTS, { x: 'sign' })
    expect(retired['one']?.now).toEqual([])
    expect(ledger.entries.map(({ id }) => id)).toEqual(['one', 'x'])
  })

  it('finds the right one of two events of a sentence by its trigger', () => {
    const events = [event('x', MET), event('y', LEFT, { aliases: ['z'] })]
    events[1]!.evidence = events[0]!.evidence
    expect(bind(first(), events, DOCUMENTS, { x: 'sign', y: 'leave' }).retired['one']?.now).toEqual(['y'])
  })

  it('keeps ids that are names of an object’s own parts', () => {
    const entry = { ...first().entries[0]!, id: '__proto__' }
    const { retired } = bind({ version: 1, entries: [entry] }, [])
    expect(Object.keys(retired)).toEqual(['__proto__'])
  })

  it('finds the same sentence under a new id, and every piece of a split', () => {
    const bound = bind(first(), [event('x', MET), event('y', MET)])
    expect(bound.retired['one']?.now).toEqual(['x', 'y'])
  })

  it('does not bind to the same words in another place', () => {
    const elsewhere = event('x', MET, { from: TEXT.indexOf(LEFT) })
    expect(bind(first(), [elsewhere]).retired['one']?.now).toEqual([])
  })

  it('does not bind to a look-alike sentence', () => {
    const alike = event('x', 'The envoy met the queen')
    expect(bind(first(), [alike]).retired['one']?.now).toEqual([])
  })

  it('sets up a tombstone that shows the old quote and says why', () => {
    expect(bind(first(), []).retired['one']).toEqual({
      now: [],
      reason: `The sentence is no longer read as an event: “${MET}”`,
    })
    expect(bind(first(), [], []).retired['one']?.reason).toContain('no longer part of this timeline')
  })

  it('brings an id back to life when its event returns', () => {
    const dead = bind(first(), []).ledger
    const bound = bind(dead, [event('one', MET)])
    expect(bound.retired).toEqual({})
    expect(bound.ledger.entries[0]?.state).toEqual({ live: true })
  })

  it('gives the editor’s reason where an editor took it out', () => {
    const events: TimelineEvent[] = []
    const hidden = new Map([['one', 'Taken out by the editor: a hoax.']])
    expect(bindLedger(first(), events, textsOf(DOCUMENTS), new Map(), hidden).retired['one']).toEqual({
      now: [],
      reason: 'Taken out by the editor: a hoax.',
    })
  })

  describe('when an article gave way to another version of itself', () => {
    const LONG = 'On Tuesday the envoy landed in the capital. '
    const TAIL = ' She left in the evening of the same day.'
    const old = (): Ledger => {
      const entry = first().entries[0]!
      return {
        version: 1,
        entries: [{ ...entry, document: 'gone', before: LONG.slice(-32), after: TAIL.slice(0, 32) }],
      }
    }
    const inText = (text: string, id = 'x') => {
      const start = text.indexOf(MET)
      return { ...event(id, MET), evidence: [{ id, document: 'doc', start, end: start + MET.length, quote: MET, role: 'primary' as const }] } // prettier-ignore
    }
    it.each([
      ['the same neighbours', LONG + MET + TAIL, ['x']],
      ['an edited sentence before it', `It rained all day. ${MET}${TAIL}`, ['x']],
      ['an edited sentence after it', `${LONG}${MET} Nobody saw her leave.`, ['x']],
      ['other neighbours on both sides', `It rained all day. ${MET} Nobody saw her leave.`, []],
      ['nothing around it', MET, []],
    ])('the same words are found with %s', (_, text, now) => {
      const bound = bind(old(), [inText(text)], [{ id: 'doc', text }])
      expect(bound.retired['one']?.now).toEqual(now)
    })

    it('words that now are in several events are left alone', () => {
      const text = LONG + MET + TAIL
      expect(bind(old(), [inText(text), inText(text, 'y')], [{ id: 'doc', text }]).retired['one']?.now).toEqual([])
    })
  })

  it('never loses an entry and never rewrites its words', () => {
    const dead = bind(first(), [], []).ledger
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
    expect(bind(circle, []).retired['a']?.now).toEqual([])
  })
})
