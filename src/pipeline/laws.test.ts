import { describe, expect, it } from 'vitest'
import { corpus } from '../../tests/examples/corpus.ts'
import type { Dataset } from '../model/dataset.ts'
import type { ReadDocument } from './annotation.ts'
import { buildDataset } from './build-dataset.ts'
import type { Ledger } from './corpus.ts'
import { ARTICLE_LAWS, checkLaws, LAWS } from './laws.ts'
import { learn, readDocument } from './read-document.ts'
import { takeApart } from './shelve-reading.ts'

type Lawful = {
  dataset: Dataset
  ledger: Ledger
  earlier: number
  read: ReadDocument[]
  given: number
  unpublished: Set<string>
}

/** A build that keeps all laws, fresh for every test so that it can be broken. */
function lawful(): Lawful {
  const whole = corpus()
  const { dataset, ledger } = buildDataset(whole)
  const read = whole.documents.map((document) => readDocument(document, learn(whole)))
  const told = new Set(dataset.events.flatMap(({ id, aliases }) => [id, ...aliases]))
  const unpublished = read.flatMap(({ candidates }) => candidates.map(({ mention }) => mention)).filter((mention) => !told.has(mention)) // prettier-ignore
  return {
    dataset: structuredClone(dataset),
    ledger: structuredClone(ledger),
    earlier: ledger.entries.length,
    read,
    given: 2,
    unpublished: new Set(unpublished),
  }
}

function check({ dataset, ledger, earlier, read, given, unpublished }: Lawful): void {
  const { documents, events, retired } = dataset
  const texts = new Map(documents.map(({ id, text }) => [id, text]))
  const mentions = new Map(read.flatMap(({ id, file, candidates }) => candidates.map(({ mention, act }) => [mention, { document: id, file, trigger: act.trigger.lemma }] as const))) // prettier-ignore
  checkLaws({
    gists: read.map((document) => takeApart(document).gist),
    documents,
    events,
    retired,
    earlier: ledger.entries.slice(0, earlier),
    answers: () => ledger.entries,
    textOf: (id) => texts.get(id),
    mentionOf: (id) => mentions.get(id),
    eventOf: new Map(events.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [name, id] as const))),
    given,
    leftOut: 0,
    unpublished,
  })
}

const BREAKS: Record<string, (input: Lawful) => void> = {
  'every article is published or left out with a reason': (input) => (input.given = 3),
  'blocks cover the text without gap or overlap': ({ read }) => read[0]!.blocks.shift(),
  'every character of the text proper lies in one sentence': ({ read }) => read[0]!.sentences.pop(),
  'every quote is its slice of the text': ({ dataset }) => (dataset.events[0]!.evidence[0]!.quote = 'other words'),
  'every date expression is resolved or says why not': ({ read }) => {
    const date = read[0]!.dates[0]!
    Object.assign(date, { type: 'DATE', from: undefined, to: undefined, unresolved: undefined })
  },
  'every candidate is published, merged or dropped': ({ dataset }) => dataset.events.shift(),
  'nothing happened after the article that tells it': ({ dataset }) => {
    Object.assign(dataset.events.find(({ status }) => status === 'happened')!.when, {
      start: '2024-05-01',
      end: '2024-05-01',
    })
  },
  'every sentence has its events or the reason for none': ({ dataset }) => {
    const sentence = dataset.documents[0]!.sentences.find(({ events }) => events.length > 0)!
    sentence.events = []
  },
  'a claim is never titled as a fact': ({ dataset }) => (dataset.events.find(({ status }) => status === 'claimed')!.title = 'Spain attacks a ferry'), // prettier-ignore
  'no id is used again for other words': ({ ledger }) => (ledger.entries[0]!.trigger = 'another'),
  'every id that was ever published has an answer': ({ ledger }) => ledger.entries.pop(),
}

describe('the laws', () => {
  it('hold for a build', () => {
    expect(() => check(lawful())).not.toThrow()
  })

  it.each(LAWS.map((name) => [name]))('notice when this is broken: %s', (name) => {
    const input = lawful()
    BREAKS[name]?.(input)
    expect(() => check(input)).toThrow(name)
  })

  it.each<[string, (entry: Ledger['entries'][number]) => void, string]>([
    ['forgotten', (entry) => (entry.id = 'forgotten'), 'is not in the ledger'],
    ['dead', (entry) => (entry.state = { now: ['nothing'], reason: '' }), 'leads to what is no event'],
    ['led away', (entry) => (entry.state = { now: [], reason: '' }), 'does not lead to'],
  ])('notice an id that is %s', (_, change, message) => {
    const input = lawful()
    change(input.ledger.entries[0]!)
    expect(() => check(input)).toThrow(message)
  })

  it('notice an id that nothing answers for', () => {
    const input = lawful()
    input.ledger.entries.push({ ...input.ledger.entries[0]!, id: 'lost', state: { now: [], reason: '' } })
    expect(() => check(input)).toThrow('lost is neither an event nor retired')
    input.dataset.retired['lost'] = { now: [], reason: '' }
    expect(() => check(input)).not.toThrow()
  })

  it('say that the fault is ours and where', () => {
    const input = lawful()
    input.read[0]!.blocks.shift()
    expect(() => check(input)).toThrow(/defect of Dateline, not of the articles:[^]*a\.txt at 0/)
  })

  it('look at each sentence once, however many blocks there are', () => {
    const LENGTH = 200
    let looked = 0
    const text = 'Ab. '.repeat(LENGTH)
    const blocks = Array.from({ length: LENGTH }, (_, at) => ({ start: 4 * at, end: 4 * at + 4, kind: 'body', reason: 'r' })) // prettier-ignore
    const sentences = blocks.map(({ start }) => ({
      get start() {
        looked += 1
        return start
      },
      end: start + 3,
    }))
    const law = ARTICLE_LAWS.find(({ name }) => name === 'every character of the text proper lies in one sentence')
    const input = { text, blocks, sentences } as unknown as ReadDocument
    expect([...(law?.broken(input) ?? ['no such law'])]).toEqual([])
    expect(looked).toBeLessThan(10 * LENGTH)
  })

  it('notice sentences that overlap', () => {
    const input = lawful()
    const [first, second] = input.read[0]!.sentences
    second!.start = first!.end - 1
    expect(() => check(input)).toThrow('where two sentences overlap')
  })
})
