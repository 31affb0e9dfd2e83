import { itself, numbersWithin } from '../look-up.ts'
import type { Span } from '../annotation.ts'
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import type { Conjugated } from './conjugate.ts'
import { SAYS_WHAT } from './complements.ts'
import { tailsOf, type Tail } from './cut.ts'
import { frontPlace } from './front-place.ts'
import { readClauses, type Clause } from './read-clause.ts'
import { readNominal } from './read-nominal.ts'
import { type Subject } from './subject.ts'
import { STANDS_ALONE } from './stands-alone-verbs.ts'
import { lacksObject } from './takes-object.ts'
import type { TitleInput } from './title-input.ts'
import { readWords, writeWords, type Word } from './words.ts'
import { onceEach } from '../once-each.ts'

/** A clause as a headline: subject, verb in the present and as much of the rest as is wanted. `tail` starts with a space or is empty. */
export type Phrase = Conjugated & { subject: Subject; tail: string; whole: boolean }

/** A fuller tail under the second name of the subject beats a cut one under the first; a third says less than either. */
function penalty({ subject }: Clause, order: number): number {
  return order === 0 ? 0 : order === 1 && subject.named === true ? 0.5 : 2 * order
}

/** The act as phrases, the best first: the fullest that is said under any name of the subject, then shorter ones. */
export const phrasesOf = onceEach((input: TitleInput): readonly Phrase[] => {
  const clauses = input.candidate.act.form === 'nominal' ? readNominal(input) : readClauses(input)
  const place = frontPlace(input)
  const phrases = clauses.flatMap((clause, order) => {
    const all = tailsOf(
      clause.rest,
      clause.governed ? '' : clause.base,
      clause.passive,
      input.candidate.act.trigger.lemma,
    )
    const tails = clause.shortFirst === true ? all.toReversed() : all
    // “Berg charged” is a deed of a court, “Berg charges” the word of Berg
    const isSpoken = !clause.passive || input.candidate.act.kind !== 'LEGAL'
    const says = stanceOf(clause.base) !== undefined && !clause.governed && isSpoken
    const bare =
      !says &&
      !(clause.shared !== true && !clause.passive && !clause.governed && lacksObject(clause.base, [])) &&
      ((isBare(clause.rest) && clause.shared !== true) ||
        clause.passive ||
        // “fails”, and not of “fails to persuade the senate”
        (STANDS_ALONE.has(clause.base) && clause.rest[0]?.text !== 'to') ||
        isWithoutObject(input, clause))
        ? [...placeOf(input, clause), { text: '', whole: clause.rest.length === 0 }]
        : []
    const named = clause.governed ? [] : objectNames(input)
    return [...tails, ...bare, ...named].flatMap((tail, rank) =>
      withPlace(tail, clause, place).map((told, less) => ({
        phrase: phraseOf(clause, told),
        rank: rank + less / 4 + penalty(clause, order),
      })),
    )
  })
  return phrases.sort((one, other) => one.rank - other.rank).map(({ phrase }) => phrase)
})

/** "In Vietnam, the toll has risen to 98" → "to 98 in Vietnam", then without. */
function withPlace(tail: Tail, { subject, governed }: Clause, place: string | undefined): Tail[] {
  const isSaid = place === undefined || governed || `${subject.text} ${tail.text}`.includes(place) || / (?:in|near|at) \p{Lu}/u.test(tail.text) // prettier-ignore
  return isSaid ? [tail] : [{ ...tail, text: `${tail.text} in ${place}`.trim() }, tail]
}

/** "to strike | after talks failed": nothing is struck. */
function isWithoutObject({ candidate: { act } }: TitleInput, { rest }: Clause): boolean {
  return act.object === undefined && act.form === 'verb' && /^(?:after|before|because|amid|while|when|unless|as)$/i.test(rest[0]?.text ?? '') // prettier-ignore
}

/** "Woman killed" says more with the place that another report names. */
function placeOf({ place, candidate }: TitleInput, { governed }: Clause): Tail[] {
  return place === undefined || governed || candidate.act.violent !== true
    ? []
    : [{ text: `in ${place}`, whole: false }]
}

/** The name inside the object, where all of the object is too long: "the Russian-held Arl nuclear plant" → "Arl". */
function objectNames(input: TitleInput): Tail[] {
  const { candidate, names } = input
  const { object, passive } = candidate.act
  if (object === undefined || passive === true) return []
  const head = candidate.sentence.tokens.findLast(
    ({ start, end, pos }) => start >= object.start && end <= object.end && pos === 'NOUN',
  )
  const inside = numbersWithin(names, itself, object)
    .flatMap((number) => names[number] ?? [])
    .filter(({ via, kind, text, end }) => via === 'name' && kind !== 'person' && !/['’]s?$/.test(text) && !isOwner(candidate.sentence, end)) // prettier-ignore
  const withHead = ({ text, end }: Span & { text: string }) =>
    head === undefined || head.start < end || SAYS_WHAT.test(head.text) ? [] : [`${text} ${head.text}`]
  const before = candidate.sentence.tokens.findLast(({ end }) => end <= object.start)
  const link = before?.pos === 'ADP' && candidate.act.trigger.lemma.endsWith(` ${before.text.toLowerCase()}`) ? `${before.text} ` : '' // prettier-ignore
  const nameInTitle = (name: Span) => writeWords(readWords(input, name)).replace(/^(?=(?:US|UK|EU|UN|UAE)$)/, link === '' ? '' : 'the ') // prettier-ignore
  return inside
    .slice(0, 1)
    .flatMap((name) => [...withHead(name), nameInTitle(name)].map((text) => ({ text: `${link}${text}`, whole: false })))
}

/** "rallied nonetheless, with banks in the lead": nothing but adverbs before the next mark. */
function isBare(rest: readonly Word[]): boolean {
  const first = rest.find(({ pos }) => pos !== 'ADV')
  return first === undefined || (rest[0]?.pos === 'ADV' && first.pos === 'PUNCT' && /^[,;:–—]$/.test(first.text))
}

/** "stressed Norland’s belief": the name says whose it is, not what it is. */
function isOwner({ tokens }: TitleInput['candidate']['sentence'], end: number): boolean {
  return /^['’]s?$/.test(tokens.find(({ start }) => start >= end)?.text ?? '')
}

export function phraseText({ subject, verb, tail }: Phrase): string {
  return `${subject.text} ${verb}${tail}`
}

function phraseOf(
  { subject, verb, told, base, passive, governed }: Clause,
  { text, whole }: { text: string; whole: boolean },
): Phrase {
  const tail = text === '' || text.startsWith(',') ? text : ` ${text}`
  return { subject, verb, told, base, passive, governed, tail, whole }
}
