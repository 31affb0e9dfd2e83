import { joinNames, shortName } from './short-name.ts'
import type { TitleInput } from './title-input.ts'
import { trimWords, writeWords, type Word } from './words.ts'

export type Subject = { text: string; number: 'one' | 'many' }

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|there|what|both|his|her|their|its|one)$/i
const PLURAL = /^(?:people|police|troops|men|women|children|both|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|many|several|some|all|most)$/i // prettier-ignore
const LINK = /^(?:after|as|while|when|before|because|since|if|although|though|that|until|once|and|but|where|,)$/i
const LONGEST = 48

/**
 * Who a title may say does it, best first: the subject as the sentence has it where it is short and plain, then the short names of those
 * who act. "German Chancellor Olaf Scholz" is "Scholz" in both.
 */
export function subjectsOf(input: TitleInput, words: readonly Word[]): Subject[] {
  const agents = agentNames(input)
  const named: Subject[] = agents.length === 0 ? [] : [{ text: joinNames(agents), number: agents.length > 1 ? 'many' : 'one' }] // prettier-ignore
  const phrase = trimWords(withoutLink(beforeAside(words)))
  const text = writeWords(phrase).replace(/^the /i, '')
  return isPlain(phrase, text) ? [{ text: capital(text), number: numberOf(phrase) }, ...named] : named
}

/** Short names of those who act. */
export function agentNames(input: TitleInput): string[] {
  return namesInRole(input, 'agent')
}

/** Short names of those in a role, each once. */
export function namesInRole({ candidate, actors, style }: TitleInput, ...roles: string[]): string[] {
  const names = candidate.participants
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ actor }) => {
      const known = actors.get(actor)
      return known === undefined ? [] : [shortName(known, style)]
    })
  return [...new Set(names)]
}

/** First letter in capitals. */
export function capital(text: string): string {
  const at = text.search(/[\p{L}\p{N}]/u)
  return at < 0 ? text : text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1)
}

/** "after Beijing" → "Beijing". */
function withoutLink(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex(({ text }) => !LINK.test(text))
  return from < 0 ? [] : words.slice(from)
}

/** "Lavrov, the minister," → "Lavrov"; "France, Germany and Italy" stays. */
function beforeAside(words: readonly Word[]): readonly Word[] {
  const comma = words.findIndex(({ text }) => /^[,–—]$/.test(text))
  if (comma <= 0) return words
  const rest = words.slice(comma + 1)
  const isList = rest.some(({ text }) => text === 'and') && rest.every(({ text, pos }) => /^(?:and|,)$/.test(text) || ['PROPN', 'NOUN', 'ADJ', 'NUM'].includes(pos)) // prettier-ignore
  return isList ? words : words.slice(0, comma)
}

function isPlain(phrase: readonly Word[], text: string): boolean {
  if (text === '' || text.length > LONGEST) return false
  if (PRONOUN.test(phrase[0]?.text ?? '') || PRONOUN.test(phrase.at(-1)?.text ?? '')) return false
  if (/[“”"]/.test(text)) return false
  return !phrase.some((word, at) => isFinite(phrase, word, at) || /^(?:who|which|that)$/i.test(word.text))
}

/** A verb of its own, not one that describes a noun: "polling stations", "Arl-based". */
function isFinite(phrase: readonly Word[], { pos }: Word, at: number): boolean {
  if (pos === 'AUX') return true
  const [before, after] = [phrase[at - 1], phrase[at + 1]]
  return pos === 'VERB' && before?.text !== '-' && after?.pos !== 'NOUN' && after?.pos !== 'PROPN'
}

function numberOf(phrase: readonly Word[]): 'one' | 'many' {
  const preposition = phrase.findIndex(({ pos }) => pos === 'ADP')
  const core = phrase.slice(0, preposition > 0 ? preposition : undefined)
  if (core.some(({ text }) => text === 'and' || PLURAL.test(text))) return 'many'
  const head = core.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  if (head === undefined || head.actor !== undefined || head.pos === 'PROPN') return 'one'
  return head.lemma.toLowerCase() !== head.text.toLowerCase() && head.text.endsWith('s') ? 'many' : 'one'
}
