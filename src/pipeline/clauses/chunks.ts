/** A sentence as a flat row of chunks: noun phrases, verb groups, and the little words and marks between them. */
import { GROUP_NOUNS, PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import { isNominal, opensClause } from './opens-clause.ts'
import { readVerbGroup } from './verb-groups.ts'
import type { VerbGroup } from './verb-groups.ts'
import { isQuoteMark } from './words.ts'
import type { Word } from './words.ts'

export type ChunkKind =
  | 'np'
  | 'vg'
  | 'prep'
  | 'adj'
  | 'adv'
  | 'date'
  | 'conj'
  | 'sub'
  | 'comma'
  | 'colon'
  | 'quote'
  | 'other'

/** Word indices, both inclusive. `head` is the noun that the phrase is about. */
export type Chunk = { kind: ChunkKind; from: number; to: number; head: number; group?: VerbGroup }

const SUBORDINATORS = new Set([
  'that',
  'which',
  'who',
  'whom',
  'whose',
  'where',
  'when',
  'while',
  'whilst',
  'because',
  'if',
  'unless',
  'although',
  'though',
  'whether',
  'why',
  'how',
  'what',
  'lest',
  'whereas',
  'once',
])
/** Prepositions that open a clause where a subject and a verb follow. */
const EITHER = new Set(['as', 'after', 'before', 'since', 'until', 'than', 'like'])
const POSSESSIVE = new Set(["'s", "'", "s'"])

export function readChunks(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = []
  let at = 0
  while (at < words.length) {
    const chunk = chunkAt(words, at, chunks)
    chunks.push(chunk)
    at = chunk.to + 1
  }
  return chunks
}

function chunkAt(words: readonly Word[], at: number, done: readonly Chunk[]): Chunk {
  const word = words[at] as Word
  const group = readVerbGroup(words, at)
  if (group) return { kind: 'vg', from: at, to: group.to, head: group.head, group }
  if (isQuoteMark(word)) return one('quote', at)
  if (word.text === ',') return one('comma', at)
  if (/^(?:[:;]|[–—]|--)$/.test(word.text) && !joins(words, at)) return one('colon', at)
  if (word.date >= 0 && !isPossessive(words, endOfDate(words, at) + 1))
    return { kind: 'date', from: at, to: endOfDate(words, at), head: at }
  const amount = amountBefore(words, at)
  // "ministers of more than 40 states": the phrase goes on
  if (amount > 0 && /^(?:of|by|between|among|with|from)$/.test(words[at - 1]?.low ?? '') && done.at(-1)?.kind === 'prep' && isNominalPart(words[at + amount + 1])) return { ...nounPhrase(words, at + amount), from: at } // prettier-ignore
  if (amount > 0) return { kind: 'adv', from: at, to: at + amount - 1, head: at }
  if (SUBORDINATORS.has(word.low) && !pointsAt(words, at)) return one('sub', at)
  if (word.pos === 'CCONJ' || word.low === 'but' || word.low === 'and' || word.low === 'or') return one('conj', at)
  if (EITHER.has(word.low) && word.pos !== 'ADV') return one(opensClause(words, at) ? 'sub' : 'prep', at)
  if (isNominal(word) || (word.pos === 'ADJ' && reachesNoun(words, at))) return nounPhrase(words, at)
  if (word.pos === 'ADJ') return one('adj', at)
  // "the crew on board the carrier"
  if (word.low === 'on' && words[at + 1]?.low === 'board' && words[at + 2]?.pos === 'DET')
    return { kind: 'prep', from: at, to: at + 1, head: at }
  if (word.pos === 'ADP') return one('prep', at)
  if (word.low === 'to') return one('prep', at)
  if (word.pos === 'SCONJ') return one(word.low === 'for' ? 'prep' : 'sub', at)
  if (word.pos === 'ADV')
    return reachesNoun(words, at) && done.at(-1)?.kind === 'prep' ? nounPhrase(words, at) : one('adv', at)
  return one('other', at)
}

/** "that minister", and not "confirmed that talks were held", where a plural takes "those", or "the bill that parliament passed". */
function pointsAt(words: readonly Word[], at: number): boolean {
  const [before, word, noun] = [words[at - 1], words[at], words[at + 1]]
  if (before && /^(?:NOUN|VERB)$/.test(before.pos) && readVerbGroup(words, at + 2)) return false
  return word?.low === 'that' && word.pos === 'DET' && noun?.pos === 'NOUN' && !(/[^s]s$/.test(noun.low) && noun.lemma !== noun.low) // prettier-ignore
}

/** "at least seven", "about 40": how many words only say how exact a number is. */
function amountBefore(words: readonly Word[], at: number): number {
  const [first, second, third, fourth] = [words[at], words[at + 1], words[at + 2], words[at + 3]]
  if (first?.low === 'at' && (second?.low === 'least' || second?.low === 'most')) return 2
  if (first?.low === 'up' && second?.low === 'to' && third?.pos === 'NUM') return 2
  if (
    /^(?:more|fewer|less)$/.test(first?.low ?? '') &&
    second?.low === 'than' &&
    (isFigure(third) || third?.low === 'a' || third?.low === 'half')
  )
    return 2
  if (
    first?.low === 'as' &&
    /^(?:many|much|few|little|high|low)$/.test(second?.low ?? '') &&
    third?.low === 'as' &&
    fourth
  )
    return 3
  if (
    /^(?:about|around|nearly|almost|over|under|roughly|approximately|some)$/.test(first?.low ?? '') &&
    isFigure(second)
  )
    return 1
  return 0
}

/** "40", and the sign before "£40". */
function isFigure(word: Word | undefined): boolean {
  return word?.pos === 'NUM' || /^[$€£¥₹]$/.test(word?.text ?? '')
}

function one(kind: ChunkKind, at: number): Chunk {
  return { kind, from: at, to: at, head: at }
}

function endOfDate(words: readonly Word[], at: number): number {
  let end = at
  while (words[end + 1] && words[end + 1]?.date === words[at]?.date) end += 1
  return end
}

function isPossessive(words: readonly Word[], at: number): boolean {
  return POSSESSIVE.has(words[at]?.low ?? '')
}

/** Whether adjectives and adverbs from here on lead to a noun. */
function reachesNoun(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index < Math.min(words.length, at + 7); index += 1) {
    const word = words[index]
    if (!word) return false
    if (
      word.pos === 'ADJ' ||
      word.pos === 'ADV' ||
      isQuoteMark(word) ||
      (word.text === ',' && words[index + 1]?.pos === 'ADJ') ||
      (word.pos === 'CCONJ' && words[index + 1]?.pos === 'ADJ')
    )
      continue
    return word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'NUM' || word.name >= 0
  }
  return false
}

