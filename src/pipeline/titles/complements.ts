/** What a cut must not part: a noun or a verb from the clause that says what it is about. */
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import type { Word } from './words.ts'

/** Nouns whose "that" says what: "the conclusion | that Norland was to blame". */
export const SAYS_WHAT = /^(?:accusation|admission|agreement|allegation|announcement|argument|assertion|assessment|assumption|assurance|basis|belief|condition|grounds|premise|pretext|case|charge|claim|commitment|complaint|concern|conclusion|confidence|confirmation|consensus|conviction|decision|declaration|denial|doubt|estimate|evidence|expectation|fact|fear|finding|forecast|guarantee|hint|hope|idea|impression|indication|information|intelligence|judgment|judgement|message|news|notice|notion|opinion|optimism|pledge|point|possibility|prediction|promise|proof|proposal|prospect|question|realisation|realization|report|request|risk|rumour|rumor|ruling|sign|signal|speculation|statement|suggestion|suspicion|theory|threat|understanding|view|vow|warning|wish|word|worry)s?$/i // prettier-ignore
/** Verbs whose "as" says for what: "suggests Arl | as the place of the talks". */
const AS_WHAT = new Set(['suggest', 'propose', 'nominate', 'pick', 'select', 'choose', 'use', 'install', 'serve', 'act', 'act as', 'accept', 'confirm', 'retain', 'replace', 'swear', 'work', 'pose', 'masquerade', 'emerge', 'offer']) // prettier-ignore
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
  return /^as$/i.test(next.text) && AS_WHAT.has(verb) && ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(after.pos)
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
