/** The noun that a relative clause is about, where it is the object of its verb. */
import type { TitleInput } from './title-input.ts'
import { readWords, type Word } from './words.ts'

const NOUN_PHRASE = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET'])
const RELATED = new Set(['NOUN', 'PROPN', 'PUNCT'])

/** "an offer, which officials dismissed as a ploy", where the verb has no object of its own. */
export function isRelative({ candidate: { act, sentence } }: TitleInput): boolean {
  const at = sentence.tokens.findIndex(({ start }) => start >= act.clause.start)
  const next = sentence.tokens.find(({ start }) => start >= act.trigger.end)
  const hasObject =
    next !== undefined &&
    (NOUN_PHRASE.has(next.pos) || next.pos === 'PRON' || /^(?:to|with|about|for|of)$/i.test(next.text))
  const [pronoun, after] = [sentence.tokens[at], sentence.tokens[at + 1]]
  return !hasObject && (act.claims.length === 0 ? /^(?:which|that|whom)$/i : /^(?:which|whom)$/i).test(pronoun?.text ?? '') && (NOUN_PHRASE.has(after?.pos ?? '') || after?.pos === 'PRON') && RELATED.has(sentence.tokens[at - 1]?.pos ?? '') // prettier-ignore
}

/** The noun phrase before a relative clause. */
export function headBefore(input: TitleInput): Word[] {
  const { act, sentence } = input.candidate
  const before = sentence.tokens.filter(({ end }) => end <= act.clause.start)
  if (before.at(-1)?.text === ',') before.pop()
  const start = before.findLastIndex(({ pos, text }) => !NOUN_PHRASE.has(pos) && !/^['’]s?$|^-$/.test(text))
  const [first, last] = [before[start + 1], before.at(-1)]
  const words = first === undefined || last === undefined ? [] : readWords(input, { start: first.start, end: last.end })
  return words[0]?.pos === 'DET' ? words.slice(1) : words
}
