import type { Span } from '../annotation.ts'
import { ofSentence } from '../group-by.ts'
import { agentNames, namesInRole } from './agents.ts'
import { verbForm } from '../lexicon/verb-forms.ts'
import { ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import { isPluralName, numberOf } from './number.ts'
import { joinNames, shortName } from './short-name.ts'
import { plainPhrase, withoutLink } from './plain-phrase.ts'
import { withQuantifier } from './quantity.ts'
import type { TitleInput } from './title-input.ts'
import { isHyphened, readWords, trimWords, writeWords, type Word } from './words.ts'

/** `inline` is how it reads inside a sentence: "the trawler" for "Trawler". `loose`: it hangs on who tells it ("its forces"). `named`: those who act, by their names. */
export type Subject = { text: string; inline: string; number: 'one' | 'many'; loose?: true; named?: true }

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|there|what|both|his|her|their|its|one)$/i
const POSSESSED = /^(?:his|her|its|their)$/i
const RELATIVE = /^(?:who|which|that|whose|whom|where)$/i
const COUNTED =
  /^(?:dozens|scores|hundreds|thousands|some|several|many|most|two|three|four|five|six|seven|eight|nine|ten)$/i
/** Headlines go without their first article, unless it counts: "a few", "a dozen". */
const ARTICLE = /^(?:the|an?(?! (?:few|number|total|dozen|couple|pair|lot|third of|quarter of|half))) /i
/** Some of them are not all: the name of their body would say more. */
const SOME_OF =
  /^(?:all other|other|most|some|many|several|few|a few|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|half|at least|more than) (?!of the world)/i
/** "a former engineer at Vinda": Vinda does nothing there. */
const OF_FORMER =
  /^(?:(?:an?|the|two|three|several|some|many) )?(?:\p{L}+ )?(?:former|ex|retired|onetime|one-time|dismissed|sacked|exiled) ?-?(?!.*\bof\b)[\p{L} -]* (?:at|with|from|for|in) /iu
/** Of one country there is one of each, or it speaks for it. */
const BODY =
  /(?:court|tribunal|ministry|government|parliament|army|navy|military|commission|agency|regulator|council|senate|committee|delegation|official|minister|spokes\p{Ll}+|envoy|diplomat|ambassador|president|premier|leader|strike|attack|missile|drone|raid|jet|warship)s?$/u
/** Says nothing without its "of": "tens of thousands of residents", "a spiral of violence". */
const PART_OF =
  /^(?:tens|majority|minority|number|lot|rest|part|series|wave|string|handful|couple|pair|spiral|spate|range|kind|sort|type)$/i
/** Words for a country as a whole. */
const WHOLE_COUNTRY =
  /(?:^| )(?:country|nation|state|island|islands|republic|kingdom|federation|superpower|sides?|part(?:y|ies)|countries|nations|two|three|both|neighbou?rs?)$/i
/** What opens a phrase that says who somebody is. */
const DESCRIBES = new Set(['NOUN', 'DET', 'ADJ'])
const LONGEST = 52

/**
 * Who a title may say does it, best first: the subject as the sentence has it where it is short and plain, then shorter forms of it, then
 * the short names of those who act. "German Chancellor Olaf Scholz" is "Scholz" in all.
 */
export function subjectsOf(input: TitleInput, words: readonly Word[]): Subject[] {
  const named = namedSubject(input, words)
  const own = ownSubject(input)
  const phrases = [
    ...namedBefore(input, words),
    ...[words, own].flatMap((part) => shorterAndShorter(withoutOtherObject(input, part))),
  ]
  const plain = phrases
    .map((phrase) => withWhose(input, phrase))
    .flatMap((phrase) => {
      const written = writeSubject(phrase)
      if (written === undefined) return []
      return isCalm(input, phrase) ? [{ ...written, inline: written.inline.charAt(0).toLowerCase() + written.inline.slice(1) }] : [written] // prettier-ignore
    })
  const [best, ...others] = plain
  const all = best === undefined ? [...named, ...others] : [best, ...named, ...others]
  return all.filter(({ text: one }, index) => all.findIndex(({ text: other }) => one === other) === index)
}

