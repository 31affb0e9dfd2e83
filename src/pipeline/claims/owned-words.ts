/** "Berg’s claim in May that Norland fired first", "the minister’s remarks in Arl that …": a noun says whose words follow. */
import type { Claim } from '../annotation.ts'
import type { Chunk } from '../clauses/chunks.ts'
import type { Clause } from '../clauses/clause.ts'
import { singular, spanOf } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import type { Word } from '../clauses/words.ts'

import type { Stance } from '../../model/dataset.ts'
import type { ClaimContext } from './rule.ts'
import { actorsOf } from './speaker.ts'

/** Nouns that are what somebody said, by how he said it. */
const WORDS = new Map<string, Stance>([
  ...['claim', 'allegation', 'accusation', 'assertion', 'contention', 'insinuation', 'suggestion', 'complaint', 'charge', 'boast', 'theory'].map((noun) => [noun, 'claims'] as const), // prettier-ignore
  ...['remark', 'comment', 'statement', 'announcement', 'declaration', 'insistence', 'argument', 'testimony', 'admission', 'confirmation', 'disclosure', 'revelation', 'message', 'tweet', 'post'].map((noun) => [noun, 'says'] as const), // prettier-ignore
  ...['warning', 'prediction'].map((noun) => [noun, 'warns'] as const),
])
/** "the claim that Norland makes": what is done with a claim, and not what it says. */
const MADE = /^(?:make|level|raise|publish|file|issue|repeat|deny|reject|dismiss|dispute|post|deliver|give)$/
const FINITE = /^(?:past|present|perfect|pluperfect)$/
const OWNS = /^(?:his|her|its|their)$/

export function claimsOfOwnedWords({ reading, names, own }: ClaimContext): Claim[] {
  const { words, clauses, sentence } = reading
  return clauses.flatMap((clause) => {
    const that = words[clause.from]?.low === 'that' ? clause.from : clause.from - 1
    const next = words[that + 1]
    if (words[that]?.low !== 'that' || next === undefined || isVerb(next, words[that + 2])) return []
    const noun = nounBefore(reading, that)
    const head = words[noun?.head ?? -1]
    const stance = WORDS.get(head === undefined ? '' : singular(head))
    if (noun === undefined || head === undefined || stance === undefined || MADE.test(clause.group.lemma)) return []
    const content = spanOf(words, that + 1, endOf(reading, clause, that))
    if (own.some((other) => other.content.start < content.end && content.start < other.content.end)) return []
    const owner = ownerOf(reading, noun)
    if (owner === undefined) return []
    const speaker = spanOf(words, owner.from, owner.to)
    const actors = actorsOf(speaker, names, sentence.index)
    const speakerText = sentence.text.slice(speaker.start - sentence.start, speaker.end - sentence.start)
    if (actors.length === 0 && OWNS.test(speakerText.toLowerCase())) return []
    const cue = { start: head.start, end: head.end, lemma: singular(head) }
    return [{ sentence: sentence.index, speaker, speakerText, actors, stance, cue, content, quoted: false, rule: 'words-of-their-owner' }] // prettier-ignore
  })
}

/** "remarks that | angered Peru": they did so, whatever the tagger took the verb for; "that | armed men came" is said. */
function isVerb({ pos, low }: Word, next: Word | undefined): boolean {
  const hasObject = next?.pos === 'PROPN' || next?.pos === 'DET' || next?.pos === 'PRON'
  return pos === 'VERB' || pos === 'AUX' || (low.endsWith('ed') && hasObject)
}

/** The noun phrase that "that" hangs on, past its places and dates: "remarks | in Arl | on Monday | that". */
function nounBefore({ chunks }: Reading, that: number): Chunk | undefined {
  let at = chunks.findLastIndex(({ to }) => to < that)
  if (chunks[at]?.to !== that - 1) return undefined
  while (chunks[at]?.kind === 'date' || (chunks[at]?.kind === 'np' && chunks[at - 1]?.kind === 'prep') || chunks[at]?.kind === 'prep') at -= 1 // prettier-ignore
  return chunks[at]?.kind === 'np' ? chunks[at] : undefined
}

/** "Berg’s", "her", or who stands behind the noun: "a statement by the army that". */
function ownerOf({ words, chunks }: Reading, noun: Chunk): { from: number; to: number } | undefined {
  const mark = words.findIndex(({ low }, at) => at > noun.from && at < noun.head && /^['’]s?$/.test(low))
  if (mark > 0) return { from: noun.from, to: mark - 1 }
  if (OWNS.test(words[noun.from]?.low ?? '')) return { from: noun.from, to: noun.from }
  const at = chunks.indexOf(noun)
  const by = /^(?:by|from)$/.test(words[chunks[at + 1]?.from ?? -1]?.low ?? '')
  const who = by ? chunks[at + 2] : undefined
  return who?.kind === 'np' ? { from: who.from, to: who.to } : undefined
}

/** Where what is said ends: the clause and those that hang on it, and before the verb of which the noun is the subject. */
function endOf({ words, clauses }: Reading, content: Clause, that: number): number {
  const inside = new Set([content])
  let { to } = content
  const later = clauses.slice(clauses.indexOf(content) + 1)
  for (const clause of later) {
    const above = clauses[clause.parent ?? -1]
    if (clause.kind === 'main' || above === undefined || !inside.has(above)) continue
    inside.add(clause)
    to = Math.max(to, clause.to)
  }
  if (clauses.some(({ kind, group }) => kind === 'main' && group.head < that)) return to
  const verbs = clauses.filter(({ group, connective }) => group.from > that && (connective === undefined || connective === 'that') && !/^(?:and|or|but|,)$/.test(words[group.from - 1]?.low ?? '')) // prettier-ignore
  const predicate = verbs.slice(1).findLast(({ group }) => FINITE.test(group.tense))
  return predicate === undefined ? to : predicate.group.from - 1
}
