import { ofSentence } from '../group-by.ts'
import { LONGEST } from './gate.ts'
import { tighten } from './tighten.ts'
import { capital } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'

/** "endorses Berg’s move to suspend the treaty": what it is counts for more than whose. */
const WHOSE_ACT = / \p{Lu}[\p{L}-]*’s (?=(?:move|decision|plan|offer|proposal|bid|effort|efforts|attempt|request|demand)s? (?:to|for|that) )/u // prettier-ignore

/** "headquarters of militant group Red Dawn": the name says it without what it names. */
const SORT_OF_NAME = /(?<= (?:of|by|with|from|against|to|on)) (?:(?:militant|rebel|armed|terror|terrorist|insurgent|separatist|opposition|state-owned|tech|oil|energy) )?(?:groups?|compan(?:y|ies)|firms?|organi[sz]ations?|part(?:y|ies)|giants?|makers?) (?=\p{Lu})/u // prettier-ignore

/** "in the southern port city of Arl": its name says it without its sort. */
const SORT_OF_PLACE = / (?:the|an?) (?:[\p{L}-]+ ){0,3}(?:village|town|city|port|settlement|island|district|province|region|suburb|neighbou?rhood|municipality|county|prefecture|community) of (?=\p{Lu})/u // prettier-ignore

/** "to fully and transparently implement": how, where there is no room for it. */
const ADVERBS =
  /(?<= (?:to|will|and)) (?!(?:only|early|likely|falsely|nearly|illegally|possibly|probably|reportedly|allegedly|apparently|reply|rally|ally|supply|apply|partly|directly|indirectly)\b)\p{Ll}+ly(?: and \p{Ll}+ly)?(?= \p{Ll})|(?<=\p{Ll}) (?:formally|officially|unanimously|strongly|firmly|immediately|swiftly|urgently|successfully|publicly|openly|sharply|dramatically|significantly|fully|completely)(?= \p{Ll})/gu
/** "a $18 billion cash-and-stock offer", "a last-ditch attempt": of what sort, where there is no room for it. */
const COMPOUND =
  / (?!(?:non|anti|ex|co|so|pro|far|self|semi|un|mid|pre|post|vice|deputy|half|near|cross|counter|multi|right|left|ultra|pseudo|two|one|three|four|five|second|third|first|air|all|short|long|medium|high|low)-)\p{Ll}+(?:-\p{Ll}+)+(?= (?!(?:of|in|on|at|to|for|from|by|with|and|or|over|as|after|near|into|against|under|is|are|was|were|has|will)\b)\p{Ll})/u
const LAST_ADVERB = / (?:immediately|unconditionally|swiftly|urgently|quickly|peacefully)$/
/** "says it had fired" → "says it fired". */
const TOLD_BEFORE = / had (?=“?\p{Ll}+ed\b)/u

/** "says it had been flooded" → "says it was flooded". */
const HAD_BEEN = /(?<= says)( (?:it|he|she)) had been (?=\p{Ll}+(?:ed|en|wn|ld) )/u
/** "between Ostland and Norland’s Red Dawn forces": the name says it without the country. */
const OWNER_OF_NAME = /(?: |^)\p{Lu}\p{L}+['’]s (?:\p{Ll}+ )?(?=\p{Lu}[\p{L}\d]+ \p{L}+)/u

/** "Norland and Sudonia warn" → "Norland, Sudonia warn". */
const PAIR = /^(\p{Lu}[\p{L}’]+(?: \p{Lu}[\p{L}’]+)?(?:, \p{Lu}[\p{L}’]+(?: \p{Lu}[\p{L}’]+)?)?) and (?=\p{Lu}[\p{L}’]+(?: \p{Lu}[\p{L}’]+)? \p{Ll})/u // prettier-ignore

/** A draft, and where it is too long the same without its articles. */
export function inLength(draft: Draft, input: TitleInput): Draft[] {
  if (draft.title.length <= LONGEST) return [draft]
  const tight = (title: string) => ({ ...draft, title: tighten(title), verb: tighten(` ${draft.verb}`).trim() })
  const whole = tight(draft.title)
  const short = tight(
    draft.title
      .replace(SORT_OF_PLACE, ' ')
      .replace(WHOSE_ACT, ' ')
      .replace(SORT_OF_NAME, ' ')
      .replace(HAD_BEEN, '$1 was '),
  )
  const plain = tight(capital(draft.title.replace(OWNER_OF_NAME, ' ').trim()))
  const brisk = tight(
    withoutHad(outsideQuotes(draft.title, (text) => text.replaceAll(ADVERBS, '')).replace(LAST_ADVERB, '')),
  )
  const simple = tight(outsideQuotes(draft.title, (text) => text.replace(COMPOUND, '')))
  const joined = [plain, whole, short, brisk, simple].map(({ title, verb }) => ({ title: title.replace(PAIR, '$1, '), own: draft.own, verb, whole: draft.whole })) // prettier-ignore
  const variants = [
    draft,
    whole,
    short,
    brisk,
    simple,
    { ...whole, title: withoutOrigins(whole.title, input) },
    plain,
    ...joined,
  ]
  return variants.filter(({ title }, at) => variants.findIndex((one) => one.title === title) === at)
}

/** What somebody said stays as it was said. */
function outsideQuotes(title: string, change: (text: string) => string): string {
  return title
    .split(/(“[^”]*”|"[^"]*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('')
}

function withoutHad(title: string): string {
  return title.search(/ says? /) < title.search(TOLD_BEFORE) && / says? /.test(title) ? title.replace(TOLD_BEFORE, ' ') : title // prettier-ignore
}

/** "Iranian drones" are drones where Iran has no part in what happened; "Saudi Arabia" stays whole, and a ministry is no origin. */
function withoutOrigins(title: string, { candidate, names, actors: known }: TitleInput): string {
  const parts = new Set(candidate.participants.filter(({ role }) => role !== 'mentioned').map(({ actor }) => actor))
  const origins = ofSentence(names, candidate.act.sentence).filter(({ via, rule, actors }) => via === 'adjective' && rule !== 'organ-of-a-state' && actors.every((actor) => known.get(actor)?.kind === 'country' && !parts.has(actor))) // prettier-ignore
  const isNamed = (origin: string) => ofSentence(names, candidate.act.sentence).some(({ text }) => text.startsWith(`${origin} `)) // prettier-ignore
  return origins.reduce((text, { text: origin }) => (isNamed(origin) ? text : text.replace(new RegExp(`(?<! and| or) ${origin} (?!and |or |(?:with|in|on|at|who|whose|from|to|for|of|by|as|over|after|during|against|were|was|are|is|have|has|had|will|would|hands|control|custody|captivity|rule|law|territory|soil|airspace|waters|side|border|government|state|coast|land|town|city|region|production)\\b)`), ' ')), title) // prettier-ignore
}
