import { areOneAccident } from './accidents.ts'
import { isStanding } from './bars.ts'
import { areOneOldCrime } from './crimes.ts'
import { isAgreement } from './families.ts'
import { gathersFor, isOneVerbGroup } from './one-sentence.ts'
import { inOneSentence, overlap, saysOf, shared, type Facts } from './read-facts.ts'
import { areOfOneVerdict, isOneVerdict } from './verdicts.ts'

/** A reason to take two candidates for one event; `weight` orders the bonds, strongest first. */
export type Bond = { name: string; weight: number; holds: (one: Facts, other: Facts) => boolean }

const ALIKE = 0.5
const VERY_ALIKE = 0.7
/** Of few words nearly all must be the same. */
const MOSTLY = 0.75
const LEDE = 1
/** Characters of a sentence that is not said twice by chance. */
const TELLING = 40
/** Sentences between reports of one attack. */
const REACH = 3

export const BONDS: readonly Bond[] = [
  { name: 'same-sentence-again', weight: 1, holds: isSameSentence },
  {
    name: 'same-people-met',
    weight: 1,
    holds: (one, other) => bothEncounters(one, other) && shared(one.people, other.people) >= 2,
  },
  {
    name: 'said-to-the-counterpart',
    weight: 0.9,
    holds: (one, other) => one.family !== other.family && shared(one.people, other.people) >= 2,
  },
  {
    name: 'same-words-quoted',
    weight: 0.85,
    holds: (one, other) =>
      !inOneSentence(one, other) &&
      shared(one.quoted, other.quoted) >= 2 &&
      overlap(one.quoted, other.quoted) >= ALIKE &&
      sameSide(one, other),
  },
  {
    name: 'same-words',
    weight: 0.8,
    holds: (one, other) =>
      !inOneSentence(one, other) && shared(one.lemmas, other.lemmas) >= 4 && overlap(one.lemmas, other.lemmas) >= VERY_ALIKE && sameSide(one, other), // prettier-ignore
  },
  {
    name: 'same-visitor',
    weight: 0.75,
    holds: (one, other) =>
      bothEncounters(one, other) &&
      one.form === 'visit' &&
      other.form === 'visit' &&
      shared(one.people, other.people) >= 1,
  },
  {
    name: 'same-countries-arrived',
    weight: 0.74,
    holds: (one, other) =>
      one.form === 'visit' &&
      other.form === 'visit' &&
      (shared(one.agentSides, other.agentSides) >= 2 || shared(one.sides, other.sides) >= 3),
  },
  {
    name: 'one-sentence-tells-the-cause',
    weight: 0.72,
    holds: (one, other) => one.family === 'force' && other.family === 'force' && inOneSentence(one, other),
  },
  {
    name: 'words-about-the-deed',
    weight: 0.71,
    holds: (one, other) => inOneSentence(one, other) && (saysOf(one, other) || saysOf(other, one)),
  },
  {
    name: 'same-words-to-the-same',
    weight: 0.55,
    holds: (one, other) =>
      one.family === 'words' &&
      one.candidate.document !== other.candidate.document &&
      one.candidate.act.trigger.lemma === other.candidate.act.trigger.lemma &&
      shared(one.agentSides, other.agentSides) > 0 &&
      shared(one.addressed, other.addressed) > 0 &&
      !isStanding(one),
  },
  {
    name: 'one-attack-told-in-a-row',
    weight: 0.62,
    holds: (one, other) =>
      one.family === 'force' &&
      other.family === 'force' &&
      isNear(one, other) &&
      sameDays(one, other) &&
      shared(one.weapons, other.weapons) > 0 &&
      (shared(one.sides, other.sides) > 0 || one.sides.size === 0 || other.sides.size === 0),
  },
  {
    name: 'one-raid-told-twice',
    weight: 0.61,
    holds: (one, other) =>
      one.family === 'force' &&
      other.family === 'force' &&
      isText(one) &&
      isText(other) &&
      one.candidate.document === other.candidate.document &&
      one.from <= other.to &&
      other.from <= one.to &&
      shared(one.weapons, other.weapons) > 0 &&
      shared(one.agentSides, other.agentSides) > 0 &&
      (isNight(one) || isNight(other)) &&
      (one.numbers.size === 0 || other.numbers.size === 0),
  },
  {
    name: 'one-accident-told-twice',
    weight: 0.64,
    holds: (one, other) =>
      one.candidate.document === other.candidate.document &&
      isText(one) &&
      isText(other) &&
      areOneAccident(one, other) &&
      !(one.stated && other.stated && !sameDays(one, other)) &&
      (isLede(one) || isLede(other)),
  },
  { name: 'words-of-the-judge', weight: 0.66, holds: areOfOneVerdict },
  { name: 'one-verdict-told-twice', weight: 0.67, holds: isOneVerdict },
  {
    name: 'signed-what-was-agreed',
    weight: 0.63,
    holds: (one, other) =>
      one.candidate.document === other.candidate.document &&
      one.candidate.act.kind === other.candidate.act.kind &&
      one.agentSides.size >= 2 &&
      shared(one.agentSides, other.agentSides) >= 2 &&
      (signsIt(one) || signsIt(other)),
  },
  {
    name: 'one-verb-governs-the-other',
    weight: 0.78,
    holds: isOneVerbGroup,
  },
  {
    name: 'gathered-for-it',
    weight: 0.79,
    holds: (one, other) => gathersFor(one, other) || gathersFor(other, one),
  },
  { name: 'one-crime-told-again', weight: 0.57, holds: areOneOldCrime },
  {
    name: 'one-of-them-met',
    weight: 0.73,
    holds: (one, other) =>
      bothEncounters(one, other) &&
      (one.candidate.document === other.candidate.document || isPartial(one) || isPartial(other)) &&
      one.form === other.form &&
      one.form !== 'visit' &&
      (one.stated || other.stated) &&
      one.from === other.from &&
      one.to === other.to &&
      (one.people.size === 1 || other.people.size === 1) &&
      shared(one.people, other.people) === 1,
  },
  {
    name: 'same-countries-met',
    weight: 0.7,
    holds: (one, other) =>
      bothEncounters(one, other) &&
      (one.people.size < 2 || other.people.size < 2) &&
      shared(one.sides, other.sides) >= 2 &&
      one.form === other.form &&
      one.stated &&
      other.stated,
  },
  {
    name: 'same-standing-position',
    weight: 0.65,
    holds: (one, other) =>
      isStanding(one) &&
      isStanding(other) &&
      one.candidate.act.kind === other.candidate.act.kind &&
      sameSide(one, other) &&
      (shared(one.otherSides, other.otherSides) > 0 || one.otherSides.size === 0 || other.otherSides.size === 0),
  },
  {
    name: 'same-deed',
    weight: 0.6,
    holds: (one, other) =>
      (one.family !== 'force' || sameDays(one, other)) &&
      one.candidate.act.trigger.lemma === other.candidate.act.trigger.lemma &&
      sameSide(one, other) &&
      shared(one.lemmas, other.lemmas) >= 3 &&
      overlap(one.lemmas, other.lemmas) >= ALIKE,
  },
  {
    name: 'one-attack-in-other-words',
    weight: 0.58,
    holds: (one, other) =>
      one.family === 'force' &&
      other.family === 'force' &&
      one.candidate.document === other.candidate.document &&
      !inOneSentence(one, other) &&
      isText(one) &&
      isText(other) &&
      one.from === other.from &&
      one.to === other.to &&
      sameSide(one, other) &&
      (one.numbers.size === 0 || other.numbers.size === 0 || shared(one.numbers, other.numbers) > 0) &&
      shared(one.lemmas, other.lemmas) >= 3 &&
      overlap(one.lemmas, other.lemmas) >= MOSTLY,
  },
]

