/** When words only add to another act: an announcement to what it announces, a quote to the meeting where it fell. */
import type { Act } from '../annotation.ts'
import type { ActInput } from './context.ts'
import { actorsOf, actsNear, ownDate, participants, shares, speakersOf } from './parts-of-acts.ts'
import { isOpenChannel } from '../lexicon/reporting-verbs.ts'
import { cueStart, numbersInSentences, numbersOf } from '../look-up.ts'

/** Sentences between words of one speaker that still belong to one passage, and from words back to the meeting where they fell. */
const PASSAGE = 8
const MEETING_REACH = 12
/** Sentences of a passage in which what the first sentence quotes is said in full. */
const LEDE_PASSAGE = 4

/** "announced that it will suspend", "agreed to buy": the announcement is what happened, its content is its evidence. */
export function announced(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (act?.frame === 'announce' && act.modality === 'asserted') return reportedBy(acts, act, input)
  if (!act || act.modality !== 'planned') return undefined
  return actsNear(acts, act.sentence).find(
    ([other, at]) =>
      at !== index &&
      other.frame === 'announce' &&
      other.modality === 'asserted' &&
      other.trigger.end <= act.trigger.start,
  )?.[1]
}

/** "…, NASA announced": what it announces is the event where that has happened. */
function reportedBy(acts: readonly Act[], act: Act, input: ActInput): number | undefined {
  const own = numbersOf(input.claims, cueStart, act.trigger.start)[0]
  if (own === undefined) return undefined
  return actsNear(acts, act.sentence).find(
    ([other]) => other !== act && other.modality === 'asserted' && other.claims.includes(own),
  )?.[1]
}

/** "Russia denied any part in it. “…,” its spokesman said.": words for the one who acted in the sentence before. */
export function wordsOfSpokesman(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (act?.rule !== 'statement-in-quotes' || ownDate(act, input) !== undefined) return undefined
  if (!act.claims.some((claim) => /\bspokes(?:man|woman|person)\b/i.test(input.claims[claim]?.speakerText ?? '')))
    return undefined
  const block = input.sentences[act.sentence]?.block
  const isIts = act.claims.some((claim) => /^its\b/i.test(input.claims[claim]?.speakerText ?? ''))
  return actsNear(acts, act.sentence - 1).findLast(
    ([other, at]) =>
      at < index &&
      other.violent !== true &&
      // “A accused the army. “We bomb nobody,” an army spokesman said.”: the accused answers
      other.kind !== 'ACCUSE' &&
      input.sentences[other.sentence]?.block === block &&
      other.modality === 'asserted' &&
      [
        ...other.agents,
        ...(isIts || isWords(other) ? other.claims.flatMap((claim) => speakerNames(claim, input)) : []),
      ].some((number) => /^(?:country|organisation)$/.test(input.names[number]?.kind ?? '')),
  )?.[1]
}

/** "Norland has vowed to ignore “noise and threats”": a first sentence that hands on words which somebody says in full further down. */
export function quotedInLede(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  const lede = input.sentences.findIndex(({ block }) => input.blocks[block]?.kind === 'body')
  if (act?.form !== 'statement' || ownDate(act, input) !== undefined) return undefined
  const said = input.sentences
    .slice(act.sentence, act.sentence + LEDE_PASSAGE)
    .map(({ text }) => text)
    .join(' ')
  const found = acts.findIndex(
    (other) =>
      other.speech === true &&
      other.form === 'verb' &&
      other.modality === 'asserted' &&
      other.sentence < act.sentence &&
      other.sentence <= lede + 1 &&
      said.includes(quoteOf(input.sentences[other.sentence]?.text ?? '') ?? '\n'),
  )
  return found < 0 ? undefined : found
}

/** The first words in quotation marks, without the point that closes them. */
function quoteOf(text: string): string | undefined {
  return /[“"]([^“”"]{8,200})[”"]/u.exec(text)?.[1]?.replace(/[.,]$/, '')
}

function speakerNames(claim: number, { claims, names }: ActInput): number[] {
  const { sentence = -1, speaker = { start: 0, end: 0 } } = claims[claim] ?? {}
  return numbersInSentences(names, sentence).filter((number) => {
    const name = names[number]
    return name !== undefined && name.start >= speaker.start && name.end <= speaker.end
  })
}

