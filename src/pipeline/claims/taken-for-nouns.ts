/** "The UN estimates more than 8,000 people have died": a verb of saying that looks like a plural and is taken for a noun. */
import type { Claim } from '../annotation.ts'
import { spanOf } from '../clauses/phrases.ts'
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import type { ClaimContext } from './rule.ts'
import { actorsOf } from './speaker.ts'

const LIKE_NOUNS = new Set(['claims', 'estimates', 'reports', 'states', 'notes', 'warns', 'says'])
/** What is said opens with a number, a determiner or a name; nouns stand before "of", "that" and verbs. */
const OPENS = /^(?:more|less|fewer|at|about|around|some|nearly|almost|over|up|roughly)$/
/** “claims its troops have retaken a town” */
const OWN = /^(?:its|their|his|her|it|they|he|she)$/
const PART_OF_SPEAKER = /^(?:NOUN|PROPN|ADJ)$/

export function claimsOfVerbsTakenForNouns({ reading, names, own }: ClaimContext): Claim[] {
  const { words, clauses, sentence } = reading
  if (own.length > 0) return []
  const at = words.findIndex(({ low, pos }, index) => index > 0 && pos === 'NOUN' && LIKE_NOUNS.has(low))
  const cue = words[at]
  const next = words[at + 1]
  const stance = stanceOf(cue?.low.replace(/s$/, '') ?? '')
  if (cue === undefined || next === undefined || stance === undefined) return []
  const opens = next.pos === 'NUM' || next.pos === 'DET' || OWN.test(next.low) || next.name >= 0 || OPENS.test(next.low)
  const told = clauses.find(({ group, from }) => group.from > at + 1 && from <= group.from)
  const isFinite = told !== undefined && /^(?:past|present|perfect|pluperfect)$/.test(told.group.tense)
  let from = at - 1
  while (from > 0 && PART_OF_SPEAKER.test(words[from]?.pos ?? '') && PART_OF_SPEAKER.test(words[from - 1]?.pos ?? '')) from -= 1 // prettier-ignore
  const opener = words[from - 1]
  const first = opener?.pos === 'DET' ? from - 1 : from
  const isNamed = words.slice(first, at).some(({ name }) => name >= 0)
  const last = words[at - 1]
  if (!opens || !isFinite || last === undefined || !/^(?:NOUN|PROPN)$/.test(last.pos)) return []
  if (!isNamed && !/^the$/.test(words[first]?.low ?? '')) return []
  const speaker = spanOf(words, first, at - 1)
  const content = spanOf(words, at + 1, Math.max(told.to, told.group.to))
  return [
    {
      sentence: sentence.index,
      speaker,
      speakerText: sentence.text.slice(speaker.start - sentence.start, speaker.end - sentence.start),
      actors: actorsOf(speaker, names, sentence.index),
      stance,
      cue: { start: cue.start, end: cue.end, lemma: cue.low.replace(/s$/, '') },
      content,
      quoted: false,
      rule: 'speaker-then-content',
    },
  ]
}
