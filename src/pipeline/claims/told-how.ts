/** Words of somebody that no plain verb of saying opens: "was quoted as saying that …", "described how …". */
import type { Claim } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import { spanOf } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import { contentAfter, type Content } from './content.ts'
import type { ClaimContext } from './rule.ts'
import { actorsOf } from './speaker.ts'

const HANDS_ON = /^(?:quote|cite|report|record|film|hear|overhear|describe)$/

/** "The minister was quoted as saying that Chile had sold arms": the minister says it. */
export function claimsOfBeingQuoted(context: ClaimContext): Claim[] {
  const { clauses } = context.reading
  return clauses.flatMap((clause, index) => {
    const above = clauses[clause.parent ?? -1]
    const isQuoted = above?.group.passive === true && !above.group.negated && HANDS_ON.test(above.group.lemma)
    if (!isQuoted || clause.group.tense !== 'gerund' || stanceOf(clause.group.lemma) === undefined) return []
    return claimOf(context, above, clause, contentAfter(context.reading, index, undefined))
  })
}

const TELLS_HOW =
  /^(?:describe|recount|recall|relate|tell|explain|detail|report|remember|reveal|show|testify|say|document)$/
/** Between the verb and "how" stands at most the one who is told. */
const HEARER = 3
/** Between "but" and the subject behind it stands at most a word for when or where, and an article. */
const OPENING = 5

/** "Witnesses described how soldiers looted shops": what they saw, as they tell it. */
export function claimsOfTellingHow(context: ClaimContext): Claim[] {
  const { reading, own } = context
  if (own.length > 0) return []
  const { words, clauses } = reading
  for (const clause of clauses) {
    const { group, kind } = clause
    if (kind !== 'main' || group.passive || group.negated || !TELLS_HOW.test(group.lemma)) continue
    const how = words.findIndex(({ low }, at) => at > group.to && at <= group.to + 1 + HEARER && low === 'how')
    // “explained how to file a claim”, “recalled how many had died”
    const next = words[how + 1]
    if (how < 0 || next === undefined || !/^(?:NOUN|PROPN|PRON|DET|NUM|ADJ)$/.test(next.pos) || /^(?:many|much|long|far|often|old)$/.test(next.low)) continue // prettier-ignore
    const end = otherMainClause(reading, how)
    const last = words.findLast(({ pos }, at) => pos !== 'PUNCT' && at < end) ?? next
    return claimOf(context, clause, clause, { start: next.start, end: last.end, clausal: true })
  }
  return []
}

/** The word where the writer goes on himself: “…, but Kenya left the pact”; the count of words where he does not. */
function otherMainClause({ words, clauses }: Reading, from: number): number {
  const at = words.findIndex(({ low }, index) => {
    if (index <= from || !/^(?:but|yet|whereas)$/.test(low)) return false
    if (!/^[,;—–]$/.test(words[index - 1]?.text ?? '')) return false
    return clauses.some(({ subject, shared }) => shared !== true && subject !== undefined && subject.from > index && subject.from <= index + OPENING) // prettier-ignore
  })
  return at < 0 ? words.length : at
}

function claimOf(
  { reading, names }: ClaimContext,
  { subject }: Clause,
  { group }: Clause,
  content: Content | undefined,
): Claim[] {
  const { words, sentence }: Reading = reading
  const cue = words[group.head]
  if (subject === undefined || cue === undefined || content === undefined) return []
  const speaker = spanOf(words, subject.from, subject.to)
  return [
    {
      sentence: sentence.index,
      speaker,
      speakerText: sentence.text.slice(speaker.start - sentence.start, speaker.end - sentence.start),
      actors: actorsOf(speaker, names, sentence.index),
      stance: stanceOf(group.lemma) === 'claims' ? 'claims' : 'says',
      cue: { start: cue.start, end: cue.end, lemma: group.lemma },
      content: { start: content.start, end: content.end },
      quoted: words.some((word) => word.quoted && word.start >= content.start && word.end <= content.end),
      rule: 'speaker-then-content',
    },
  ]
}
