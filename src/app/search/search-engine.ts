/**
 * The search itself, without React or a worker: titles, quotes and the names of actors in every spelling. Rows come as bits, so a common
 * word of 100,000 titles costs no more than a rare one; only typing errors go through a library, over the words and not the texts.
 */
import MiniSearch from 'minisearch'
import { type Bits, andInto, hasBit, orInto, rowsOf } from '../select/bits.ts'
import { WordIndex } from './word-index.ts'
import { isHan, wordsOf } from './words.ts'

export type SearchInput = {
  titles: readonly string[]
  /** Every spelling and script of each actor, by position in the catalogue. */
  names: readonly (readonly string[])[]
}

/** A sentence that an event rests on. */
export type Quote = { row: number; text: string }

/** Where one word of the question was found: rows whose title or quotes hold it, actors whose names do. */
export type FoundWord = { rows: Uint32Array<ArrayBuffer>; actors: readonly number[] }

export type Found = {
  /** One entry for each word; an event must have each of them, by its words or by its actors. */
  words: readonly FoundWord[]
  /** Actors whose names hold all words. */
  actors: readonly number[]
  /** Rows whose titles fit best, best first; a few. */
  best: readonly number[]
  /** Folded words to mark. */
  terms: readonly string[]
}

export type SearchEngine = { find: (question: string) => Found; addQuotes: (quotes: readonly Quote[]) => void }

const BEST = 6
const MOST_RANKED = 2000
const FUZZY_FROM = 5
const FUZZY = 0.25
const MOST_WORDS = 12
const MOST_TERMS = 40

/** Builds the index; for 100,000 titles that takes most of a second, so not in the thread that draws. */
export function createSearchEngine({ titles, names }: SearchInput): SearchEngine {
  const byTitle = new WordIndex()
  const byQuote = new WordIndex()
  const byName = new WordIndex()
  titles.forEach((text, row) => byTitle.add(row, text))
  names.forEach((spellings, actor) => spellings.forEach((text) => byName.add(actor, text)))
  const indexes = [byTitle, byQuote, byName] as const
  let spelling: MiniSearch | undefined

  /** For each index the words that are meant; where there are none at all, those that differ by a letter or two. */
  function meant(word: string): readonly string[][] {
    const exact = indexes.map((index) => index.matches(word))
    if (exact.some((found) => found.length > 0) || word.length < FUZZY_FROM || isHan(word)) return exact
    spelling ??= spellingOf(indexes.flatMap((index) => index.words()))
    const near = spelling.search(word, { fuzzy: FUZZY }).map(({ id }) => String(id))
    return indexes.map((index) => near.filter((other) => index.rowsOf(other).length > 0))
  }

  return {
    addQuotes(quotes) {
      for (const { row, text } of quotes) byQuote.add(row, text)
      spelling = undefined
    },
    find(question) {
      const asked = [...new Set(wordsOf(question))].slice(0, MOST_WORDS)
      const terms = new Set(asked)
      const titleBits: Bits[] = []
      const words = asked.map((word): FoundWord => {
        const [inTitles = [], inQuotes = [], inNames = []] = meant(word)
        for (const term of [...inTitles, ...inNames, ...inQuotes].slice(0, MOST_TERMS)) terms.add(term)
        const bits = byTitle.bitsOf(inTitles, titles.length)
        titleBits.push(bits.slice())
        orInto(bits, byQuote.bitsOf(inQuotes, titles.length))
        const actors = [...new Set(inNames.flatMap((term) => byName.rowsOf(term)))].sort((one, other) => one - other)
        return { rows: bits as Uint32Array<ArrayBuffer>, actors }
      })
      return { words, actors: actorsWithAll(words), best: bestOf(titleBits, asked, byTitle, titles), terms: [...terms] }
    },
  }
}

function spellingOf(words: readonly string[]): MiniSearch {
  const spelling = new MiniSearch<{ id: string }>({
    fields: ['id'],
    tokenize: (text) => [text],
    processTerm: (term) => term,
  })
  spelling.addAll([...new Set(words)].map((id) => ({ id })))
  return spelling
}

function actorsWithAll(words: readonly FoundWord[]): number[] {
  const [first, ...rest] = words
  return first ? first.actors.filter((actor) => rest.every(({ actors }) => actors.includes(actor))) : []
}

/** Titles that hold the words as they were asked for come before those that hold longer ones, short titles before long ones. */
function bestOf(
  found: readonly Bits[],
  asked: readonly string[],
  byTitle: WordIndex,
  titles: readonly string[],
): number[] {
  const [first, ...rest] = found
  if (!first) return []
  const all = rest.reduce((bits, other) => andInto(bits, other), first.slice())
  const exact = asked.map((word) => byTitle.bitsOf([word], titles.length))
  const ranked = Array.from(rowsOf(all).subarray(0, MOST_RANKED), (row) => {
    const whole = exact.reduce((count, bits) => count + Number(hasBit(bits, row)), 0)
    return { row, rank: whole * 1000 - (titles[row] ?? '').length }
  })
  return ranked
    .sort((one, other) => other.rank - one.rank || one.row - other.row)
    .slice(0, BEST)
    .map(({ row }) => row)
}
