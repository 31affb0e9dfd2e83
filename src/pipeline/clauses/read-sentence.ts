import type { DateMention, NameMention, Sentence } from '../annotation.ts'
import { readChunks } from './chunks.ts'
import type { Chunk } from './chunks.ts'
import { readClauses } from './clauses.ts'
import type { Clause } from './clause.ts'
import { repairTags } from './repair-tags.ts'
import { readWords } from './words.ts'
import type { Word } from './words.ts'

/** A sentence as read: its words, chunks and clauses. Numbers of words, chunks and clauses are positions in these lists. */
export type Reading = { sentence: Sentence; words: Word[]; chunks: Chunk[]; clauses: Clause[] }

/** Reads every sentence of a document. Names and dates are those of the whole document. */
export function readSentences(
  sentences: readonly Sentence[],
  names: readonly NameMention[],
  dates: readonly DateMention[],
): Reading[] {
  const namesOf = bySentence(names, (name) => !isOnlyCapital(name, sentences))
  const datesOf = bySentence(dates, (date) => date.basis !== 'anchor')
  return sentences.map((sentence) => {
    const numbers = { names: namesOf.get(sentence.index) ?? [], dates: datesOf.get(sentence.index) ?? [] }
    const words = repairTags(readWords(sentence, names, dates, numbers))
    const chunks = readChunks(words)
    return { sentence, words, chunks, clauses: readClauses(words, chunks) }
  })
}

/** A capital that only begins the sentence makes no name: "Talks", "Shares". */
function isOnlyCapital(name: NameMention, sentences: readonly Sentence[]): boolean {
  const sentence = sentences[name.sentence]
  if (name.kind !== 'unknown' || name.start !== sentence?.start) return false
  const token = sentence.tokens[0]
  return token !== undefined && token.end >= name.end && token.pos !== 'PROPN'
}

/** Numbers of the mentions by sentence. An anchor ("the invasion of Ukraine") stays words of the sentence: it is also what was done. */
function bySentence<Mention extends { sentence: number }>(
  mentions: readonly Mention[],
  counts: (mention: Mention) => boolean = () => true,
): Map<number, number[]> {
  const numbers = new Map<number, number[]>()
  mentions.forEach((mention, number) => {
    if (!counts(mention)) return
    const list = numbers.get(mention.sentence)
    if (list) list.push(number)
    else numbers.set(mention.sentence, [number])
  })
  return numbers
}
