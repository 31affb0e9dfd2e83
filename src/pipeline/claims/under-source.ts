/** What stands in a list or in paragraphs under a line that names its source: "The inquiry made the following findings:". */
import type { Claim } from '../annotation.ts'
import { spanOf } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import type { ClaimContext } from './rule.ts'
import { actorsOf } from './speaker.ts'

const FINDINGS = /\b(?:findings?|allegations?|accusations?|charges|claims?|conclusions?|revelations?|complaints?|testimon(?:y|ies))\b/i // prettier-ignore
/** How many sentences of a list are looked back over for the line above it. */
const FURTHEST = 30

/** A point of a list under a line that ends with a colon and gives what follows as somebody's words or findings. */
export function claimsOfListUnderSource({ reading, readings, names, blocks, own }: ClaimContext): Claim[] {
  const { sentence } = reading
  if (own.length > 0 || blocks[sentence.block]?.kind !== 'bullet') return []
  const above = lineAbove(reading, readings, ({ sentence: { block } }) => blocks[block]?.kind === 'bullet')
  const line = above?.sentence.text ?? ''
  const clause = above?.clauses.findLast(({ kind, subject }) => kind !== 'reduced' && subject !== undefined)
  const { group, subject } = clause ?? {}
  const cue = above?.words[group?.head ?? -1]
  if (above === undefined || group === undefined || subject === undefined || cue === undefined || !/:\s*$/.test(line)) return [] // prettier-ignore
  const stance =
    stanceOf(group.lemma) ?? (FINDINGS.test(line.slice(cue.end - above.sentence.start)) ? 'says' : undefined)
  if (stance === undefined || group.passive || group.negated) return []
  const comma = above.words.findIndex(({ text }, at) => at > subject.from && at <= subject.to && text === ',')
  const speaker = spanOf(above.words, subject.from, comma < 0 ? subject.to : comma - 1)
  return [
    {
      sentence: above.sentence.index,
      speaker,
      speakerText: line.slice(speaker.start - above.sentence.start, speaker.end - above.sentence.start),
      actors: actorsOf(speaker, names, above.sentence.index),
      stance,
      cue: { start: cue.start, end: cue.end, lemma: group.lemma },
      content: { start: sentence.start, end: sentence.end },
      quoted: false,
      rule: 'list-under-source',
    },
  ]
}

function lineAbove(
  { sentence }: Reading,
  readings: readonly Reading[],
  isPoint: (reading: Reading) => boolean,
): Reading | undefined {
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - FURTHEST); at -= 1) {
    const before = readings[at]
    if (before !== undefined && !isPoint(before)) return before
  }
  return undefined
}
