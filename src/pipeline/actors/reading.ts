import type { Actor, BlockKind } from '../../model/dataset.ts'
import type { Day } from '../../model/day.ts'
import type { NameMention, PartOfSpeech, Sentence } from '../annotation.ts'
import type { Introduction } from './registry.ts'
import { GIVEN_NAMES } from '../lexicon/people-names.ts'
import { ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import type { Gazetteer, NameUse } from './gazetteer.ts'
import { longestName } from './name-trie.ts'
import { isCapitalised, joins, scanWords, type Word } from './words.ts'

/** A known name at words `from` to `to` (exclusive); `organ` where it is one through which a state acts: “ministry of defence”. */
export type Match = { from: number; to: number; uses: NameUse[]; organ?: string }

/** A sentence while its names are read. Word indices count from 0 in the sentence. */
export type SentenceReading = {
  sentence: Sentence
  words: Word[]
  /** By word: part of speech as tagged, 'X' where no token begins there. */
  pos: PartOfSpeech[]
  /** By word: whether it stands inside quotation marks. */
  quoted: boolean[]
  matches: Match[]
  /** By word: the match that covers it. */
  matchOf: (Match | undefined)[]
  /** By word: whether a mention or a role already covers it. */
  taken: boolean[]
  names: NameMention[]
  /** True where capitals tell nothing or nobody is to be met: page furniture, headlines in title case. */
  plain: boolean
  block?: BlockKind
  /** Label of the turn in a transcript, where its speaker is not one who asks. */
  speaker?: string
}

export type DocumentReading = {
  text: string
  published?: Day
  gazetteer: Gazetteer
  /** The country that the article’s dateline stands in. */
  dateline?: string
  /** Known bodies whose names are not theirs in this article, and the country whose bodies are called so. */
  namesakes?: { ids: ReadonlySet<string>; country: string }
  sentences: SentenceReading[]
  discovered: Map<string, Actor>
  /** The people that the document names, each with the roles it gives them, in the order of their first mention. */
  introductions: Map<string, Introduction[]>
}

export function readSentence(text: string, sentence: Sentence, gazetteer: Gazetteer): SentenceReading {
  const words = scanWords(text.slice(sentence.start, sentence.end), sentence.start)
  const matches = knownNames(text, words, gazetteer)
  const tags = new Map(sentence.tokens.map((token) => [token.start, token.pos]))
  return {
    sentence,
    words,
    pos: words.map((word) => tags.get(word.start) ?? 'X'),
    quoted: quotedWords(text, words, sentence),
    matches,
    matchOf: coverOf(matches, words.length),
    taken: words.map(() => false),
    names: [],
    plain: false,
  }
}

/** What stands between word `index` and the one after it; up to 16 characters at the edges of the sentence. */
export function gapAfter(document: DocumentReading, reading: SentenceReading, index: number): string {
  const from = reading.words[index]?.end ?? reading.sentence.start
  const to = reading.words[index + 1]?.start ?? reading.sentence.end
  return document.text.slice(from, Math.max(from, to))
}

/** Whether the two words may be parts of one name or phrase. */
export function isJoined(document: DocumentReading, reading: SentenceReading, index: number): boolean {
  const word = reading.words[index]
  const next = reading.words[index + 1]
  return word !== undefined && next !== undefined && joins(gapAfter(document, reading, index), word, next)
}

/** Whether word `index` is the s of a possessive: Russia’s. */
export function isPossessive(document: DocumentReading, reading: SentenceReading, index: number): boolean {
  return reading.words[index]?.key === 's' && /^['’ʼ]$/u.test(gapAfter(document, reading, index - 1))
}

/** For each word the match that covers it. */
export function coverOf(matches: readonly Match[], words: number): (Match | undefined)[] {
  const cover: (Match | undefined)[] = Array.from({ length: words }, () => undefined)
  for (const match of matches) cover.fill(match, match.from, match.to)
  return cover
}

/** The match that covers word `index`. */
export function matchAt(reading: SentenceReading, index: number): Match | undefined {
  return reading.matchOf[index]
}

/** The match that begins at word `index`. */
export function matchFrom(reading: SentenceReading, index: number): Match | undefined {
  const match = reading.matchOf[index]
  return match?.from === index ? match : undefined
}

/** The match that ends right before word `index`. */
export function matchTo(reading: SentenceReading, index: number): Match | undefined {
  const match = reading.matchOf[index - 1]
  return match?.to === index ? match : undefined
}

export function keyAt(reading: SentenceReading, index: number): string {
  return reading.words[index]?.key ?? ''
}

export function take(reading: SentenceReading, from: number, to: number): void {
  for (let index = from; index < to; index += 1) reading.taken[index] = true
}

export function isFree(reading: SentenceReading, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (reading.taken[index]) return false
  return true
}

/** Adds a mention of the words `from` to `to` (exclusive) and takes them. */
export function mention(
  document: DocumentReading,
  reading: SentenceReading,
  from: number,
  to: number,
  what: Pick<NameMention, 'actors' | 'kind' | 'via' | 'rule'> &
    Partial<Pick<NameMention, 'as' | 'body' | 'locative' | 'capitalOf'>>,
): void {
  const first = reading.words[from]
  const last = reading.words[to - 1]
  if (!first || !last) return
  take(reading, from, to)
  const end = endOf(document.text, first.start, last.end)
  reading.names.push({
    sentence: reading.sentence.index,
    start: first.start,
    end,
    text: document.text.slice(first.start, end),
    ...what,
  })
}

/** The point after the last initial belongs to the name: “the U.S.”. */
function endOf(text: string, start: number, end: number): number {
  return text[end] === '.' && /(?:^|\.)\p{Lu}$/u.test(text.slice(start, end)) && end - start > 1 ? end + 1 : end
}

function knownNames(text: string, words: Word[], gazetteer: Gazetteer): Match[] {
  const matches: Match[] = []
  for (let index = 0; index < words.length; index += 1) {
    const found = longestName(gazetteer.names, text, words, index)
    if (
      !found ||
      isFamilyName(text, words, index, found, gazetteer) ||
      (words[index]?.han && !isWholeHan(words, index, found, gazetteer))
    )
      continue
    const isBody = gazetteer.entries.get(found.values[0]?.actor ?? '')?.kind === 'organisation'
    const to = isBody ? afterLegalForm(text, words, found.to) : found.to
    matches.push({ from: index, to, uses: found.values })
    index = to - 1
  }
  return matches
}

const LEGAL_FORM = /^(?:Inc|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|plc|Plc|Co|AG|SA|SE|NV|AB|ASA|SpA|GmbH)$/u

/** “Apple Inc.”, “Amazon.com, Inc.”: the legal form behind the name of a known company belongs to it. */
function afterLegalForm(text: string, words: Word[], to: number): number {
  const [last, next] = [words[to - 1], words[to]]
  return last && next && LEGAL_FORM.test(next.form) && /^,? $/u.test(text.slice(last.end, next.start)) ? to + 1 : to
}

/** “Robert Wagner”, “Keisuke Honda”: after a given name the name of an organisation is somebody's family name. */
function isFamilyName(
  text: string,
  words: Word[],
  index: number,
  found: { to: number; values: NameUse[] },
  gazetteer: Gazetteer,
): boolean {
  const before = words[index - 1]
  const word = words[index]
  if (!before || !word || found.to - index > 1 || text.slice(before.end, word.start) !== ' ') return false
  if (!isCapitalised(before) || !GIVEN_NAMES.has(before.key) || word.form === word.form.toUpperCase()) return false
  // “PM Joseph Muscat”: a capital behind a title and a given name.
  const title = words[index - 2]
  if (title && ROLE_HEADS.has(title.key) && found.values[0]?.form === 'metonym') return true
  return gazetteer.entries.get(found.values[0]?.actor ?? '')?.kind === 'organisation'
}

/** A name in Han characters has no spaces around it: it counts where it fills its run, or is a person's in full. */
function isWholeHan(
  words: Word[],
  from: number,
  { to, values }: { to: number; values: NameUse[] },
  gazetteer: Gazetteer,
): boolean {
  if (to - from >= 3 && gazetteer.entries.get(values[0]?.actor ?? '')?.kind === 'person') return true
  const before = words[from - 1]
  const after = words[to]
  const first = words[from]
  const last = words[to - 1]
  return !(before?.han && before.end === first?.start) && !(after?.han && after.start === last?.end)
}

function quotedWords(text: string, words: Word[], sentence: Sentence): boolean[] {
  let inside = false
  let at = sentence.start
  return words.map((word) => {
    for (const character of text.slice(at, word.start)) {
      if (character === '“' || character === '«') inside = true
      else if (character === '”' || character === '»') inside = false
      else if (character === '"') inside = !inside
    }
    at = word.end
    return inside
  })
}
