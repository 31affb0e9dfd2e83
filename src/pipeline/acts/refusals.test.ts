import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

const framesOf = (text: string): string[] => readText(text, '2024-07-12').acts.map(({ frame }) => frame)

describe('what nothing shows', () => {
  it.each([
    'Peru has seen no evidence that Norway sent tanks to Chile.',
    'There was no proof the company bought the port.',
    'Officials have little evidence that Norway sent tanks to Chile.',
    'There has never been any sign that Norway closed its embassy.',
  ])('is not told as done: %s', (text) => {
    expect(framesOf(text)).toEqual([])
  })

  it.each([
    ['Norway sent tanks to Chile, and no evidence was lost.', 'aid'],
    ['Without any confirmation, Norway sent tanks to Chile.', 'aid'],
    ['The court heard evidence that he killed two people.', 'kill'],
  ])('is not what only stands near such words: %s', (text, frame) => {
    expect(framesOf(text)).toContain(frame)
  })
})

describe('what a court hears', () => {
  it.each([
    ['The court heard that he had left the house at noon.', 'rule'],
    ['Leeds Crown Court heard Berg bought the knife online.', 'rule'],
  ])('is no act of the court’s: %s', (text, frame) => {
    expect(framesOf(text)).not.toContain(frame)
  })

  it('may be an act itself, or a hearing', () => {
    expect(framesOf('The court heard that he killed two people.')).toEqual(['kill'])
    expect(framesOf('The Supreme Court heard the appeal on Monday.')).toContain('rule')
  })
})

describe('what only says how often, who, how or what for', () => {
  it.each([
    'It was the third time Macron had visited Norway.',
    'It was the first time in a decade that France had arrested a Russian diplomat.',
    'Police identified the victim as Ann Archer.',
    'Macron knows how to seal the deal.',
    '“I was going home when I came under attack,” a driver said.',
  ])('is no deed: %s', (text) => {
    expect(framesOf(text).filter((frame) => frame !== 'statement')).toEqual([])
  })

  it.each([
    ['For the third time France arrested a Russian diplomat.', 'arrest'],
    ['Police identified two species of beetle.', 'discover'],
    ['France sealed the deal.', 'sign'],
    ['France froze the assets when Norway came under attack.', 'under-attack'],
  ])('is not what only sounds like it: %s', (text, frame) => {
    expect(framesOf(text)).toContain(frame)
  })

  it('leaves reports that come up to what they tell', () => {
    expect(framesOf('Reports emerged on Monday that Norway sent tanks to Chile.')).toEqual(['aid'])
    expect(framesOf('Two men emerged on Monday after France closed its embassy.')).not.toEqual(['close'])
  })

  it('leaves what somebody came for with the coming', () => {
    expect(framesOf('Macron returned to Berlin to face charges.')).toEqual(['visit'])
    expect(framesOf('Norway expelled two diplomats on Monday, leading France to recall its ambassador.')).toHaveLength(
      2,
    )
  })
})
