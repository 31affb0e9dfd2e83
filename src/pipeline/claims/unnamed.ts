/** Words for which nobody who is named answers: "two officials say", "citing a person familiar with the matter", "allegedly". */
import type { Claim } from '../annotation.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { HEARSAY } from '../lexicon/reporting-verbs.ts'

/** What sources are called whose names are kept back. */
const KEPT_BACK =
  /\b(?:sources?|insiders?|whistle-?blowers?)\b|\b(?:people|persons?|officials?|executives?|bankers?|diplomats?|aides?) (?:\p{L}+ ){0,2}(?:familiar|briefed|close to|with (?:direct )?knowledge|who (?:asked|spoke|declined|requested|did not want|were|was))\b|\b(?:familiar with|anonym\p{L}+|unnamed|unidentified)\b/iu
/** "an Indian official", "two diplomats", "one of the officials", "some people". */
const SOME =
  /^(?:an?|another|one|two|three|four|five|six|several|some|many|most|multiple|other|one of the)(?: (?:\p{L}+|\p{L}+-\p{L}+)){0,4} (?:officials?|diplomats?|persons?|people|aides?|executives?|bankers?|traders?|employees?|insiders?|negotiators?)\b/iu
/** "one of them", "both", "two of the judges": of people who were not named either. */
const OF_THEM =
  /^(?:both|others?|another|(?:one|two|three|four|five|six|some|several|many|most)(?: of (?:them|(?:the|those|these|its|his|her|their)(?: [\p{L}-]+){0,4}))?)$/iu
/** Writings that give the view of whoever wrote them. */
const VIEWS = /\b(?:same )?(?:article|column|columnist|commentary|editorial|essay|op-ed|opinion piece|cartoon)\b/iu

/** Whether a source is kept back or only gives a view. "An official, Ana Silva" is named; so is "a spokesman". */
export function isUnsure({
  speakerText,
  channel,
  actors,
  cue,
}: Pick<Claim, 'speakerText' | 'channel' | 'actors' | 'cue'>): boolean {
  if (channel !== undefined && (KEPT_BACK.test(channel) || SOME.test(channel) || /^an? person$/i.test(channel)))
    return true
  if (KEPT_BACK.test(speakerText) || (OF_THEM.test(speakerText) && actors.length === 0)) return true
  if (cue.lemma === 'according to' && VIEWS.test(speakerText)) return true
  return SOME.test(speakerText) && !NAMED.test(speakerText) && actors.length <= 1
}

/** A name behind a comma or the role: "a local official, Ana Silva", "one official Ana Silva". */
const NAMED = /(?:, |(?:official|diplomat|aide|executive|negotiator) )\p{Lu}\p{Ll}+ \p{Lu}/u

/** Marks the claims of a sentence for which nobody answers: by their source, or by a word of hearsay inside what is said. */
export function markUnsure(reading: Reading, own: readonly Claim[]): void {
  const heard = reading.words.filter(({ low }, at) => HEARSAY.has(low) && !isInClauseOfItsOwn(reading, at))
  for (const claim of own) {
    const inside = heard.some(({ start, end }) => claim.content.start <= start && end <= claim.content.end)
    if (inside || isUnsure(claim)) claim.unsure = true
  }
}

/** "six men who allegedly stole watches were charged": only what hangs on a noun or a preposition is unsure, not that they were charged. */
export function isInClauseOfItsOwn({ clauses, words }: Reading, at: number): boolean {
  // "was indicted for allegedly stealing a house"
  if (words[at - 1]?.pos === 'ADP' && words[at + 1]?.low.endsWith('ing') === true) return true
  const clause = clauses.findLast(({ from, to }) => from <= at && at <= to)
  return clause !== undefined && /^(?:relative|reduced|gerund)$/.test(clause.kind)
}

/** "The officials say" after "two officials said": as little answered for as before. */
export function handOnUnsure(claims: readonly Claim[]): void {
  let last: Claim | undefined
  for (const claim of claims) {
    if (claim.unsure === true) last = claim
    else if (last !== undefined && claim.sentence - last.sentence <= REACH && takesUp(claim, last)) claim.unsure = true
  }
}

const REACH = 6

function takesUp({ speakerText, actors }: Claim, last: Claim): boolean {
  const match = /^the (officials?|diplomats?|people|persons?|sources?|executives?|bankers?)$|^they$/iu.exec(
    speakerText.trim(),
  )
  if (match === null || actors.length > 0) return false
  const head = match[1]?.replace(/s$/, '')
  return head === undefined || last.speakerText.toLowerCase().includes(head.toLowerCase())
}
