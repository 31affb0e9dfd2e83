/** Acts told by a noun: "Wednesday’s call", "his meeting on Tuesday with X", "Y’s announcement on Monday that …". */
import type { Act } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import { datesIn, namesIn, phrasesFrom, spanOf } from '../clauses/phrases.ts'
import { REPORTERS, stanceOf } from '../lexicon/reporting-verbs.ts'
import { claimsOver } from './claims-over.ts'
import type { ActContext } from './context.ts'
import { datesOf } from './dates-of-clause.ts'
import { nominalAt } from './nominal.ts'
import type { Nominal } from './nominal.ts'
import { planOf, ruleOfNoun } from './nominal-rules.ts'
import { castPhrase, castPhrases, castRest, emptyCast, placeOfSubject } from './participants.ts'
import type { Cast } from './participants.ts'
import { contentOf, numbersOver } from '../look-up.ts'

const AHEAD = /^noun-that-(?:is-planned|lies-ahead)$/

/** `taken` are word numbers that a verb's act already stands for. */
export function nominalActs(context: ActContext, taken: ReadonlySet<number>): Act[] {
  return context.reading.chunks.flatMap((chunk, at) => {
    const nominal = chunk.kind === 'np' && !taken.has(chunk.head) ? nominalAt(context, chunk, at) : undefined
    const rule = nominal && ruleOfNoun(context, nominal)
    return nominal && rule ? [actOf(context, nominal, rule)] : []
  })
}

/** Those who speak at a meeting take part in it; people spoken to are the other side. */
function castSpeakers(cast: Cast, { reading, names, claims }: ActContext): void {
  for (const clause of reading.clauses) {
    if (
      !clause.subject ||
      clause.group.passive ||
      !stanceOf(clause.group.lemma) ||
      stanceOf(clause.group.lemma) === 'reports'
    )
      continue
    if (reading.words.slice(clause.subject.from, clause.subject.to + 1).some((word) => REPORTERS.has(word.low)))
      continue
    castPhrase(cast, reading, names, clause.subject, 'agent')
    for (const phrase of phrasesFrom(reading, clause.chunk + 1)) {
      const person = namesIn(reading.words, phrase.from, phrase.to).some((number) => names[number]?.kind === 'person')
      if (phrase.prep === undefined && (person || clause.group.lemma === 'tell'))
        castPhrase(cast, reading, names, phrase, 'counterpart')
    }
  }
  for (const number of namesIn(reading.words, 0, reading.words.length - 1)) {
    const name = names[number]
    const said = name !== undefined && numbersOver(claims, contentOf, name).length > 0
    if (name?.kind === 'person' && !said && !cast.agents.includes(number) && !cast.counterparts.includes(number))
      cast.agents.push(number)
  }
}

function actOf(context: ActContext, nominal: Nominal, rule: string): Act {
  const { reading, names } = context
  const { words } = reading
  const { frame, chunk } = nominal
  const cast = emptyCast()
  castPhrases(cast, reading, names, frame, nominal.phrases, [], false)
  // "Fighting broke out between Norland and Sudland"
  if (nominal.subjectOf && rule === 'noun-that-happens' && frame.kind === 'FIGHT')
    castPhrases(cast, reading, names, frame, phrasesFrom(reading, nominal.subjectOf.chunk + 1), [], false)
  const owner = words.findIndex((word, at) => at > chunk.from && at < chunk.head && word.low === "'s")
  // “his government’s refusal”: not he
  const isOfOthers = /^(?:his|her|its|their|our|my)$/.test(words[chunk.from]?.low ?? '')
  if (owner > 0 && !isOfOthers) castPhrase(cast, reading, names, { from: chunk.from, to: owner, head: owner }, 'agent')
  if (owner < 0 || !isOfOthers)
    castPhrase(cast, reading, names, { from: chunk.from, to: chunk.head, head: chunk.head }, 'agent')
  if (rule === 'meeting-where-said') castSpeakers(cast, context)
  const holder = reading.clauses.findLast((clause) => clause.from <= chunk.head && clause.to >= chunk.head)
  if (holder) castRest(cast, reading, names, holder.from, holder.to)
  const plan = rule === 'noun-that-is-planned' ? planOf(context, nominal) : undefined
  const head = words[chunk.head]
  const { place: own, ...roles } = cast
  const { subjectOf } = nominal
  const place = own ?? (subjectOf && placeOfSubject(reading, names, subjectOf.group.to, subjectOf.to))
  const span = spanOf(words, chunk.from, nominal.reach)
  return {
    sentence: reading.sentence.index,
    trigger: { start: head?.start ?? span.start, end: head?.end ?? span.end, lemma: nominal.lemma },
    form: 'nominal',
    frame: frame.id,
    kind: frame.kind,
    clause: span,
    ...roles,
    ...(place ? { place } : {}),
    modality: AHEAD.test(rule) ? 'planned' : rule === 'noun-under-way' ? 'ongoing' : 'asserted',
    claims: claimsOver(context, head ?? span),
    dates: datesOfNoun(context, nominal, plan),
    tense: 'none',
    ...(frame.speech ? { speech: true } : {}),
    ...(frame.violent ? { violent: true } : {}),
    rule,
  }
}

/** The noun's own days; where its verb says no more than that it took place, the verb's. */
function datesOfNoun(context: ActContext, nominal: Nominal, plan: Clause | undefined): number[] {
  if (plan) return datesOf(context, plan)
  const inside = datesIn(context.reading.words, nominal.chunk.from, nominal.reach)
  const own = [...new Set([...inside, ...nominal.dates])]
  return own.length > 0 || !nominal.subjectOf ? own : datesOf(context, nominal.subjectOf)
}
