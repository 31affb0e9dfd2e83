/**
 * "MR. LEE: There is no reason for Norland to overreact.": in a briefing the answer itself is the event. One sentence stands for an
 * answer that tells no other: the one that takes a position on somebody who is named.
 */
import type { Act, Claim, NameMention } from '../annotation.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import type { ActInput } from './context.ts'
import { emptyCast } from './participants.ts'
import { weightOfSpeaker } from './speaker-weight.ts'
import { firstOf, numbersInSentences } from '../look-up.ts'

/**
 * Words by which a speaker takes a position, the strongest first: does it by saying it (“we urge”), demands of others, judges, says that
 * there is no sign of something, warns, stands by.
 */
const POSITIONS: readonly RegExp[] = [
  /\b(?:we|i)(?: (?:\w+ly|again|also|do|would))? (?:urge|call (?:on|for|upon)|condemn|denounce|demand|reject|oppose|welcome|deplore|warn|appeal to|support)\b/i,
  /\b(?:should(?: not|n[’']t)?|must(?: not)?|ought to|need(?:s)? to|ha(?:s|ve) to|urge[sd]?|call(?:s|ed|ing)? (?:on|for))\b/i,
  /\b(?:(?:do|does|did|can|could|will)(?:n[’']t| not) (?:think|believe|accept|recogni[sz]e|support|agree|see|want|consider|tolerate)|cannot (?:accept|be|see|recogni[sz]e)|never (?:said|accept\w*|agree\w*)|not (?:acceptable|impartial|true|helpful|going to|changed|supportive)|unacceptable|(?:absolutely|simply|completely) (?:false|wrong|untrue))\b/i,
  /\b(?:no (?:reason|signs?|indications?|doubt|evidence|place|change|intention)|ha(?:ve|s)(?:n[’']t| not) seen (?:any|an|anything|evidence)|w(?:ill|ould) [^.;]{0,30}\bconsequences)\b/i,
  /\b(?:we|i|our|us|the (?:president|administration|government|united states))\b[^.;]{0,40}\b(?:opposed?|support(?:s|ed)?|condemn(?:s|ed)?|reject(?:s|ed)?|welcome[sd]?|concern(?:s|ed)?|responsib\w+|commit(?:ted|ment|ting)?|warn(?:s|ed)?|made (?:it )?clear|remain(?:s)?|willing|ready|expect(?:s|ed)?|stand(?:s)? (?:with|by)|wants? to see)\b/i,
]
/** What only runs the room: greetings, thanks, hand-overs, references to questions. */
const HOUSEKEEPING =
  /\b(?:good (?:morning|afternoon|evening)|thanks?|thank you|go ahead|next question|(?:your|that|the|a) question|podium|briefing|happy to|take (?:some|your|a few)|i’ll|i'll|refer you|speak to that|get back to you|stop by)\b/i
const FEWEST_WORDS = 6
const MOST_WORDS = 45
/** An answer is told by its beginning or its point; so many sentences of it are looked at. */
const REACH = 12
/** A long answer may take a position on two parties. */
const MOST_TOLD = 2

/** Statements for the answers of a transcript in which no act was found; `readings` are the document's sentences in order. */
export function turnStatements(input: ActInput, readings: readonly Reading[], acts: readonly Act[]): Act[] {
  const told = new Set(acts.map(({ sentence }) => sentence))
  return answersOf(input, readings).flatMap((answer) => {
    const stated = answer
      .slice(0, REACH)
      .filter(({ sentence }) => !told.has(sentence.index))
      .flatMap((reading) => statementOf(input, reading))
      .sort((one, other) => one.rank - other.rank || other.weight - one.weight || one.act.sentence - other.act.sentence)
    const chosen: typeof stated = []
    for (const one of stated)
      if (chosen.length < MOST_TOLD && chosen.every((other) => isOfOthers(input, one.act, other.act))) chosen.push(one)
    return chosen.map(({ act }) => act)
  })
}

/** Sentences in a row in the turns of one speaker who does not ask. */
function answersOf({ blocks }: ActInput, readings: readonly Reading[]): Reading[][] {
  const answers: Reading[][] = []
  let speaker: string | undefined
  for (const reading of readings) {
    const block = blocks[reading.sentence.block]
    const label = block?.asks === true ? undefined : block?.speaker
    if (label !== undefined && label === speaker) answers.at(-1)?.push(reading)
    else if (label !== undefined) answers.push([reading])
    speaker = label
  }
  return answers
}

/** Whether a statement is about parties that another one of the same answer does not name. */
function isOfOthers({ names }: ActInput, { mentioned }: Act, other: Act): boolean {
  const named = new Set(other.mentioned.flatMap((number) => names[number]?.actors ?? []))
  return mentioned.every((number) => names[number]?.actors.every((actor) => !named.has(actor)) === true)
}

function statementOf(input: ActInput, reading: Reading): { act: Act; weight: number; rank: number }[] {
  const { sentence, words } = reading
  const number = numbersInSentences(input.claims, sentence.index).find(
    (at) => input.claims[at]?.rule === 'speaker-of-the-turn',
  )
  const claim = input.claims[number ?? -1]
  if (number === undefined || !claim || words.length < FEWEST_WORDS || words.length > MOST_WORDS) return []
  if (sentence.text.trim().endsWith('?') || HOUSEKEEPING.test(sentence.text)) return []
  const rank = POSITIONS.findIndex((position) => position.test(sentence.text))
  if (rank < 0 || weightOfSpeaker(claim, input.names) !== 'official') return []
  const about = namedBesides(input, claim, sentence.index)
  return about.length === 0 && rank > 0
    ? []
    : [{ act: actOf(input, reading, number, claim, about), weight: about.length, rank }]
}

/** Names of states, bodies and people other than the speaker. */
function namedBesides({ names }: ActInput, claim: Claim, sentence: number): number[] {
  return numbersInSentences(names, sentence).filter((number) => {
    const name = names[number]
    if (name === undefined || name.actors.length === 0 || name.kind === 'place') return false
    return !name.actors.some((actor) => claim.actors.includes(actor))
  })
}

function actorsOfTurn({ rule, actors }: NameMention): readonly string[] {
  return rule === 'speaker-of-the-turn' ? actors : []
}

function actOf({ names }: ActInput, { sentence, words }: Reading, number: number, claim: Claim, about: number[]): Act {
  const cast = emptyCast()
  const speaks = firstOf(names, actorsOfTurn, claim.actors)
  if (speaks !== undefined) cast.agents.push(speaks)
  return {
    sentence: sentence.index,
    trigger: { start: sentence.start, end: sentence.start + (words[0]?.text.length ?? 1), lemma: claim.cue.lemma },
    form: 'statement',
    frame: 'statement',
    kind: 'STATEMENT',
    clause: { start: sentence.start, end: sentence.end },
    agents: cast.agents,
    counterparts: [],
    targets: [],
    mentioned: about,
    object: claim.content,
    modality: 'asserted',
    claims: [number],
    dates: [],
    tense: 'past',
    speech: true,
    rule: 'statement-of-a-turn',
  }
}
