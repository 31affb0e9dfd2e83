import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from '../../../tests/acts/read-text.ts'
import { DECISIONS, OPENING_POSITIONS, POSITIONS } from '../lexicon/performatives.ts'

const DAY = '2024-07-12'

/** What is told, as its kind, frame, modality and day. */
const told = (text: string): string[] => summaryOf(readText(text, DAY))
/** Who acts, in the words of the text. */
const agents = (text: string): string[] => {
  const { acts, names } = readText(text, DAY)
  return acts.flatMap((act) => act.agents.map((number) => names[number]?.text ?? ''))
}

describe('a text that those who act in it publish', () => {
  it.each([
    ['Norway condemns the attack on the school in Kabul.', 'DISAPPROVE criticise asserted 2024-07-12'],
    ['The United States welcomes the return of envoys to Libya.', 'SUPPORT praise asserted 2024-07-12'],
    ['The European Union strongly rejects the claims by Mali.', 'REJECT reject asserted 2024-07-12'],
    ['The Kremlin regrets the ban. Russia urges Mali to lift it.', 'REQUEST urge asserted 2024-07-12'],
    ['Today, Canada is sanctioning nine officials of Belarus.', 'SANCTION sanction asserted 2024-07-12'],
    ['Japan condemns the launch by North Korea and calls on Pyongyang to stop.', 'REQUEST urge asserted 2024-07-12'],
  ])('does by writing what it opens with: %s', (text, act) => {
    expect(told(text)).toContain(act)
  })

  it.each([
    ['“We condemn the attack on the school in Kabul,” it read.'],
    ['Norway does not condemn the attack on the school in Kabul.'],
    ['Norway may condemn the attack on the school in Kabul.'],
    ['Norway opposes the gas pipeline to Germany.'],
    ['Canada is sanctioning officials of Belarus more often.'],
    ['Critics condemn the plan for the port of Varna.'],
  ])('is none for what is quoted, denied, supposed, a habit or said by others: %s', (text) => {
    expect(told(text).filter((act) => act.includes('asserted'))).toEqual([])
  })

  it('goes on in the plain present for those who publish it, and for nobody else', () => {
    const text =
      'Norway condemns the raid on the port of Hodeidah.\n\nIceland backs the truce. Iceland rejects the demands of Yemen. Norway rejects the claims of Sudan.'
    expect(agents(text)).toEqual(expect.arrayContaining(['Norway', 'Norway']))
    expect(agents(text)).not.toContain('Iceland')
  })

  it('gives “we” and “I” to whom its headline names', () => {
    const text =
      'Statement by President Joe Biden on the Elections in Ghana\n\nI congratulate the people of Ghana on their vote. I urge Ghana to keep the peace.'
    expect(agents(text)).toContain('Joe Biden')
    const { claims } = readText(text, DAY)
    expect(claims.filter(({ speakerText }) => speakerText === 'I').map(({ actors }) => actors)).toEqual([['joe-biden']])
  })

  it('gives “we” to the state that opens it', () => {
    expect(agents('Norway condemns the raid on Hodeidah. We reject the claims of Sudan.')).toEqual(['Norway', 'Norway'])
  })

  it('leaves “we” alone in a text that reports', () => {
    const text = 'Norway sent two ships on Monday. We reject the claims of Sudan.'
    expect(agents(text)).toEqual(['Norway'])
  })
})

it('opens only with positions that it knows, and decides with verbs', () => {
  for (const lemma of OPENING_POSITIONS) expect(POSITIONS.has(lemma)).toBe(true)
  expect(DECISIONS.has('designate')).toBe(true)
  expect(DECISIONS.has('discuss')).toBe(false)
})
