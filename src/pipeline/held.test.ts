import { describe, expect, it } from 'vitest'
import { article, corpus } from '../../tests/examples/corpus.ts'
import { addDays } from '../model/day.ts'
import { assembleReadings, wholeDataset } from './build-dataset.ts'
import { learn, readDocument } from './read-document.ts'
import { type Readings, readingsOf, takeApart } from './shelve-reading.ts'
import { type Shelf, shelfInMemory } from './shelf.ts'

const CORPUS = corpus()
const KNOWLEDGE = learn(CORPUS)
const ROOM = 16

/** An article a day, each telling of its own day and of the one before. */
function readings(days: number): Readings {
  const shelved = Array.from({ length: days }, (_, day) => {
    const date = addDays('2024-01-03', day)
    const text = `Ministers meet in Lisbon, day ${day}\n\nRosa Silva held talks with Anna Berg on Wednesday, the Lusa news agency reported.\n\nNorway accused Spain of attacking ferry ${day} yesterday. Portugal signed agreement ${day} with Spain on Monday.\n`
    const read = readDocument(article(`${String(day).padStart(4, '0')}.txt`, text, date), KNOWLEDGE)
    return { ...takeApart(read), text }
  })
  return readingsOf(shelved)
}

/** What a build holds at once at the most, and how often it reads an article’s findings and candidates anew. */
function build(days: number, room?: number) {
  const all = readings(days)
  const reads = { candidates: 0, settings: 0 }
  const counted: Readings = {
    ...all,
    candidate: (number, place) => ((reads.candidates += 1), all.candidate(number, place)),
    setting: (number) => ((reads.settings += 1), all.setting(number)),
  }
  const whole = { ...CORPUS, documents: all.gists.map(({ file }, number) => article(file, all.text(number))) }
  const options = { knowledge: KNOWLEDGE, problems: [], ...(room === undefined ? {} : { room }) }
  const { dataset, held } = assembleReadings(whole, counted, options)
  return { dataset: wholeDataset(dataset), held, reads }
}

describe('a build of four times as many days', () => {
  const [few, many] = [build(40, ROOM), build(160, ROOM)]

  it('holds no more candidates and articles at once', () => {
    expect(few.dataset.events.length).toBeGreaterThan(ROOM)
    expect(many.dataset.events.length).toBeGreaterThan(3 * few.dataset.events.length)
    expect(many.held).toEqual(few.held)
    expect(few.held).toEqual({ candidates: ROOM, articles: ROOM })
  })

  it('reads each candidate a few times, however many there are', () => {
    expect(many.reads.candidates / few.reads.candidates).toBeLessThan(4.5)
    expect(many.reads.settings / few.reads.settings).toBeLessThan(4.5)
  })

  it('makes the same dataset whatever there is room for', () => {
    expect(JSON.stringify(build(40).dataset)).toBe(JSON.stringify(few.dataset))
  })
})

it('the dataset is the same when what is made stands as text', () => {
  const all = readings(12)
  const whole = { ...CORPUS, documents: all.gists.map(({ file }, number) => article(file, all.text(number))) }
  const asText = <Item>(): Shelf<Item> => {
    const texts = shelfInMemory<string>()
    return {
      get length() {
        return texts.length
      },
      put: (item) => texts.put(JSON.stringify(item)),
      at: (place) => JSON.parse(texts.at(place)) as Item,
    }
  }
  const made = (makeShelf: <Item>() => Shelf<Item>) =>
    JSON.stringify(wholeDataset(assembleReadings(whole, all, { knowledge: KNOWLEDGE, makeShelf }).dataset))
  expect(made(asText)).toBe(made(shelfInMemory))
})
