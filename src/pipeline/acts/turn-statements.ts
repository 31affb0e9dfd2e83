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

/** Words by which a speaker takes a position, demands, warns, supports or refuses. */
const POSITION =
  /\b(?:should(?: not|n’t|n't)?|must(?: not)?|ought|urge[sd]?|call(?:s|ed|ing)? (?:on|for)|no (?:reason|sign|indication|doubt|evidence|place|change)|not (?:acceptable|impartial|true|helpful|going to|changed|supportive)|oppose[sd]?|support(?:s|ed)?|condemn(?:s|ed)?|reject(?:s|ed)?|welcome[sd]?|concern(?:s|ed)?|responsib\w+|consequences|commit(?:ted|ment)|unacceptable|committing|warn(?:s|ed)?|made (?:it )?clear|remain(?:s)?|willing|ready|expect(?:s|ed)?|stand(?:s)? (?:with|by)|want(?:s)? to see|need(?:s)? to)\b/i
/** What only runs the room: greetings, thanks, hand-overs, references to questions. */
const HOUSEKEEPING =
  /\b(?:good (?:morning|afternoon|evening)|thanks?|thank you|go ahead|next question|(?:your|that|the|a) question|podium|briefing|happy to|take (?:some|your|a few)|i’ll|i'll|refer you|speak to that|get back to you|stop by)\b/i
const FEWEST_WORDS = 6
const MOST_WORDS = 45
/** An answer is told by its beginning or its point; so many sentences of it are looked at. */
const REACH = 12

/** Statements for the answers of a transcript in which no act was found; `readings` are the document's sentences in order. */
export function turnStatements(input: ActInput, readings: readonly Reading[], acts: readonly Act[]): Act[] {
  const told = new Set(acts.map(({ sentence }) => sentence))
  return answersOf(input, readings).flatMap((answer) => {
    const best = answer
      .slice(0, REACH)
      .filter(({ sentence }) => !told.has(sentence.index))
      .flatMap((reading) => statementOf(input, reading))
      .sort((one, other) => other.weight - one.weight || one.act.sentence - other.act.sentence)[0]
    return best === undefined ? [] : [best.act]
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

function statementOf(input: ActInput, reading: Reading): { act: Act; weight: number }[] {
  const { sentence, words } = reading
  const number = numbersInSentences(input.claims, sentence.index).find(
    (at) => input.claims[at]?.rule === 'speaker-of-the-turn',
  )
  const claim = input.claims[number ?? -1]
  if (number === undefined || !claim || words.length < FEWEST_WORDS || words.length > MOST_WORDS) return []
  if (sentence.text.trim().endsWith('?') || HOUSEKEEPING.test(sentence.text)) return []
  const positions = POSITION.test(sentence.text)
  const about = namedBesides(input, claim, sentence.index)
  if (!positions || about.length === 0 || weightOfSpeaker(claim, input.names) !== 'official') return []
  return [{ act: actOf(input, reading, number, claim, about), weight: about.length }]
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
