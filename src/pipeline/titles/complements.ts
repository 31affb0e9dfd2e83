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
  if (/^(?:that|why|how|whether)$/i.test(next.text))
    return isAbout(last, next, after) || (stanceOf(verb) !== undefined && next.pos === 'SCONJ')
  return /^as$/i.test(next.text) && AS_WHAT.has(verb) && ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(after.pos)
}

/** "the basis | that", "confident | that", "sets out | why"; but not "the report | that was leaked". */
function isAbout(last: Word, next: Word, after: Word): boolean {
  const isRelative = /^that$/i.test(next.text) && (after.pos === 'VERB' || after.pos === 'AUX')
  if (last.pos === 'NOUN') return SAYS_WHAT.test(last.text) && !isRelative
  return last.pos === 'ADJ' || last.pos === 'VERB' || last.pos === 'ADP'
}
