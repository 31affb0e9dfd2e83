/** Whether a word that may be a noun is the verb of an appointment: "Chile plays Bolivia on Sunday", but "tore into the play on Sunday". */
import { CUES } from './calendar.ts'
import { verbForm } from '../lexicon/verb-forms.ts'
import type { Word } from './words.ts'

const APPOINTMENT = new Set(CUES.appointment)
const NOUNS = new Set(CUES.appointmentNouns)
/** A noun follows these. */
const BEFORE_NOUN = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'whose', 'no', 'any', 'every', 'each', 'several', 'few', 'many', 'these', 'those', 'another', 'of', 'in', 'into', 'on', 'onto', 'at', 'from', 'with', 'without', 'over', 'against', 'by', 'about', 'between', 'for', 'through', 'under', '’', "'", '’s', "'s", '-']) // prettier-ignore
/** Before these a noun ends; a verb of an appointment has a place, an object or a day behind it. */
const AFTER_NOUN = new Set(['on', 'in', 'at', 'for', 'of', 'by', 'from', 'with', 'over', 'about', 'late', 'early', 'and', 'last', 'this', ',', '(']) // prettier-ignore
/** A new clause, with a verb of its own, begins here. */
const CLAUSE = new Set([',', ';', ':', 'that', 'and', 'but', 'who', 'which', 'said', 'says', 'told', 'confirmed', 'announced', '“', '”', '"', '–', '—']) // prettier-ignore
/** Past forms of which `verbForm` knows nothing, as they look like others. */
const PAST = new Set(['was', 'were', 'had', 'did', 'hit', 'cut', 'put', 'shut', 'cast', 'set', 'read'])

/** Whether the word at a place says what is done by appointment: "meets", "returns to", "plays Bolivia"; not "the votes", "denied reports". */
export function isAppointment(words: readonly Word[], index: number): boolean {
  const lower = words[index]?.lower ?? ''
  if (!APPOINTMENT.has(lower)) return false
  return !NOUNS.has(lower) || !isNoun(words, index)
}

function isNoun(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  const isEnded = AFTER_NOUN.has(words[index + 1]?.lower ?? '')
  // "Reports on Sunday said": a verb has a subject before it.
  if (before === undefined) return isEnded
  if (BEFORE_NOUN.has(before.lower) || isPast(before)) return true
  return isEnded && followsPast(words, index - 1)
}

/** "counted the spoiled votes", "questioned the radio host": the clause has had its verb, so that this is its object. */
function followsPast(words: readonly Word[], last: number): boolean {
  for (let index = last; index >= 0; index--) {
    if (CLAUSE.has(words[index]?.lower ?? '')) return false
    // "the ousted leader returns": a participle behind an article describes the subject.
    if (isPast(words[index]) && !BEFORE_NOUN.has(words[index - 1]?.lower ?? '')) return index > 0
  }
  return false
}

function isPast(word: Word | undefined): boolean {
  if (word === undefined || !/^\p{Ll}{3,}$/u.test(word.text)) return false
  const form = verbForm(word.lower)
  return form === 'past' || form === 'past-or-participle' || PAST.has(word.lower)
}
