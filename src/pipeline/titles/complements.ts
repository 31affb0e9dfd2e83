/** What a cut must not part: a noun or a verb from the clause that says what it is about. */
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import { ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import type { Word } from './words.ts'

/** Nouns whose "that" says what: "the conclusion | that Norland was to blame". */
export const SAYS_WHAT = /^(?:accusation|admission|agreement|allegation|announcement|argument|assertion|assessment|assumption|assurance|basis|belief|condition|grounds|premise|pretext|case|charge|claim|commitment|complaint|concern|conclusion|confidence|confirmation|consensus|conviction|decision|declaration|denial|doubt|estimate|evidence|expectation|fact|fear|finding|forecast|guarantee|hint|hope|idea|impression|indication|information|intelligence|judgment|judgement|message|news|notice|notion|opinion|optimism|pledge|point|possibility|prediction|promise|proof|proposal|prospect|question|realisation|realization|report|request|risk|rumour|rumor|ruling|sign|signal|speculation|statement|suggestion|suspicion|theory|threat|understanding|view|vow|warning|wish|word|worry)s?$/i // prettier-ignore
/** Verbs whose "as" says for what: "suggests Arl | as the place of the talks". */
const AS_WHAT = new Set(['suggest', 'propose', 'nominate', 'pick', 'select', 'choose', 'use', 'install', 'serve', 'act', 'act as', 'accept', 'confirm', 'retain', 'replace', 'swear', 'work', 'pose', 'masquerade', 'emerge', 'offer']) // prettier-ignore
/** Verbs whose "as" does so before an office: "announces Berg | as its new president", and before words: "quotes Silva | as saying". */
const PRESENTS =
  /^(?:announce|unveil|introduce|present|hire|install|swear in|bring in|take on|send|appoint|elect|name|nominate)$/
const QUOTES = /^(?:cite|quote)$/
/** How far behind "as" the office stands, in words. */
const OFFICE_WITHIN = 6
/** How far behind a cut an exception still limits what stands before it. */
const EXCEPTION_WITHIN = 12

/** Whether an "as" in the words says what somebody is to be, or what he is quoted as saying. */
export function saysAsWhom(words: readonly Word[], verb: string): boolean {
  if (!PRESENTS.test(verb) && !QUOTES.test(verb)) return false
  const as = words.findIndex(({ text }) => text === 'as')
  const after = as < 0 ? [] : words.slice(as + 1, as + 1 + OFFICE_WITHIN)
  return QUOTES.test(verb) ? after[0]?.text.endsWith('ing') === true : !/^(?:it|he|she|they|we|i)$/i.test(after[0]?.text ?? '') && after.some(({ text }) => ROLE_HEADS.has(text.toLowerCase())) // prettier-ignore
}

/** Whether what stands behind "as" belongs to the verb. */
export function takesAs(verb: string): boolean {
  return AS_WHAT.has(verb)
}

/** Whether what is cut off says what the part is about: `that` behind "the conclusion", `as` behind "suggests Arl". */
export function partsComplement(part: readonly Word[], words: readonly Word[], verb: string): boolean {
  const [next, after] = [words[part.length], words[part.length + 1]]
  const last = part.at(-1)
  if (next === undefined || after === undefined || last === undefined) return false
  if (stanceOf(verb) !== undefined && part[0]?.pos === 'ADP' && contentFollows(words, part.length)) return true
  if (/^(?:that|why|how|whether)$/i.test(next.text))
    return (
      isAbout(last, next, after) ||
      (stanceOf(verb) !== undefined && (next.pos === 'SCONJ' || (next.pos === 'DET' && after.pos !== 'VERB')))
    )
  if (dropsException(part, words)) return true
  // “had nothing | to do with it”
  if (/^(?:nothing|something|anything|little|everything|much)$/i.test(last.text) && next.text === 'to' && after.pos === 'VERB') return true // prettier-ignore
  // “gave himself | up”, “tore it | down”
  if (/^(?:(?:him|her|it)self|themselves)$/i.test(last.text) && /^(?:up|in|out|off|down|away|back|over|together)$/i.test(next.text)) return true // prettier-ignore
  if (isBroughtTo(part, next, after, verb) || isBarredFrom(part, words, verb) || leavesPairOpen(part, words)) return true // prettier-ignore
  if (next.text === 'as' && saysAsWhom(words.slice(part.length), verb)) return true
  return /^as$/i.test(next.text) && AS_WHAT.has(verb) && ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(after.pos)
}

/** Verbs that say nothing of a thing without where it gets: "takes ties | to a new level", "puts troops | on alert". */
const BRINGS = new Set(['take', 'bring', 'put', 'turn', 'transform', 'convert', 'elevate', 'place', 'plunge', 'drive', 'throw', 'push', 'subject', 'expose', 'confine', 'attribute', 'devote', 'dedicate', 'base', 'pin']) // prettier-ignore

/** "the plan cannot be achieved | without help", "will not talk | until he leaves", "could be achieved | only if": what was denied is denied only so far. */
function dropsException(part: readonly Word[], words: readonly Word[]): boolean {
  if (words[part.length]?.text === 'only' && /^(?:if|when|after|once|through|by|with|in|on)$/i.test(words[part.length + 1]?.text ?? '')) return true // prettier-ignore
  const isDenied = part.some(({ text }) => /^(?:not|n['’]t|cannot|never|no|nothing|nobody)$/i.test(text))
  const rest = isDenied ? words.slice(part.length, part.length + EXCEPTION_WITHIN) : []
  const exception = rest.findIndex(({ text }) => /^(?:without|unless|until|except)$/i.test(text))
  return exception >= 0 && !rest.slice(0, exception).some(({ text }) => /^[,;:–—]$/.test(text))
}

/** Verbs that say nothing of whom they stop without what they stop him from: "bars firms | from buying chips". */
const STOPS = new Set(['bar', 'ban', 'prevent', 'stop', 'prohibit', 'deter', 'discourage', 'dissuade', 'exempt', 'exclude', 'refrain', 'restrain', 'keep', 'block']) // prettier-ignore
/** Verbs, behind another, that say nothing without where a thing gets: "accuses it of having turned | into a camp", "begins letting water | into the sea". */
const GETS = /^(?:turn|let|degenerate|grow|develop|evolve|descend|slide|morph|put|throw|drag|draw|lure|force|push|pour|pump|feed|inject)$/i // prettier-ignore

/** "barred dealers | from selling ore", "accused the league of having turned | into a camp", "let water | from the plant into the sea". */
function isBarredFrom(part: readonly Word[], words: readonly Word[], verb: string): boolean {
  const last = part.findLastIndex(({ text, pos }, at) => pos === 'VERB' && !(text.endsWith('ed') && part[at + 1]?.pos === 'NOUN')) // prettier-ignore
  const governor = last < 0 ? verb : (part[last]?.lemma.toLowerCase() ?? '')
  const at = completionOf(words, governor)
  return at >= part.length && (last >= 0 || /^from$/i.test(words[at]?.text ?? ''))
}

/** Where what completes such a verb begins, before any mark: "from selling", "into the sea"; -1 where nothing does. */
export function completionOf(words: readonly Word[], governor: string): number {
  if (!STOPS.has(governor) && !GETS.test(governor)) return -1
  const mark = words.findIndex(({ text }) => /^[,;:–—]$|^(?:and|that|who|which|after|before)$/i.test(text))
  return words.slice(0, mark < 0 ? undefined : mark).findIndex(({ text }, at) => STOPS.has(governor) ? /^from$/i.test(text) && words[at + 1]?.text.endsWith('ing') === true : /^into$/i.test(text)) // prettier-ignore
}

/** "both the use | and the threat of force": who says "both" names two; "both sides" are two without it. */
function leavesPairOpen(part: readonly Word[], words: readonly Word[]): boolean {
  const both = part.findLastIndex(({ text }) => /^both$/i.test(text))
  const noun = words.findIndex(({ pos }, at) => at > both && pos !== 'ADJ')
  const isTwo = words[noun]?.pos === 'NOUN' && /s$|men$|people$/i.test(words[noun]?.text ?? '')
  if (both < 0 || isTwo || !/^(?:DET|NOUN|PROPN)$/.test(words[noun]?.pos ?? '')) return false
  const and = words.findIndex(({ text }, at) => at > both && /^and$/i.test(text))
  return and >= part.length && words[and + 1]?.pos !== 'VERB' && !words.slice(both, and).some(({ text, pos }) => pos === 'VERB' || /^[,;:–—]$/.test(text)) // prettier-ignore
}

function isBroughtTo(part: readonly Word[], next: Word, after: Word, verb: string): boolean {
  const last = part.findLastIndex(({ pos }) => pos === 'VERB' || pos === 'ADP')
  const brings =
    last < 0 || part[last - 1]?.text === '-'
      ? verb
      : part[last]?.pos === 'VERB'
        ? (part[last]?.lemma.toLowerCase() ?? '')
        : ''
  return BRINGS.has(brings) && (/^(?:to|into|under|onto)$/i.test(next.text) || (/^(?:put|place|base|pin)$/.test(brings) && next.text === 'on')) && after.pos !== 'VERB' && part.at(-1)?.pos !== 'VERB' // prettier-ignore
}

/** "alleged in filings | with the courts that he lied": what is said comes behind where it was said. */
function contentFollows(words: readonly Word[], from: number): boolean {
  const mark = words.findIndex(({ text }, at) => at >= from && /^[,;:–—]$/.test(text))
  const that = words.findIndex(({ text }, at) => at >= from && /^that$/i.test(text))
  const next = words[that + 1]
  return that >= 0 && (mark < 0 || that < mark) && next !== undefined && next.pos !== 'VERB' && next.pos !== 'AUX'
}

/** "the basis | that", "confident | that", "sets out | why"; but not "the report | that was leaked". */
function isAbout(last: Word, next: Word, after: Word): boolean {
  const isRelative = /^that$/i.test(next.text) && (after.pos === 'VERB' || after.pos === 'AUX')
  if (last.pos === 'NOUN') return SAYS_WHAT.test(last.text) && !isRelative
  return last.pos === 'ADJ' || last.pos === 'VERB' || last.pos === 'ADP'
}

const OPENS_CONTENT = /^(?:that|whether|why|how|if)$/i

/** "to decide whether the move | counts as an attack": a content clause is whole with its verb, or goes. */
export function lacksVerb(part: readonly Word[]): boolean {
  const opens = part.findLastIndex(
    ({ text, pos }, at) => at > 0 && OPENS_CONTENT.test(text) && (pos === 'SCONJ' || !/^that$/i.test(text)),
  )
  return opens >= 0 && !part.slice(opens).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}

/** Verbs that take a question as their object: "announces | when aid will come". */
const TAKES_QUESTION = new Set(['announce', 'ask', 'decide', 'determine', 'disclose', 'discuss', 'explain', 'know', 'learn', 'reveal', 'say', 'see', 'specify', 'tell', 'wonder']) // prettier-ignore

/** Whether "when" or "where" opens what the verb is about, and not how it came about. */
export function opensQuestion(words: readonly Word[], at: number, verb: string): boolean {
  const before = words[at - 1]
  const governor = at === 0 ? verb : before?.pos === 'VERB' ? before.lemma.toLowerCase() : ''
  return /^(?:when|where)$/i.test(words[at]?.text ?? '') && TAKES_QUESTION.has(governor)
}
