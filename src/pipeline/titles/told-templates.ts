import { canSpeak } from '../lexicon/reporting-verbs.ts'
import { sourcedDrafts } from './claimed-templates.ts'
import { LONGEST } from './gate.ts'
import { isClaim } from './needs-source.ts'
import { phrasesOf, phraseText } from './phrases.ts'
import type { Draft, TitleInput } from './title-input.ts'

/** Rules of the status after which the article itself vouches for what somebody speaks of. */
const VOUCHED = new Set(['told-in-passing', 'spoken-of-as-known'])
/** Words that take what they tell as known to all. */
const KNOWN_TO_ALL = new Set(['note', 'acknowledge', 'concede', 'admit'])
/** A name ends who says it: “ANMA”, “the daily Ostland Post”. */
const NAME = /\p{Lu}[\p{L}’'-]*$/u
/** How much of the fullest title must be left where a source takes its room. */
const KEPT = 0.6

/**
 * "Two people died in shipwreck, journalist says": what happened as nobody but somebody whom the article names tells it is titled with that
 * name where there is room, though nobody doubts it.
 */
export function* toldDrafts(input: TitleInput): Iterable<Draft> {
  if (!isTold(input)) {
    yield* tellersOwnDrafts(input)
    return
  }
  const phrases = phrasesOf(input)
  const fitting = phrases.map((phrase) => phraseText(phrase).length).filter((length) => length <= LONGEST)
  const least = KEPT * Math.max(0, ...fitting)
  yield* sourcedDrafts(
    input,
    phrases.filter((phrase) => phraseText(phrase).length >= least),
  )
}

/** "Berg said | her country would sue": whose it is only she says who tells it. */
function tellersOwnDrafts(input: TitleInput): Iterable<Draft> {
  const { act, attribution } = input.candidate
  const isSaid = act.claims.some((index) => input.claims[index]?.sentence === act.sentence)
  if (!isSaid || isClaim(input) || attribution.some(({ stance }) => stance === 'denies')) return []
  return sourcedDrafts(
    input,
    phrasesOf(input).filter(({ subject }) => subject.loose === true),
  )
}

/** Whether only somebody who is named for it tells it, and no other sentence of the event in words of its own. */
function isTold(input: TitleInput): boolean {
  const { act, status, reasons, participants, attribution } = input.candidate
  if (input.isOnlyTold !== true || isClaim(input) || attribution.some(({ stance }) => stance === 'denies')) return false
  if ((status !== 'happened' && status !== 'ongoing') || act.form === 'statement') return false
  if (reasons.some((reason) => VOUCHED.has(reason))) return false
  // Who met somebody knows that they met, and who urged somebody needs no other source.
  const knows = (actor: string) => (act.kind === 'CONSULT' ? input.actors.get(actor)?.kind === 'person' : act.speech)
  const tookPart = (actor: string) => participants.some((one) => one.actor === actor && (one.role === 'agent' || one.role === 'counterpart') && knows(actor) === true) // prettier-ignore
  return act.claims
    .flatMap((index) => input.claims[index] ?? [])
    .some(
      ({ rule, cue, actors, speakerText }) =>
        cue.start !== act.trigger.start &&
        rule !== 'speaker-of-the-turn' &&
        !KNOWN_TO_ALL.has(cue.lemma) &&
        !actors.some(tookPart) &&
        (actors.length > 0 || canSpeak(speakerText) || NAME.test(speakerText)),
    )
}
