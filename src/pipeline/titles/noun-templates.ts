import { tailsOf } from './cut.ts'
import { isClaim } from './needs-source.ts'
import { endOfNominal } from './read-nominal.ts'
import { sourceName } from './source-name.ts'
import { capital } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'
import { isHyphened, readWords, trimWords, writeWords, type Word } from './words.ts'

const GATHERING = /^(?:meeting|session|summit|gathering|assembly)$/i
const WHO = /^of$/i
const BEFORE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
/** Which of several it was, and what somebody thinks of it. */
const SAYS_LITTLE =
  /^(?:own|present|current|last|latest|recent|previous|next|upcoming|initial|illegal|brutal|unprovoked|historic|so-called|much|long)$/i
/** Of those who met, a title says who. */
const MEETS = /(?:call|meeting|talks|visit|conversation|discussion|briefing|interview|statement)s?$/i
/** Nouns whose "to" says what was decided or tried. */
const DECIDED = /^(?:decision|plan|bid|attempt|effort|vote|order|ruling|deal|agreement|accord|pledge|promise|vow|offer|move|call|proposal|request|threat|warning|push|drive|campaign|operation|mission|race|rush|law|bill|motion|resolution|talks|meeting|summit|invitation|appeal|refusal|failure|commitment|mandate)s?$/i // prettier-ignore
const OPENS_CLAUSE = new Set(['VERB', 'AUX', 'SCONJ'])

/** "An emergency meeting of the watchdog’s board … is due to be held" → "Watchdog’s board to meet". */
export function* gatheringDrafts(input: TitleInput): Iterable<Draft> {
  const { act, status } = input.candidate
  if (act.subject === undefined || status !== 'planned') return
  const words = readWords(input, act.subject)
  const at = words.findIndex(({ text }) => GATHERING.test(text))
  if (at < 0 || !WHO.test(words[at + 1]?.text ?? '')) return
  const after = words.slice(at + 2)
  const end = after.findIndex(
    ({ pos, text }, index) => index > 0 && (OPENS_CLAUSE.has(pos) || /^(?:,|to)$/i.test(text)),
  )
  const who = after.slice(0, end < 0 ? undefined : end)
  const verb = 'to meet'
  for (const part of [who, beforePhrase(who)]) {
    const name = writeWords(part).replace(/^the /i, '')
    if (name !== '') yield { title: `${capital(name)} ${verb}`, own: ['to', 'meet'], verb, whole: true }
  }
}

/** A noun that tells of an event as a headline of its own: "Ferry accident on the Green River". */
export function* nounDrafts(input: TitleInput): Iterable<Draft> {
  const { act, status, sentence } = input.candidate
  if (act.form !== 'nominal') return
  const words = readWords(input, { start: sentence.start, end: endOfNominal(input) })
  const trigger = words.findIndex(({ at }) => at === act.trigger.start)
  // “sentenced him to death” tells of no death
  if (trigger < 0 || (/^death$/i.test(words[trigger]?.text ?? '') && /^to$/i.test(words[trigger - 1]?.text ?? ''))) return // prettier-ignore
  let from = trigger
  while (
    from > 0 &&
    (BEFORE.has(words[from - 1]?.pos ?? '') ||
      isHyphened(words, from - 1) ||
      /^[-‑‐]$/.test(words[from - 1]?.text ?? ''))
  )
    from--
  while (from < trigger && SAYS_LITTLE.test(words[from]?.text ?? '')) from++
  const owner = words[from - 2]
  const isOwned = /^['’]s?$/.test(words[from - 1]?.text ?? '') && owner?.pos === 'PROPN'
  const named = words[from - 1]
  const whose = isOwned ? `${owner.text}’s ` : named?.actor !== undefined && named.text.endsWith('’s') ? `${named.text} ` : '' // prettier-ignore
  const noun = whose + writeWords(trimWords(words.slice(from, trigger + 1)))
  const rest = words.slice(trigger + 1)
  const isInfinitive =
    /^(?:not )?to \p{L}+ /u.test(writeWords(rest.slice(0, 3)) + ' ') && !/^\p{Lu}/u.test(rest[1]?.text ?? '')
  if (isInfinitive && !DECIDED.test(words[trigger]?.text ?? '')) return
  const tails =
    rest[0]?.pos === 'ADP' && !isInfinitive
      ? tailsOf(beforeVerb(rest), '')
      : isInfinitive
        ? tailsOf(rest, 'decide')
        : []
  const source = isClaim(input) ? sourceName(input) : undefined
  const where = input.place === undefined ? [] : [{ text: `in ${input.place}` }]
  for (const { text } of [...tails, ...where, { text: '' }]) {
    // “won the vote with 61 per cent”: what somebody got
    if (/\b(?:with|against) \d[\d.,]*(?:$|%| per ?cent\b| votes\b| points\b)/.test(text)) continue
    if (/\b(?:its|his|her|their)\b/i.test(text) && whose === '') continue
    if (/^(?:as|since|than|like|for|during) |^by (?:\d|an?\b)| (?:during|while|after|before|amid|despite) /.test(text))
      continue
    if (
      text === '' &&
      (source === undefined || MEETS.test(noun)) &&
      status !== 'planned' &&
      whose === '' &&
      !/\p{Lu}/u.test(words[from]?.at === sentence.start ? noun.slice(1) : noun)
    )
      continue
    const what = capital(`${noun}${text === '' ? '' : ` ${text}`}${status === 'planned' ? ' to be held' : ''}`)
    const title = source === undefined ? what : `${what}, ${source.name} ${source.says}`
    yield { title, own: ['to', 'be', 'held', 'say', 'says'], verb: noun.slice(1), whole: false }
  }
}

function beforeVerb(words: readonly Word[]): readonly Word[] {
  const verb = words.findIndex(({ pos }, at) => (pos === 'VERB' || pos === 'AUX') && !isHyphened(words, at))
  if (verb < 0) return words
  // "raids on camps that left 20 dead"
  const end = /^(?:that|which|who|where)$/i.test(words[verb - 1]?.text ?? '') ? verb - 1 : verb
  return words.slice(0, end)
}

function beforePhrase(words: readonly Word[]): readonly Word[] {
  const of = words.findIndex(({ pos }, at) => at > 0 && pos === 'ADP')
  return of < 0 ? [] : words.slice(0, of)
}
