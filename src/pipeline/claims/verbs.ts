/** Claims made by a reporting verb: "X said that …", "…, said X", "X told Reuters …", "X accused Y of …". */
import type { Stance } from '../../model/dataset.ts'
import type { Claim, NameMention } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import { phrasesAfter, spanOf } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { isQuoteMark } from '../clauses/words.ts'
import { stanceOf, tellsOfReporter } from '../lexicon/reporting-verbs.ts'
import { betweenCommas, contentAround, contentBehindAside, speakerBehind, withoutLink } from './beside.ts'
import { channelAfter, channelBefore, withoutChannel } from './channel.ts'
import { contentAfter, contentBefore, type Content } from './content.ts'
import { SAID_THINGS, TAKEN_UP } from './denials.ts'
import { insideOtherWords, isClosingQuote } from './edges.ts'
import { withNameBehind } from './named-behind.ts'
import { contentClauseOf } from './reach.ts'
import type { ClaimContext } from './rule.ts'
import { actorsOf } from './speaker.ts'

/** Verbs that report only with words of their own after them: a quote, a clause or an object that is said. */
const NEEDS_CLAUSE = new Set([
  'show',
  'find',
  'believe',
  'fear',
  'suspect',
  'think',
  'expect',
  'hope',
  'carry',
  'call',
  'ask',
  'order',
  'publish',
  'declare',
  'post',
  'continue',
  'argue',
  'describe',
  'rule',
  'decide',
  'signal',
  'order',
  'learn',
  'hear',
  'maintain',
  'propose',
  'suggest',
  'indicate',
  'determine',
  'estimate',
  'put',
  'observe',
  'answer',
  'respond',
  'comment',
  'charge',
  'alert',
  'conclude',
  'swear',
  'detail',
  'cite',
  'quote',
  'write',
  'note',
  'recall',
  'speak',
  'dismiss',
])

export function claimsOfVerbs({ reading, names, blocks }: ClaimContext): Claim[] {
  const claims: Claim[] = []
  const told = new Set<number>()
  const asks = blocks[reading.sentence.block]?.asks === true
  reading.clauses.forEach((clause, index) => {
    const stance = stanceOf(clause.group.lemma)
    if (!stance || !canReport(reading, clause) || sharesWhatIsNot(reading, index) || onlyDescribes(reading, clause))
      return
    const behind = speakerBehind(reading, clause, index, names)
    const inverted = behind ?? (clause.subject && !clause.shared ? undefined : subjectAfter(reading, clause, names))
    const named = inverted ?? clause.subject
    if (!named || clause.group.passive || (isSomethingSaid(reading, named) && !tellsItself(reading, index))) return
    const { subject, channel: beside } = withoutChannel(
      reading,
      withoutLink(reading, betweenCommas(reading, clause, named)),
    )
    if (insideOtherWords(reading, clause, subject)) return
    if (asks && /^(?:we|i|you)$/.test(reading.words[subject.to]?.low ?? '')) return
    const around = contentAround(
      reading,
      clause,
      inverted ? clause.group.from : subject.from,
      inverted ? inverted.to : clause.group.to,
    )
    const aside = contentBehindAside(reading, subject.from, clause.group.to)
    const found =
      aside ??
      around ??
      (behind === undefined ? undefined : upTo(reading, clause.group.from - 1)) ??
      ((clause.kind === 'main' || (inverted && isClosingQuote(reading, clause.group.from - 1))) &&
      !contentFollows(reading, index)
        ? contentBefore(
            reading,
            inverted ? { ...clause, from: clause.group.from, kind: 'main' } : clause,
            inverted ? clause.group.from : subject.from,
            inverted !== undefined,
          )
        : undefined)
    // “announced that Acme, Inc., agreed …”: who agrees there says nothing of the announcement before
    const left = told.has(index) ? undefined : found
    const right = contentAfter(reading, index, inverted)
    const content = left ?? right
    if (!content) return
    const { clausal, main, ...span } = content
    if (main !== undefined) told.add(main)
    if (clause.group.tense === 'gerund' && !clausal) return
    const takesUp = clause.group.lemma === 'dismiss' && TAKEN_UP.test(reading.sentence.text.slice(span.start - reading.sentence.start)) // prettier-ignore
    if (!clausal && !takesUp && NEEDS_CLAUSE.has(clause.group.lemma) && !putsNumber(reading, clause) && !isFinding(reading, clause, subject)) return // prettier-ignore
    if (governsInfinitive(reading, index) && NEEDS_CLAUSE.has(clause.group.lemma)) return
    const speaker = spanOf(reading.words, subject.from, subject.to)
    const { text } = reading.sentence
    const cue = reading.words[clause.group.head]
    if (!cue) return
    const channel = beside ?? channelAfter(reading, clause, names) ?? channelBefore(reading, subject)
    claims.push({
      sentence: reading.sentence.index,
      speaker,
      speakerText: text.slice(speaker.start - reading.sentence.start, speaker.end - reading.sentence.start),
      actors: actorsOf(speaker, names, reading.sentence.index),
      stance: stanceHere(reading, clause, subject, names),
      cue: { start: cue.start, end: cue.end, lemma: clause.group.lemma },
      content: span,
      ...(channel === undefined ? {} : { channel }),
      quoted: reading.words.some((word) => word.quoted && word.start >= content.start && word.end <= content.end),
      rule: left
        ? inverted
          ? 'verb-before-speaker'
          : 'content-before-speaker'
        : clausal
          ? 'speaker-then-content'
          : 'speaker-then-object',
    })
  })
  return claims
}

