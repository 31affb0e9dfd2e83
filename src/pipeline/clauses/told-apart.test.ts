import { describe, expect, it } from 'vitest'
import { readOne } from './fixtures/read-one.ts'

/** Who does what, and in what kind of clause: "captured main The president". */
const told = (text: string): string[] => {
  const { clauses, words } = readOne(text)
  return clauses.map(
    ({ group, kind, subject }) => `${words[group.head]?.text} ${kind} ${words[subject?.head ?? -1]?.text}`,
  )
}

describe('a verb behind a clause inside', () => {
  it.each([
    ['The president fled when the palace was attacked but was captured at the port.', 'captured main president'],
    ['The driver was injured when the car hit a tree but survived.', 'survived main driver'],
    ['The bank failed after the state cut its aid but was rescued by a rival.', 'rescued main bank'],
    ['Police killed a gunman who had shot two fans in Oslo, and arrested two accomplices.', 'arrested main Police'],
    ['The army shelled the town that rebels seized in May, and sent tanks.', 'sent main army'],
  ])('goes on with the main clause: %s', (text, clause) => {
    expect(told(text)).toContain(clause)
  })

  it.each([
    ['Police killed a gunman who had shot two fans and wounded three others.', 'wounded relative gunman'],
    ['She met Khan, who fled in 2011, and returned in 2014.', 'returned relative Khan'],
    ['Khan was nominated after it won seats but failed to rule.', 'failed adverbial it'],
    ['The aide said the palace was attacked but was recaptured at dawn.', 'recaptured content palace'],
  ])('stays inside without a sign of its end: %s', (text, clause) => {
    expect(told(text)).toContain(clause)
  })
})

describe('a participle behind a name that explains another', () => {
  it.each([
    ['The court freed Ali Khan, a scholar arrested in November, whose trial was near.', 'arrested reduced scholar'],
    ['The army retook Bergen, a town held by rebels for a decade.', 'held reduced town'],
    ['The grain deal, signed in Oslo in July and brokered by Turkey and the UN, has lapsed.', 'signed reduced deal'],
    ['The grain deal, signed in Oslo in July and brokered by Turkey and the UN, has lapsed.', 'brokered reduced deal'],
  ])('describes: %s', (text, clause) => {
    expect(told(text)).toContain(clause)
  })

  it.each([
    ['with an object', 'The firm cut jobs, a court arrested its owner and shares fell.', 'arrested main court'],
    [
      'that nobody does to another',
      'The firm cut jobs, a leader resigned in May and shares fell.',
      'resigned main leader',
    ],
  ])('tells a deed %s', (_, text, clause) => {
    expect(told(text)).toContain(clause)
  })
})
