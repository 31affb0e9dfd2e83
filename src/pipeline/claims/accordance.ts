/** "According to CCTV, …", "…, according to a memo seen by CNN", "citing a person familiar with the matter", "per the indictment". */
import type { Claim } from '../annotation.ts'
import { type Phrase, phrasesFrom, spanOf } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import type { Word } from '../clauses/words.ts'
import { BYSTANDERS, canSpeak, OFFICIALS, REPORTERS, SOURCES_OF_INFORMATION } from '../lexicon/reporting-verbs.ts'
import { withNameBehind } from './named-behind.ts'
import type { ClaimContext } from './rule.ts'
import { actorsOf } from './speaker.ts'
import { isUnsure } from './unnamed.ts'

export function claimsOfAccordance({ reading, names, own }: ClaimContext): Claim[] {
  const { words, chunks, sentence } = reading
  const at = words.findIndex(
    (word, index) =>
      (word.low === 'according' && words[index + 1]?.low === 'to') ||
      (word.low === 'citing' && index > 0) ||
      (word.low === 'per' && (index === 0 || words[index - 1]?.text === ',')),
  )
  if (at < 0) return []
  const cueEnd = words[at]?.low === 'according' ? at + 1 : at
  const chunk = chunks.findIndex((part) => part.from > cueEnd)
  const source = chunk < 0 ? undefined : phrasesFrom(reading, chunk)
  const first = source?.[0]
  const cue = words[at]
  if (!first || !cue || !source) return []
  const to = withNameBehind(reading, { from: first.from, to: endOfSource(reading, source, at <= 1) }, names)
  const speaker = spanOf(words, first.from, to)
  const speakerText = sentence.text.slice(speaker.start - sentence.start, speaker.end - sentence.start)
  const issuer = issuerOf(reading, to)
  const actors = actorsOf(issuer ?? speaker, names, sentence.index)
  // “citing falling stocks”, “citing the bias of Norland” give a reason, “per head” a measure
  const isNamed = words.slice(first.from, first.to + 1).some(({ name }) => name >= 0) && actors.length > 0
  if (words[at]?.low === 'per' && first.from === first.to && !/[^s]s$/.test(words[first.from]?.low ?? '')) return []
  if (words[at]?.low !== 'according' && !isNamed && !canSpeak(speakerText)) return []
  const leading = at <= 1 || opensClause(words[at - 1], words[at - 2])
  const before = own.filter((claim) => claim.cue.start < cue.start)
  const last = before.at(-1)
  if (!leading && last !== undefined) {
    last.channel ??= speakerText
    // “Berg told them that …, according to three diplomats”: that he did so is only what they say
    const lemma = 'according to'
    if (!isUnsure({ speakerText, actors, channel: undefined, cue: { ...last.cue, lemma } })) return []
    const end = words[at - 1]?.text === ',' ? words[at - 2]?.end : words[at - 1]?.end
    if (end !== undefined && last.content.start < end && last.content.end > end) last.content = { ...last.content, end }
  }
  const comma = words.findIndex((word, index) => index > to && word.text === ',')
  const content = leading
    ? spanOf(words, Math.min((comma < 0 ? to : comma) + 1, words.length - 1), words.length - 1)
    : spanOf(words, 0, at - 1)
  if (content.end <= content.start) return []
  return [
    {
      sentence: sentence.index,
      speaker,
      speakerText,
      actors,
      stance: isAccount(speakerText) ? 'reports' : 'says',
      cue: { start: cue.start, end: words[cueEnd]?.end ?? cue.end, lemma: 'according to' },
      content,
      quoted: words.some((word) => word.quoted && word.start >= content.start && word.end <= content.end),
      rule: leading ? 'according-to-before' : 'according-to-after',
    },
  ]
}

/** "a report | published on Wednesday by Nordwatch": whose word it is. */
function issuerOf({ words, chunks }: Reading, to: number): { start: number; end: number } | undefined {
  if (!/^(?:published|released|issued|compiled|written|prepared|produced|drawn|put)$/.test(words[to + 1]?.low ?? '')) return undefined // prettier-ignore
  const comma = words.findIndex(({ text }, at) => at > to && text === ',')
  const by = chunks.findIndex(({ kind, from }) => kind === 'prep' && from > to + 1 && (comma < 0 || from < comma) && words[from]?.low === 'by') // prettier-ignore
  const who = chunks[by + 1]
  return by < 0 || who?.kind !== 'np' ? undefined : spanOf(words, who.from, who.to)
}

/**
 * The last word of a source: "a spokeswoman for the police". In front, a comma ends it, unless another one closes what stands beside it
 * ("Ana Silva, a spokeswoman for the police, …") or lists it ("the army, navy and police, …"): in "according to activists, a total of 300
 * people were held" it does not.
 */
function endOfSource({ words }: Reading, source: readonly Phrase[], isLeading: boolean): number {
  let to = source[0]?.to ?? 0
  for (const phrase of source.slice(1)) {
    const hasComma = words.slice(to + 1, phrase.from).some(({ text }) => text === ',')
    const isClosed = words[phrase.to + 1]?.text === ','
    const isListed = isLeading && isClosed && phrase.prep === undefined && words[phrase.from - 1]?.low === 'and'
    const isOf = phrase.prep !== undefined && /^(?:of|from|at|by|for)$/.test(phrase.prep)
    if (isListed || (isOf && (!isLeading || !hasComma || isClosed))) to = phrase.to
  }
  return to
}

/** "a position hard to maintain when, according to the army, drones struck": what the source says only begins here. */
function opensClause(comma: Word | undefined, before: Word | undefined): boolean {
  // “…, and according to the army, drones struck”
  if (/^(?:and|but|that|when|while)$/.test(comma?.low ?? '')) return true
  return (
    comma?.text === ',' &&
    /^(?:when|while|where|as|because|after|before|although|and|but|that)$/.test(before?.low ?? '')
  )
}

/** Who stands up for a cause tells it as it looks from there. */
const ADVOCATES = /^(?:activists?|protest[eo]rs?|demonstrators?|campaigners?|dissidents?|strikers|insurgents|militants?|separatists|fighters|famil(?:y|ies)|relatives|witnesses|locals)$/ // prettier-ignore

/** Papers, agencies and documents hand on; whoever tells what he saw, did or stands for gives his own account. */
function isAccount(speaker: string): boolean {
  const words = speaker.toLowerCase().split(/[^\p{L}]+/u)
  const officials =
    words.some((word) => OFFICIALS.has(word)) && !words.some((word) => /^(?:officials?|official|sources?)$/.test(word))
  const people = words.some((word) => ADVOCATES.test(word) || BYSTANDERS.has(word.replace(/s$/, '')))
  const isPaper = words.some((word) => REPORTERS.has(word) || SOURCES_OF_INFORMATION.has(word.replace(/s$/, '')))
  return isPaper || !(officials || people)
}
