/** The search itself, without React or a worker: titles, quotes and the names of actors in every spelling. */
import MiniSearch, { type SearchResult } from 'minisearch'
import { isHan, wordsOf } from './words.ts'

export type SearchInput = {
  titles: readonly string[]
  /** Every spelling and script of each actor, by position in the catalogue. */
  names: readonly (readonly string[])[]
}

/** A sentence that an event rests on. */
export type Quote = { row: number; text: string }

export type Found = {
  /** Rows whose title or quotes hold all words, a word that names an actor counting as held by `actorRows` of the caller. */
  words: readonly FoundWord[]
  /** Actors whose names hold all words, best first. */
  actors: readonly number[]
  /** Rows in the order of how well their titles fit, best first; a few. */
  best: readonly number[]
  /** Folded words to mark. */
  terms: readonly string[]
}

/** Where one word of the question was found: an event must have each of them. */
export type FoundWord = { rows: Uint32Array<ArrayBuffer>; actors: readonly number[] }

export type SearchEngine = { find: (question: string) => Found; addQuotes: (quotes: readonly Quote[]) => void }

const BEST = 6
const FUZZY_FROM = 5
const MAX_WORDS = 12

/** Builds the index; about a second for 100,000 titles, so not in the thread that draws. */
export function createSearchEngine({ titles, names }: SearchInput): SearchEngine {
  const byTitle = newIndex()
  const byQuote = newIndex()
  const byName = newIndex()
  titles.forEach((text, id) => byTitle.add({ id, text }))
  names.forEach((spellings, id) => byName.add({ id, text: spellings.join(' \n ') }))
  let quoteRows: number[] = []

  return {
    addQuotes(quotes) {
      for (const { row, text } of quotes) {
        byQuote.add({ id: quoteRows.length, text })
        quoteRows.push(row)
      }
    },
    find(question) {
      const words = [...new Set(wordsOf(question))].slice(0, MAX_WORDS)
      const scores = new Map<number, number>()
      const terms = new Set(words)
      const found = words.map((word): FoundWord => {
        const look = (fuzzy: boolean) => ({
          titles: lookUp(byTitle, word, fuzzy),
          quotes: lookUp(byQuote, word, fuzzy),
          names: lookUp(byName, word, fuzzy),
        })
        let hits = look(false)
        if (hits.titles.length + hits.quotes.length + hits.names.length === 0) hits = look(true)
        for (const { id, score } of hits.titles) scores.set(id as number, (scores.get(id as number) ?? 0) + score)
        for (const { terms: own } of [...hits.titles.slice(0, 20), ...hits.names.slice(0, 5)]) {
          for (const term of own) terms.add(term)
        }
        const rows = [
          ...hits.titles.map(({ id }) => id as number),
          ...hits.quotes.map(({ id }) => quoteRows[id as number] ?? 0),
        ]
        return { rows: Uint32Array.from(rows), actors: hits.names.map(({ id }) => id as number) }
      })
      return { words: found, actors: actorsWithAll(found), best: bestOf(scores), terms: [...terms] }
    },
  }
}

function newIndex(): MiniSearch<{ id: number; text: string }> {
  return new MiniSearch({ fields: ['text'], tokenize: wordsOf, processTerm: (term) => term })
}

function lookUp(index: MiniSearch, word: string, fuzzy: boolean): SearchResult[] {
  if (index.documentCount === 0) return []
  const near = fuzzy && word.length >= FUZZY_FROM && !isHan(word)
  // One letter begins too many words; a single Chinese character begins a pair.
  const prefix = word.length >= 2 || isHan(word)
  return index.search(word, { prefix, fuzzy: near ? 0.25 : false, tokenize: (term) => [term] })
}

function actorsWithAll(words: readonly FoundWord[]): number[] {
  const [first, ...rest] = words
  return first ? first.actors.filter((actor) => rest.every(({ actors }) => actors.includes(actor))) : []
}

function bestOf(scores: Map<number, number>): number[] {
  const best: [number, number][] = []
  for (const entry of scores) {
    if (best.length === BEST && entry[1] <= (best[BEST - 1]?.[1] ?? 0)) continue
    best.push(entry)
    best.sort((one, other) => other[1] - one[1] || one[0] - other[0])
    best.length = Math.min(best.length, BEST)
  }
  return best.map(([row]) => row)
}
