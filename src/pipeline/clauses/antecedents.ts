/** Of which noun a relative clause tells. */
import type { Chunk } from './chunks.ts'
import type { Range } from './clause.ts'
import type { Word } from './words.ts'

/** The noun that a relative clause describes: over commas, to the first noun of a chain of "of" phrases. */
export function antecedent(words: readonly Word[], chunks: readonly Chunk[], at: number): Range | undefined {
  let index = at - 1
  if (chunks[index]?.kind === 'prep') index -= 1
  if (chunks[index]?.kind === 'comma') index -= 1
  while (chunks[index]?.kind === 'date' || chunks[index]?.kind === 'quote') index -= 1
  // “an aftershock of 6.3 that”: a figure does nothing
  if (isFigureOf(words, chunks, index)) index -= 2
  const noun = chunks[index]
  if (noun?.kind === 'comma') return undefined
  if (noun?.kind !== 'np') return undefined
  if (words[(chunks[at] as Chunk).from]?.low === 'who') {
    const person = namedBeforeApposition(words, chunks, index) ?? namedBeforePlace(words, chunks, index)
    if (person) return { from: person.from, to: person.to, head: person.head }
  }
  // "Acme, an airline, which …": the name says who that is.
  const named = chunks[index - 1]?.kind === 'comma' ? chunks[index - 2] : undefined
  const describes = /^(?:a|an)$/.test(words[noun.from]?.low ?? '')
  const isName = named?.kind === 'np' && (words[named.head]?.name ?? -1) >= 0
  return { from: named && describes && isName ? named.from : noun.from, to: noun.to, head: noun.head }
}

/** "It was Ann Berg, in Arl for talks, who …": the name before the phrase, between commas, that says where or when. */
function namedBeforePlace(words: readonly Word[], chunks: readonly Chunk[], at: number): Chunk | undefined {
  let index = at
  while (chunks[index]?.kind === 'np' || chunks[index]?.kind === 'prep') index -= 1
  const named = chunks[index - 1]
  if (chunks[at + 1]?.kind !== 'comma' || chunks[index]?.kind !== 'comma' || chunks[index + 1]?.kind !== 'prep')
    return undefined
  return named?.kind === 'np' && words[named.head]?.pos === 'PROPN' ? named : undefined
}

/** “an aftershock of 6.3”: the figure that says how large it was. */
function isFigureOf(words: readonly Word[], chunks: readonly Chunk[], at: number): boolean {
  const figure = chunks[at]
  const isFigure = figure?.kind === 'np' && figure.from === figure.to && words[figure.from]?.pos === 'NUM'
  return isFigure && words[figure.from - 1]?.low === 'of' && chunks[at - 2]?.kind === 'np'
}

/** "Ann Berg, the head of the river board, who …": the name before the apposition that ends at `at`, for no board is a who. */
function namedBeforeApposition(words: readonly Word[], chunks: readonly Chunk[], at: number): Chunk | undefined {
  let index = at
  while (chunks[index]?.kind === 'np' || chunks[index]?.kind === 'prep') index -= 1
  const named = chunks[index - 1]
  if (chunks[index]?.kind !== 'comma' || chunks[index + 1]?.kind !== 'np' || named?.kind !== 'np') return undefined
  const head = words[named.head]
  return head && (head.name >= 0 || head.pos === 'PROPN') ? named : undefined
}
