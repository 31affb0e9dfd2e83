import type { Span } from '../annotation.ts'

/** One word of a text as names are compared: without case, diacritics and invisible characters. Han characters are words each. */
export type Word = Span & {
  /** Folded, lower case: what a name is looked up by. */
  key: string
  /** Folded, in the case of the text: “US” is not “us”. */
  form: string
  han: boolean
}

const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}\u{AD}\u{200B}-\u{200D}\u{2060}\u{FEFF}])+/gu
const INVISIBLE = /[\u{AD}\u{200B}-\u{200D}\u{2060}\u{FEFF}]/gu
/** Letters that have nothing to fold: most words of an English text. */
const PLAIN = /^[A-Za-z0-9]*$/
const MARKS = /\p{M}/gu
const LETTERS_WITHOUT_DECOMPOSITION: Record<string, string> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i' }
const JOINS = /^(?:\]?[ \t\n\r\u{A0}\u{2009}\u{202F}]{1,3}|[-\u{2010}\u{2011}]|['’ʼ]|[.,] ?)$/u

/** The words of a text in order; offsets count from `offset`. `São Tomé’s` → Sao, Tome, s. */
export function scanWords(text: string, offset = 0): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const form = fold(match[0])
    if (form === '') continue
    const start = offset + match.index
    words.push({
      start,
      end: start + match[0].length,
      key: form.toLowerCase(),
      form,
      han: /^\p{Script=Han}$/u.test(match[0]),
    })
  }
  return words
}

/** Whether what stands between two words may stand inside a name: a space, hyphen, apostrophe or the point of an initial. */
export function joins(gap: string, before: Word, after: Word): boolean {
  if (gap === '') return before.han && after.han
  return JOINS.test(gap)
}

/** Without diacritics and invisible characters, in the case of the text: `Élysée` → `Elysee`. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .replace(/[łŁøØđĐı]/gu, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter)
    .normalize('NFC')
}

/** `Ursula Braun` → `ursula-braun`: an id from a name. */
export function slugOf(name: string): string {
  return fold(name)
    .toLowerCase()
    .replace(/['’ʼ.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: Word): boolean {
  return /^\p{Lu}/u.test(word.form)
}
