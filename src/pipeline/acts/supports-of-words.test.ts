import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'
/** Kind and frame of each act, "+" before what only adds to another. */
const told = (text: string): string[] =>
  summaryOf(readText(text, DAY)).map((act) =>
    act
      .split(' ')
      .slice(0, act.startsWith('+') ? 3 : 2)
      .join(' '),
  )

describe('words at a meeting', () => {
  it.each([
    [
      'French president Emmanuel Macron met German chancellor Olaf Scholz in Berlin on Monday. Macron thanked Scholz.',
      ['CONSULT meet', '+ SUPPORT praise'],
    ],
    [
      'French president Emmanuel Macron met German chancellor Olaf Scholz in Berlin on Monday. “The border stays open,” Macron said.',
      ['CONSULT meet', '+ STATEMENT statement'],
    ],
    [
      'French president Emmanuel Macron met German chancellor Olaf Scholz in Berlin on Monday. Macron told Scholz that the border would stay open.',
      ['CONSULT meet', '+ STATEMENT statement'],
    ],
    [
      'French president Emmanuel Macron met German chancellor Olaf Scholz in Berlin on Monday. In a statement, Macron said that the border would stay open.',
      ['CONSULT meet', '+ STATEMENT statement'],
    ],
  ])('add to it: %s', (text, acts) => {
    expect(told(text)).toEqual(acts)
  })

  it.each([
    // a promise to a third party is a deed of its own
    [
      'French president Emmanuel Macron met German chancellor Olaf Scholz in Berlin on Monday. Macron promised Ukraine more tanks.',
      'AID aid',
    ],
    // a position that stands
    [
      'French president Emmanuel Macron met German chancellor Olaf Scholz in Berlin on Monday. France has vowed not to accept the map.',
      'SUPPORT pledge',
    ],
    // a demand to the other side, and a pledge
    [
      'French president Emmanuel Macron met German chancellor Olaf Scholz in Berlin on Monday. Macron urged Scholz to release the tanks.',
      'REQUEST urge',
    ],
    [
      'French president Emmanuel Macron met German chancellor Olaf Scholz in Berlin on Monday. Macron affirmed his commitment to the treaty.',
      'SUPPORT pledge',
    ],
    // to all, and not at the table
    [
      'French president Emmanuel Macron met German chancellor Olaf Scholz in Berlin on Monday. Macron told reporters that the border would stay open.',
      'STATEMENT statement',
    ],
    [
      'French president Emmanuel Macron met German chancellor Olaf Scholz in Berlin on Monday. In a video on his channel, Macron said that the talks had been useful.',
      'STATEMENT statement',
    ],
    [
      'French president Emmanuel Macron met German chancellor Olaf Scholz in Berlin on Monday. Macron told parliament that the talks had been useful.',
      'STATEMENT statement',
    ],
    // another day
    [
      'French president Emmanuel Macron met German chancellor Olaf Scholz in Berlin on Monday. Macron accused Iran of lying on Thursday.',
      'ACCUSE accuse',
    ],
  ])('stand for themselves where they do something else: %s', (text, act) => {
    expect(told(text)).toContain(act)
  })
})

describe('words on one occasion', () => {
  it.each([
    ['Peru said that it had met Chile and had warned it of a strike on Monday.', '+ THREATEN warn'],
    [
      'Peru denied any part in the raid. “We know nothing of it,” its spokesman Ivo Lind said.',
      '+ STATEMENT statement',
    ],
  ])('add to it: %s', (text, act) => {
    expect(told(text)).toContain(act)
  })

  it.each([
    [
      'Chile accused the army of shelling a hospital. “We shell nobody,” army spokesman Ivo Lind said.',
      'STATEMENT statement',
    ],
    ['President Ana Silva, who met Chile’s envoy in Lima on Monday, warned Chile of a strike.', 'THREATEN warn'],
  ])('stand for themselves where they answer or demand: %s', (text, act) => {
    expect(told(text)).toContain(act)
  })

  it('are those of their own sentence before those of one that went before', () => {
    const text =
      'On Friday Peru accused Chile of theft. In 2021 Peru condemned the map and told Chile that it was “a provocation”.'
    const { acts, sentences } = readText(text, DAY)
    const words = acts.find(({ form }) => form === 'statement')
    expect(sentences[acts[words?.supports ?? -1]?.sentence ?? -1]?.text).toContain('2021')
  })
})

describe('an announcement', () => {
  it.each([
    ['France announced on Monday that it will expel ten diplomats.', ['STATEMENT announce', '+ SANCTION sanction']],
    ['Japan landed a probe on the Moon on Monday, NASA announced.', ['SPACE space', '+ STATEMENT announce']],
  ])('and what it announces are one: %s', (text, acts) => {
    expect(told(text)).toEqual(acts)
  })
})

describe('words quoted in the first sentence', () => {
  const lede = 'Norway has vowed to ignore “noise and threats” over its fishing rights.'

  it('are told on by whoever says them in full', () => {
    const text = `${lede}\n\nForeign Minister Espen Barth Eide said: “Norway has heard noise and threats before.”`
    expect(told(text)).toEqual(['SUPPORT pledge', '+ STATEMENT statement'])
  })

  it('leave other words to themselves', () => {
    const text = `${lede}\n\nForeign Minister Espen Barth Eide said: “The ministers will meet again, and cod will be shared.”`
    expect(told(text)).not.toContain('+ STATEMENT statement')
  })
})

describe('words that an office gives out', () => {
  it.each([
    ['UN spokesman Jan Berg said in a statement that the mission is short of fuel.', 1],
    ['UN spokesman Jan Berg said that the mission is short of fuel.', 1],
    ['Foreign Minister Ana Silva said that Peru was ready to mediate.', 1],
    ['Foreign Minister Ana Silva said Peru must withdraw its troops.', 1],
    ['Foreign Minister Ana Silva said that Peru was a friend of the region.', 1],
    ['Peruvian officials said that Peru was a friend of the region.', 0],
    ['Peru was said to be ready to mediate.', 0],
  ])('are an act where who speaks has a name or the occasion is named: %s', (text, count) => {
    expect(told(text)).toHaveLength(count)
  })
})