/** "Debris fell …": a first word that nothing takes for a name has its capital from the sentence, whatever the tagger calls it. */
function isCalm({ candidate: { sentence }, names }: TitleInput, [first, next]: readonly Word[]): boolean {
  if (first === undefined || first.at !== sentence.start || !/^\p{Lu}\p{Ll}+$/u.test(first.text)) return false
  return first.actor === undefined && next?.pos !== 'PROPN' && !ofSentence(names, sentence.index).some(({ start }) => start === first.at) // prettier-ignore
}

/** "Rosana Lima, whose | daughter was killed" → "Rosana Lima’s daughter": a daughter alone would be anybody's. */
function withWhose(input: TitleInput, phrase: readonly Word[]): readonly Word[] {
  const { tokens } = input.candidate.sentence
  const whose = tokens.findIndex(({ start }) => start === phrase[0]?.at) - 1
  if (!/^whose$/i.test(tokens[whose]?.text ?? '')) return phrase
  const end = tokens[whose - 1]?.text === ',' ? whose - 1 : whose
  const from = tokens.slice(0, end).findLastIndex(({ pos }) => pos !== 'PROPN') + 1
  const [first, last] = [tokens[from], tokens[end - 1]]
  if (first === undefined || last === undefined || from >= end) return phrase
  const owner: Word = { text: `${writeWords(readWords(input, { start: first.start, end: last.end }))}’s`, lemma: last.lemma, pos: 'PROPN', space: true, at: first.start } // prettier-ignore
  return [owner, ...phrase]
}

/** Those who act by their names; none where some of them are not all, or where they do it to the subject: "was seen by Berg". */
function namedSubject(input: TitleInput, words: readonly Word[]): Subject[] {
  const { act, participants } = input.candidate
  const phrase = writeWords(trimWords(withoutLink(words)))
  const isGoneOn = act.passive === true && act.subject === undefined && phrase === ''
  // “He was arrested in May and | was charged in June”: to whom it is done only a pronoun before the other verb says
  const agents = !isGoneOn ? agentNames(input) : participants.some(({ role, via }) => role === 'target' && via === 'pronoun') ? namesInRole(input, 'target') : [] // prettier-ignore
  if (
    agents.length === 0 ||
    SOME_OF.test(phrase) ||
    OF_FORMER.test(phrase) ||
    isOneOfCountry(input, phrase) ||
    (act.passive === true && !isGoneOn)
  )
    return []
  const text = bodyOf(input, phrase) ?? joinNames(agents)
  const number = agents.length > 1 || isPluralName(text) ? 'many' : 'one'
  return [{ text, inline: text, number, ...(isNamedWell(input, words) ? { named: true } : {}) }]
}

/** "a Norlandish trader", "a Sudonian ship": the country does nothing there. */
function isOneOfCountry({ candidate: { participants } }: TitleInput, phrase: string): boolean {
  const agents = participants.filter(({ role }) => role === 'agent')
  const head = /^[Aa]n? ((?:[\p{L}’-]+ )+?)(?=(?:at|of|in|from|with|for|on|near|who|which|that)\b|$)/u.exec(`${phrase} `)?.[1]?.trim() // prettier-ignore
  return head !== undefined && !BODY.test(head) && agents.length > 0 && agents.every(({ via }) => via === 'adjective')
}

/** "the army" of a country that was named before → "Norland’s army": the country alone would say more than the sentence. */
function bodyOf({ candidate: { participants }, actors, style }: TitleInput, phrase: string): string | undefined {
  const agents = participants.filter(({ role }) => role === 'agent')
  const [agent, ...more] = agents
  const country = agent?.via !== 'pronoun' || more.length > 0 ? undefined : actors.get(agent.actor)
  const [, noun] = /^the ((?:\p{Ll}+ )?\p{Ll}+)$/iu.exec(phrase) ?? []
  if (country?.kind !== 'country' || noun === undefined || WHOLE_COUNTRY.test(noun)) return undefined
  return `${shortName(country, style)}’s ${noun}`
}

/** "The crowd included 100 farmers and | dozens of people | were arrested": what the verb before takes is no subject of this one. */
function withoutOtherObject({ candidate: { sentence } }: TitleInput, words: readonly Word[]): readonly Word[] {
  const and = words.findIndex(({ text }) => text === 'and')
  const at = sentence.tokens.findIndex(({ start }) => start === words[0]?.at)
  const before = sentence.tokens
    .slice(0, Math.max(0, at))
    .findLast(({ pos }) => !['ADV', 'DET', 'NUM', 'ADJ'].includes(pos))
  const isObject = at > 0 && before?.pos === 'VERB' && !before.text.endsWith('ing')
  return and > 0 && isObject ? words.slice(and + 1) : words
}

