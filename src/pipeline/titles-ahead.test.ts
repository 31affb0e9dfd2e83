import { describe, expect, it } from 'vitest'
import { assembleReadings, wholeDataset } from './build-dataset.ts'
import type { Corpus } from './corpus.ts'
import { learn, readDocument } from './read-document.ts'
import { readingsOf, type Shelved, takeApart } from './shelve-reading.ts'
import { setStage, withTitlesAhead } from './titles-ahead.ts'

const published = (date: string) => ({ date, precision: 'day', basis: 'stated' }) as const

const corpus: Corpus = {
  title: 'Two',
  documents: [
    {
      file: 'a.txt',
      text: 'The ministers of Peru and Chile met in Lima on Tuesday. On 3 May 2021 Chile accused Peru of sending drones over the border. Peru banned the import of copper in 2019.\n',
      published: published('2022-06-17'),
    },
    {
      file: 'b.txt',
      text: 'Peru denied on Friday that it had sent drones over the border on 3 May 2021. Ana Rojas resigned on Monday.\n',
      published: published('2022-06-18'),
    },
  ],
  actors: [],
  topics: [],
  anchors: [],
  ledger: { version: 1, entries: [] },
}
const knowledge = learn(corpus)
const stage = setStage(knowledge)
const read = () =>
  corpus.documents.map((document) => ({ ...takeApart(readDocument(document, knowledge)), text: document.text }))
const withText = (one: Shelved, index: number) => ({ ...one, text: corpus.documents[index]?.text ?? '' })
const datasetOf = (shelved: (Shelved & { text: string })[], actors = corpus.actors) => {
  const build = { ...corpus, actors }
  return wholeDataset(assembleReadings(build, readingsOf(shelved), { knowledge: learn(build) }).dataset)
}
const titlesOf = (...all: Parameters<typeof datasetOf>) => datasetOf(...all).events.map(({ title }) => title)

/** Readings whose titles written ahead say that they are. */
const marked = () =>
  read().map((one, index) => {
    const ahead = withTitlesAhead(one, stage)
    for (const found of Object.values(ahead.setting.ahead ?? {})) if (found.title) found.title.title += ' (ahead)'
    return withText(ahead, index)
  })

describe('titles written ahead', () => {
  it('change nothing of the dataset', () => {
    const ahead = read().map((one, index) => withText(withTitlesAhead(one, stage), index))
    expect(datasetOf(ahead)).toEqual(datasetOf(read()))
  })

  it('are taken for events that one article tells and nothing else touches', () => {
    const titles = titlesOf(marked())
    expect(titles.length).toBeGreaterThanOrEqual(4)
    expect(titles.filter((title) => title.endsWith(' (ahead)')).length).toBeGreaterThanOrEqual(3)
  })

  it('are written anew where somebody goes by another name by then', () => {
    const chile = { id: 'chile', name: 'Chilea', kind: 'country' as const, aliases: ['Chile'] }
    const named = titlesOf(marked(), [{ ...chile, source: 'lexicon' }]).filter((title) => title.includes('Chile'))
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((title) => title.endsWith(' (ahead)'))).toEqual([])
  })
})
