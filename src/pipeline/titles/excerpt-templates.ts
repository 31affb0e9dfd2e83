import type { Claim, Span } from '../annotation.ts'
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import { beginningOf } from './ellipsis.ts'
import { LONGEST } from './gate.ts'
import { isClaim } from './needs-source.ts'
import { isWhat } from './relative-head.ts'
import { sourceName } from './source-name.ts'
import { capital } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'

/** Time words that mean nothing without the day of the article. */
const RELATIVE =
  /[,;]? (?:(?:on|by|until|since|from|late|early|for) )*(?:today|yesterday|tomorrow|tonight|earlier|later|recently|(?:next|last|this) (?:week|month|year|night|weekend|spring|summer|autumn|winter|morning|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?)\b(?!['’]s)/iu
/** A beginning that points at the sentence before, or that only leads to what is said. In what somebody says, “we” and “I” are the speaker. */
const POINTS_AWAY =
  /^(?:it|he|she|they|this|that|these|those|which|who|whom|whose|where|what|whoever|whatever|whichever|wherever|anyone who|those who|there|here|one of|another|his|her|its|their|such|both|also|then|however|meanwhile|though|although|while|whereas|because|if|when|as|since|after|before|until|unless|amid|to|of|by|for|with|how|why|will|would|can|could|has|have|had|is|are|was|were|be|reportedly|\d+ (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)\b|^['’]/iu
/** “Berg, who appointed him in 2013”: nobody’s deed without its verb. */
const ONLY_DESCRIBED = /^[^,]+, (?:who|which|whose|whom) [^,]+$/i
/** "But I don’t think", "Look, we said". */
const LEADS_IN = /^(?:(?:and|but|so|well|look|again|now|yes|no|of course),? )+(?=\S)/i
/** What only joins a deed to the sentence before. */
const JOINS = / (?:also|then|meanwhile|however|nonetheless|nevertheless|therefore|thus)(?= )/gi
/** Nouns that tell nothing without a verb. */
const SAYS_LITTLE =
  /^(?:move|fall|announcement|decision|statement|plan|call|drop|rise|step|measure|victory|threat|announcement)$/i
const LEAST_WORDS = 4

/**
 * The words of the article themselves, where no title can be made of them: `Berg: “I don’t think you can look at Norland as impartial…”`,
 * `Berg says troops drove her to the border…`, `Residents of the valley stormed the palace…`. An ellipsis says where more follows; whether words
 * were spoken as a quote has them, the gate knows.
 */
export function* excerptDrafts(input: TitleInput): Iterable<Draft> {
  const { act, sentence } = input.candidate
  if (act.form !== 'statement' && !isClaim(input) && !isInWordsOf(input)) {
    if (act.form === 'verb' && (isWhat(input) || /relative/.test(act.rule))) return
    if (act.form === 'nominal' && (act.speech === true || SAYS_LITTLE.test(act.trigger.lemma)) && !hasVerb(input))
      return
    const from = act.subject === undefined ? act.clause.start : Math.min(act.subject.start, act.trigger.start)
    const verb = sentence.text.slice(act.trigger.start - sentence.start, act.trigger.end - sentence.start)
    const words = excerpt(textOf(input, { start: from, end: act.clause.end }).replaceAll(JOINS, ''), LONGEST)
    if (
      words !== undefined &&
      (act.passive === true || stanceOf(act.trigger.lemma) === undefined || tellsMore(words, verb))
    )
      yield { title: capital(words), own: [], verb, whole: !words.endsWith('…') }
    return
  }
  const source = sourceName(input)
  if (source === undefined) return
  const own = ['official', 'say', 'says']
  for (const said of spansOfWords(input)) {
    const text = textOf(input, said)
    const quote = quoteOf(text)
    const words = excerpt(quote ?? text.replaceAll(/["“”]/g, ''), LONGEST - `${source.name}: “”`.length)
    if (words !== undefined) yield { title: `${capital(source.name)}: “${words}”`, own, verb: ':', whole: !words.endsWith('…') } // prettier-ignore
    const told =
      quote === undefined && !isWithoutSubject(input, said)
        ? excerpt(inside(text, said, input), LONGEST - `${source.name} ${source.says} `.length)
        : undefined
    if (told !== undefined) yield { title: `${capital(source.name)} ${source.says} ${told}`, own, verb: source.says, whole: !told.endsWith('…') } // prettier-ignore
  }
}

/** "the government had “sold out the island”, Berg said": words of somebody, whom the title names. */
function isInWordsOf({ candidate: { act, sentence, attribution } }: TitleInput): boolean {
  const clause = sentence.text.slice(Math.max(0, act.clause.start - sentence.start), act.clause.end - sentence.start)
  return act.speech !== true && attribution.length > 0 && /["“]/.test(clause)
}

/** "said he was taken away and | held in a cellar": the clause has no subject of its own. */
function isWithoutSubject({ candidate: { act } }: TitleInput, said: Span): boolean {
  return act.form === 'verb' && said.start === act.trigger.start
}

/** "Free fall since June" tells nothing; "the last coup took place in April" does. */
function hasVerb({ candidate: { act, sentence } }: TitleInput): boolean {
  return sentence.tokens.some(({ start, end, pos, text }) => start >= act.clause.start && end <= act.clause.end && (pos === 'AUX' || (pos === 'VERB' && !text.endsWith('ing')))) // prettier-ignore
}

/** Whether something stands behind the verb: not "The prosecutor announced…". */
function tellsMore(words: string, verb: string): boolean {
  return words.slice(words.lastIndexOf(verb) + verb.length).split(' ').length > 2
}

/** The act’s clause within what is said, then all of what is said, as far as it stands in the sentence. */
function spansOfWords({ candidate: { act }, claims }: TitleInput): Span[] {
  // “urged the government to release her” says no clause
  const isClause = ({ rule, cue }: Claim) => rule !== 'speaker-then-object' || /^(?:say|tell|add)$/.test(cue.lemma)
  const contents = act.claims.flatMap((index) => claims[index] ?? []).filter(isClause).map(({ content }) => content) // prettier-ignore
  const within = contents.filter(({ start, end }) => start <= act.clause.start && act.clause.end <= end)
  return [...within.map(() => act.clause), ...contents]
}

/** As far as it stands in the sentence, and with the quotation marks that a span ends before. */
function textOf({ candidate: { sentence } }: TitleInput, { start, end }: Span): string {
  const [from, to] = [Math.max(0, start - sentence.start), Math.max(0, end - sentence.start)]
  const opens = /["“]$/.exec(sentence.text.slice(0, from))?.[0] ?? ''
  return (opens + sentence.text.slice(from, to)).replaceAll(/\s+/gu, ' ').trim()
}

/** "Gunmen have released …" → "gunmen have released …", where no name begins it; what begins with half a phrase is no clause. */
function inside(text: string, { start }: Span, { names }: TitleInput): string {
  const isName = names.some((name) => name.start === start) || !/^\p{Lu}\p{Ll}/u.test(text)
  return /^["“‘]|^\p{L}+ing\b/u.test(text) ? '' : isName ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** What stands in quotation marks from its first word to its last. */
function quoteOf(text: string): string | undefined {
  return /^["“]([^"“”]+)["”]?[.,;]?$/.exec(text)?.[1]
}

/** The words as far as there is room, and no time words among them. Undefined where they point away or are too few. */
function excerpt(text: string, room: number): string | undefined {
  const time = RELATIVE.exec(text)
  const dated = time === null ? text : text.slice(0, time.index)
  const whole = dated.replace(LEADS_IN, '').replace(/[\s.,;:!–—]+$/, '')
  if (POINTS_AWAY.test(whole) || ONLY_DESCRIBED.test(whole) || whole.split(' ').length < LEAST_WORDS) return undefined
  if (whole.length <= room) return whole
  const kept = beginningOf(whole, room - 1, LEAST_WORDS)
  if (kept === undefined) return undefined
  return `${kept}…${kept.lastIndexOf('“') > kept.lastIndexOf('”') ? '”' : ''}`
}
