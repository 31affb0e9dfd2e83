import type { Span } from '../annotation.ts'
import { presentForm, verbForm } from '../lexicon/verb-forms.ts'
import { withClosingMark } from './closing-mark.ts'
import type { TitleInput } from './title-input.ts'
import { withoutLeadIn } from './lead-in.ts'
import { readWords, writeWords, type Word } from './words.ts'

const PRONOUN = /^(?:we|i|you|that|this|these|those|our|my|your|they|he|she)$/i
const OWN_OF_PERSON = /^(?:he|she|his|her)$/i
const OWN_OF_BODY = /^(?:it|they|its|their)$/i
const OWN = /^(?:he|she|it|they|his|her|its|their)$/i
const STARTS = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM'])
const LINK = /^(?:that|,|:)$/i

/**
 * What somebody says as a clause of its own, in the tense of headlines: "said it was adding 31 firms to a list" → "it is adding 31 firms to
 * a list". Nothing where it is no clause, or speaks of somebody whom the title does not name. `speaker` is the name in the title.
 */
export function saidWords(input: TitleInput, content: Span, speaker: string): Word[] {
  const words = withoutHearer(readWords(input, withClosingMark(input, content)))
  const from = words.findIndex(({ text }) => !LINK.test(text))
  const [first, ...others] = withoutLeadIn(withWhile(input, words.slice(Math.max(0, from))))
  if (first === undefined) return []
  const isGerund = first.pos === 'VERB' && first.text.endsWith('ing') && others.some(({ pos }) => pos === 'AUX')
  if (!STARTS.has(first.pos) && !isGerund) return []
  if (!hasMainVerb(others)) return /^no$/i.test(first.text) ? thereIs([first, ...others]) : []
  const name = words.slice(0, 3).find(({ pos }) => pos === 'PROPN')
  if (name?.text === speaker && first.text !== speaker) return []
  const original = pronounAt(input, first.at)
  const isOwn = first.text.replace(/['’]s$/, '') === speaker || isOwnPronoun(input, first.text)
  if (OWN.test(first.text) && !isOwn) return []
  if (isOwn && original === undefined) return []
  if (!isOwn && PRONOUN.test(first.text)) return []
  const subject =
    isOwn && original !== undefined
      ? { ...first, text: original }
      : { ...first, text: inSentence(first, isOpening(input, first)) }
  return inPresent([subject, ...others], isOwn)
}

/** "that, | while | the deal is fair, gaps remain": a first word that leads to what is said was trimmed off. */
function withWhile({ candidate: { sentence } }: TitleInput, words: readonly Word[]): readonly Word[] {
  const before = sentence.tokens.findLast(({ end }) => end <= (words[0]?.at ?? 0))
  if (before === undefined || !/^while$/i.test(before.text)) return words
  return [{ text: before.text, lemma: before.lemma, pos: 'SCONJ', space: true, at: before.start }, ...words]
}

/** "told | MPs | the envoys had …": whom it was told stands before what was told. */
function withoutHearer(words: Word[]): Word[] {
  return /^(?:NOUN|PROPN)$/.test(words[0]?.pos ?? '') && words[1]?.pos === 'DET' ? words.slice(1) : words
}

/** "it" is what a government says of itself, "he" what a minister does, though not in his own words. */
function isOwnPronoun({ candidate, actors }: TitleInput, text: string): boolean {
  if (candidate.act.rule === 'statement-of-a-turn') return false
  const speakers = candidate.participants
    .filter(({ role }) => role === 'agent')
    .map(({ actor }) => actors.get(actor)?.kind)
  const isPerson = speakers.length === 1 && speakers[0] === 'person'
  return (isPerson ? OWN_OF_PERSON : OWN_OF_BODY).test(text) || (speakers.length === 0 && OWN.test(text))
}

/** "Concerns are mounting", Berg warned: a common noun that opens its sentence and is no name. */
function isOpening({ candidate: { sentence }, names }: TitleInput, { at, pos }: Word): boolean {
  // “Debris fell”: the tagger takes it for a name, and nothing else does
  const next = sentence.tokens.find(({ start }) => start > at)
  const isNoun = pos === 'NOUN' || (pos === 'PROPN' && next?.pos !== 'PROPN')
  return isNoun && at - sentence.start <= 1 && !names.some(({ start, end }) => start <= at && at < end)
}

/** A word that only starts its sentence with a capital. */
function inSentence({ text, pos, actor }: Word, isPlain: boolean): string {
  const isName =
    (!['DET', 'PRON', 'ADV', 'NUM', 'VERB'].includes(pos) && !isPlain) ||
    actor !== undefined ||
    /^\p{Lu}{2}|^I\b/u.test(text)
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** "No sign at all that he is leaving" leaves out what everybody hears: "there is no sign …". */
function thereIs(words: readonly Word[]): Word[] {
  const head = words.find(({ pos }) => pos === 'NOUN')
  const isMany = head !== undefined && head.lemma.toLowerCase() !== head.text.toLowerCase()
  const own = ['there', isMany ? 'are' : 'is'].map((text): Word => ({ text, lemma: text, pos: 'AUX', space: true, at: -1 })) // prettier-ignore
  return [...own, ...words.map((word, at) => (at === 0 ? { ...word, text: word.text.toLowerCase() } : word))]
}

/** "no sign that he is leaving" has only the verb of what depends on it. */
function hasMainVerb(words: readonly Word[]): boolean {
  const verb = words.findIndex(isFinite)
  const link = words.findIndex(({ text }, at) => at < verb && /^(?:that|which|who|whom|whose)$/i.test(text))
  const verbs = words.filter((word, at) => isFinite(word) && words[at - 1]?.pos !== 'AUX')
  return verb >= 0 && (link < 0 || verbs.length > 1)
}

/** A verb of its own: "three days of mourning beginning on Saturday" has none. */
function isFinite({ pos, text }: Word): boolean {
  return pos === 'AUX' || (pos === 'VERB' && !text.endsWith('ing'))
}

/** The pronoun that a name stands for in a title: "Putin said he …" stays "Putin says he …". */
function pronounAt({ candidate }: TitleInput, at: number): string | undefined {
  const token = candidate.sentence.tokens.find(({ start }) => start === at)
  return token !== undefined && OWN.test(token.text) ? token.text.toLowerCase() : undefined
}

/** Takes back the tense that "said" has pushed into the past, where that is sure: "was adding", "had exercised", what one says one would do. */
export function inPresent(words: readonly Word[], isOwn: boolean): Word[] {
  const at = words.findIndex(({ pos }) => pos === 'AUX' || pos === 'VERB')
  const [verb, next] = [words[at], words[at + 1]]
  if (verb === undefined || next === undefined) return [...words]
  const text = verb.text.toLowerCase()
  const before = words[at - 1]
  // “its troops had crossed”
  const areSeveral =
    at > 1 && before?.pos === 'NOUN' && /(?:[^s]s|people|police|men|women|children)$/i.test(before.text)
  const isMany = areSeveral || /^(?:were|they|both)$/i.test(text === 'were' ? text : (words[0]?.text ?? ''))
  const shifted = (now: string) => words.map((word, index) => (index === at ? { ...word, text: now } : word))
  const going = /^(?:not|now|also|still)$/.test(next.text) ? words[at + 2] : next
  if (/^(?:was|were)$/.test(text) && going?.pos === 'VERB' && going.text.endsWith('ing'))
    return shifted(text === 'was' ? 'is' : 'are')
  const isOfKnown = words[0]?.actor !== undefined
  const isOpen = words.some(({ text: word }) =>
    /^(?:if|unless|any|when|then|while|have|like|prefer|rather)$/i.test(word),
  )
  if (text === 'would' && (isOwn || (isOfKnown && !isOpen))) return shifted('will')
  const isBody = words[0]?.actor === 'country' || words[0]?.actor === 'organisation'
  const saysWhat =
    /^(?:ADJ|DET|PUNCT|NOUN)$/.test(next.pos) ||
    (isOwn && /^in talks\b/i.test(writeWords(words.slice(at + 1)))) ||
    (next.pos === 'ADV' && words[at + 2]?.pos === 'ADJ')
  if (/^(?:was|were)$/.test(text) && at === 1 && (isOwn || isBody) && saysWhat && !isOpen) return shifted(text === 'was' ? 'is' : 'are') // prettier-ignore
  if (text === 'had' && next.pos === 'VERB' && isOwn) return shifted(isMany ? 'have' : 'has')
  const adverb = words
    .slice(1, at)
    .map((word) => word.text.toLowerCase())
    .join(' ')
  if (isOwn && adverb === 'no longer' && verbForm(text).startsWith('past'))
    return shifted(presentForm(verb.lemma.toLowerCase(), isMany ? 'many' : 'one'))
  return [...words]
}
