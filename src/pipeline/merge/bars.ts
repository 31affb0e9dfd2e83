import { inOneSentence, saysOf, shared, type Facts } from './read-facts.ts'
import { gathersFor, isOneVerbGroup } from './one-sentence.ts'
import { areOfOneVerdict, areOppositeVerdicts, isOneVerdict } from './verdicts.ts'

/** A reason why two candidates can never be one event, however alike they sound. */
export type Bar = { name: string; bars: (one: Facts, other: Facts) => boolean }

const STANDING = new Set(['season', 'year'])
/** Days from the first to the last of a year. */
const SHORTEST_PERIOD = 364

/** The first that holds forbids the merge; the order is that of the most telling reason. */
export const BARS: readonly Bar[] = [
  {
    name: 'two-stated-days-differ',
    bars: (one, other) => one.stated && other.stated && !daysTouch(one, other, 0),
  },
  {
    name: 'two-stated-periods-differ',
    bars: (one, other) => one.stated && other.stated && isLong(one) && isLong(other) && !isSamePeriod(one, other),
  },
  { name: 'days-lie-apart', bars: (one, other) => !daysTouch(one, other, 1) },
  { name: 'plan-is-not-deed', bars: (one, other) => isPlan(one) !== isPlan(other) && !(one.stated && other.stated) },
  {
    name: 'kinds-differ',
    bars: (one, other) =>
      one.family !== other.family && !wordsInEncounter(one, other) && !areOneAct(one, other) && !isPlainDeed(one, other) && !areOfOneVerdict(one, other) && !isOneVerdict(one, other), // prettier-ignore
  },
  {
    name: 'forms-of-encounter-differ',
    bars: (one, other) =>
      one.form !== undefined && other.form !== undefined && one.form !== other.form && !gathersFor(one, other) && !gathersFor(other, one), // prettier-ignore
  },
  {
    name: 'other-people-took-part',
    bars: (one, other) =>
      one.family === 'encounter' &&
      other.family === 'encounter' &&
      lacks(one.people, other.people) &&
      lacks(other.people, one.people) &&
      !areTwoSides(one, other),
  },
  { name: 'freed-and-convicted', bars: areOppositeVerdicts },
  { name: 'told-as-one-more', bars: (one, other) => isOneMore(one, other) || isOneMore(other, one) },
  {
    name: 'blow-for-blow',
    bars: (one, other) => inOneSentence(one, other) && isBlow(one) && isBlow(other) && shared(one.agentSides, other.agentSides) === 0, // prettier-ignore
  },
  {
    name: 'places-differ',
    bars: (one, other) =>
      one.family === 'force' && !inOneSentence(one, other) && placesDiffer(one.candidate.place, other.candidate.place),
  },
]

/** Name of the reason that keeps two candidates apart, if there is one. */
export function barBetween(one: Facts, other: Facts): string | undefined {
  return BARS.find(({ bars }) => bars(one, other))?.name
}

/** Whether anything but their kinds forbids it: what only adds words to another telling is of no kind of its own. */
export function isBarredAsSupport(one: Facts, other: Facts): boolean {
  return BARS.some(({ name, bars }) => name !== 'kinds-differ' && bars(one, other))
}

/**
 * All that the bars look at but what stands in the same article: two candidates with one key are barred from the same others, or, where an
 * article links two of its own sentences, from fewer.
 */
export function barKey({ family, form, from, to, stated, people, sides, candidate }: Facts): string {
  const { status, place, when } = candidate
  const isOpen = when.edtf.includes('..')
  const isPeople = family === 'encounter'
  const who = isPeople ? [...people, '|', ...sides] : []
  return [family, form, from, to, stated, status === 'planned', status === 'ongoing', isOpen, family === 'force' ? place : '', ...who].join(' ') // prettier-ignore
}

/** “in 2003” and “between 2003 and 2022” are not one time, though the second holds the first; a day within a year may be finer. */
function isLong({ from, to, candidate }: Facts): boolean {
  return to - from >= SHORTEST_PERIOD && candidate.status !== 'ongoing' && !candidate.when.edtf.includes('..')
}

function isSamePeriod(one: Facts, other: Facts): boolean {
  return one.from === other.from && one.to === other.to
}

/** "He also met the envoy", "held another meeting with Berg": words that set an encounter beside those told before. */
const ONE_MORE =
  /\b(?:also|separately|then) (?:met|meets|held|holds|hosted|had|spoke|spoken|talked|sat|received|conferred|discussed)\b|\b(?:another|separate) (?:\p{Ll}+ ){0,2}(?:meetings?|talks|calls?|conversations?|discussions?|sessions?|rounds?)\b/iu

/** An encounter of somebody whom the one before, in the same article, does not have, where the article says that it is another. */
function isOneMore(later: Facts, before: Facts): boolean {
  const [here, there] = [later.candidate, before.candidate]
  if (later.family !== 'encounter' || before.family !== 'encounter' || here.document !== there.document) return false
  return here.sentence.index > there.sentence.index && ONE_MORE.test(here.sentence.text) && shared(later.people, before.people) < later.people.size // prettier-ignore
}

/** Whether two intervals touch; `slack` days are granted only where one date is the article's own. */
function daysTouch(one: Facts, other: Facts, slack: number): boolean {
  const gap = one.stated && other.stated ? 0 : slack
  return one.from <= other.to + gap && other.from <= one.to + gap
}

function isPlan(facts: Facts): boolean {
  return facts.candidate.status === 'planned'
}

/** One sentence tells the act and the words about it: "accused forces of shelling", "denied that it struck". */
function areOneAct(one: Facts, other: Facts): boolean {
  const [here, there] = [one.candidate, other.candidate]
  const isLinked = here.supports === there.mention || there.supports === here.mention
  return isLinked || saysOf(one, other) || saysOf(other, one) || isOneVerbGroup(one, other)
}

/** What is said to one's counterpart may be part of the encounter: "assured Putin of support" is the call. */
function wordsInEncounter(one: Facts, other: Facts): boolean {
  const [words, encounter] = one.family === 'encounter' ? [other, one] : [one, other]
  return encounter.family === 'encounter' && (words.family === 'words' || words.family === 'deeds')
}

/** A deed that no frame knows may be of any kind, where both are of the same days: what is told must then agree by its words. */
function isPlainDeed(one: Facts, other: Facts): boolean {
  const isUnframed = one.family === 'DEED' || other.family === 'DEED'
  return isUnframed && one.from === other.from && one.to === other.to
}

function lacks(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && shared(one, other) < one.size
}

/** "Berg held talks", "In meetings Silva promised": each names one of two who may have met. */
function areTwoSides(one: Facts, other: Facts): boolean {
  const isMeeting = one.form !== 'visit' && other.form !== 'visit'
  return isMeeting && one.people.size === 1 && other.people.size === 1 && shared(one.sides, other.sides) === 0
}

/** "Norland struck the port after Sudland fired rockets": told by a verb, with somebody who does it. */
function isBlow({ family, candidate: { act }, agentSides }: Facts): boolean {
  return family === 'force' && act.form === 'verb' && act.modality === 'asserted' && act.passive !== true && agentSides.size > 0 // prettier-ignore
}

function placesDiffer(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const [here, there] = [one.toLowerCase(), other.toLowerCase()]
  return !here.includes(there) && !there.includes(here)
}

/** Whether the days are so wide that only what is said can tell: since an invasion, in a season. */
export function isStanding(facts: Facts): boolean {
  const { status, when } = facts.candidate
  return status === 'ongoing' || when.edtf.endsWith('..') || STANDING.has(when.precision)
}