/** What a participant says, without a day of its own, belongs to the meeting, call or visit that the article tells. */
export function wordsAtMeeting(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (!act || !isWords(act) || act.tense === 'present' || act.tense === 'perfect') return undefined
  const speakers = speakersOf(act, input)
  if (speakers.length === 0) return undefined
  const toAll = isPublic(act, input)
  const own = ownDate(act, input)
  const near = actsNear(acts, act.sentence - MEETING_REACH, act.sentence + MEETING_REACH)
  const candidates = near.flatMap(([other, at]) =>
    isMeeting(other, act) &&
    !(toAll && other.kind === 'CONSULT') &&
    other.supports === undefined &&
    shares(participants(other, input), speakers) &&
    fitsDate(other, act, own, input)
      ? [at]
      : [],
  )
  const best = candidates.toSorted(
    (one, other) => meetingRank(acts[one], act) - meetingRank(acts[other], act) || one - other,
  )[0]
  const meeting = best === undefined ? undefined : acts[best]
  if (!meeting) return undefined
  // “said that he had telephoned them and offered help”: one account of one occasion
  const isOneAccount =
    meeting.sentence === act.sentence &&
    (act.tense === 'pluperfect' || act.claims.some((claim) => meeting.claims.includes(claim)))
  return act.form === 'statement' || isSoft(act) || isOneAccount ? best : undefined
}

/** "told reporters", "said in a video", "told parliament": said to everybody and not at the table. A statement may be that of the meeting. */
function isPublic({ form, claims: own }: Act, { claims }: ActInput): boolean {
  return form === 'statement' && own.some((claim) => isOpenChannel(claims[claim]?.channel))
}

function isWords(act: Act): boolean {
  return (act.form === 'statement' || act.speech === true) && act.modality === 'asserted'
}

/** Praise and thanks at a meeting; what is promised, agreed, refused or demanded there stands for itself. */
function isSoft(act: Act): boolean {
  return act.frame === 'praise'
}

function isMeeting(act: Act, words: Act): boolean {
  if (act.modality !== 'asserted') return false
  if ((act.frame === 'sign' || act.frame === 'exercise') && words.form === 'statement')
    return words.sentence - act.sentence >= 0 && words.sentence - act.sentence <= 3
  return act.kind === 'CONSULT'
}

/** The same sentence first, then what lies before, the nearest first, then what follows. */
function meetingRank(meeting: Act | undefined, act: Act): number {
  const distance = act.sentence - (meeting?.sentence ?? 0)
  return distance >= 0 ? distance : 20 - distance
}

function fitsDate(meeting: Act, act: Act, own: string | undefined, input: ActInput): boolean {
  if (own === undefined || meeting.sentence === act.sentence) return true
  return ownDate(meeting, input) === own
}

export function wordsOfPassage(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (!act || (act.form !== 'statement' && !(act.speech && saysNobodyNew(act, input)))) return undefined
  // each answer of a briefing stands for itself
  if (act.rule === 'statement-of-a-turn') return undefined
  // "China has vowed not to accept it": a position that stands, and no words of this passage
  if (act.form !== 'statement' && act.tense === 'perfect') return undefined
  const speakers = speakersOf(act, input)
  const own = ownDate(act, input)
  if (speakers.length === 0) return undefined
  const near = actsNear(acts, act.sentence - PASSAGE, act.sentence + PASSAGE).filter(([other, at]) => {
    if (
      at === index ||
      !(isWords(other) || (act.form !== 'statement' && underClaimOf(other, speakers, input))) ||
      !shares(speakersOf(other, input), speakers)
    )
      return false
    if (at > index && (other.form === 'statement' || act.form === 'statement')) return false
    const date = ownDate(other, input)
    return own === undefined || date === own || other.sentence === act.sentence
  })
  // “In 2021 Norland condemned his remarks and told him to …”: of the same sentence rather than of one before it
  const beside = near.find(([other]) => act.form === 'statement' && other.sentence === act.sentence)
  return (beside ?? near[0])?.[1]
}

/** Words to nobody who is named: "He warned his compatriots", "she apologised". */
function saysNobodyNew(act: Act, input: ActInput): boolean {
  // "ordered that the border be closed": done by saying it
  if (/^(?:order|agree|decide|rule)$/.test(act.frame)) return false
  const speakers = speakersOf(act, input)
  const others = actorsOf([...act.targets, ...act.counterparts, ...act.mentioned], input)
  return (
    others.every((actor) => speakers.includes(actor)) && act.modality === 'asserted' && (act.dates?.length ?? 0) === 0
  )
}

function underClaimOf(act: Act, speakers: readonly string[], input: ActInput): boolean {
  return act.claims.some((claim) => shares(input.claims[claim]?.actors ?? [], speakers))
}
