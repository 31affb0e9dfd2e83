import type { Piece } from './pieces.ts'
import { capitalisedWords, lowerWords } from './shape.ts'

const NO_NAME = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December The And But For His Her She They You Its Our Their This That These Those When Where What Who Why How Mrs Sir Photo Image Picture'.split(
    ' ',
  ),
)

/** Which paragraphs share names, told from capital letters alone: a capitalised word that the page also writes small is no name. */
export function nameIndex(pieces: readonly Piece[]) {
  const small = new Map<string, Set<number>>()
  for (const [index, piece] of pieces.entries()) for (const word of lowerWords(piece.text)) add(small, word, index)
  const where = new Map<string, Set<number>>()
  const namesOf = pieces.map((piece) => {
    const words = new Set(capitalisedWords(piece.text))
    return [...words].filter((word) => !NO_NAME.has(word) && !small.has(word.toLowerCase()))
  })
  for (const [index, names] of namesOf.entries()) for (const name of names) add(where, name, index)
  return {
    /** How many names the paragraph has. */
    ownNames: (index: number): number => namesOf[index]?.length ?? 0,
    /** How many names of the paragraph stand in one of the others. */
    sharedWith: (index: number, others: ReadonlySet<number>): number =>
      (namesOf[index] ?? []).filter((name) => some(where.get(name), (at) => at !== index && others.has(at))).length,
    /** How many names of the paragraph stand before `limit`. */
    sharedBefore: (index: number, limit: number): number =>
      (namesOf[index] ?? []).filter((name) => some(where.get(name), (at) => at < limit)).length,
    /** Share of the paragraph's longer words in lower case that stand in one of the others, 0..1. */
    sharedWords: (index: number, others: ReadonlySet<number>): number => {
      const words = [...new Set(lowerWords(pieces[index]?.text ?? ''))].filter((word) => word.length > 4)
      if (words.length === 0) return 1
      return words.filter((word) => some(small.get(word), (at) => at !== index && others.has(at))).length / words.length
    },
  }
}

function add(map: Map<string, Set<number>>, word: string, index: number): void {
  const set = map.get(word)
  if (set) set.add(index)
  else map.set(word, new Set([index]))
}

function some(set: ReadonlySet<number> | undefined, test: (at: number) => boolean): boolean {
  if (!set) return false
  for (const at of set) if (test(at)) return true
  return false
}
