import { daysBetween } from '../../../model/day.ts'
import type { Act, DateMention } from '../../annotation.ts'
import { ofSentence } from '../../group-by.ts'
import type { Dated, DatingContext, DatingDocument } from '../rule.ts'
import { takenFrom } from '../taken-from.ts'
import { onceEach } from '../../once-each.ts'

/** What a court judges, and the verbs of its proceedings. */
const CRIMES = new Set(['ASSAULT', 'DEATH', 'FIGHT', 'DISASTER', 'ACCIDENT', 'COERCE'])
const JUDGES = /^(?:jail|sentence|imprison|convict|find guilty|plead|acquit|give|hand|try)\b/
/** A crime is tried long after it was done. */
const BEFORE = 14
/** "offences relating to six events", "the murder of": words that the date of a crime follows. */
const OF_CRIME =
  /\b(?:offen[cs]es?|crimes?|murder(?:s|ing|ed)?|killings?|killed|attacks?|bombings?|shootings?|stabbings?|assaults?|rapes?|robber(?:y|ies)|arson|abductions?|shot|stabbed|bombed|events?)\b[^.;]{0,90}$/i

/**
 * "was jailed for the murder of a shopkeeper on 3 May 2019 … A bomb exploded at her door.": in the story of a trial, violence without a
 * date is the crime, of the one time that the article gives for it; where it gives none or several, of some time before the article.
 */
export function timeOfCrimes({ act, document }: DatingContext): Dated | undefined {
  const published = document.published?.date
  if (published === undefined || act.modality !== 'asserted' || act.tense !== 'past' || !isOfCrime(act, document))
    return undefined
  const trial = trialOf(document)
  if (trial === undefined) return undefined
  const [time] = trial.times
  if (time !== undefined && trial.times.every(({ from, to }) => from === time.from && to === time.to))
    return takenFrom(time, 'assumed', `It is told of the crime that the court judged: ${time.explanation}`)
  const explanation = 'It is told of the crime that the court judged, and nothing says when it was: some time before.'
  return { to: published, precision: 'open', basis: 'document-date', certainty: 'assumed', explanation, reference: published } // prettier-ignore
}

/** An act of violence, or what is told beside one without a kind of its own: "bombed the court and placed a device at the door". */
function isOfCrime(act: Act, { acts = [] }: DatingDocument): boolean {
  if (CRIMES.has(act.kind)) return true
  return act.kind === 'DEED' && ofSentence(acts, act.sentence).some(({ kind, tense }) => CRIMES.has(kind) && tense === 'past') // prettier-ignore
}

type Trial = { times: DateMention[] }

/** Worked out once for a document. */
const trialOf = onceEach((document: DatingDocument): Trial | undefined => {
  const times = isOfTrial(document) ? timesOfCrimes(document) : undefined
  return times === undefined || times.some((time) => isRecent(time, document)) ? undefined : { times }
})

/** Sentences at the head of an article, which say what it is about. */
const HEAD = 4

function isOfTrial({ acts = [], sentences, blocks }: DatingDocument): boolean {
  const head = sentences.filter(({ block }) => blocks[block]?.kind === 'body').slice(0, HEAD)
  return head.some(({ index }) => ofSentence(acts, index).some(isVerdict))
}

function isVerdict({ kind, trigger: { lemma }, modality }: Act): boolean {
  return kind === 'LEGAL' && modality === 'asserted' && JUDGES.test(lemma)
}

function isRecent({ to }: DateMention, { published }: DatingDocument): boolean {
  return to === undefined || published === undefined || daysBetween(to, published.date) < BEFORE
}

function timesOfCrimes({ dates, text, sentences }: DatingDocument): DateMention[] {
  return dates.filter(({ from, to, type, basis, precision, start, sentence }) => {
    if (from === undefined || to === undefined || type === 'DURATION' || type === 'SET' || basis === 'anchor')
      return false
    return precision !== 'open' && OF_CRIME.test(text.slice(sentences[sentence]?.start ?? start, start))
  })
}
