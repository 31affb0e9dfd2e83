import { describe, expect, it } from 'vitest'
import { article, corpus, FIRST, SECOND } from '../../tests/examples/corpus.ts'
import { checkDataset } from '../model/check-dataset.ts'
import { admitDocuments } from './admit-documents.ts'
import type { ReadDocument } from './annotation.ts'
import { assembleDataset, buildDataset } from './build-dataset.ts'
import { learn, readDocument } from './read-document.ts'
import { takeLawful } from './shelve-reading.ts'

const built = buildDataset(corpus())
const { dataset } = built

describe('buildDataset', () => {
  it('gives a dataset that passes the check', () => {
    expect(checkDataset(dataset)).toEqual(dataset)
  })

  it('makes one event of a meeting that two articles report, with both as evidence', () => {
    const meetings = dataset.events.filter(({ title }) => /Berg/.test(title) && /meet|talks/.test(title))
    expect(meetings).toHaveLength(1)
    expect(meetings[0]?.when).toMatchObject({ start: '2024-04-09', end: '2024-04-09' })
    expect(new Set(meetings[0]?.evidence.map(({ document }) => document)).size).toBe(2)
    expect(meetings[0]?.topics).toEqual(['talks'])
  })

  it('keeps a claim a claim', () => {
    const attack = dataset.events.find(({ evidence }) => evidence[0]?.quote.includes('ferry'))
    expect(attack?.status).toBe('claimed')
    expect(attack?.title).toMatch(/Portugal says/)
  })

  it('keeps a plan a plan', () => {
    const visit = dataset.events.find(({ evidence }) => evidence[0]?.quote.includes('Madrid'))
    expect(visit).toMatchObject({ status: 'planned', when: { start: '2024-04-12' } })
  })

  it('lists the actors of its events and their countries, and no others', () => {
    const ids = dataset.actors.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['anna-berg', 'norway', 'portugal', 'rosa-silva']))
    expect(ids).toEqual(ids.toSorted())
    expect(ids).not.toContain('germany')
  })

  it('names the events of each sentence, or why there are none', () => {
    for (const { sentences, text } of dataset.documents) {
      for (const { events, dropped, start, end } of sentences) {
        expect(events.length > 0 || (dropped ?? '') !== '', text.slice(start, end)).toBe(true)
        expect(events.length > 0 && dropped !== undefined).toBe(false)
      }
    }
  })

  it('enters every event in the ledger and keeps it there when its article goes', () => {
    const names = dataset.events.flatMap(({ id, aliases }) => [id, ...aliases])
    expect(built.ledger.entries.map(({ id }) => id)).toEqual(names)
    expect(names.length).toBeGreaterThan(dataset.events.length)
    const without = buildDataset({ ...corpus(article('c.txt', 'Nothing here.', '2024-04-10')), ledger: built.ledger })
    expect(Object.keys(without.dataset.retired)).toHaveLength(names.length)
    expect(Object.values(without.dataset.retired)[0]?.reason).toContain('no longer part')
  })

  it('tells of each candidate whether it was published, merged or left out', () => {
    const fates = built.fates()
    const { events } = dataset
    for (const { id, aliases, title } of events) {
      expect(fates.get(id)).toMatch(/^published as .*salience [01](?:\.\d+)?(?:: [a-z-]+.*)?$/)
      expect(fates.get(id)).toContain(`${id} “${title}”`)
      for (const alias of aliases) expect(fates.get(alias)).toMatch(new RegExp(`^merged into ${id} .*\\([a-z-]+\\)$`))
    }
    const hide = { event: events[0]?.id ?? '', on: '2024-05-01', reason: 'No event', hide: true, at: { line: 1, column: 1 } } as const // prettier-ignore
    const without = buildDataset({ ...corpus(), corrections: [hide] })
    expect(without.fates().get(hide.event)).toMatch(/^left out: .*No event/)
    expect(without.fates().size).toBe(fates.size)
  })

  it('builds an empty corpus', () => {
    const empty = buildDataset({ ...corpus(), documents: [] })
    expect(empty.dataset.events).toEqual([])
  })

  it('builds without actors, topics, anchors or publication days', () => {
    const bare = buildDataset({ ...corpus(article('a.txt', FIRST)), actors: [], topics: [] })
    expect(checkDataset(bare.dataset).topics).toEqual([])
    expect(bare.dataset.events.every(({ topics }) => topics.length === 0)).toBe(true)
  })
})