/** "China–Russia ties": a dash between two names without blanks. */
function joins(words: readonly Word[], at: number): boolean {
  const [left, dash, right] = [words[at - 1], words[at], words[at + 1]]
  if (dash?.text !== '–' || left?.end !== dash.start || right?.start !== dash.end) return false
  return /^\p{Lu}/u.test(left.text) && /^\p{Lu}/u.test(right.text)
}

/** "In his victory speech Berg promised": a name right behind a noun that names nobody, in the phrase that opens the sentence. */
function opensBehindPhrase(words: readonly Word[], head: number, at: number): boolean {
  const [noun, word] = [words[head], words[at]]
  if (!noun || !word || head !== at - 1 || (noun.pos !== 'NOUN' && noun.name < 0) || noun.name === word.name)
    return false
  const titled = ROLE_HEADS.has(word.low) && /^\p{Lu}/u.test(word.text) && (words[at + 1]?.name ?? -1) >= 0
  if (word.name < 0 && !titled) return false
  if (PEOPLE_NOUNS.has(noun.lemma) || GROUP_NOUNS.has(noun.lemma) || ROLE_HEADS.has(noun.lemma)) return false
  let end = titled ? at + 1 : at
  while (words[end + 1]?.name === words[end]?.name) end += 1
  const group = readVerbGroup(words, end + 1)
  return group !== undefined && group.tense !== 'gerund' && group.tense !== 'infinitive'
}

/** From a determiner, adjective or noun to the head noun; a new determiner or pronoun opens a new phrase. */
function nounPhrase(words: readonly Word[], at: number): Chunk {
  const first = words[0]?.pos === 'ADP' && at === 1
  let to = at
  let head = isHead(words[at]) ? at : -1
  for (let index = at + 1; index < words.length; index += 1) {
    const word = words[index]
    if (!word) break
    const previous = words[index - 1] as Word
    if (
      word.date >= 0 &&
      previous.date !== word.date &&
      !isPossessive(words, endOfDate(words, index) + 1) &&
      // "its 2022 invasion": who owns is no head yet
      ((head >= 0 && !isDetermining(previous)) || !isHead(words[endOfDate(words, index) + 1]))
    )
      break
    const sameName = word.name >= 0 && word.name === previous.name
    if (first && opensBehindPhrase(words, head, index)) break
    if (joins(words, index)) continue
    if (POSSESSIVE.has(word.low)) {
      to = index
      head = -1
      continue
    }
    if (previous.pos === 'PRON' && !isDetermining(previous) && !sameName) break
    if (sameName) {
      to = index
      head = index
      continue
    }
    if (readVerbGroup(words, index)) break
    if ((word.pos === 'DET' || (word.pos === 'PRON' && !POSSESSIVE.has(word.low))) && head >= 0) break
    if (word.pos === 'ADJ' || word.pos === 'ADV') {
      if (!reachesNoun(words, index) || (word.pos === 'ADV' && head >= 0)) break
    } else if (isQuoteMark(word)) {
      if (!reachesNoun(words, index - 1) && !isNominalPart(words[index + 1])) break
      continue
    } else if (word.text === ',' && words[index - 1]?.pos === 'ADJ' && words[index + 1]?.pos === 'ADJ') continue
    else if (word.pos === 'CCONJ' && words[index - 1]?.pos === 'ADJ' && words[index + 1]?.pos === 'ADJ' && head < 0)
      continue
    else if (!isNominal(word)) break
    to = index
    if (isHead(word)) head = index
  }
  return { kind: 'np', from: at, to, head: head < 0 ? to : head }
}

function isNominalPart(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === 'NOUN' || word.pos === 'ADJ' || word.pos === 'PROPN')
}

function isDetermining(word: Word): boolean {
  return /^(?:his|her|its|their|our|my|your|whose|this|that|these|those|some|any|all|both|each|many|several|most|such)$/.test(
    word.low,
  )
}

function isHead(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'PRON' || word.pos === 'NUM' || word.name >= 0)
  )
}
