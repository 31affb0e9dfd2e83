import type { DateMention, NameMention, Sentence } from '../annotation.ts'
import { readChunks } from './chunks.ts'
import type { Chunk } from './chunks.ts'
import { readClauses } from './clauses.ts'
import type { Clause } from './clause.ts'
import { PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
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
    const words = repairTags(asPeople(readWords(sentence, names, dates, numbers)))
    const chunks = readChunks(words)
    return { sentence, words, chunks, clauses: readClauses(words, chunks) }
  })
}

/** A capital that only begins the sentence makes no name: "Talks", "Shares". */
function isOnlyCapital(name: NameMention, sentences: readonly Sentence[]): boolean {
  const sentence = sentences[name.sentence]
  if (name.kind !== 'unknown' || name.start !== sentence?.start) return false
  const token = sentence.tokens[0]
  return token !== undefined && token.end >= name.end && (token.pos !== 'PROPN' || isPeople(token.text.toLowerCase()))
}

/** The first word as a noun where only its capital made a name of it. */
function asPeople(words: Word[]): Word[] {
  const [first, second] = words
  if (first?.pos !== 'PROPN' || first.name >= 0 || second?.pos === 'PROPN' || !isPeople(first.low)) return words
  const lemma = singularsOf(first.low).find((noun) => PEOPLE_NOUNS.has(noun)) ?? first.lemma
  return [{ ...first, pos: 'NOUN', lemma }, ...words.slice(1)]
}

/** "Thieves", "Divers", "Dockworkers" at the beginning of a sentence. */
function isPeople(word: string): boolean {
  return /(?:[^s]s|men|women)$/.test(word) && singularsOf(word).some((noun) => PEOPLE_NOUNS.has(noun))
}

function singularsOf(word: string): string[] {
  return [word.slice(0, -1), word.replace(/men$/, 'man'), word.replace(/ves$/, 'f'), word.replace(/ies$/, 'y')]
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
