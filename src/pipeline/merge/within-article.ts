import { toDayNumber } from '../../model/day.ts'
import type { Candidate } from '../annotation.ts'
import { familyOf } from './families.ts'
import { contentLemmas, shared, spanOf, type Told } from './read-facts.ts'
import { splitRepeats } from './split-repeats.ts'

/**
 * What merging knows of one article by itself, small enough to be kept for every article of an archive. Candidates are given by their place in
 * the article's list.
 */
export type Within = {
  /** Those that stand for themselves; `repeats` are by the place of their first. */
  firsts: number[]
  repeats: [first: number, again: number[]][]
  /** What reading found to add only evidence to another sentence: host and what adds to it. */
  supports: [host: number, other: number][]
  told: Partial<Told>
  /** Of each of `firsts`: the day numbers that it may be of, and the one that is known. */
  days: Days[]
}

/** First and last day that something may be of, and the last that is written: an open side is not. */
export type Days = [from: number, to: number, known: number]

/** Works out what the candidates of one article say of one another. */
export function readWithin(candidates: readonly Candidate[]): Within {
  const { firsts, repeats } = splitRepeats(candidates)
  const places = new Map(candidates.map((candidate, place) => [candidate, place]))
  const placeOf = (candidate: Candidate) => places.get(candidate) ?? -1
  const byMention = new Map(firsts.map((candidate) => [candidate.mention, candidate]))
  return {
    firsts: firsts.map(placeOf),
    repeats: firsts.flatMap((first): Within['repeats'] => {
      const again = repeats.get(first.mention)
      return again === undefined ? [] : [[placeOf(first), again.map(placeOf)]]
    }),
    supports: firsts.flatMap((other): Within['supports'] => {
      const host = other.supports === undefined ? undefined : byMention.get(other.supports)
      const isOthers = host !== undefined && (otherSources(host, other) || isWordsOfItsOwn(host, other))
      return host === undefined || isOthers ? [] : [[placeOf(host), placeOf(other)]]
    }),
    told: toldBy(firsts),
    days: firsts.map((candidate): Days => {
      const { from, to } = spanOf(candidate)
      return [from, to, toDayNumber(candidate.when.end)]
    }),
  }
}

/** The first sentence of running text that tells anything, and the last day of what has happened. */
function toldBy(candidates: readonly Candidate[]): Partial<Told> {
  const told: Partial<Told> = {}
  for (const { act, block, status, when } of candidates) {
    if (block === 'body') told.lede = Math.min(act.sentence, told.lede ?? act.sentence)
    if (status !== 'planned') told.last = Math.max(toDayNumber(when.end), told.last ?? 0)
  }
  return told
}

/** "ruled out an alliance", and later "promised support": two acts of words that have no word in common, or words and somebody's deed, are two events. */
function isWordsOfItsOwn(host: Candidate, words: Candidate): boolean {
  if (host.act.sentence === words.act.sentence) return false
  if (words.act.form !== 'verb' || words.act.speech !== true || host.act.form !== 'verb') return false
  const [one, other] = [familyOf(host.act.kind), familyOf(words.act.kind)]
  if (one === 'encounter' || host.act.trigger.lemma === words.act.trigger.lemma) return false
  const wordsOf = ({ sentence, act }: Candidate) => contentLemmas(sentence.tokens.filter(({ start, pos }) => start !== act.trigger.start && pos !== 'PROPN')) // prettier-ignore
  return one !== other || shared(wordsOf(words), wordsOf(host)) === 0
}

/** Two claims of violence by two sources are two reports, not one sentence and its supplement. */
function otherSources(one: Candidate, other: Candidate): boolean {
  if (one.act.violent !== true || other.act.violent !== true) return false
  if (one.act.sentence === other.act.sentence) return false
  const hasOwnDays = one.when.cue !== undefined && other.when.cue !== undefined && one.when.edtf !== other.when.edtf
  if (hasOwnDays) return true
  const sources = new Set(one.attribution.map(({ actor, text }) => actor ?? text))
  return other.attribution.length > 0 && !other.attribution.some(({ actor, text }) => sources.has(actor ?? text))
}