/** "Anna Berg, president of the council, called": the phrase only describes whom the name before its comma names. */
function namedBefore(input: TitleInput, words: readonly Word[]): Word[][] {
  const { sentence } = input.candidate
  const [first] = trimWords(words)
  const at = sentence.tokens.findIndex(({ start }) => start === first?.at)
  const name = first === undefined || !DESCRIBES.has(first.pos) || RELATIVE.test(first.text) || sentence.tokens[at - 1]?.text !== ',' ? undefined : ofSentence(input.names, sentence.index).find(({ end, via }) => via === 'name' && end === sentence.tokens[at - 2]?.end) // prettier-ignore
  // “According to a report by Nordwatch, soldiers fired”: whoever a preposition governs does not act behind the comma
  const isGoverned = sentence.tokens.findLast(({ end }) => end <= (name?.start ?? 0))?.pos === 'ADP'
  return name === undefined || isGoverned || name.locative === true || name.kind === 'country' || name.kind === 'place'
    ? []
    : [readWords(input, name)]
}

/** "The United Nations secretary general urges" is the UN that urges; a vessel that fires, or the fire at the Arl mine, is not its owner. */
function isNamedWell({ candidate: { act } }: TitleInput, words: readonly Word[]): boolean {
  const first = words.findIndex(({ pos }) => pos === 'ADP')
  return act.speech === true && !words.some(({ pos }, at) => first >= 0 && at > first && pos === 'PROPN')
}

/** First letter in capitals. */
export function capital(text: string): string {
  const at = text.search(/[\p{L}\p{N}]/u)
  return at < 0 ? text : text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1)
}

/** The subject that stands outside the clause: of "the release of the former minister, who was detained". */
function ownSubject(input: TitleInput): Word[] {
  const { subject } = input.candidate.act
  if (subject === undefined || isOfficeOf(input, subject)) return []
  return readWords(input, withQuantifier(subject, input.candidate.sentence))
}

/** "the secretary of the council, who called": it is the secretary who calls. */
function isOfficeOf({ candidate }: TitleInput, { start }: Span): boolean {
  const [of, head] = candidate.sentence.tokens.filter(({ end }) => end <= start).slice(-2).toReversed() // prettier-ignore
  return of?.text === 'of' && head !== undefined && ROLE_HEADS.has(head.text.toLowerCase())
}

/** The phrase before its aside, then before the participle that describes it, then its first noun phrase alone. */
function shorterAndShorter(words: readonly Word[]): Word[][] {
  const phrase = plainPhrase(words)
  if (/^as$/i.test(phrase.at(-1)?.text ?? '')) return []
  const participle = phrase.findIndex(
    (word, at) => at > 0 && isFinite(phrase, word, at) && ['NOUN', 'PROPN'].includes(phrase[at - 1]?.pos ?? ''),
  )
  const relative = phrase.findIndex(({ text }, at) => at > 0 && RELATIVE.test(text))
  const contact = phrase.findIndex((_, at) => opensContact(phrase, at))
  const preposition =
    PRONOUN.test(phrase[0]?.text ?? '') && phrase[1]?.pos === 'ADP'
      ? -1
      : phrase.findIndex((_, at) => isPreposition(phrase, at))
  const later = phrase
    .flatMap(({ text }, at) => (isPreposition(phrase, at) && !/^(?:of|between)$/i.test(text) ? [at] : []))
    .toReversed()
  const cuts = [relative, contact, participle, ...later, preposition]
    .filter((at) => at > 0)
    .map((at) => phrase.slice(0, at))
  return [
    phrase,
    ...cuts
      .map(trimWords)
      .filter((cut) => ['NOUN', 'PROPN'].includes(cut.at(-1)?.pos ?? '') && !PART_OF.test(cut.at(-1)?.text ?? '')),
  ]
}

/** Not that of "the runner-up". */
function isPreposition(phrase: readonly Word[], at: number): boolean {
  return phrase[at]?.pos === 'ADP' && !isHyphened(phrase, at)
}

/** "the house | their uncle had bought": a noun right behind another opens what is said of that. */
function opensContact(phrase: readonly Word[], at: number): boolean {
  return phrase[at - 1]?.pos === 'NOUN' && /^(?:the|an?|his|her|its|their|he|she|they)$/.test(phrase[at]?.text ?? '')
}

