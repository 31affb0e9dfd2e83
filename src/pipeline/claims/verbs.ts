/** Claims made by a reporting verb: "X said that …", "…, said X", "X told Reuters …", "X accused Y of …". */
import type { Claim, Span } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import { phrasesAfter, spanOf } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { isQuoteMark } from '../clauses/words.ts'
import { REPORTERS, stanceOf } from '../lexicon/reporting-verbs.ts'
import { channelAfter } from './channel.ts'
import { insideOtherWords, isClosingQuote, turnsAway } from './edges.ts'
import type { ClaimContext } from './rule.ts'
import { actorsOf } from './speaker.ts'

/** Verbs that report only with words of their own after them: a quote, a clause or an object that is said. */
const NEEDS_CLAUSE = new Set([
  'show',
  'find',
  'believe',
  'think',
  'expect',
  'hope',
  'carry',
  'call',
  'ask',
  'order',
  'publish',
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
  const asks = blocks[reading.sentence.block]?.asks === true
  reading.clauses.forEach((clause, index) => {
    const stance = stanceOf(clause.group.lemma)
    if (!stance || !canReport(reading, clause) || sharesWhatIsNot(reading, index)) return
    const inverted = clause.subject && !clause.shared ? undefined : subjectAfter(reading, clause)
    const subject = inverted ?? clause.subject
    if (!subject || clause.group.passive) return
    if (insideOtherWords(reading, clause, subject)) return
    if (asks && /^(?:we|i|you)$/.test(reading.words[subject.to]?.low ?? '')) return
    const left =
      (clause.kind === 'main' || (inverted && isClosingQuote(reading, clause.group.from - 1))) &&
      !contentFollows(reading, index)
        ? contentBefore(
            reading,
            inverted ? { ...clause, from: clause.group.from, kind: 'main' } : clause,
            inverted ? clause.group.from : subject.from,
            inverted !== undefined,
          )
        : undefined
    const right = contentAfter(reading, index, inverted)
    const content = left ?? right
    if (!content) return
    const clausal = left !== undefined || isClausal(reading, index, content)
    if (!clausal && NEEDS_CLAUSE.has(clause.group.lemma) && !putsNumber(reading, clause)) return
    if (governsInfinitive(reading, index) && NEEDS_CLAUSE.has(clause.group.lemma)) return
    const speaker = spanOf(reading.words, subject.from, subject.to)
    const { text } = reading.sentence
    const cue = reading.words[clause.group.head]
    if (!cue) return
    const channel = channelAfter(reading, clause)
    claims.push({
      sentence: reading.sentence.index,
      speaker,
      speakerText: text.slice(speaker.start - reading.sentence.start, speaker.end - reading.sentence.start),
      actors: actorsOf(speaker, names, reading.sentence.index),
      stance: isReporter(reading, subject) && stance === 'says' ? 'reports' : stance,
      cue: { start: cue.start, end: cue.end, lemma: clause.group.lemma },
      content,
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

/** Whether what is said follows as a clause of its own. */
function contentFollows(reading: Reading, index: number): boolean {
  const next = reading.clauses[index + 1]
  return next !== undefined && next.kind === 'content' && next.parent === index
}

/** Finite and asserted, or "CCTV reported Xi telling", "leading Washington to warn". */
function canReport(reading: Reading, clause: Clause): boolean {
  const { group } = clause
  if (group.negated || clause.kind === 'reduced') return false
  if (group.tense === 'gerund') return clause.governor !== undefined && stanceOf(clause.governor) === 'reports'
  if (group.tense === 'infinitive') return /^(?:lead|prompt|cause|drive|force)$/.test(clause.governor ?? '')
  if (clause.kind === 'adverbial' && clause.connective === 'if') return false
  return (
    group.tense !== 'unreal' && group.tense !== 'participle' && group.tense !== 'future' && reading.words.length > 2
  )
}

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

function isReporter(reading: Reading, subject: { from: number; to: number }): boolean {
  return reading.words.slice(subject.from, subject.to + 1).some((word) => REPORTERS.has(word.low))
}

/** "…, said Lavrov": the phrase right after a verb that has none before it. */
function subjectAfter(reading: Reading, clause: Clause): { from: number; to: number } | undefined {
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
  return { from: next.from, to }
}

/** What stands before the speaker, up to the comma or the closing quote: the content of an inverted report. */
function contentBefore(reading: Reading, clause: Clause, subjectFrom: number, inverted: boolean): Span | undefined {
  const { words } = reading
  const start = Math.min(subjectFrom, clause.from)
  const mark = words[start - 1]
  const marked =
    mark !== undefined && (mark.text === ',' || isQuoteMark(mark) || mark.text === '?' || mark.text === '!')
  if (!marked || (clause.shared && !inverted) || clause.kind === 'relative') return undefined
  const closes = isQuoteMark(mark) || words[start - 2] !== undefined
  if (!closes) return undefined
  let last = start - 1
  while (last > 0 && (words[last]?.text === ',' || isQuoteMark(words[last] ?? mark))) last -= 1
  const told = reading.clauses.some(
    (other) =>
      other.chunk !== clause.chunk &&
      other.group.to < start &&
      (other.kind === 'main' || other.kind === 'content') &&
      other.subject !== undefined &&
      reading.words[other.subject.from - 1]?.pos !== 'ADP',
  )
  const quote = words.slice(0, start).some((word) => isQuoteMark(word))
  const quoteCloses = isQuoteMark(mark)
  if (!told && !quote) return undefined
  const first = quoteCloses ? openingQuote(reading, start - 1) : 0
  const whole = quoteCloses && first > 0 && words[first - 1]?.text !== ',' ? 0 : first
  return trimQuotes(reading, whole, last)
}

function openingQuote(reading: Reading, closing: number): number {
  for (let at = closing - 1; at >= 0; at -= 1) {
    const word = reading.words[at]
    if (word && isQuoteMark(word) && !reading.words[at - 1]?.quoted) return at
  }
  return 0
}

/** What follows the cue: a content clause with all that hangs on it, a quote, or an object. */
function contentAfter(reading: Reading, index: number, inverted: { to: number } | undefined): Span | undefined {
  const clause = reading.clauses[index]
  if (!clause) return undefined
  const { words, clauses } = reading
  const first = inverted ? inverted.to + 1 : clause.group.to + 1
  const next = clauses[index + 1]
  let last = clause.to
  let from = first
  if (next && hangsOn(clauses, index + 1, index)) {
    let end = index + 1
    while (clauses[end + 1] && hangsOn(clauses, end + 1, index) && !turnsAway(reading, clauses[end + 1])) end += 1
    last = clauses[end]?.to ?? last
    if (next.kind === 'content') from = next.from
  }
  const opening = words.findIndex((word, at) => at >= first && at <= last + 1 && isQuoteMark(word))
  if (opening >= 0 && next?.kind !== 'content') {
    from = opening
    for (let at = opening + 1; at < words.length; at += 1) {
      last = Math.max(last, at)
      const word = words[at]
      if (word && isQuoteMark(word) && word.text !== words[opening]?.text) break
    }
  }
  while (last > from && /^(?:[.,;]|and|but|or|while|as)$/.test(words[last]?.low ?? '')) last -= 1
  while (from <= last && /^(?:[,:]|that|on)$/.test(words[from]?.low ?? '')) from += 1
  if (from > last || !words[from]) return undefined
  if (from === last && words[from]?.pos === 'PUNCT') return undefined
  return trimQuotes(reading, from, last)
}

/** Whether clause `at` hangs, over any number of steps, on clause `top` and is not coordinated beside it. */
function hangsOn(clauses: readonly Clause[], at: number, top: number): boolean {
  const clause = clauses[at]
  if (!clause || clause.parent === undefined || clause.parent < top) return false
  if (clause.shared && clause.parent === top && clause.kind === 'main') return false
  if (clause.parent === top) return clause.kind !== 'main'
  return hangsOn(clauses, clause.parent, top)
}

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

function isClausal(reading: Reading, index: number, content: Span): boolean {
  const next = reading.clauses[index + 1]
  const quoted = reading.words.some((word) => word.quoted && word.start >= content.start && word.start < content.end)
  return quoted || (next !== undefined && next.kind === 'content' && next.parent === index)
}

function trimQuotes(reading: Reading, from: number, to: number): Span {
  let first = from
  let last = to
  while (first < last && (isQuoteMark(reading.words[first] as never) || reading.words[first]?.text === ',')) first += 1
  while (
    last > first &&
    (isQuoteMark(reading.words[last] as never) || /^[,.;:]$/.test(reading.words[last]?.text ?? ''))
  )
    last -= 1
  return { start: reading.words[first]?.start ?? 0, end: reading.words[last]?.end ?? 0 }
}
