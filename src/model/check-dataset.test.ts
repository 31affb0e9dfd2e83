import { describe, expect, it } from 'vitest'
import { checkDataset } from './check-dataset.ts'
import type { Dataset } from './dataset.ts'

const TEXT = 'The envoy met the queen on Monday.'

function dataset(): Dataset {
  return {
    schema: 'dateline/1',
    corpus: { title: 'Envoys' },
    documents: [
      {
        id: 'doc',
        file: 'a.txt',
        sha256: '0'.repeat(64),
        text: TEXT,
        blocks: [{ start: 0, end: TEXT.length, kind: 'body', reason: 'r' }],
        sentences: [{ start: 0, end: TEXT.length, events: ['one'] }],
      },
    ],
    actors: [{ id: 'envoy', name: 'Envoy', kind: 'person', names: ['Envoy'], roles: [] }],
    topics: [{ id: 'visits', label: 'Visits' }],
    events: [
      {
        id: 'one',
        aliases: ['uno'],
        slug: 'one',
        title: 'Envoy meets the queen',
        kind: 'CONSULT',
        status: 'happened',
        contested: false,
        when: {
          edtf: '2024-04-08',
          start: '2024-04-08',
          end: '2024-04-08',
          precision: 'day',
          basis: 'weekday',
          certainty: 'stated',
          rule: 'r',
          cue: { document: 'doc', start: 27, end: 33, text: 'Monday' },
          explanation: 'e',
        },
        actors: [{ actor: 'envoy', role: 'agent', via: 'name' }],
        topics: ['visits'],
        attribution: [{ actor: 'envoy', text: 'the envoy', stance: 'says', evidence: 0 }],
        evidence: [{ id: 'one', document: 'doc', start: 0, end: TEXT.length, quote: TEXT, role: 'primary' }],
        relations: [],
        salience: 0.5,
      },
    ],
    retired: { old: { now: ['one'], reason: 'merged' } },
  }
}

type Event = Dataset['events'][number]

function broken(change: (dataset: Dataset, event: Event) => void): Dataset {
  const value = dataset()
  const [event] = value.events
  if (event !== undefined) change(value, event)
  return value
}

describe('checkDataset', () => {
  it('gives a right dataset back as it is', () => {
    expect(checkDataset(dataset())).toEqual(dataset())
  })

  it.each<[string, (dataset: Dataset, event: Event) => void, string]>([
    [
      'a quote that is not its slice',
      (_, event) => (event.evidence[0]!.quote = 'The envoy'),
      'events[0].evidence[0].quote: is not the text at 0..34',
    ],
    ['evidence in an unknown document', (_, event) => (event.evidence[0]!.document = 'x'), 'no document "x"'],
    ['a cue that is not its slice', (_, event) => (event.when.cue!.text = 'Sunday'), 'events[0].when.cue.text'],
    ['an interval that runs backwards', (_, event) => (event.when.end = '2024-04-07'), 'ends before it starts'],
    [
      'another date that runs backwards',
      (_, event) => (event.otherDates = [{ ...event.when, end: '2024-04-07' }]),
      'events[0].otherDates',
    ],
    [
      'an unknown actor',
      (_, event) => (event.actors[0]!.actor = 'x'),
      'events[0].actors: there is no actor "x": add it',
    ],
    ['an unknown source', (_, event) => (event.attribution[0]!.actor = 'x'), 'events[0].attribution'],
    ['a source without its evidence', (_, event) => (event.attribution[0]!.evidence = 1), 'there is no evidence 1'],
    ['an unknown topic', (_, event) => (event.topics = ['x']), 'no topic "x"'],
    ['a relation to nothing', (_, event) => (event.relations = [{ to: 'x', kind: 'follows' }]), 'no event "x"'],
    [
      'a relation without its evidence',
      (value, event) => {
        value.events.push({ ...event, id: 'two', aliases: [] })
        event.relations = [{ to: 'two', kind: 'follows', evidence: 1 }]
      },
      'events[0].relations: there is no evidence 1',
    ],
    [
      'a retired id that is an alias',
      (value) => (value.retired['uno'] = { now: ['one'], reason: '' }),
      'retired.uno: this id is an alias',
    ],
    [
      'blocks out of order',
      (value) => value.documents[0]!.blocks.push({ start: 0, end: 3, kind: 'body', reason: 'r' }),
      'documents[0].blocks[1]: begins before',
    ],
    [
      'sentences that overlap',
      (value) => value.documents[0]!.sentences.push({ start: 5, end: 9, events: [] }),
      'documents[0].sentences[1]: begins before',
    ],
    ['a relation to itself', (_, event) => (event.relations = [{ to: 'one', kind: 'follows' }]), 'related to itself'],
    ['an alias that is an event', (_, event) => (event.aliases = ['one']), 'id or alias "one" is given twice'],
    ['two documents of one id', (value) => value.documents.push(value.documents[0]!), 'documents: the id "doc"'],
    ['two actors of one id', (value) => value.actors.push(value.actors[0]!), 'actors: the id "envoy"'],
    ['two topics of one id', (value) => value.topics.push(value.topics[0]!), 'topics: the id "visits"'],
    [
      'a sentence of an unknown event',
      (value) => (value.documents[0]!.sentences[0]!.events = ['x']),
      'documents[0].sentences[0].events',
    ],
    [
      'a block beyond the text',
      (value) => (value.documents[0]!.blocks[0]!.end = 99),
      'documents[0].blocks[0]: lies outside',
    ],
    [
      'a sentence beyond the text',
      (value) => (value.documents[0]!.sentences[0]!.end = 99),
      'documents[0].sentences[0]',
    ],
    ['a retired id that lives', (value) => (value.retired['one'] = { now: [], reason: '' }), 'retired.one'],
    [
      'a retired id that points nowhere',
      (value) => (value.retired['old'] = { now: ['x'], reason: '' }),
      'retired.old.now',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(() => checkDataset(broken(change))).toThrow(message)
  })

  it.each<[unknown, string]>([
    [null, 'the whole file'],
    [[], 'the whole file'],
    [{ ...dataset(), schema: 'dateline/9' }, 'schema: '],
    [{ ...dataset(), more: 1 }, 'the whole file'],
    [broken((_, event) => (event.when.start = '2023-02-29')), 'events[0].when.start: not a day: write YYYY-MM-DD'],
    [broken((_, event) => (event.evidence = [])), 'events[0].evidence'],
    [broken((_, event) => (event.slug = '../../../pwned')), 'events[0].slug: not a slug'],
    [broken((_, event) => (event.slug = 'a/b')), 'events[0].slug: not a slug'],
    [broken((_, event) => (event.slug = 'One')), 'events[0].slug: not a slug'],
    [broken((_, event) => (event.slug = 'one\n')), 'events[0].slug: not a slug'],
    [broken((_, event) => (event.slug = 'a'.repeat(61))), 'events[0].slug: not a slug'],
    [broken((_, event) => (event.salience = 2)), 'events[0].salience'],
  ])('refuses a wrong shape and names its path', (value, message) => {
    expect(() => checkDataset(value)).toThrow(message)
  })

  it('shows twenty faults and counts the rest', () => {
    const value = broken((_, event) => (event.topics = Array.from({ length: 25 }, (_item, index) => `t${index}`)))
    expect(() => checkDataset(value)).toThrow('… and 5 more')
  })
})
