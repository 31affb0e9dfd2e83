import { ofSentence } from '../group-by.ts'
import { verbForm } from '../lexicon/verb-forms.ts'
import { conjugate } from './conjugate.ts'
import { TURNS } from './cut-short.ts'
import { beginningOf } from './ellipsis.ts'
import { LONGEST } from './gate.ts'
import { needsSource } from './needs-source.ts'
import { numberOf } from './number.ts'
import { capital } from './subject.ts'
import { lacksObject } from './takes-object.ts'
import type { Draft, TitleInput } from './title-input.ts'
import { isHyphened, readWords, trimWords, writeWords, type Word } from './words.ts'

/** Whom or what it stands for the sentences before say; where a title opens with it, quotation marks tell that these are the article's words. */
const PRONOUN = /^(?:he|she|it|they|we|i)$/i
/** What points at another thing than the title names. */
const POINTS_AWAY = /^(?:this|that|these|those|his|her|its|their|our|my|your|one|another|such|both|what)$/i
const OPENS_SUBJECT = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM'])
const GERUND = /^\p{Lu}\p{Ll}+ing$/u
/** What no present of headlines stands for: "was in Arl", "would leave". */
const STAYS =
  /^(?:be|is|are|was|were|been|being|will|would|can|could|may|might|must|should|did|do|does|not|n['’]t|having|to)$/i
const DASHES = /^(?:–|—|-{2}|,)$/
const STOP = /[,;:–—"“”]| - |-{2}|[.!?]$/
/** Time words that mean nothing without the day of the article. */
const RELATIVE =
  /[,;]? (?:(?:on|by|until|since|from|late|early|for|earlier) )*(?:today|yesterday|tomorrow|tonight|earlier|later|recently|(?:next|last|this) (?:week|month|year|night|weekend|spring|summer|autumn|winter|morning|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu
/** Verbs that say nothing without what somebody is to do. */
const ENJOIN = /^(?:order|ask|urge|tell|allow|force|require|instruct|invite|warn|call on)$/
/** Characters that a shortened subject keeps, words of a quote, and what must be left of the deed: words whole, characters of a part. */
const SUBJECT_KEEPS = 16
const LEAST_QUOTED = 4
const LEAST_TOLD = 2
const LEAST_KEPT = 22

/**
 * The last resort: the words of the sentence from who acts to where there is room, an ellipsis where words are missing. “Fighting between the
 * forces of Berg… has left more than 1,000 people dead”; where a pronoun opens them, in quotation marks: `“They agreed to continue the talks…”`.
 * Only of the sentence's first clause, and nothing of what somebody else claims.
 */
export function* verbatimDrafts(input: TitleInput): Iterable<Draft> {
  const { act, sentence } = input.candidate
  const isAnothersWord = input.candidate.attribution.length > 0 && act.form !== 'statement'
  // “A report issued in May said …”: what only describes the subject is no verb of the sentence.
  const isDescription = /describing|relative/.test(act.rule)
  if (needsSource(input) || isAnothersWord || isDescription || act.form === 'nominal') return
  const words = clauseWords(input)
  const [first] = words
  const trigger = words.findIndex(({ at }) => at === act.trigger.start)
  if (first === undefined || trigger <= 0 || !isFirstClause(input, first.at)) return
  const deed = words[trigger]?.text ?? ''
  // “He met the president” tells nobody who acts
  if (/^(?:he|she|it)$/i.test(first.text)) return
  if (PRONOUN.test(first.text)) {
    const isOther = act.form === 'statement' && !/^(?:we|i)$/i.test(first.text)
    const quote = isOther ? undefined : quoteFrom(input, first.at)
    if (quote?.includes(deed) === true) yield { title: `“${quote}”`, own: [], verb: deed, whole: !quote.endsWith('…') }
    return
  }
  const from = verbChain(words, trigger)
  const subject = trimWords(words.slice(0, from))
  const before = sentence.tokens.findLast(({ end }) => end <= first.at)?.text ?? ''
  const isSubject = !POINTS_AWAY.test(first.text) && !POINTS_AWAY.test(before) && (OPENS_SUBJECT.has(first.pos) || GERUND.test(first.text)) // prettier-ignore
  if (!isSubject || !isFinite(words, from, trigger, act.trigger.lemma, act.object !== undefined)) return
  for (const { verb, told } of inPresent(words, from, trigger, act.passive === true)) {
    const title = joined(subject, trimWords(told))
    if (title === undefined || !tellsEnough(title, input) || namesTwice(title)) continue
    yield { title: capital(title), own: [], verb, whole: !title.includes('…') }
  }
}

/** "described the chaos" → "describes the chaos", as headlines tell it; "was moved" and "was in Arl" stay as they are. */
function inPresent(
  words: readonly Word[],
  from: number,
  trigger: number,
  isPassive: boolean,
): { verb: string; told: readonly Word[] }[] {
  const verbatim = { verb: words[trigger]?.text ?? '', told: words.slice(from) }
  const chain = words.slice(from, trigger + 1)
  const [first] = chain
  if (first === undefined || isPassive || chain.some(({ text, lemma }) => STAYS.test(text) || STAYS.test(lemma))) return [verbatim] // prettier-ignore
  const { verb } = conjugate(chain, numberOf(words.slice(0, from)), false)
  return [{ verb, told: [{ ...first, text: verb }, ...words.slice(trigger + 1)] }, verbatim]
}

/** The clause from who acts to its end, without what stands between dashes. */
function clauseWords(input: TitleInput): readonly Word[] {
  const { act, sentence } = input.candidate
  const subject = act.passive === true ? (act.object ?? act.subject) : act.subject
  const isBefore = subject !== undefined && subject.start < act.trigger.start && subject.start >= sentence.start
  const start = isBefore ? subject.start : Math.min(act.clause.start, act.trigger.start)
  return withoutAside(readWords(input, { start, end: endOf(input) }), act.trigger.start)
}

/** Up to the first mark behind the clause: “ordered | to pay $2 million”. */
function endOf({ candidate: { act, sentence } }: TitleInput): number {
  const end = Math.max(act.clause.end, act.trigger.end) - sentence.start
  const stop = sentence.text.slice(end).search(STOP)
  return sentence.start + (stop < 0 ? sentence.text.length : end + stop)
}

/** "the mill | – built of oak – | was moved" → "the mill was moved". */
function withoutAside(words: readonly Word[], trigger: number): readonly Word[] {
  const deed = words.findIndex(({ at }) => at === trigger)
  const opens = words.findIndex(({ text }, at) => at > 0 && at < deed && DASHES.test(text))
  const closes = words.findLastIndex(({ text }, at) => at > opens && at < deed && text === words[opens]?.text)
  return opens > 0 && closes > opens ? [...words.slice(0, opens), ...words.slice(closes + 1)] : words
}

/** Whether no clause and no quote stands before, but one that leads to it: “After talks that lasted a day, | they agreed”. */
function isFirstClause({ candidate: { act, sentence } }: TitleInput, at: number): boolean {
  const before = sentence.tokens.filter(({ end }) => end <= at)
  const [first, last] = [before[0], before.at(-1)]
  if (before.some(({ text }) => /["“”]/.test(text))) return false
  if (!before.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return true
  return last?.text === ',' && /^(?:ADP|SCONJ)$/.test(first?.pos ?? '') && /main|passive|sharing/.test(act.rule) && !/^(?:NOUN|PROPN)$/.test(last.pos) // prettier-ignore
}

/** Where the verb with its auxiliaries starts. */
function verbChain(words: readonly Word[], trigger: number): number {
  let from = trigger
  while (from > 1 && ['AUX', 'PART', 'ADV'].includes(words[from - 1]?.pos ?? '') && !/^['’]s?$/.test(words[from - 1]?.text ?? '')) from-- // prettier-ignore
  return from
}

/** "was moved", "fell"; not "the sum released", whose participle only describes it. */
function isFinite(words: readonly Word[], from: number, trigger: number, lemma: string, hasObject: boolean): boolean {
  const form = verbForm((words[trigger]?.text ?? '').toLowerCase())
  if (!hasObject && lacksObject(lemma, words.slice(trigger + 1)))
    return words.slice(from, trigger).some(({ pos }) => pos === 'AUX')
  return words.slice(0, trigger).some(({ pos }) => pos === 'AUX') || (from === trigger && /^(?:past|past-or-participle|present)$/.test(form) && words[trigger - 1]?.pos !== 'ADP') // prettier-ignore
}

/** Subject and deed in the room of a title: whole, the deed cut, then the subject; of a second deed without the first. */
function joined(subject: readonly Word[], told: readonly Word[]): string | undefined {
  const first = subject.findIndex(
    ({ pos, text }, at) =>
      at > 0 && !text.endsWith('ing') && !isHyphened(subject, at) && (pos === 'AUX' || pos === 'VERB'),
  )
  const [who, what] = [writeWords(trimWords(first > 0 ? subject.slice(0, first) : subject)), writeWords(told)]
  const isCut = first > 0
  if (who === '' || what.split(' ').length <= LEAST_TOLD) return undefined
  const whole = `${who}${isCut ? '…' : ''} ${what}`
  if (whole.length <= LONGEST) return whole
  const rooms = [Math.max(SUBJECT_KEEPS, LONGEST - what.length - 2), LONGEST / 2]
  const short = who.length <= LONGEST / 2 ? who : rooms.map((room) => beginningOf(who, room, /^(?:the|an?) /i.test(who) ? 3 : 2)).find((text) => text !== undefined) // prettier-ignore
  if (short === undefined) return undefined
  const name = isCut || short !== who ? `${short}…` : who
  if (name.length + 1 + what.length <= LONGEST) return `${name} ${what}`
  const kept = beginningOf(what, LONGEST - name.length - 2, LEAST_TOLD + 1)
  return kept === undefined || kept.length < LEAST_KEPT || TURNS.test(what.slice(kept.length)) ? undefined : `${name} ${kept}…` // prettier-ignore
}

/** “Berg was sworn in as Berg”: a name that stands for an office. */
function namesTwice(title: string): boolean {
  const [first = '', ...rest] = title.split(/[ …]+/)
  return first.length > 3 && rest.includes(first)
}

/** Whether what is said has its verb, and what is asked its task. */
function tellsEnough(title: string, { candidate: { act, sentence }, claims }: TitleInput): boolean {
  if (ENJOIN.test(act.trigger.lemma) && !/ (?:to|that|not) /.test(title)) return false
  const claim = ofSentence(claims, act.sentence).find(({ cue }) => cue.start === act.trigger.start)
  if (claim === undefined) return act.form !== 'statement'
  if (claim.content.start < act.trigger.end) return false
  const content = sentence.tokens.filter(({ start, end }) => start >= claim.content.start && end <= claim.content.end)
  const verb = content.find(({ pos, text }) => pos === 'AUX' || (pos === 'VERB' && !text.endsWith('ing')))
  const isThing = /^(?:of|about|over|against|for)$/i.test(content[0]?.text ?? '') || / (?:of|about|over|against|for) (?:an? |the )?["“]?$/i.test(sentence.text.slice(0, claim.content.start - sentence.start)) // prettier-ignore
  const opens = content.slice(0, 2).map(({ text }) => text).join(' ') // prettier-ignore
  return verb === undefined || isThing ? title.includes(opens) : title.includes(` ${verb.text}`)
}

/** The sentence's words from a place on, byte for byte, as far as there is room. */
function quoteFrom(input: TitleInput, start: number): string | undefined {
  const { sentence } = input.candidate
  const text = sentence.text.slice(start - sentence.start, endOf(input) - sentence.start).replaceAll(/\s+/g, ' ')
  const time = RELATIVE.exec(text)
  const dated = time === null ? text : `${text.slice(0, time.index)}…${text.slice(time.index + time[0].length)}`
  const whole = dated.replace(/[\s.,;:–—…]+$/, '')
  if (whole.split(' ').length < LEAST_QUOTED || /["“”]/.test(whole)) return undefined
  if (whole.length <= LONGEST - 2) return whole
  const kept = beginningOf(whole, LONGEST - 3, LEAST_QUOTED)
  return kept === undefined || TURNS.test(whole.slice(kept.length)) ? undefined : `${kept.replace(/…$/, '')}…`
}