describe('the same corpus gives the same bytes', () => {
  it('whatever the order of its articles', () => {
    const turned = corpus(...corpus().documents.toReversed())
    expect(JSON.stringify(buildDataset(turned))).toBe(JSON.stringify(built))
  })

  it('when its articles are read elsewhere and sent over', () => {
    const whole = corpus()
    const read = admitDocuments(whole.documents).admitted.map((document) =>
      structuredClone(readDocument(document, learn(whole))),
    )
    expect(JSON.stringify(assembleDataset(whole, read))).toBe(JSON.stringify(built))
  })

  it('but for the file names, whatever those are', () => {
    const renamed = corpus(article('z.txt', FIRST, '2024-04-10'), article('y.txt', SECOND, '2024-04-10'))
    const anonymous = (value: typeof dataset) => JSON.stringify(value.events)
    expect(anonymous(buildDataset(renamed).dataset)).toBe(anonymous(dataset))
  })
})

describe('an article given twice', () => {
  it('adds no event and is reported', () => {
    const twice = buildDataset(corpus(...corpus().documents, article('copy.txt', FIRST, '2024-04-11')))
    expect(twice.dataset.events).toEqual(dataset.events)
    expect(twice.problems).toEqual([
      expect.objectContaining({ level: 'warning', code: 'W-DUPLICATE', file: 'copy.txt' }),
    ])
  })

  it('with a line added, adds evidence but no second source', () => {
    const copy = `${FIRST}\nMore follows in the coming hours, our desk says.\n`
    const near = buildDataset(corpus(...corpus().documents, article('near.txt', copy, '2024-04-11')))
    expect(near.dataset.events).toHaveLength(dataset.events.length)
    const roles = near.dataset.events.flatMap(({ evidence }) => evidence).filter(({ document }) => document === near.dataset.documents.find(({ file }) => file === 'near.txt')?.id) // prettier-ignore
    expect(roles.every(({ role }) => role === 'supporting')).toBe(true)
  })
})

describe('admitDocuments', () => {
  it('sorts by code unit and rejects what has no words', () => {
    const { admitted, problems } = admitDocuments([
      article('b', 'x'),
      article('B', 'y'),
      article('a', ' \n'),
      article('10', 'z'),
    ])
    expect(admitted.map(({ file }) => file)).toEqual(['10', 'B', 'b'])
    expect(problems).toEqual([expect.objectContaining({ level: 'reject', code: 'E-EMPTY', file: 'a', line: 1 })])
  })
})

describe('an event that would break a law', () => {
  const whole = corpus()
  const knowledge = learn(whole)
  const read = () => whole.documents.map((document) => readDocument(document, knowledge))
  const told = dataset.events.find(({ title }) => /Berg/.test(title) && /meet|talks/.test(title))!
  const isMeeting = (id: string) => id === told.id || told.aliases.includes(id)

  it.each<[string, (document: ReadDocument, candidate: ReadDocument['candidates'][number]) => void, RegExp]>([
    ['that happens after its article', (_, { when }) => Object.assign(when, { start: '2024-05-01', end: '2024-05-01' }), /nothing happened after the article/], // prettier-ignore
    ['that quotes what is not there', (_, { evidence }) => (evidence.quote = 'Other words.'), /every quote is its slice/], // prettier-ignore
    ['on whose title a rule fails', (document) => (document.claims = failing()), /gets its title.*planted/],
  ])('is left out and told of, and the rest is built: %s', (_, breakIt, message) => {
    const broken = read()
    for (const document of broken) {
      for (const candidate of document.candidates) if (isMeeting(candidate.mention)) breakIt(document, candidate)
    }
    const { dataset: rest, problems } = assembleDataset(whole, broken, { knowledge })
    expect(rest.events.some(({ id }) => isMeeting(id))).toBe(false)
    const problem = problems.find(({ code, line }) => code === 'W-WITHHELD' && line === 3)
    expect(problem).toMatchObject({ level: 'warning', file: 'a.txt', column: 1 })
    expect(problem?.message).toMatch(message)
    const sentence = rest.documents[0]?.sentences.find(({ start }) => start === FIRST.indexOf('Norwegian'))
    expect(sentence?.dropped).toContain('Withheld')
    expect(checkDataset(rest)).toEqual(rest)
  })

  it('costs no other event', () => {
    const broken = read()
    for (const { candidates } of broken) for (const { mention, evidence } of candidates) if (isMeeting(mention)) evidence.quote = 'Other words.' // prettier-ignore
    const { dataset: rest } = assembleDataset(whole, broken, { knowledge })
    expect(rest.events.map(({ id }) => id)).toEqual(dataset.events.map(({ id }) => id).filter((id) => id !== told.id))
  })

  it('is refused with its article where the reading itself is broken', () => {
    const [first] = read()
    first!.blocks.shift()
    expect(() => takeLawful(first!)).toThrow('blocks cover the text without gap or overlap: at 0')
  })
})

/** A list that cannot be looked at. */
function failing(): never[] {
  return new Proxy([], {
    get() {
      throw new Error('planted')
    },
  })
}
