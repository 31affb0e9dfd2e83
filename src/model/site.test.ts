import { describe, expect, it } from 'vitest'
import { writtenDay } from '../../tests/fixtures/written-day.ts'
import { makeActor, makeDocument, makeManifest } from '../../tests/fixtures/make-index.ts'
import {
  type Catalogue,
  type EventDetail,
  articleSchema,
  catalogueSchema,
  eventDetailSchema,
  manifestSchema,
  shardSchema,
} from './site.ts'

const catalogue: Catalogue = {
  actors: [makeActor({ id: 'ada', kind: 'person', native: { ru: 'Ада' } })],
  topics: [{ id: 'talks', label: 'Talks' }],
  documents: [makeDocument({ id: 'one' })],
}
const detail: EventDetail = {
  id: 'e1',
  aliases: [],
  slug: 'talks-begin',
  title: 'Talks begin',
  kind: 'CONSULT',
  status: 'happened',
  contested: false,
  when: writtenDay('2024-04-09', 'The day is written out.'),
  actors: [{ actor: 'ada', role: 'agent', via: 'name' }],
  topics: ['talks'],
  attribution: [],
  evidence: [
    { id: 'm1', document: 'one', start: 0, end: 11, quote: 'Talks began', role: 'primary', after: 'Then they ended.' },
  ],
  relations: [],
  salience: 0.9,
}
const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value

describe('the files of a site', () => {
  it('come back from JSON as they were written', () => {
    const manifest = makeManifest(1)
    expect(manifestSchema.parse(copy(manifest))).toEqual(manifest)
    expect(catalogueSchema.parse(copy(catalogue))).toEqual(catalogue)
    expect(eventDetailSchema.parse(copy(detail))).toEqual(detail)
    expect(shardSchema.parse({ first: 0, events: [copy(detail)] }).events).toEqual([detail])
  })

  it.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['another format', { ...makeManifest(1), format: 1 }],
    ['a part missing', { ...makeManifest(1), index: undefined }],
    ['a part too many', { ...makeManifest(1), extra: 1 }],
    ['a count that is no whole number', { ...makeManifest(1), events: 1.5 }],
  ])('are refused where the manifest is %s', (_, manifest) => {
    expect(manifestSchema.safeParse(manifest).success).toBe(false)
  })

  it.each<[string, object]>([
    ['a day that does not exist', { when: { ...detail.when, start: '2024-02-31' } }],
    ['a status nobody knows', { status: 'maybe' }],
    ['salience above one', { salience: 1.5 }],
    ['evidence without a quote', { evidence: [{ ...detail.evidence[0], quote: undefined }] }],
  ])('are refused where an event has %s', (_, change) => {
    expect(eventDetailSchema.safeParse({ ...detail, ...change }).success).toBe(false)
  })

  it('keep actors called like parts of objects', () => {
    const odd = { ...catalogue, actors: ['__proto__', 'constructor'].map((id) => makeActor({ id, kind: 'person' })) }
    expect(catalogueSchema.parse(copy(odd)).actors.map(({ id }) => id)).toEqual(['__proto__', 'constructor'])
    expect(({} as { kind?: unknown }).kind).toBeUndefined()
  })

  it('hold an article whose text was left out as gaps', () => {
    const article = {
      id: 'one',
      file: 'one.txt',
      sha256: '0',
      publish: 'excerpts',
      text: 'A. ',
      blocks: [],
      sentences: [
        { start: 0, end: 2, events: ['e1'] },
        { start: 3, end: 3, events: [], dropped: 'not published' },
      ],
    }
    expect(articleSchema.parse(article).sentences).toHaveLength(2)
    expect(articleSchema.safeParse({ ...article, sentences: [{ start: -1, end: 2, events: [] }] }).success).toBe(false)
  })
})