function writeSubject(phrase: readonly Word[]): Subject | undefined {
  const inline = writeWords(phrase).replace(/^(?:the )?then /i, 'the ')
  const text = capital(withoutArticle(inline))
  if (!isPlain(phrase, text)) return undefined
  const [first] = phrase
  if (first?.actor === 'person' && phrase[1]?.pos === 'ADJ' && !/['’]s?$/.test(first.text)) return writeSubject(phrase.slice(1)) // prettier-ignore
  const isName =
    (first?.pos === 'PROPN' && !COUNTED.test(first.text)) ||
    first?.actor !== undefined ||
    /\p{L}\p{Lu}/u.test(first?.text ?? '')
  const natural = isName ? inline : inline.charAt(0).toLowerCase() + inline.slice(1)
  const subject: Subject = { text, inline: natural, number: numberOf(phrase) }
  return POSSESSED.test(first?.text ?? '') || isOfTheirs(phrase) ? { ...subject, loose: true } : subject
}

/** "one of its own men": of those of whoever tells it. */
function isOfTheirs(phrase: readonly Word[]): boolean {
  return phrase.length > 3 && phrase[1]?.text === 'of' && POSSESSED.test(phrase[2]?.text ?? '')
}

/** "the drills" → "drills", "a few men" as it is. */
export function withoutArticle(text: string): string {
  return ARTICLE.test(text) ? text.replace(ARTICLE, '').replace(/^(\p{L}+) and an? /u, '$1 and ') : text
}

function isPlain(phrase: readonly Word[], text: string): boolean {
  if (text === '' || text.length > LONGEST) return false
  const first = phrase[0]?.text ?? ''
  const isOneOf = /^(?:one|two|three|both|some|many|most)$/i.test(first) && phrase[1]?.text === 'of' && (!PRONOUN.test(phrase[2]?.text ?? '') || isOfTheirs(phrase)) // prettier-ignore
  const isCounted =
    /^one$/i.test(first) && ['NOUN', 'PROPN', 'ADJ', 'VERB'].includes(phrase[1]?.pos ?? '') && phrase.length > 1
  const isBothOf = /^both$/i.test(first) && ['NOUN', 'PROPN'].includes(phrase[1]?.pos ?? '')
  if (
    (PRONOUN.test(first) && !isOneOf && !isCounted && !isBothOf && !(POSSESSED.test(first) && phrase.length > 1)) ||
    PRONOUN.test(phrase.at(-1)?.text ?? '')
  )
    return false
  if (
    /[“”"[\]()]/.test(text) ||
    / (?:as|than|like|with|for|of|to|in|on|at|by|from|over|into|against|about|after|before|between|through|and|or)$/.test(
      text,
    )
  )
    return false
  return !phrase.some(
    (word, at) => isFinite(phrase, word, at) || opensContact(phrase, at) || /^(?:who|which|that)$/i.test(word.text),
  )
}

/** A verb of its own, not one that describes a noun: "polling stations", "Arl-based", "the missing". */
function isFinite(phrase: readonly Word[], { pos, text }: Word, at: number): boolean {
  if (pos === 'AUX') return true
  // “Fighting between the two”: a noun for what goes on
  if (at === 0 && text.endsWith('ing') && phrase[1]?.pos === 'ADP') return false
  if (text.endsWith('ing') && at === phrase.length - 1 && ['ADJ', 'PROPN', 'NOUN', 'DET'].includes(phrase[at - 1]?.pos ?? '')) return false // prettier-ignore
  const [before, after] = [phrase[at - 1], phrase[at + 1]]
  if (before?.pos === 'DET' && (after === undefined || /^(?:present|base)$/.test(verbForm(text.toLowerCase()))))
    return false
  const isBetweenNouns =
    ['NOUN', 'PROPN'].includes(before?.pos ?? '') && ['PROPN', 'DET', 'PRON'].includes(after?.pos ?? '')
  if (pos === 'VERB' && isBetweenNouns && !text.endsWith('ing')) return true
  if (pos === 'VERB' && before?.pos === 'NOUN' && after?.pos === 'NOUN' && /^(?:base|present|past)$/.test(verbForm(text.toLowerCase()))) return true // prettier-ignore
  return pos === 'VERB' && before?.text !== '-' && after?.pos !== 'NOUN' && after?.pos !== 'PROPN' && !(after?.text === ',') // prettier-ignore
}