/** What a court hears is what one side tells it; a person who "reports" says so, an agency hands on. */
function stanceHere(
  reading: Reading,
  { group }: Clause,
  subject: { from: number; to: number; head?: number },
  names: readonly NameMention[],
): Stance {
  const stance = stanceOf(group.lemma) ?? 'says'
  const words = reading.words.slice(subject.from, subject.to + 1)
  if (group.lemma === 'hear') return words.some(({ low }) => COURTS.has(low)) ? 'claims' : stance
  if (stance === 'says') return isReporter(reading, subject) ? 'reports' : stance
  const isOne = words.some(({ low, name }) => /^(?:he|she|i)$/.test(low) || names[name]?.kind === 'person')
  return stance === 'reports' && isOne && !isReporter(reading, subject) ? 'says' : stance
}

const COURTS = new Set(['court', 'jury', 'jurors', 'inquest', 'tribunal', 'hearing', 'inquiry', 'trial', 'judge', 'judges', 'magistrates', 'panel']) // prettier-ignore

/** Everything up to a word, as what is said. */
function upTo({ words }: Reading, last: number): Content {
  return { start: words[0]?.start ?? 0, end: words[last]?.end ?? 0, clausal: true }
}

/** Whether what is said follows as a clause of its own. */
function contentFollows(reading: Reading, index: number): boolean {
  const next = contentClauseOf(reading, index)
  return next !== undefined && next.kind === 'content' && next.parent === index
}

/** Finite and asserted, or "CCTV reported Xi telling", "leading Washington to warn". */
function canReport(reading: Reading, clause: Clause): boolean {
  const { group } = clause
  if (group.negated || clause.kind === 'reduced') return false
  if (group.tense === 'gerund')
    return (clause.governor !== undefined && stanceOf(clause.governor) === 'reports') || saysBeside(reading, clause)
  if (group.tense === 'infinitive') return /^(?:lead|prompt|cause|drive|force)$/.test(clause.governor ?? '')
  if (clause.kind === 'adverbial' && clause.connective === 'if') return false
  return (
    group.tense !== 'unreal' && group.tense !== 'participle' && group.tense !== 'future' && reading.words.length > 2
  )
}

/** "…, claiming that its jets were shot down": words that go with a deed of the same subject. */
function saysBeside({ words, clauses }: Reading, { group, parent, connective }: Clause): boolean {
  const above = clauses[parent ?? -1]?.group
  const told = above !== undefined && /^(?:past|present|perfect|pluperfect)$/.test(above.tense) && !above.negated
  return told && connective === undefined && words[group.from - 1]?.text === ',' && BESIDE.test(group.lemma)
}

const BESIDE = /^(?:say|claim|add|allege|insist|argue|warn|tell|note|assert|deny|maintain|contend|stress)$/

/** "…, a charge Norland rejects": the charge says nothing; `denials.ts` reads who rejects it. */
function isSomethingSaid({ words }: Reading, { from, to }: { from: number; to: number }): boolean {
  return (
    /^(?:an?|the|any)$/.test(words[from]?.low ?? '') &&
    words.slice(from + 1, to).some(({ low }) => SAID_THINGS.has(low))
  )
}

/** "A report by the agency issued in May said three ships sank": what a paper says, and not what somebody does with it. */
function tellsItself(reading: Reading, index: number): boolean {
  const { group, kind } = reading.clauses[index] ?? {}
  return kind === 'main' && group !== undefined && TELLS.test(group.lemma) && contentFollows(reading, index)
}

