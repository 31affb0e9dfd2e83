import type { Act, Sentence, Token } from '../annotation.ts'
import type { TopicEntry } from '../corpus.ts'

/** An event belongs to few topics or to none in particular. */
const MOST = 3
const KIND_POINTS = 3
const CLAUSE_POINTS = 2
const SENTENCE_POINTS = 1
const ENOUGH = 2

export type CompiledTopics = readonly { id: string; kinds: ReadonlySet<string>; phrases: readonly string[][] }[]

/** Prepares the topics of a corpus: phrases are taken apart into words once. No topics give none. */
export function compileTopics(topics: readonly TopicEntry[]): CompiledTopics {
  return topics.map(({ id, kinds = [], words = [] }) => ({
    id,
    kinds: new Set(kinds),
    phrases: words.map((phrase) => phrase.toLowerCase().split(/[\s-]+/)),
  }))
}

/**
 * The topics of an act, at most three, best first: its kind counts three points, each phrase in its clause two, elsewhere in the sentence
 * one; two points are needed. Equal points keep the order of the corpus.
 */
export function findTopics(act: Pick<Act, 'kind' | 'clause'>, sentence: Sentence, topics: CompiledTopics): string[] {
  const inClause = sentence.tokens.filter(({ start, end }) => start >= act.clause.start && end <= act.clause.end)
  const [clause, whole] = [wordForms(inClause), wordForms(sentence.tokens)]
  return topics
    .map(({ id, kinds, phrases }) => {
      const byWords = phrases.map((phrase) => (holds(clause, phrase) ? CLAUSE_POINTS : holds(whole, phrase) ? SENTENCE_POINTS : 0)) // prettier-ignore
      return {
        id,
        points: byWords.reduce<number>((sum, points) => sum + points, kinds.has(act.kind) ? KIND_POINTS : 0),
      }
    })
    .filter(({ points }) => points >= ENOUGH)
    .sort((one, other) => other.points - one.points)
    .slice(0, MOST)
    .map(({ id }) => id)
}

/** Each word as text and as lemma, in lower case; hyphens part words, so "co-operation" is two. */
function wordForms(tokens: readonly Token[]): [string, string][] {
  return tokens
    .flatMap(({ text, lemma }): [string, string][] => {
      const parts = text.toLowerCase().split('-')
      return parts.length > 1 ? parts.map((part) => [part, part]) : [[text.toLowerCase(), lemma.toLowerCase()]]
    })
    .filter(([text]) => text !== '')
}

function holds(words: readonly [string, string][], phrase: readonly string[]): boolean {
  return words.some((_, at) =>
    phrase.every((part, offset) => {
      const word = words[at + offset]
      return word !== undefined && (word[0] === part || word[1] === part)
    }),
  )
}
