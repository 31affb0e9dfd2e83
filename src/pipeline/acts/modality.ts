/** Whether a clause tells something that happened, is planned, goes on, or is only thought, denied or usual. */
import type { Act, Modality } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { ACTUAL, ATTEMPT, CONDITIONALS, CONTENT, HABIT, ONGOING, PLANNED, UNREAL } from '../lexicon/governors.ts'
import { GROUP_NOUNS, PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { stanceOf } from '../lexicon/reporting-verbs.ts'

/** `reason` says in a reader's words why a clause gives no event. */
export type Reality = { modality: Modality; reason?: string; tense: NonNullable<Act['tense']>; attempt?: true }

const PURPOSE = 'a purpose, not yet done'
/** What was caused took place: "prompting Beijing to summon the ambassador". */
const CAUSES = /^(?:prompt|lead|cause|drive|force|spur|provoke)$/
/** Before a bare verb: what was seen or brought about took place. */
const PERCEIVED = /^(?:see|watch|hear|make|let|have)$/
const PEOPLE =
  /^(?:he|she|they|minister|president|leaders?|officials|talks|meeting|summit|election|vote|king|team|crew|company|hearing|trial)$/
const THINKING = new Set([
  'believe',
  'think',
  'consider',
  'feel',
  'fear',
  'hope',
  'suggest',
  'argue',
  'predict',
  'doubt',
  'wonder',
  'suspect',
  'assume',
  'guess',
  'imagine',
  'wish',
  'see',
  'mean',
  'worry',
  'like',
  'want',
  'maintain',
  'indicate',
  'seem',
  'appear',
  'ensure',
  'know',
  'understand',
])
const EXPECTING = new Set(['expect', 'plan', 'schedule', 'forecast', 'anticipate', 'intend'])

/** "is proud to unveil": a feeling that goes with telling it. */
const PLEASED = /^(?:please|pleased|delight|delighted|proud|thrill|thrilled|excite|excited|honou?r|honou?red|happy|glad|privileged)$/ // prettier-ignore
const SHOWN = /^(?:announce|introduce|unveil|launch|present|confirm|report|welcome|declare|reveal|release|appoint)$/
const STEP = /^(?:step|action|measure|move)$/

export function realityOf(reading: Reading, index: number): Reality {
  const clause = reading.clauses[index]
  if (!clause) return { modality: 'hypothetical', tense: 'none', reason: 'no verb' }
  const { group } = clause
  if (group.negated || deniedSubject(reading, clause) || isOfNobody(reading, clause) || isAlmost(reading, clause))
    return none('negated', 'says what did not happen')
  if (clause.connective !== undefined && CONDITIONALS.has(clause.connective))
    return none('hypothetical', 'a condition, not an event')
  if (clause.kind === 'infinitive') return ofInfinitive(reading, clause)
  if (clause.kind === 'gerund' || (clause.kind === 'adverbial' && group.tense === 'gerund'))
    return ofGerund(reading, clause)
  const above = clause.parent === undefined ? undefined : reading.clauses[clause.parent]
  if (clause.kind === 'content' && above) {
    const outer = above === clause ? undefined : realityOf(reading, clause.parent ?? 0)
    if (outer && outer.modality === 'hypothetical' && !stanceOf(above.group.lemma)) return outer
    const governor = clause.governor ?? ''
    if (governor === 'deny') return none('negated', 'says what somebody denies')
    // “It is believed that Norland sent ships”: a deed that somebody hands on
    const isHandedOn = above.group.passive && /^(?:past|perfect|pluperfect)$/.test(group.tense) && !above.group.negated
    if (THINKING.has(governor) && !isHandedOn) return none('hypothetical', 'an opinion, nothing happened')
    if (EXPECTING.has(governor)) return { modality: 'planned', tense: 'future' }
    if (above.group.negated || (above.group.tense === 'unreal' && !stanceOf(above.group.lemma)))
      return none('hypothetical', 'only a possibility')
    if (
      group.modal === 'would' &&
      stanceOf(governor) &&
      ['past', 'perfect', 'pluperfect', 'gerund'].includes(above.group.tense)
    )
      return { modality: 'planned', tense: 'future' }
  }
  if (group.tense === 'future') return { modality: 'planned', tense: 'future' }
  if (group.tense === 'unreal') return none('hypothetical', 'only a possibility or a demand')
  if (isUsual(reading, clause)) return none('habitual', 'a habit, no single event')
  const tense = group.tense === 'participle' ? 'past' : group.tense
  if (group.progressive)
    return group.tense === 'past' || group.tense === 'pluperfect'
      ? { modality: 'ongoing', tense: 'past' }
      : { modality: 'ongoing', tense: tense as 'present' }
  return { modality: 'asserted', tense: tense as 'past' }
}

/** "Neither side showed", "no talks took place", "few believe". */
function deniedSubject(reading: Reading, clause: Clause): boolean {
  const first = clause.subject ? (reading.words[clause.subject.from]?.low ?? '') : ''
  return /^(?:neither|no|none|nobody|nothing|few|little|hardly)$/.test(first)
}

/** Verbs whose "no" is what they found or left: "found no evidence", "said no deal was near". */
const TELLS_OF_NONE = /^(?:find|see|know|leave|have|be|vote|reach)$/
/** What may be done nearly and has still moved: "nearly doubled". */
const BY_MEASURE = /^(?:double|treble|triple|quadruple|quintuple|halve)$/

/** "arrested no one", "shot down nothing", "signed no contracts": done to nobody. */
function isOfNobody({ words }: Reading, { group }: Clause): boolean {
  if (group.passive || TELLS_OF_NONE.test(group.lemma) || stanceOf(group.lemma) !== undefined) return false
  const at = group.to + 1 + (/^(?:down|up|out|off)$/.test(words[group.to + 1]?.low ?? '') ? 1 : 0)
  const [first, second] = [words[at]?.low ?? '', words[at + 1]]
  if (/^(?:nobody|none|nothing|no-one)$/.test(first)) return second?.low !== 'but'
  return first === 'no' && (second?.low === 'one' || second?.pos === 'NOUN') && words[at + 2]?.low !== 'but'
}

/** "almost cancelled 200 flights", "all but agreed": not done. */
function isAlmost({ words }: Reading, { group }: Clause): boolean {
  if (BY_MEASURE.test(group.lemma)) return false
  const [before, last] = [words[group.to - 2]?.low, words[group.to - 1]?.low ?? '']
  return /^(?:almost|nearly)$/.test(last) || (last === 'but' && before === 'all')
}

const HANDED_ON = /^(?:claim|report|say|allege|know|boast|admit|profess|purport|find|rule)$/
/** "are believed to have drowned", "are said to be moving in": what is handed on by nobody in particular. */
const HELD = /^(?:say|report|believe|think|allege|understand|rumou?r|know)$/

function isPerfect(reading: Reading, { group }: Clause): boolean {
  return reading.words.slice(group.from, group.to).some(({ low }) => low === 'have')
}

function ofInfinitive(reading: Reading, clause: Clause): Reality {
  const governor = clause.governor ?? ''
  const above = clause.parent === undefined ? undefined : reading.clauses[clause.parent]
  const outer = above ? realityOf(reading, clause.parent ?? 0) : undefined
  if (outer && (outer.modality === 'negated' || outer.modality === 'hypothetical' || outer.modality === 'habitual'))
    return outer
  const governs = above !== undefined && above.group.lemma === governor
  // "claimed to have hit a ship", "is said to have fled": told as done, under somebody's name
  if (governs && (HANDED_ON.test(governor) || (above.group.passive && HELD.test(governor))) && isPerfect(reading, clause)) return { modality: 'asserted', tense: 'past' } // prettier-ignore
  if (governs && above.group.passive && HELD.test(governor) && clause.group.progressive) return { modality: 'ongoing', tense: 'past' } // prettier-ignore
  if (outer && /^(?:one|first|second|third|last|only|latest|next)$/.test(governor)) return outer
  if (governor === 'be')
    return isToBe(reading, clause, above) ? { modality: 'planned', tense: 'future' } : none('hypothetical', PURPOSE)
  // "is pleased to announce a venture": announced by saying so
  if (
    (above?.group.lemma === 'be' || (governs && above.group.passive)) &&
    outer?.modality === 'asserted' &&
    PLEASED.test(governor) &&
    SHOWN.test(clause.group.lemma)
  )
    // prettier-ignore
    return { modality: 'asserted', tense: 'past' }
  // "took steps to curb exports"
  if (above?.group.lemma === 'take' && outer?.modality === 'asserted' && outer.tense === 'past' && STEP.test(governor)) return outer // prettier-ignore
  // "moved to suspend the president": begun, if not yet done
  if (governs && governor === 'move' && outer && /^(?:past|perfect)$/.test(outer.tense)) return { ...outer, attempt: true } // prettier-ignore
  if (PLANNED.has(governor) && !(governor === 'move' && !governs)) return { modality: 'planned', tense: 'future' }
  if (ONGOING.has(governor)) return { modality: 'ongoing', tense: outer?.tense ?? 'past' }
  if (governs && ATTEMPT.has(governor) && outer) return { ...outer, attempt: true }
  // "have had to leave their homes": who had to do it did it
  if (governs && governor === 'have' && outer && /^(?:past|perfect|pluperfect)$/.test(outer.tense)) return outer
  // "saw its shares fall", "made them strip"
  if (governs && PERCEIVED.test(governor) && outer) return outer
  if (governs && CAUSES.test(governor) && outer && outer.modality !== 'planned')
    return { modality: 'asserted', tense: 'past' }
  if (governs && ACTUAL.has(governor) && outer) return outer
  if (CONTENT.has(governor)) return none('hypothetical', 'what is asked, promised or refused, not yet done')
  if (UNREAL.has(governor)) return none('hypothetical', 'a wish or a possibility')
  return none('hypothetical', PURPOSE)
}

/** "Xi is to visit", but not "the way is to stop", "it is for them to decide", "if they were to take over". */
function isToBe(reading: Reading, clause: Clause, above: Clause | undefined): boolean {
  if (!above || above.group.tense !== 'present' || clause.group.from > above.group.to + 2) return false
  const subject = above.subject ? reading.words.slice(above.subject.from, above.subject.to + 1) : []
  if (subject.some((word) => word.name >= 0 || word.pos === 'PROPN' || PEOPLE.test(word.low))) return true
  // "A third round is to be held", "the plants are to be closed"
  const head = reading.words[above.subject?.head ?? -1]
  if (head && (GROUP_NOUNS.has(head.lemma) || PEOPLE_NOUNS.has(head.lemma))) return true
  return (clause.group.passive || isOnItsDay(reading, clause)) && head?.pos === 'NOUN' && !/^(?:aim|goal|idea|plan|task|point|purpose|way|solution|hope|intention|question|problem|challenge|priority|key|trick|strategy|role|job|answer)$/.test(head.lemma) // prettier-ignore
}

/** "The frigate is to sail on Monday", "The next round is to take place in May": a day behind the verb makes it a plan. */
function isOnItsDay({ words }: Reading, { group, to }: Clause): boolean {
  return words.slice(group.to + 1, to + 1).some(({ date }) => date >= 0)
}

/** "acted to get in, rescuing the girl": behind a comma a gerund goes on from the deed and not from its purpose. */
function parentOfGerund(reading: Reading, { parent, group }: Clause): number | undefined {
  const above = parent === undefined ? undefined : reading.clauses[parent]
  if (reading.words[group.from - 1]?.text !== ',' || above?.kind !== 'infinitive' || parent === undefined) return parent
  return realityOf(reading, parent).reason === PURPOSE ? (above.parent ?? parent) : parent
}

function ofGerund(reading: Reading, clause: Clause): Reality {
  const parent = parentOfGerund(reading, clause)
  const above = parent === undefined ? undefined : reading.clauses[parent]
  const outer = parent === undefined ? undefined : realityOf(reading, parent)
  if (outer && outer.modality !== 'asserted' && outer.modality !== 'ongoing' && outer.modality !== 'planned')
    return outer
  const word = reading.words[clause.group.from - 1]
  if (
    clause.governor === 'close' ||
    /^(?:verge|brink|cusp|edge|point)$/.test(reading.words[clause.group.from - 2]?.low ?? '') ||
    (word?.low === 'to' && reading.words[clause.group.from - 2]?.low === 'close')
  )
    return { modality: 'ongoing', tense: outer?.tense ?? 'past' }
  if (
    clause.connective === 'after' ||
    clause.connective === 'before' ||
    (clause.governor !== undefined && stanceOf(clause.governor) === 'reports')
  )
    return { modality: 'asserted', tense: 'past' }
  if (word?.text === ',' && outer) return outer
  if (clause.governor === 'with' && outer) return outer
  if (
    word?.low === 'by' &&
    outer &&
    /^(?:respond|retaliate|react|reply|answer|begin|end|mark)$/.test(above?.group.lemma ?? '')
  )
    return outer
  if (clause.governor !== undefined && (ONGOING.has(clause.governor) || clause.governor === 'be'))
    return { modality: 'ongoing', tense: outer?.tense ?? 'past' }
  if (
    clause.governor !== undefined &&
    above?.group.lemma === clause.governor &&
    /^(?:begin|start|resume|finish)$/.test(clause.governor) &&
    outer
  )
    return outer
  return none('hypothetical', 'named in passing')
}

function none(modality: Modality, reason: string): Reality {
  return { modality, reason, tense: 'none' }
}

/** "regularly urge", "each year"; and the plain present, which tells how things are. */
function isUsual(reading: Reading, clause: Clause): boolean {
  const words = reading.words.slice(clause.from, clause.to + 1)
  // "their largest ever drills", "the first-ever talks": a superlative and no habit
  return words.some((word, at) => HABIT.has(word.low) && word.date < 0 && !(word.low === 'ever' && /(?:est|first|most|only)$/.test(words[at - 1]?.low ?? ''))) // prettier-ignore
}
