/** "is due in Tehran in November", "will be in Tokyo on Wednesday", "was in Arl on Monday": a visit that is told without a verb of going. */
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
  const place = placeDue(reading, clause) ?? placeOfStay(reading, clause)
  if (!place || !clause.subject || clause.group.negated) return undefined
  const dates = datesOf(context, clause)
  const past = clause.group.tense === 'past'
  if (clause.group.lemma === 'be' && clause.group.tense !== 'present' && !dates.some((number) => isDay(context, number))) return undefined // prettier-ignore
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
    modality: past ? 'asserted' : 'planned',
    claims: claimsOver(context, head),
    dates,
    tense: past ? 'past' : 'future',
    rule: past ? 'was-in-a-place' : 'expected-in-a-place',
  }
}

/** "will be in Tokyo on Wednesday", "was in Arl on Monday": the place that follows "be", where the day of it is said. */
function placeOfStay(reading: Reading, clause: Clause): { from: number; to: number; trigger: number } | undefined {
  const { chunks, words } = reading
  const { group, kind } = clause
  if (group.lemma !== 'be' || kind !== 'main' || !/^(?:past|future)$/.test(group.tense)) return undefined
  const prep = chunks[clause.chunk + 1]
  const phrase = phrasesFrom(reading, clause.chunk + 1)[0]
  if (prep?.kind !== 'prep' || words[prep.from]?.low !== 'in' || !phrase) return undefined
  const isPlace = namesIn(words, phrase.from, phrase.to).length > 0 && words[phrase.head]?.pos === 'PROPN'
  return isPlace ? { from: phrase.from, to: phrase.to, trigger: group.head } : undefined
}

/** "on Monday", "last week": not "in 2021" or "that month", when somebody may have been there on many days. */
function isDay({ dates }: ActContext, number: number): boolean {
  const date = dates[number]
  return date?.from !== undefined && date.basis !== 'anchor' && /^(?:day|days|week)$/.test(date.precision) && !/^(?:SET|DURATION)$/.test(date.type) // prettier-ignore
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