/** The strongest bond between two candidates, if there is one. */
export function bondBetween(one: Facts, other: Facts): Bond | undefined {
  return BONDS.find(({ holds }) => holds(one, other))
}

/** A live report says its news again word for word, here with straight marks and there with curly ones. */
function isSameSentence(one: Facts, other: Facts): boolean {
  const [here, there] = [one.candidate, other.candidate]
  return (
    !inOneSentence(one, other) &&
    here.sentence.text.length === there.sentence.text.length &&
    here.sentence.text.length >= TELLING &&
    here.act.trigger.start - here.sentence.start === there.act.trigger.start - there.sentence.start &&
    here.act.kind === there.act.kind &&
    straight(here.sentence.text) === straight(there.sentence.text)
  )
}

function straight(text: string): string {
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"')
}

/** Running text; the points of a list and captions are stories of their own. */
function isText({ candidate }: Facts): boolean {
  return candidate.block === 'body' || candidate.block === 'title'
}

/** "at night", "Thursday evening and Friday morning": days that only their night holds together. */
function isNight({ candidate: { when } }: Facts): boolean {
  return /night|overnight/.test(when.rule) || /\b(?:night|overnight|evening)\b/i.test(when.cue?.text ?? '')
}

/** The sentences that come first of those with news, which tell in short what the article goes on to tell. */
function isLede({ fromLede }: Facts): boolean {
  return fromLede <= LEDE
}

/** "signed the agreement": the definite noun is what the other sentence agrees. */
function signsIt({ candidate: { act, sentence } }: Facts): boolean {
  const after = sentence.tokens.filter(({ start }) => start >= act.trigger.end).slice(0, 4)
  const noun = after.findIndex(({ lemma }) => isAgreement(lemma.toLowerCase()))
  return act.trigger.lemma.startsWith('sign') && noun > 0 && after.slice(0, noun).some(({ text }) => /^(?:the|this|that)$/i.test(text)) // prettier-ignore
}

/** Sentences of running text that follow one another; the points of a list are stories of their own. */
function isNear({ candidate: one }: Facts, { candidate: other }: Facts): boolean {
  const isText = one.block === 'body' && other.block === 'body'
  return isText && one.document === other.document && Math.abs(one.act.sentence - other.act.sentence) <= REACH
}

/** "In meetings yesterday, Wang promised": a noun of which only one side is named. */
function isPartial({ candidate: { act }, people }: Facts): boolean {
  return act.form === 'nominal' && people.size === 1
}

/** Attacks go on from day to day: two with days of their own are one only where those are the same. */
function sameDays(one: Facts, other: Facts): boolean {
  return !one.stated || !other.stated || (one.from === other.from && one.to === other.to)
}

function bothEncounters(one: Facts, other: Facts): boolean {
  return one.family === 'encounter' && other.family === 'encounter'
}

/** Both are done by the same side, or one does not say by whom. */
function sameSide(one: Facts, other: Facts): boolean {
  return one.agentSides.size === 0 || other.agentSides.size === 0 || shared(one.agentSides, other.agentSides) > 0
}
