import type { Block } from '../annotation.ts'
import { homeCountry } from './home-country.ts'
import type { Gazetteer } from './gazetteer.ts'
import { longestName } from './name-trie.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { scanWords } from './words.ts'

/**
 * The country whose “government” and “army” an article means where it does not say: the only one that its headline names, else the one that
 * its dateline stands in, else the one that it names far more often than any other. “BUCHAREST, Romania — The government …” is Romania’s,
 * however often Ukraine is named below.
 */
export function storyCountry(document: DocumentReading): string | undefined {
  const title = document.sentences.find(({ block }) => block === 'title')
  const [only, other] = title === undefined ? [] : countriesNamed(document, title)
  if (only !== undefined && other === undefined) return only
  return document.dateline ?? homeCountry(document)
}

/** The countries that a sentence names, each once, in the order of their names; up to word `to` where that is given. */
export function countriesNamed(document: DocumentReading, reading: SentenceReading, to?: number): string[] {
  const found = reading.matches
    .filter((match) => to === undefined || match.to <= to)
    .flatMap(({ uses }) => uses[0]?.actor ?? [])
    .filter((id) => document.gazetteer.entries.get(id)?.kind === 'country')
  return [...new Set(found)]
}

/** The one country that the dateline of an article names, or the capital of which: of “BUCHAREST, Romania —” and “BUCHAREST —” Romania. */
export function countryOfDateline(text: string, blocks: readonly Block[], gazetteer: Gazetteer): string | undefined {
  const block = blocks.find(({ kind }) => kind === 'dateline')
  if (block === undefined) return undefined
  const words = scanWords(text.slice(block.start, block.end), block.start)
  const found = words.flatMap((_, index) => longestName(gazetteer.names, text, words, index)?.values[0]?.actor ?? [])
  const [only, other] = new Set(found.filter((id) => gazetteer.entries.get(id)?.kind === 'country'))
  return other === undefined ? only : undefined
}
