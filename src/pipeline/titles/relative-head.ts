/** The noun that a relative clause is about, where it is the object of its verb. */
import type { Token } from '../annotation.ts'
import type { TitleInput } from './title-input.ts'
import { readWords, type Word } from './words.ts'

const NOUN_PHRASE = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET'])
const RELATED = new Set(['NOUN', 'PROPN', 'PUNCT'])

/** Whom it is told stands right before what is told: "told the president | he would go". */
const TELLS_SOMEBODY = /^(?:tell|assure|inform|warn|remind|convince|promise|show|persuade|advise|notify)$/i

/** Whether only auxiliaries and adverbs stand between a pronoun and its verb. */
function isNext(tokens: readonly Token[], pronoun: number, trigger: number): boolean {
  return tokens.slice(pronoun + 1).filter(({ end }) => end <= trigger).every(({ pos }) => pos === 'AUX' || pos === 'ADV') // prettier-ignore
}

/** "an offer, which officials dismissed as a ploy", where the verb has no object of its own. */
export function isRelative({ candidate: { act, sentence } }: TitleInput): boolean {
  const at = sentence.tokens.findIndex(({ start }) => start >= act.clause.start)
  const next = sentence.tokens.find(({ start }) => start >= act.trigger.end)
  const hasObject =
    next !== undefined &&
    (NOUN_PHRASE.has(next.pos) || next.pos === 'PRON' || /^(?:to|with|about|for|of)$/i.test(next.text))
  const [pronoun, after] = [sentence.tokens[at], sentence.tokens[at + 1]]
  const [noun, article] = [sentence.tokens[at - 1], sentence.tokens.slice(Math.max(0, at - 4), at - 1)]
  // “the premier | he ousted”: with no word between
  const isContact = !hasObject && /^(?:he|she|they|it)$/i.test(pronoun?.text ?? '') && noun?.pos === 'NOUN' && article.some(({ text }) => /^(?:the|an?)$/i.test(text)) && isNext(sentence.tokens, at, act.trigger.start) && !sentence.tokens.slice(Math.max(0, at - 6), at).some(({ lemma }) => TELLS_SOMEBODY.test(lemma)) // prettier-ignore
  if (isContact) return true
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
