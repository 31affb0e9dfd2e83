/** Claims whose words stand in another sentence than the cue: quotes that run on, and quotes under "Mao said:". */
import type { Claim, NameMention } from '../annotation.ts'
import { spanOf } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { ofSentence } from '../group-by.ts'
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import type { ClaimContext } from './rule.ts'
import { actorsOf, lastNear } from './speaker.ts'

const OPENS_QUOTE = /^[“"„«]/
const CLOSES_QUOTE = /[”"»][.,]?$/

/** A sentence that is a quote through and through, after one by a named speaker in the same block, is the same speaker's. */
export function claimsOfQuoteGoingOn({ reading, readings, earlier, own }: ClaimContext): Claim[] {
  const { sentence } = reading
  if (own.length > 0) return []
  const before = lastNear(earlier, sentence.index - 1, (claim) => claim.sentence === sentence.index - 1)
  if (!before?.quoted) return []
  // Who speaks inside the words of somebody else is not the one who goes on.
  const isInside = readings[before.sentence]?.words.some(({ start, quoted }) => quoted && start === before.cue.start)
  if (isInside === true) return []
  const opened = OPENS_QUOTE.test(sentence.text)
  const insideOpen = !CLOSES_QUOTE.test(sentence.text) ? false : !opened && !/[“"„«]/.test(sentence.text)
  const whole = opened && (CLOSES_QUOTE.test(sentence.text) || !/[”»]/.test(sentence.text))
  const ruled =
    before.rule === 'quote-goes-on' ||
    before.rule === 'quote-under-speaker' ||
    before.rule.startsWith('content-before') ||
    before.rule.startsWith('verb-before') ||
    before.rule.startsWith('speaker-then')
  if (!ruled || (!whole && !insideOpen)) return []
  return [
    {
      ...before,
      sentence: sentence.index,
      content: { start: sentence.start, end: sentence.end },
      quoted: true,
      rule: 'quote-goes-on',
    },
  ]
}

/** The line before ends with a speaker, a reporting verb and a colon: what follows is the quote. */
export function claimsOfBlockQuote({ reading, readings, names, blocks, own }: ClaimContext): Claim[] {
  const { sentence } = reading
  if (own.length > 0) return []
  const before = readings[sentence.index - 1]
  if (!before) return []
  const named = blocks[sentence.block]?.speaker
  if (named !== undefined) return []
  if (!/:\s*$/.test(before.sentence.text) || before.sentence.block === sentence.block) return []
  const clause = before.clauses.at(-1)
  const stance = clause ? stanceOf(clause.group.lemma) : undefined
  const cue = clause ? before.words[clause.group.head] : undefined
  const from = clause?.subject ? before.words[clause.subject.from] : undefined
  const to = clause?.subject ? before.words[clause.subject.to] : undefined
  if (!clause || !stance || !cue || !from || !to) return []
  const speaker = { start: from.start, end: to.end }
  return [
    {
      sentence: before.sentence.index,
      speaker,
      speakerText: before.sentence.text.slice(
        speaker.start - before.sentence.start,
        speaker.end - before.sentence.start,
      ),
      actors: actorsOf(speaker, names, before.sentence.index),
      stance,
      cue: { start: cue.start, end: cue.end, lemma: clause.group.lemma },
      content: { start: sentence.start, end: sentence.end },
      quoted: true,
      rule: 'quote-under-speaker',
    },
  ]
}

/** "One of the missiles hit a mosque" right after "missiles struck many places, authorities said": a part of what was said. */
const PART =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|both|another|some|most|many|others|several|all|at least|a second|a third|the others?|the rest)\b(?! (?:minute|hour|day|night|week|month|year|decade)s?\b)/iu

/** "It also hit an airfield", "Norland forces also shelled two towns": one more deed beside those of which somebody has told. */
function isAlso({ words, clauses }: Reading): boolean {
  const [first] = clauses
  if (first?.kind !== 'main' || first.group.tense !== 'past' || first.group.negated) return false
  if (stanceOf(first.group.lemma) !== undefined || OF_SPEAKERS.test(first.group.lemma)) return false
  return words.some(({ low }, at) => low === 'also' && at >= first.group.from - 1 && at <= first.group.to)
}

/** Whether it is "it" or "they" who did more, or one who was named in what was told. */
function isOfSame({ words, clauses, sentence }: Reading, before: Claim, names: readonly NameMention[]): boolean {
  const subject = clauses[0]?.subject
  if (subject === undefined) return false
  if (/^(?:it|they|he|she)$/.test(words[subject.from]?.low ?? '')) return true
  const told = new Set([...before.actors, ...actorsOf(before.content, names, before.sentence)])
  return actorsOf(spanOf(words, subject.from, subject.to), names, sentence.index).some((actor) => told.has(actor))
}

/** A sentence that goes on with a part of what the one before it hands on, and names no source of its own, is handed on too. */
export function claimsOfAccountGoingOn({ reading, earlier, own, blocks, names }: ClaimContext): Claim[] {
  const { sentence, words } = reading
  const isMore = isAlso(reading)
  const isPart = PART.test(sentence.text)
  if (own.length > 0 || !(isPart || isMore || GOES_ON.test(sentence.text)) || blocks[sentence.block]?.kind !== 'body')
    return []
  const before = lastNear(
    earlier,
    sentence.index - 1,
    (claim) => claim.sentence === sentence.index - 1 && claim.stance !== 'denies',
  )
  if (before === undefined || before.quoted || before.rule === 'speaker-of-the-turn' || SHOWS.test(before.speakerText))
    return []
  if (!isWholeAccount(before.rule) || words.some(({ quoted }) => quoted)) return []
  if (isMore ? !isOfSame(reading, before, names) : !isPart && !isAboutThoseTold(reading, before, names)) return []
  return [
    {
      ...before,
      sentence: sentence.index,
      stance: 'reports',
      content: { start: sentence.start, end: sentence.end },
      quoted: false,
      rule: 'account-goes-on',
    },
  ]
}

/** "… the men met in Arl, the prosecution said. They robbed a bank": those of whom somebody has just told go on. */
const GOES_ON = /^(?:they|he|she)\b/i
/** What the one who speaks does himself: "They declined to say more". */
const OF_SPEAKERS =
  /^(?:decline|refuse|speak|ask|request|give|offer|provide|cite|call|hope|want|expect|appear|comment|elaborate|name|identify|release|publish|hold|present|urge)$/

/** Whether "they" or "he" is somebody of whom was told, and not the one who told it. */
function isAboutThoseTold(
  { words, clauses, sentence }: Reading,
  before: Claim,
  names: readonly NameMention[],
): boolean {
  const [first] = clauses
  const opener = words[0]
  if (opener === undefined || first?.kind !== 'main' || first.group.tense !== 'past' || first.group.negated)
    return false
  if (OF_SPEAKERS.test(first.group.lemma) || stanceOf(first.group.lemma) !== undefined) return false
  const found = ofSentence(names, sentence.index).find(({ start }) => start === opener.start)
  if (found !== undefined && found.actors.length > 0)
    return !found.actors.some((actor) => before.actors.includes(actor))
  // nobody knows who “he” is: where one person speaks it may be the speaker, where several do, “they” may be they
  const isOne = /^(?:he|she)$/.test(opener.low)
  return isOne ? SPEAKS_AS_ONE_BODY.test(before.speakerText) : !SEVERAL.test(before.speakerText) || CASE.test(before.speakerText) // prettier-ignore
}

const SPEAKS_AS_ONE_BODY = /\b(?:police|prosecutors?|prosecution|officials|authorities|indictment|complaint|lawsuit|report|affidavit|filings?|documents|ministry|army|military|court|statement|office|records)\b/i // prettier-ignore
const SEVERAL = /(?:[^s]s|people|police| and .*)$/i
const CASE = /\b(?:prosecutors|prosecution|indictments?|complaints?|lawsuits?|affidavits?|filings|documents|records)\b/i

/** What shows one thing tells no story: “the data suggest that …” ends with its sentence. */
const SHOWS =
  /\b(?:data|figures|numbers|statistics|evidence|estimates|history|experience|polls?|surveys?|images?|footage)$/i

/** Only whole accounts go on: an object ("accused him of fraud") or a word of hearsay does not. */
function isWholeAccount(rule: string): boolean {
  return /^(?:content-before|verb-before|speaker-then-content|according-to|account-goes-on)/.test(rule)
}
