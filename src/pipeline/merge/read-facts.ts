import type { Actor } from '../../model/dataset.ts'
import { toDayNumber } from '../../model/day.ts'
import type { Candidate, Span, Token } from '../annotation.ts'
import { accidentOf, encounterForm, familyOf, isCommon, isWeapon } from './families.ts'

/** What merging looks at, worked out once for each candidate. Days are day numbers. */
export type Facts = {
  candidate: Candidate
  family: string
  /** Sentences from the first one of its article that tells anything. */
  fromLede: number
  /** Days from its end to the last day of which its article tells anything that has happened. */
  ago: number
  /** call, visit or meeting, where the words say which. */
  form?: string
  from: number
  to: number
  /** The words themselves give the days; not the article's date. */
  stated: boolean
  /** Agents and counterparts that are people. */
  people: ReadonlySet<string>
  /** Countries of all who act or are acted upon, people counting for theirs. */
  agentSides: ReadonlySet<string>
  otherSides: ReadonlySet<string>
  sides: ReadonlySet<string>
  /** Countries of those who are spoken or done to, or only named beside. */
  addressed: ReadonlySet<string>
  lemmas: ReadonlySet<string>
  quoted: ReadonlySet<string>
  numbers: ReadonlySet<string>
  /** Fire, quake, crash: which sort of accident the clause tells. */
  accidents: ReadonlySet<string>
  /** Drones, missiles, shells: what an attack was made with. */
  weapons: ReadonlySet<string>
}

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM', 'ADV'])
/** Days before its article in which something lies that only "has" happened. */
const BEFORE = 31
/** Days by which an interval without a known side is taken to reach beyond the other: twenty years. */
const OPEN_SIDE = 7305
const MAX_QUOTE_WORDS = 60

/** What merging must know of a whole article: its first sentence with news, and the last day that it tells of. */
export type Told = { lede: number; last: number }

/** Works out the facts of a candidate; `actors` are all actors by id. */
export function readFacts(candidate: Candidate, actors: ReadonlyMap<string, Actor>, told: Partial<Told> = {}): Facts {
  const { act, sentence, when } = candidate
  const sideOf = (id: string): string => {
    const actor = actors.get(id)
    return actor === undefined || actor.kind === 'country' ? id : (actor.country ?? id)
  }
  const inRole = (...roles: string[]) =>
    candidate.participants.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor)
  const agents = inRole('agent')
  const others = inRole('counterpart', 'target')
  const principals = [...agents, ...others]
  const clause = sentence.tokens.filter((token) => isInside(token, act.clause))
  const family = familyOf(act.kind)
  const quotedHere = quotedWords(clause)
  const form = family === 'encounter' ? formOf(candidate, clause) : undefined
  const lemmas = contentLemmas(clause)
  return {
    candidate,
    family,
    fromLede: act.sentence - (told.lede ?? 0),
    ago: Math.max(0, (told.last ?? 0) - toDayNumber(when.end)),
    ...(form === undefined ? {} : { form }),
    ...spanOf(candidate),
    stated: when.basis !== 'document-date' && when.basis !== 'vague' && when.certainty !== 'assumed',
    people: new Set(principals.filter((id) => actors.get(id)?.kind === 'person')),
    agentSides: new Set(agents.map(sideOf)),
    otherSides: new Set(others.map(sideOf)),
    sides: new Set(principals.map(sideOf)),
    addressed: new Set([...others, ...inRole('mentioned')].map(sideOf).filter((side) => !agents.map(sideOf).includes(side))), // prettier-ignore
    lemmas,
    quoted:
      quotedHere.size > 0 ? quotedHere : quotedWords(sentence.tokens.filter(({ start }) => start >= act.clause.start)),
    accidents: new Set(clause.flatMap(({ lemma }) => accidentOf(lemma.toLowerCase()) ?? [])),
    weapons: new Set(sentence.tokens.map(({ lemma }) => lemma.toLowerCase()).filter(isWeapon)),
    numbers: new Set(clause.filter(({ pos }) => pos === 'NUM').map(({ lemma }) => lemma)),
  }
}

/** The days that a candidate may be of: what stands since some day, or until one, reaches beyond it. */
export function spanOf({ act, status, when }: Candidate): { from: number; to: number } {
  const stands = status === 'ongoing' && familyOf(act.kind) !== 'force'
  return {
    from: toDayNumber(when.start) - (when.edtf.startsWith('..') ? (stands ? OPEN_SIDE : BEFORE) : 0),
    to: toDayNumber(when.end) + (stands || when.edtf.endsWith('..') ? OPEN_SIDE : 0),
  }
}

function formOf({ act }: Candidate, clause: readonly Token[]): string | undefined {
  const remote = clause.some(({ lemma }) => encounterForm(lemma) === 'remote')
  return remote ? 'remote' : (encounterForm(act.frame) ?? encounterForm(act.trigger.lemma))
}

/** Lemmas of the words that carry meaning, in lower case. */
export function contentLemmas(tokens: readonly Token[]): Set<string> {
  return new Set(
    tokens
      .filter(({ pos, lemma }) => CONTENT.has(pos) && !isCommon(lemma.toLowerCase()))
      .map(({ lemma }) => lemma.toLowerCase()),
  )
}

function quotedWords(tokens: readonly Token[]): Set<string> {
  const inside: Token[] = []
  let open = false
  for (const token of tokens) {
    if (token.text === '“' || (token.text === '"' && !open)) open = true
    else if (token.text === '”' || token.text === '"') open = false
    else if (open && inside.length < MAX_QUOTE_WORDS) inside.push(token)
  }
  const content = inside.filter(({ pos, lemma }) => CONTENT.has(pos) && !isCommon(lemma.toLowerCase()))
  return new Set(content.map(({ text }) => text.toLowerCase()))
}

function isInside(token: Span, span: Span): boolean {
  return token.start >= span.start && token.end <= span.end
}

/** How many members two sets share. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const member of one) if (other.has(member)) count++
  return count
}

/** Shared members over the size of the smaller set, 0..1. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smaller = Math.min(one.size, other.size)
  return smaller === 0 ? 0 : shared(one, other) / smaller
}

/** The first is the word of saying (accuses, warns, denies) under which the second stands. */
export function saysOf({ candidate: words }: Facts, { candidate: deed }: Facts): boolean {
  return (
    words.act.speech === true &&
    deed.act.speech !== true &&
    deed.act.rule !== 'noun-with-date' &&
    deed.saidBy?.includes(words.act.trigger.start) === true
  )
}

/** Whether two acts stand in the same sentence. */
export function inOneSentence({ candidate: one }: Facts, { candidate: other }: Facts): boolean {
  return one.document === other.document && one.act.sentence === other.act.sentence
}
