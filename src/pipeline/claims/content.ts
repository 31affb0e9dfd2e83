/** Which words are said: those before "X said", and those after it as far as they hang on it. */
import type { Span } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { isQuoteMark } from '../clauses/words.ts'
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import { turnsAway } from './edges.ts'
import { behindDescription, contentClauseOf, fronted, lastClauseOf } from './reach.ts'
import { wideContent } from './wide-subjects.ts'

/** `clausal`: what is said is a clause or stands in quotation marks, and not only an object. `main`: the clause that is said, where it is read as a main clause. */
export type Content = Span & { clausal: boolean; main?: number }

/** What stands before the speaker, up to the comma or the closing quote: the content of an inverted report. */
export function contentBefore(
  reading: Reading,
  clause: Clause,
  subjectFrom: number,
  inverted: boolean,
): Content | undefined {
  const { words } = reading
  const start = Math.min(subjectFrom, clause.from)
  const mark = words[start - 1]
  const marked =
    mark !== undefined && (mark.text === ',' || isQuoteMark(mark) || mark.text === '?' || mark.text === '!')
  if (!marked || (clause.shared && !inverted) || clause.kind === 'relative') return undefined
  if (!inverted && !isQuoteMark(mark) && actsOnObject(reading, clause)) return undefined
  // "Norland said that …; on Monday, Sudonia said": behind a semicolon another begins to tell
  const begins = words.findLastIndex(({ text, quoted }, at) => at < start && text === ';' && !quoted) + 1
  const closes = isQuoteMark(mark) || words[start - 2] !== undefined
  if (!closes) return undefined
  let last = start - 1
  while (last > 0 && (words[last]?.text === ',' || isQuoteMark(words[last] ?? mark))) last -= 1
  const told = reading.clauses.some(
    (other) =>
      other.chunk !== clause.chunk &&
      other.group.to < start &&
      other.group.from >= begins &&
      (other.kind === 'main' || other.kind === 'content') &&
      other.subject !== undefined &&
      !isBehindPreposition(reading, other.subject.from),
  )
  const quote = words.slice(begins, start).some((word) => isQuoteMark(word))
  const quoteCloses = isQuoteMark(mark)
  if (!told && !quote) return undefined
  const others = reading.clauses.some(({ group }) => group.to < begins && stanceOf(group.lemma) !== undefined)
  const opens = others ? begins : 0
  const first = quoteCloses ? openingQuote(reading, start - 1) : opens
  const whole = quoteCloses && first > opens && words[first - 1]?.text !== ',' ? opens : first
  return { ...trimQuotes(reading, whole, last), clausal: true }
}

/** "in 40 towns | were", and not "as much as 80 percent | were", "around 40 people | were": words that only say how exact a number is. */
function isBehindPreposition({ words }: Reading, from: number): boolean {
  const [before, two, three] = [words[from - 1], words[from - 2], words[from - 3]]
  if (before?.pos !== 'ADP') return false
  if (words[from]?.pos !== 'NUM') return true
  const isAmount = /^(?:about|around|over|under|than)$/.test(before.low) || (before.low === 'to' && two?.low === 'up') || (before.low === 'as' && three?.low === 'as') // prettier-ignore
  return !isAmount
}

/** Verbs whose object is the one who hears. */
const HEARD = /^(?:tell|inform|assure|reassure|remind|warn|caution|advise|notify|brief|alert)$/

/** "On Monday, at the summit that Norland chaired, Berg thanked its members": what the verb acts on is all that is said. */
function actsOnObject({ chunks, words }: Reading, { chunk, group }: Clause): boolean {
  const next = chunks[chunk + 1]
  return next?.kind === 'np' && !HEARD.test(group.lemma) && (words[next.from]?.date ?? -1) < 0
}

function openingQuote(reading: Reading, closing: number): number {
  for (let at = closing - 1; at >= 0; at -= 1) {
    const word = reading.words[at]
    if (word && isQuoteMark(word) && !reading.words[at - 1]?.quoted) return at
  }
  return 0
}

/** What follows the cue: a content clause with all that hangs on it, a quote, or an object. */
export function contentAfter(
  reading: Reading,
  index: number,
  inverted: { to: number } | undefined,
): Content | undefined {
  const clause = reading.clauses[index]
  if (!clause) return undefined
  const { words, clauses } = reading
  const first = inverted ? inverted.to + 1 : clause.group.to + 1
  const next = contentClauseOf(reading, index)
  const isNext = next?.kind === 'content' && next.parent === index
  const wide = isNext ? undefined : wideContent(reading, index, first)
  const described = behindDescription(reading, index)
  const behind = fronted(reading, index, first) ?? wide?.clause ?? described
  const end = lastClauseOf(reading, index, behind, (other) => turnsAway(reading, other))
  let last = Math.max(clause.to, clauses[end]?.to ?? clause.to)
  let from =
    wide?.from ??
    clauses[described ?? -1]?.from ??
    (end > index && next?.kind === 'content' && behind === undefined ? next.from : first)
  const opening = words.findIndex((word, at) => at >= first && at <= last + 1 && isQuoteMark(word))
  if (opening >= 0 && next?.kind !== 'content' && behind === undefined) {
    from = opening
    for (let at = opening + 1; at < words.length; at += 1) {
      last = Math.max(last, at)
      const word = words[at]
      if (word && isQuoteMark(word) && (word.mark === 'closes' || !word.quoted)) break
    }
  }
  while (last > from && /^(?:[.,;]|and|but|or|while|as)$/.test(words[last]?.low ?? '')) last -= 1
  while (from <= last && /^(?:[,:]|that|on)$/.test(words[from]?.low ?? '')) from += 1
  if (from > last || !words[from]) return undefined
  if (from === last && words[from]?.pos === 'PUNCT') return undefined
  const span = trimQuotes(reading, from, last)
  const clausal = behind !== undefined || isClausal(reading, index, span)
  return { ...span, clausal, ...(wide === undefined ? {} : { main: wide.clause }) }
}

function isClausal(reading: Reading, index: number, content: Span): boolean {
  const next = contentClauseOf(reading, index)
  const quoted = reading.words.some((word) => word.quoted && word.start >= content.start && word.start < content.end)
  return (
    quoted || (next !== undefined && next.parent === index && (next.kind === 'content' || isMisread(reading, index)))
  )
}

/** Nobody says a thing: in "officials say a cable along the route | snapped" the participle is the verb of what they say. */
function isMisread({ clauses, words }: Reading, index: number): boolean {
  const clause = clauses[index]
  const next = clauses[index + 1]
  if (clause === undefined || next?.kind !== 'reduced' || !next.group.ambiguous || !SAYS.test(clause.group.lemma))
    return false
  const goesOn = clauses[index + 2]
  const isVerbOfAnother = goesOn !== undefined && goesOn.kind !== 'relative' && words[goesOn.group.from - 1]?.text !== ',' && goesOn.subject?.to === next.to // prettier-ignore
  return words[next.from - 1]?.text !== ',' && !isVerbOfAnother
}

const SAYS = /^(?:say|think|believe|insist|argue)$/

function trimQuotes({ words }: Reading, from: number, to: number): Span {
  const isMark = (at: number): boolean => {
    const word = words[at]
    return word !== undefined && isQuoteMark(word)
  }
  let first = from
  let last = to
  while (first < last && (isMark(first) || words[first]?.text === ',')) first += 1
  while (last > first && (isMark(last) || /^[,.;:]$/.test(words[last]?.text ?? ''))) last -= 1
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }
}
