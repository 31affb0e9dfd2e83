import { HONORIFICS, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles-of-office.ts'
import type { Word } from './words.ts'

/** Words of an office before a name: "US Secretary of the Treasury". */
const LONGEST_OFFICE = 8
const POSSESSIVE = /^['’]s?$/

/** "Russian Minister of Foreign Affairs" before "Lavrov" goes; "the" before it goes too. */
export function dropOffice(words: Word[]): void {
  let office = words.length
  // “the widow of | Berg”, “lawyers for | Berg”: somebody else than Berg
  if (/^(?:of|for)$/i.test(words.at(-1)?.text ?? '')) return
  for (let from = words.length - 1; from >= Math.max(0, words.length - LONGEST_OFFICE); from--) {
    const word = words[from]
    if (word === undefined || !fitsOffice(word)) break
    // “the army’s detention | of Chief Judge Berg”: of whom, not what he is
    const whose = words[from - 1]
    if (/^of$/i.test(word.text) && whose?.pos === 'NOUN' && !isOffice(whose) && !ROLE_MODIFIERS.has(whose.text.toLowerCase())) break // prettier-ignore
    if (/^of$/i.test(word.text) && /^\p{Ll}/u.test(whose?.text ?? '') && isTitleOfName(words[from + 1])) break
    if (isOffice(word)) office = from
    else if (office < words.length && (word.pos === 'ADJ' || word.pos === 'PROPN' || ROLE_MODIFIERS.has(word.text.toLowerCase()) || POSSESSIVE.test(word.text))) office = from // prettier-ignore
  }
  if (office === words.length) return
  // “the | firm’s founder | Berg”: whose founder he is goes with the office
  if (POSSESSIVE.test(words[office]?.text ?? '')) while (/^(?:NOUN|ADJ)$/.test(words[office - 1]?.pos ?? '')) office--
  // “the | bakery | owner Berg”: of what he is the owner
  if (/^\p{Ll}/u.test(words[office]?.text ?? '')) while (isOfWhat(words[office - 1])) office--
  if (/^(?:the|a|an|his|her|its|their)$/i.test(words[office - 1]?.text ?? '')) office--
  words.length = office
}

function isOfWhat(word: Word | undefined): boolean {
  return word?.pos === 'NOUN' && word.actor === undefined && /^\p{Ll}/u.test(word.text)
}

/** "the widow of | President | Berg": the title is the name’s, so that the widow is none of his. */
function isTitleOfName(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text) && isOffice(word)
}

function isOffice({ text }: Word): boolean {
  const plain = text.toLowerCase().replace(/\.$/, '')
  return ROLE_HEADS.has(plain) || HONORIFICS.has(plain) || ROLE_HEADS.has(plain.replace(/s$/, ''))
}

function fitsOffice(word: Word): boolean {
  const { text, pos, actor } = word
  if (isOffice(word) || ROLE_MODIFIERS.has(text.toLowerCase()) || POSSESSIVE.test(text)) return true
  return pos === 'ADJ' || pos === 'NOUN' || /^(?:of|for|the|-|elect)$/i.test(text) || (pos === 'PROPN' && actor !== 'person') // prettier-ignore
}
