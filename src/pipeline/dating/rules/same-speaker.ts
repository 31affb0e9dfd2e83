import type { Claim, DateMention } from '../../annotation.ts'
import { ofSentence } from '../../group-by.ts'
import { numbersInSentences } from '../../look-up.ts'
import { joinSentences } from '../join-sentences.ts'
import { mayDate } from '../mentions.ts'
import type { Dated, DatingContext, DatingDocument } from '../rule.ts'
import { takenFrom } from '../taken-from.ts'

/** Sentences back to what the speaker said before. */
const REACH = 5
/** What goes on with words that were already being told. */
const GOES_ON = /\b(?:also|further|then|later)\b|\b(?:added|continued)\b|\bwent on to\b/i

/** "… Berg told reporters on Friday. … Berg also added that …": what a speaker goes on to say is of the day on which he began. */
export function sameSpeaker(context: DatingContext): Dated | undefined {
  const { act, sentence, document } = context
  if (act.modality === 'planned' || act.tense === 'perfect' || act.tense === 'pluperfect') return undefined
  const before = saidBefore(context)
  if (before !== undefined)
    return takenFrom(before, 'assumed', joinSentences(before.explanation, 'The speaker goes on with what was said then.')) // prettier-ignore
  const speaker = speakerOf(context)
  if (speaker === undefined || !GOES_ON.test(cueOf(speaker, sentence.start, document.text))) return undefined
  const mention = numbersInSentences(document.claims, Math.max(0, speaker.sentence - REACH), speaker.sentence - 1)
    .flatMap((number) => document.claims[number] ?? [])
    .filter((claim) => isSame(claim, speaker))
    .toReversed()
    .map((claim) => dayOf(claim, document))
    .find((date) => date !== undefined)
  if (mention === undefined || !mayDate(context, mention)) return undefined
  return takenFrom(mention, 'assumed', joinSentences(mention.explanation, 'The speaker goes on with what was said then.')) // prettier-ignore
}

/** Sentences back to the one that names who "he" or "it" is. */
const NEAR = 2

/** "Last week, Norland said … Such acts must end, it said.": the time of what was said right before by the one who is meant. */
function saidBefore(context: DatingContext): DateMention | undefined {
  const { act, document } = context
  const speaker = act.claims
    .flatMap((number) => document.claims[number] ?? [])
    .find(({ sentence, speakerText }) => sentence === act.sentence && /^(?:he|she|it|they)$/i.test(speakerText))
  if (speaker === undefined) return undefined
  const told = numbersInSentences(document.claims, Math.max(0, speaker.sentence - NEAR), speaker.sentence - 1)
  const last = document.claims[told.at(-1) ?? -1]
  if (last === undefined || ofSentence(document.dates, speaker.sentence).some(({ from }) => from !== undefined)) return undefined // prettier-ignore
  const [time, ...more] = timesOutside(last, document).filter(
    ({ precision }) => precision === 'day' || precision === 'week',
  )
  return time !== undefined && more.length === 0 && mayDate(context, time) ? time : undefined
}

/** The claim whose cue stands in the act’s sentence: the act itself, or the words that report it. */
function speakerOf({ act, document }: DatingContext): Claim | undefined {
  return act.claims
    .flatMap((number) => document.claims[number] ?? [])
    .find((claim) => claim.sentence === act.sentence && claim.cue.start <= act.trigger.start)
}

/** The words from the beginning of the sentence up to and with the verb of saying. */
function cueOf({ cue }: Claim, start: number, text: string): string {
  return text.slice(start, cue.end)
}

function isSame(one: Claim, other: Claim): boolean {
  if (one.actors.length > 0 && other.actors.length > 0) return one.actors.some((actor) => other.actors.includes(actor))
  const [first, second] = [one, other].map(({ speakerText }) => speakerText.split(' ').at(-1))
  return first === second && /^\p{Lu}/u.test(first ?? '')
}

/** The one day in the words that report a claim, outside what it says. */
function dayOf(claim: Claim, document: DatingDocument): DateMention | undefined {
  const days = timesOutside(claim, document).filter(({ precision }) => precision === 'day')
  return days.length === 1 ? days[0] : undefined
}

function timesOutside({ sentence, content }: Claim, { dates }: DatingDocument): DateMention[] {
  return ofSentence(dates, sentence).filter(
    ({ from, basis, type, start, end }) =>
      from !== undefined && basis !== 'anchor' && type !== 'SET' && type !== 'DURATION' && (end <= content.start || start >= content.end), // prettier-ignore
  )
}
