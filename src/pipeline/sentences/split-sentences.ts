import type { BlockKind } from '../../model/dataset.ts'
import type { Block, Sentence, Token } from '../annotation.ts'
import { calmCapitals, collectSmallWords, isTitleCase } from './calm-capitals.ts'
import { nameCapitalisedVerbs } from './mend-tokens.ts'
import { sentenceSpans } from './sentence-spans.ts'
import { tagTokens } from './tokens.ts'

/** Marks of notes: “exports.2 Yet”, “Arl,3 where”, “exports[2]”, “exports⁴”, “exports[^2]”; “Rs.500”, “No.10” and “approx.50” are numbers. */
const NOTES =
  /(?<=\p{L}{2}[.,;:]?[”"’')]?)(?:\[\^?\d{1,3}\]){1,4}|(?<=\p{L}{3}[.,;:][”"’')]?)(?<!\b(?:approx|vol|fig|art|sec|nos|paras?|chap)\.)\d{1,3}(?=\s|$)|(?<=[\p{L}.,;:”"’')])[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}/giu
/** `[told him](https://example.org)`: what is read are the words, not where they lead. */
const LINK = /\[([^[\]]{1,300})(\]\([^()\s]{1,500}\))/g
/** `**Monday**`, `_Monday_`. */
const EMPHASIS = /\*{1,3}|(?<![\p{L}\p{N}_])_{1,3}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?])_{1,3}(?![\p{L}\p{N}_])/gu
const READ: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'body', 'bullet', 'caption'])

/**
 * Splits the blocks that tell something into sentences and tags their words. A sentence lies inside one block; every character of
 * such a block that is no white space is in exactly one sentence. Furniture, teasers, bylines and datelines have none.
 */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  const small = new Set<string>()
  for (const { kind, start, end } of blocks)
    if (kind === 'body' || kind === 'bullet') collectSmallWords(text.slice(start, end), small)
  const sentences: Sentence[] = []
  for (const [block, { kind, start, end }] of blocks.entries()) {
    if (!READ.has(kind)) continue
    for (const span of sentenceSpans(text, start, end)) {
      const words = text.slice(span.start, span.end)
      sentences.push({
        ...span,
        index: sentences.length,
        block,
        text: words,
        tokens: readTokens(words, span.start, small),
      })
    }
  }
  return sentences
}

/** The words with white space in place of marks of notes and of Markdown, so that every token keeps its place. */
function withoutMarks(words: string): string {
  const blank = (mark: string): string => ' '.repeat(mark.length)
  return words
    .replaceAll(LINK, (_, text: string, rest: string) => ` ${text}${blank(rest)}`)
    .replaceAll(EMPHASIS, blank)
    .replaceAll(NOTES, blank)
}

/** Tags a sentence without such marks; a headline, and a first word that was taken for a name, in the capitals that the rest of the article gives them. */
function readTokens(words: string, start: number, small: ReadonlySet<string>): Token[] {
  const plain = withoutMarks(words)
  if (isTitleCase(words)) return tagTokens(words, start, calmCapitals(plain, small))
  const tokens = nameCapitalisedVerbs(tagTokens(words, start, plain))
  const first = tokens.find((token) => /^\p{L}/u.test(token.text))
  const second = tokens[tokens.findIndex((token) => token === first) + 1]
  if (first?.pos !== 'PROPN' || second?.pos === 'PROPN' || !small.has(first.text.toLowerCase())) return tokens
  const at = first.start - start
  const calm = tagTokens(
    words,
    start,
    plain.slice(0, at) + calmCapitals(first.text, small) + plain.slice(first.end - start),
  )
  const read = calm.find((token) => token.start === first.start)
  if (read && read.end === first.end && read.pos !== 'PROPN') Object.assign(first, { pos: read.pos, lemma: read.lemma })
  return tokens
}
