/** Titles that end in the middle of a phrase: "gathers in front | of the ministry", "in a Central Asian | state", "welcomes plans | to meet". */
import type { Token } from '../annotation.ts'
import { unquoted } from './stands-alone.ts'
import { asksForObject } from './takes-object.ts'
import type { Draft, TitleInput } from './title-input.ts'

/** Nouns that say nothing without their "of". */
const OF_WHAT =
  /^(?:front|series|wave|string|range|number|lack|kind|sort|type|form|forms|kinds|sorts|types|set|host|flurry|spate|slew|array|barrage|batch|handful|tens|dozens|scores|hundreds|thousands|millions|majority|minority|beginning|creation|verge|brink|cause|purpose|importance|use|threat|risk|possibility|prospect|process|level|source|member|members|lives?|presence|absence|version|member|rate|pair|group|wing|height|rest|aim|backing|control|content|context)$/i
/** Nouns that say nothing without what is to be done. */
const BENT_ON = /^(?:plans?|decisions?|bid|attempts?|efforts?|proposals?|pledges?|promises?|vows?|offers?|requests?|threats?|moves?|intention|intentions|readiness|willingness|desire|commitment|refusal|failure|need|right|ability|duty|order|orders|call|calls|agreement|deal|law|bill|motion|resolution|mandate)$/i // prettier-ignore
const SOURCE = /(?:, [^,;“”]{2,40} says?|; [^;“”]{2,40} den(?:y|ies) it)$/u
/** "Central Asian", "Sudanese": adjectives whatever the tagger calls them. */
const OF_A_COUNTRY = /^\p{Lu}\p{Ll}+(?:ian|ean|can|sian|ese|ish)$/u
const MODIFIERS = new Set(['NOUN', 'ADJ', 'NUM'])

/**
 * Whether the sentence goes on with the rest of the phrase behind the last word of a title. Nothing is said of a title that ends with an
 * ellipsis or a quote, or with a word that the sentence does not have behind the one before it.
 */
export function endsInPhrase({ title }: Draft, { candidate: { sentence }, dates }: TitleInput): boolean {
  if (/[…”]/.test(title)) return false
  const { tokens } = sentence
  const at = lastToken(title, tokens)
  const [word, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (word === undefined || next === undefined || dates.some(({ start, end }) => start <= next.start && next.end <= end)) return false // prettier-ignore
  if (next.text === 'of') return word.pos === 'NOUN' && OF_WHAT.test(word.text)
  // “54 per cent against 36 per cent | for Silva”
  if (next.text === 'for' && / (?:against|to) \d[\d.,]*(?:%| per ?cent)$/.test(title)) return true
  // “in the tightly | controlled state”
  if (word.pos === 'ADV' && word.text.endsWith('ly')) return next.pos === 'VERB' || next.pos === 'ADJ'
  if (next.text === 'to')
    return (
      BENT_ON.test(word.text) && after?.pos === 'VERB' && !/['’]s?(?: \p{L}+){1,3}$/u.test(title.replace(SOURCE, ''))
    )
  return isModifier(word, next, after)
}

/** The token of the sentence that a title ends with, before its source; -1 where the sentence does not have it behind the word before it. */
function lastToken(title: string, tokens: readonly Token[]): number {
  const [last = '', before = ''] = unquoted(title.replace(SOURCE, '')).trim().split(' ').toReversed()
  return tokens.findIndex(({ text }, index) => text === endOf(last) && isBehind(tokens, index, before, last))
}

/** "protects more land | than Silva", "than any president | since Berg": without its limit a comparison is false. */
export function losesComparison({ title }: Draft, { candidate: { sentence } }: TitleInput): boolean {
  const end = sentence.tokens[lastToken(title.replace('…', ''), sentence.tokens)]?.end
  if (end === undefined || !/ (?:more|fewer|less|\p{Ll}+er) /u.test(title)) return false
  const after = sentence.text.slice(end - sentence.start)
  if (!/ than /.test(title)) return / (?:more|fewer|less) \p{Ll}/u.test(title) && /^[^,;:.]* than /.test(after)
  return / than (?:in |at |on )?(?:any|all|every|ever)\b/i.test(title) && /^ (?:since|in|of|apart|except|outside|but|besides|before|combined|other)\b/.test(after) // prettier-ignore
}

/** "vote | counting", "Central Asian | state": not "Norland | agents", whose number the title may know, nor what opens another clause. */
function isModifier(word: Token, next: Token, after: Token | undefined): boolean {
  if (next.pos !== 'NOUN' || next.start - word.end !== 1 || !(MODIFIERS.has(word.pos) || OF_A_COUNTRY.test(word.text)) || /^\p{Lu}/u.test(next.text)) return false // prettier-ignore
  if (word.pos === 'NUM' || /^(?:percent|cent|people|dead|ago|times?)$/i.test(next.text)) return false
  return (
    word.pos === 'ADJ' ||
    OF_A_COUNTRY.test(word.text) ||
    (!word.text.endsWith('s') && after?.pos !== 'DET' && !/^(?:and|or)$/.test(word.text))
  )
}

/** The last token of a word of the title: "quarter-on-quarter" → "quarter". */
function endOf(word: string): string {
  return word.split('-').at(-1) ?? word
}

/** Whether the word before stands right before it in the sentence too, but for an article or another part of its own word. */
function isBehind(tokens: readonly Token[], at: number, before: string, word: string): boolean {
  const own = word.split('-').length * 2 - 2
  const name = endOf(before)
    .toLowerCase()
    .replace(/['’]s?$/, '')
  const near = tokens.slice(Math.max(0, at - own - 3), at - own)
  return before === '' || near.some(({ text, lemma }) => text.toLowerCase() === name || (lemma.length > 2 && name.startsWith(lemma.toLowerCase()))) // prettier-ignore
}

/** "Berg affirms in Arl | her intention": the verb asks for its object, and the title has no word of it. */
export function losesObject({ title, verb }: Draft, { candidate: { act, sentence } }: TitleInput): boolean {
  const { object, trigger } = act
  if (act.form !== 'verb' || act.passive === true || object === undefined || object.start < trigger.end) return false
  if (verb === ':' || title.includes('…') || !asksForObject(trigger.lemma) || !title.includes(` ${verb} `)) return false
  const after = title.slice(title.indexOf(` ${verb} `) + verb.length + 1)
  // where a name stands for the object, nothing but the gate on names can tell
  return /^ (?:in|at|on|during|after|by) /.test(after) && !wordsOf(sentence.text.slice(object.start - sentence.start, object.end - sentence.start)).some((word) => after.includes(word)) // prettier-ignore
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3)
}
