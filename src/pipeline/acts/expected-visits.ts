/** "is due in Tehran in November", "is expected in Tokyo on Wednesday": a visit that is planned, told without a verb of going. */
import type { Act } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import { namesIn, phrasesFrom, spanOf } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { coreOf } from './casting.ts'
import { claimsOver } from './claims-over.ts'
import type { ActContext } from './context.ts'
import { datesOf } from './dates-of-clause.ts'
import { castPhrase, emptyCast } from './participants.ts'

export function expectedVisits(context: ActContext): Act[] {
  return context.reading.clauses.flatMap((clause) => visitOf(context, clause) ?? [])
}

function visitOf(context: ActContext, clause: Clause): Act | undefined {
  const { reading, names } = context
  const place = placeDue(reading, clause)
  if (!place || !clause.subject || clause.group.negated) return undefined
  const dates = datesOf(context, clause)
  const cast = emptyCast()
  castPhrase(cast, reading, names, coreOf(reading, clause.subject), 'agent')
  if (dates.length === 0 || !cast.agents.some((number) => names[number]?.kind === 'person')) return undefined
  const head = reading.words[place.trigger]
  if (!head) return undefined
  const span = spanOf(reading.words, place.from, place.to)
  return {
    sentence: reading.sentence.index,
    trigger: { start: head.start, end: head.end, lemma: head.lemma },
    form: 'verb',
    frame: 'visit',
    kind: 'CONSULT',
    clause: spanOf(reading.words, clause.subject.from, clause.to),
    ...cast,
    targets: namesIn(reading.words, place.from, place.to),
    place: span,
    modality: 'planned',
    claims: claimsOver(context, head),
    dates,
    tense: 'future',
    rule: 'expected-in-a-place',
  }
}

/** The place after "due in" or "expected in", and the word that expects. */
function placeDue(reading: Reading, clause: Clause): { from: number; to: number; trigger: number } | undefined {
  const { chunks, words } = reading
  const adjective = chunks[clause.chunk + 1]
  const due = clause.group.lemma === 'be' && adjective?.kind === 'adj' && words[adjective.head]?.low === 'due'
  const expected = clause.group.passive && clause.group.lemma === 'expect'
  if ((!due && !expected) || clause.group.tense !== 'present') return undefined
  const at = due ? clause.chunk + 2 : clause.chunk + 1
  const prep = chunks[at]
  const phrase = phrasesFrom(reading, at)[0]
  if (prep?.kind !== 'prep' || !/^(?:in|at)$/.test(words[prep.from]?.low ?? '') || !phrase) return undefined
  const proper = words.slice(phrase.from, phrase.to + 1).some((word) => word.pos === 'PROPN' || word.name >= 0)
  return proper
    ? { from: phrase.from, to: phrase.to, trigger: due ? (adjective?.head ?? 0) : clause.group.head }
    : undefined
}
