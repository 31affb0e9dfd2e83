/**
 * What must hold for any article, shown on the shipped ones: a change of the input whose effect is known beforehand. Nothing here says what
 * the right events are; it says how they may move.
 */
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../src/build/corpus/read-corpus.ts'
import type { Dataset } from '../src/model/dataset.ts'
import { addDays } from '../src/model/day.ts'
import { buildDataset } from '../src/pipeline/build-dataset.ts'
import type { Corpus, SourceDocument } from '../src/pipeline/corpus.ts'

const { corpus } = await readCorpus('seeds')
const build = (changed: Corpus): Dataset => buildDataset(changed).dataset
const original = build(corpus)

function withDocuments(change: (document: SourceDocument) => SourceDocument): Corpus {
  return { ...corpus, documents: corpus.documents.map(change) }
}

/** Events by what they say and what they rest on; which of two equal quotes comes first may depend on a document's hash. */
function outline({ events }: Dataset, tell: (text: string) => string = (text) => text) {
  return events
    .map(({ title, status, kind, evidence }) => {
      const quotes = evidence.map(({ quote }) => tell(quote)).toSorted(byUnit)
      return `${status} ${kind} ${tell(title)} | ${quotes.join(' | ')}`
    })
    .toSorted(byUnit)
}

function byUnit(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

/** Weeks keep weekdays, and stay within the seasons and years that the texts name. */
const SHIFTS = [-7, 7]

describe('shifting the day of publication', () => {
  const DEICTIC = new Set(['weekday', 'deictic', 'heading'])

  it.each(SHIFTS)('by %i days shifts what is counted from it by as much, and nothing that is not', (days) => {
    const shifted = build(
      withDocuments((document) => {
        const { published } = document
        return published === undefined
          ? document
          : { ...document, published: { ...published, date: addDays(published.date, days) } }
      }),
    )
    const after = new Map(shifted.events.map((event) => [event.id, event]))
    const isSingleDay = ({ when }: Dataset['events'][number]) => when.precision === 'day' && when.start === when.end
    const counted = original.events.filter((event) => DEICTIC.has(event.when.basis) && isSingleDay(event))
    const isStated = ({ basis, reference }: Dataset['events'][number]['when']) =>
      (basis === 'explicit' || basis === 'anchor') && reference === undefined
    const stated = original.events.filter(({ when }) => isStated(when))
    expect(counted.length).toBeGreaterThan(10)
    expect(stated.length).toBeGreaterThan(0)
    for (const { id, when, title } of counted) expect(after.get(id)?.when.start, title).toBe(addDays(when.start, days))
    for (const { id, when, title } of stated) expect(after.get(id)?.when.start, title).toBe(when.start)
  })
})

describe('the order and names of the files', () => {
  it('do not change a byte when the articles come in another order', () => {
    const turned = { ...corpus, documents: corpus.documents.toReversed() }
    expect(JSON.stringify(build(turned))).toBe(JSON.stringify(original))
  })

  it('do not change an event when the files are called otherwise', () => {
    const renamed = build(
      withDocuments((document) => ({ ...document, file: `x${9 - Number(document.file.charAt(2))}.txt` })),
    )
    expect(renamed.events).toEqual(original.events)
  })
})

describe('an article that is there twice', () => {
  it.each(corpus.documents.map(({ file }) => [file]))('adds no event: %s', (file) => {
    const copies = corpus.documents
      .filter((document) => document.file === file)
      .map((document) => Object.assign({}, document, { file: `copy-of-${file}` }))
    const twice = build({ ...corpus, documents: [...corpus.documents, ...copies] })
    expect(twice.events).toEqual(original.events)
  })
})

const FURNITURE = `

Sign up to our newsletter

Subscribe now

Read more: Ten recipes for the weekend

Most popular
1
Five gardens to visit before the summer ends
2
Why everybody is talking about this old sofa

© 2024 The Evening Lantern. All rights reserved.`

describe('the furniture of another outlet', () => {
  it.each(corpus.documents.map(({ file }) => [file]))('below an article changes no event: %s', (file) => {
    const furnished = build(
      withDocuments((document) =>
        document.file === file ? { ...document, text: document.text + FURNITURE } : document,
      ),
    )
    expect(outline(furnished)).toEqual(outline(original))
  })
})

describe('other people and countries in the same story', () => {
  /** Names of one part of speech and number for another, so that the grammar stays. */
  const NAMES: Record<string, string> = {
    Lavrov: 'Dranov',
    Macron: 'Vernier',
    Scholz: 'Brandt',
    Yellen: 'Hollis',
    Blinken: 'Corwin',
  }
  const swap = (text: string): string =>
    Object.entries(NAMES).reduce((changed, [name, other]) => changed.replaceAll(name, other), text)

  it('make the same events about them', () => {
    const swapped = build({
      ...withDocuments((document) => ({ ...document, text: swap(document.text) })),
      actors: corpus.actors.map((actor) =>
        Object.assign({}, actor, {
          name: swap(actor.name),
          aliases: (actor.aliases ?? []).map(swap),
        }),
      ),
    })
    expect(outline(swapped)).toEqual(outline(original, swap))
  })
})
