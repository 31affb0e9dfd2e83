import { shared, type Facts } from './read-facts.ts'

/** Whether two clauses may tell one accident: by the same sort of word, in a few days, with or without those who died of it. */
export function areOneAccident(one: Facts, other: Facts): boolean {
  return (
    (isAccident(one) || isAccident(other)) &&
    mayBeAccident(one) &&
    mayBeAccident(other) &&
    shared(one.accidents, other.accidents) > 0 &&
    isShort(one) &&
    isShort(other)
  )
}

function isAccident({ candidate: { act, sentence } }: Facts): boolean {
  return (
    !/\b(?:another|second|third|previous|earlier)\b/i.test(sentence.text) &&
    (act.kind === 'DISASTER' || act.kind === 'ACCIDENT' || act.kind === 'SPACE') &&
    act.violent !== true
  )
}

/** A deed that no frame knows, or the dead of it, may be of an accident that the other sentence tells by the same word. */
function mayBeAccident(facts: Facts): boolean {
  const { act } = facts.candidate
  return isAccident(facts) || (act.violent !== true && (act.kind === 'DEED' || act.kind === 'DEATH'))
}

/** What is told of a day or two, not of a season with many fires. */
function isShort({ from, to }: Facts): boolean {
  return to - from <= 3
}