const TELLS = /^(?:say|state|find|show|reveal|estimate|conclude|allege|claim|add|note|warn|detail|describe)$/

/** "would not sit by and say", "to come and say": a bare verb joined to one that is denied, only possible or to come tells nothing said. */
function sharesWhatIsNot({ words, clauses }: Reading, index: number): boolean {
  const clause = clauses[index]
  const { group } = clause ?? {}
  const isBare = group !== undefined && group.modal === undefined && words[group.from]?.low === group.lemma
  if (!clause || !isBare || !/^(?:and|or|but)$/.test(words[group.from - 1]?.low ?? '')) return false
  const before = clauses.slice(0, index).findLast(({ subject }) => subject?.from === clause.subject?.from)?.group
  if (before === undefined) return false
  return before.modal !== undefined || before.negated || /^(?:infinitive|unreal|future)$/.test(before.tense)
}

/** "the border that divides disputed Kashmir", "an alleged plot": a participle before its noun tells nothing said. */
function onlyDescribes({ words }: Reading, { group }: Clause): boolean {
  const before = words[group.from - 1]?.pos
  return (
    group.from === group.to &&
    /^(?:disputed|alleged|claimed|reported|disclosed|promised|threatened)$/.test(words[group.head]?.low ?? '') &&
    (before === 'VERB' || before === 'DET' || before === 'ADJ' || before === 'ADP')
  )
}

function isReporter(reading: Reading, subject: { from: number; to: number }): boolean {
  return tellsOfReporter(reading.words.slice(subject.from, subject.to + 1).map(({ low }) => low))
}

/** "…, said Lavrov": the phrase right after a verb that has none before it. */
function subjectAfter(
  reading: Reading,
  clause: Clause,
  names: readonly NameMention[],
): { from: number; to: number } | undefined {
  const before = reading.words[clause.group.from - 1]
  if (before && before.text !== ',' && !isQuoteMark(before) && !/^[–—]$/.test(before.text)) return undefined
  const next = reading.chunks[clause.chunk + 1]
  if (next?.kind !== 'np') return undefined
  let to = next.to
  for (
    let index = clause.chunk + 2;
    reading.chunks[index]?.kind === 'prep' &&
    /^(?:of|for|from|at)$/.test(reading.words[reading.chunks[index]?.from ?? 0]?.low ?? '');
    index += 2
  ) {
    to = reading.chunks[index + 1]?.to ?? to
  }
  const speaker = { from: next.from, to: withNameBehind(reading, { from: next.from, to }, names) }
  // “promised | each family | the equivalent of a year’s pay”: to whom, and what
  const behind = reading.chunks.findIndex(({ from }) => from === speaker.to + 1)
  // “arrived in Arl, assured the mayor of his support | and met Silva”: one of several deeds
  const isListed = before?.text === ',' && reading.chunks[behind]?.kind === 'conj' && reading.chunks[behind + 1]?.kind === 'vg' // prettier-ignore
  return reading.chunks[behind]?.kind === 'np' || isListed ? undefined : speaker
}

/** "Analysis indicates a drop of 85% …": papers and numbers find what they tell, also where it is an object. */
function isFinding(reading: Reading, { group }: Clause, { to }: { to: number }): boolean {
  return /^(?:show|indicate|find|suggest|signal)$/.test(group.lemma) && FINDINGS.has(reading.words[to]?.low ?? '')
}

const FINDINGS = new Set(['analysis', 'analyses', 'data', 'figures', 'statistics', 'study', 'studies', 'survey', 'surveys', 'poll', 'polls', 'research', 'report', 'reports', 'estimates', 'records', 'findings', 'review', 'audit', 'investigation', 'index', 'barometer', 'census', 'tests', 'results', 'projections', 'forecast', 'forecasts']) // prettier-ignore

/** "put the number of dead at four". */
function putsNumber(reading: Reading, clause: Clause): boolean {
  const object = phrasesAfter(reading, clause)[0]
  const head = object ? reading.words[object.head]?.lemma : undefined
  return clause.group.lemma === 'put' && /^(?:number|toll|figure|cost|total|count|damage)$/.test(head ?? '')
}

/** "continue to develop", "hopes to win": no report. */
function governsInfinitive(reading: Reading, index: number): boolean {
  const next = reading.clauses[index + 1]
  return (
    next !== undefined &&
    next.kind === 'infinitive' &&
    next.parent === index &&
    next.group.from <= (reading.clauses[index]?.group.to ?? 0) + 2
  )
}
