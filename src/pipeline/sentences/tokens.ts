import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import type { PartOfSpeech, Token } from '../annotation.ts'
import { mendTokens } from './mend-tokens.ts'
import { plainLetters } from './plain-letters.ts'

/** The little of wink-nlp that is used here; its own types make every reader of a token an unbound method. */
type Tagger = {
  readDoc: (text: string) => { tokens: () => { out: (reader: unknown) => string[] } }
  its: { value: unknown; pos: unknown; lemma: unknown }
}

/** What the library has learnt: the numbers of all words that it has met, in the order in which it met them. */
type Lexemes = { hash: Record<string, number>; list: string[] }

/** Words that may be met before the model is loaded anew; the library numbers them in 20 bits. */
const MOST_WORDS = 400_000

/** No word and hardly an address is as long. */
const ENDLESS_WORD = /(\S{300})(\S)/gu

/** The only file that knows wink-nlp. The model is loaded once, on first use. */
let loaded: { tagger: Tagger; lexemes: Lexemes; known: number } | undefined

/**
 * The words of one sentence with lemma and universal part of speech. `start` is the sentence's offset in the document; every token's
 * text is the document's own slice, also where the library normalises what it read. `asRead` is what the tagger sees instead: a text of
 * the same length, character by character.
 */
export function tagTokens(sentence: string, start: number, asRead = sentence): Token[] {
  // The tagger looks through a word again from each of its letters, so that one without end is given to it in pieces.
  const oneLine = plainLetters(asRead.replaceAll(/[\s\u0085\u200b\u2060\ufeff]/g, ' ')).replaceAll(
    ENDLESS_WORD,
    (_, part: string, next: string) => part + ' '.repeat(next.length),
  )
  const tagger = unspoiltTagger()
  const tokens = tagger.readDoc(oneLine).tokens()
  const values = tokens.out(tagger.its.value)
  const tags = tokens.out(tagger.its.pos) as PartOfSpeech[]
  const lemmas = tokens.out(tagger.its.lemma)
  const result: Token[] = []
  let at = 0
  for (const [index, value] of values.entries()) {
    while (at < sentence.length && oneLine.charAt(at) === ' ') at += 1
    const length = sliceLength(oneLine, at, value)
    if (length === 0) continue
    const text = sentence.slice(at, at + length)
    const last = result.at(-1)
    if (last !== undefined && last.end === start + at && /\d$/.test(last.text) && /^\d/.test(text)) {
      // “S-400s” comes as “S-4” and “00s”
      last.end += length
      last.text += text
      last.lemma = last.text.toLowerCase()
    } else
      result.push({
        start: start + at,
        end: start + at + length,
        text,
        lemma: (lemmas[index] ?? text).toLowerCase(),
        pos: tags[index] ?? 'X',
      })
    at += length
  }
  return mendTokens(result)
}

/**
 * The library keeps every token that it has met, and from then on takes the same letters for one token wherever they stand: “Russia’s”,
 * once met inside a longer chain, is never split again. A sentence must read the same whatever was read before it, so what the
 * sentence before taught is forgotten.
 */
function unspoiltTagger(): Tagger {
  if (loaded === undefined || loaded.lexemes.list.length > loaded.known + MOST_WORDS) loaded = load()
  const { tagger, lexemes, known } = loaded
  for (let at = loaded.lexemes.list.length - 1; at >= known && lexemes.hash[lexemes.list[at] ?? ''] === at; at -= 1)
    delete lexemes.hash[lexemes.list[at] ?? '']
  return tagger
}

function load(): { tagger: Tagger; lexemes: Lexemes; known: number } {
  const whole = model as unknown as { core: () => { features: { lexeme: Lexemes } } }
  const core = whole.core()
  const tagger = winkNlp({ ...whole, core: () => core } as unknown as typeof model, ['pos']) as unknown as Tagger
  const { lexeme } = core.features
  return { tagger, lexemes: lexeme, known: lexeme.list.length }
}

/** How many units of the sentence the token stands for: its own length, or that of a text that composes to the same characters. */
function sliceLength(sentence: string, at: number, value: string): number {
  if (sentence.startsWith(value, at)) return value.length
  const wanted = value.normalize('NFC')
  for (let length = 1; length <= value.length * 3 + 2 && at + length <= sentence.length; length += 1)
    if (sentence.slice(at, at + length).normalize('NFC') === wanted) return length
  return Math.min(value.length, sentence.length - at)
}
