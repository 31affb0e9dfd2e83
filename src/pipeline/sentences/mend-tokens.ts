import * as z from 'zod/mini'
import type { Token } from '../annotation.ts'
import data from './lemmas.yaml'

/** Lemmas that the tagger gets wrong, by the word as written in lower case and its part of speech. */
const lemmas = new Map(
  z
    .array(z.strictObject({ word: z.string(), pos: z.string(), lemma: z.string() }))
    .parse(data)
    .map((row) => [`${row.word}/${row.pos}`, row.lemma]),
)

const TITLES = /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Adm|Sen|Rep|Gov|Rev|Hon|Messrs)\.?$/
const BEFORE_IS = new Set(['he', 'she', 'it', 'that', 'this', 'there', 'here', 'who', 'what', 'where', 'how', 'when'])
const POSSESSIVE = /^[’'](?:s|S)?$/
const INITIALS = /^(?:\p{Lu}\.){1,6}$/u

/**
 * Sets right what the tagger gets wrong most in news, in place: titles and initials name, `’s` is a possessive or “is”, “to” before a
 * verb is a particle also where a quotation mark stands between, and a few lemmas.
 */
export function mendTokens(tokens: Token[]): Token[] {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    if (TITLES.test(token.text) && /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')) token.pos = 'PROPN'
    if (INITIALS.test(token.text) && token.pos !== 'ADV') token.pos = 'PROPN'
    if (POSSESSIVE.test(token.text) && before !== undefined && before.end === token.start)
      mendApostrophe(token, before, tokens[index + 1])
    if (token.text === 'to' && token.pos === 'ADP') mendTo(token, tokens[index + 1], tokens[index + 2])
    if (token.pos === 'VERB') mendVerbLemma(token)
    token.lemma = lemmas.get(`${token.text.toLowerCase()}/${token.pos}`) ?? token.lemma
  }
  return tokens
}

/** “he’s”, “there’s” are verbs; “Russia’s” and “leaders’” possess; a closing quotation mark stays one. */
function mendApostrophe(token: Token, before: Token, after: Token | undefined): void {
  const letter = /s$/i.test(token.text)
  if (letter && BEFORE_IS.has(before.text.toLowerCase())) {
    token.pos = 'AUX'
    token.lemma = 'be'
  } else if (letter) {
    token.pos = 'PART'
    token.lemma = '’s'
  } else if (
    /s$/i.test(before.text) &&
    after !== undefined &&
    after.start > token.end &&
    /^(?:NOUN|ADJ|PROPN|NUM)$/.test(after.pos) &&
    before.pos !== 'VERB'
  ) {
    token.pos = 'PART'
    token.lemma = '’s'
  }
}

/** The tagger reads “to” before a quotation mark as a preposition: to “send clear signals”. */
function mendTo(token: Token, next: Token | undefined, verb: Token | undefined): void {
  if (next?.pos !== 'PUNCT' || !/^[“"‘']$/.test(next.text) || verb?.pos !== 'VERB') return
  if (verb.text.toLowerCase() === verb.lemma) token.pos = 'PART'
}

/**
 * A short stem doubles its last letter before -ed and -ing (“rapped” is of rap), so a single one is of a verb in -e: “staged” is of stage,
 * not of stag.
 */
function mendVerbLemma(token: Token): void {
  const lower = token.text.toLowerCase()
  if (lower !== `${token.lemma}ed` && lower !== `${token.lemma}ing`) return
  if (/^[^aeiou]{1,3}[aeiou][bdgmnprt]$/.test(token.lemma)) token.lemma += 'e'
}

/**
 * In running text a verb has no capital behind a word: “the New Start Treaty”, “Hatch Act”. In place; not for headlines, where verbs
 * have capitals too.
 */
export function nameCapitalisedVerbs(tokens: Token[]): Token[] {
  for (const [index, token] of tokens.entries()) {
    if (token.pos !== 'VERB' || index === 0 || tokens[index - 1]?.pos === 'PUNCT') continue
    if (!/^\p{Lu}\p{Ll}/u.test(token.text)) continue
    token.pos = 'PROPN'
    token.lemma = token.text.toLowerCase()
  }
  return tokens
}
