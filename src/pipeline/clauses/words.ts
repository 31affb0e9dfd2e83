/** Words of a sentence as the clause reader sees them: hyphenated words whole, names and dates marked, asides in brackets and what is said anew left out. */
import type { DateMention, NameMention, PartOfSpeech, Sentence, Span, Token } from '../annotation.ts'
import { begunAnew } from './begun-anew.ts'
import { singleQuotes } from './single-quotes.ts'

export type Word = Span & {
  text: string
  low: string
  lemma: string
  pos: PartOfSpeech
  /** Index of the name or date mention that covers the word, or -1. */
  name: number
  date: number
  /** True inside quotation marks. */
  quoted: boolean
  /** Which half of a pair of single quotation marks this is. */
  mark?: 'opens' | 'closes'
}

/** Craft and models go by a name and a number: "Soyuz-2". */
const NUMBERED = /^\p{Lu}\p{L}{2,20}-\p{N}{1,3}$/u
const OPENING = new Set(['“', '„', '«'])
const CLOSING = new Set(['”', '»'])
const QUOTES = new Set([...OPENING, ...CLOSING, '"'])

/** Words of one sentence. `names` and `dates` are those of the whole document; indices point into them. */
export function readWords(
  sentence: Sentence,
  names: readonly NameMention[],
  dates: readonly DateMention[],
  numbers: { names: readonly number[]; dates: readonly number[] },
): Word[] {
  const words: Word[] = []
  const singles = singleQuotes(sentence.tokens)
  const anew = begunAnew(sentence.tokens)
  let quoted = false
  let depth = 0
  for (const token of joinHyphens(sentence.tokens)) {
    if (token.pos === 'SPACE' || token.text.trim() === '' || anew.has(token.start)) continue
    if (token.text === '(') depth += 1
    if (token.text === ')') {
      depth = Math.max(0, depth - 1)
      continue
    }
    if (depth > 0 || token.text === '[' || token.text === ']') continue
    const mark = singles.get(token.start)
    if (mark === 'opens' || OPENING.has(token.text)) quoted = true
    if (mark === 'closes' || CLOSING.has(token.text)) quoted = false
    if (token.text === '"') quoted = !quoted
    words.push({
      start: token.start,
      end: token.end,
      text: token.text,
      // the health organisation is no pronoun
      low: token.text === 'WHO' ? 'w.h.o.' : token.text.toLowerCase().replace('’', "'"),
      lemma: token.lemma.toLowerCase(),
      pos:
        mark !== undefined || QUOTES.has(token.text)
          ? 'PUNCT'
          : NUMBERED.test(token.text) || token.text === 'WHO'
            ? 'PROPN'
            : token.pos,
      name: covering(token, names, numbers.names),
      date: /-(?:long|old|day|year)$/.test(token.text) ? -1 : covering(token, dates, numbers.dates),
      quoted,
      ...(mark ? { mark } : {}),
    })
  }
  return words
}

export function isQuoteMark(word: Word): boolean {
  return word.mark !== undefined || QUOTES.has(word.text)
}

/** The longest mention that covers the token. */
function covering(token: Span, mentions: readonly Span[], numbers: readonly number[]): number {
  let best = -1
  let length = 0
  for (const number of numbers) {
    const mention = mentions[number]
    if (!mention || mention.start >= token.end || mention.end <= token.start) continue
    if (mention.end - mention.start > length) {
      best = number
      length = mention.end - mention.start
    }
  }
  return best
}

/** "Russian" "-" "controlled" without white space between them are one word with the tag that its last part gives. */
function joinHyphens(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (!token) continue
    const last = joined.at(-1)
    const next = tokens[index + 1]
    const hyphen = token.text === '-' || token.text === '‑'
    if (
      hyphen &&
      last &&
      next &&
      last.end === token.start &&
      token.end === next.start &&
      /^[\p{L}\p{N}]/u.test(next.text)
    ) {
      joined[joined.length - 1] = joinTwo(last, next, token.text)
      index += 1
    } else joined.push(token)
  }
  return joined
}

function joinTwo(left: Token, right: Token, hyphen: string): Token {
  const text = `${left.text}${hyphen}${right.text}`
  return {
    start: left.start,
    end: right.end,
    text,
    lemma: `${left.text}-${right.lemma}`.toLowerCase(),
    pos: tagOfCompound(left, right),
  }
}

/** "re-elected" stays a verb; "Russian-controlled" describes; "Kh-59", "co-operation" and "frontline-town" name. */
function tagOfCompound(left: Token, right: Token): PartOfSpeech {
  if (
    /^(?:re|co|de|over|under|out|counter|test|soft|air|force|fast|short|double|blue|green|nick)$/i.test(left.text) &&
    right.pos === 'VERB'
  )
    return 'VERB'
  if (right.pos === 'VERB' || right.pos === 'ADJ' || right.pos === 'ADV') return 'ADJ'
  const numbered = /^\p{Lu}/u.test(left.text) && /^\p{N}+$/u.test(right.text)
  if (numbered || left.pos === 'PROPN' || right.pos === 'PROPN') return 'PROPN'
  return /^\p{N}/u.test(left.text) ? 'ADJ' : 'NOUN'
}
