import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'
const rulesOf = (text: string): string[] => readText(text, DAY).acts.map(({ rule, kind }) => `${rule} ${kind}`)
/** Far enough down that it does not open the news. */
const below = (text: string): string => `Rain fell.\n\nIt was cold.\n\nIt was dark.\n\n${text}`

describe('what news tells as done, whose verb no frame knows', () => {
  it.each([
    ['The riots continued overnight on Thursday across the capital.', 'on-a-day-of-its-own DEED'],
    ['The two faced off on Tuesday in the final debate of the race.', 'on-a-day-of-its-own DEED'],
    ['The change applies from 1 August.', 'on-a-day-of-its-own REQUEST'],
    ['China and Russia abstained because the draft was vague.', 'deed-of-a-name REJECT'],
    ['The Kremlin started to enforce the ban.', 'deed-of-a-name DEED'],
    ['We delisted the fund and freed its assets.', 'deed-of-a-name REJECT'],
    ['Rescuers waded through the water.', 'deed-of-people DEED'],
    ['The troops have disengaged.', 'deed-of-people RETREAT'],
    ['Norway is considering an offer from Poland.', 'under-way-as-the-news-opens DEED'],
    ['Norway is bracing for the storm.', 'under-way-as-the-news-opens DEED'],
    ['The ruling ignited anger across the capital.', 'deed-that-opens-the-news DISASTER'],
    ['Thousands lined the streets of the capital.', 'deed-that-opens-the-news PROTEST'],
  ])('is news: %s', (text, act) => {
    expect(rulesOf(text)).toEqual([act])
  })

  it.each([
    // no deed but a state, a thought, words handed on
    'China resembled a fortress.',
    'Moscow valued the tie and depended on Beijing.',
    'The agency quoted the minister on Monday.',
    'Russia wrote on Monday.',
    // "since" tells how long
    'The truce has existed since November 2003.',
    // a year bounds the course of things, it does not place it
    'Construction of reactors spread in 2018.',
    'Norway began the work in 2023.',
    'Levels on the Rhine fell to a low on Tuesday.',
    // not done
    'France did not abstain.',
    'France would abstain.',
    // said by nobody, a habit, nobody else’s business
    'The charges were repeated again and again.',
    'France abstained every Monday.',
    'A neighbour closed his shop.',
    // what it is and not what it does
    'France supports both groups.',
    // things are, people do
    'Prices are adding to the burden.',
    'The firm is sending mixed signals.',
    // nobody knows who
    'It ignited anger.',
  ])('is none: %s', (text) => {
    expect(readText(text, DAY).acts.filter(({ frame }) => frame === 'deed')).toEqual([])
  })

  it('is told by things only where it opens the news', () => {
    expect(rulesOf('The ruling ignited anger across the capital.')).toHaveLength(1)
    expect(rulesOf(below('The ruling ignited anger across the capital.'))).toEqual([])
  })

  it('is under way only there: further down it is how things go', () => {
    expect(rulesOf(below('Norway is considering an offer from Poland.'))).toEqual([])
  })

  it('is told in the perfect only there: further down it tells how things stand', () => {
    expect(rulesOf('France has abstained.')).toEqual(['deed-of-a-name REJECT'])
    expect(rulesOf(below('France has abstained.'))).toEqual([])
    expect(rulesOf(below('France abstained.'))).toEqual(['deed-of-a-name REJECT'])
  })

  it('is left alone where a frame tells what the sentence is about', () => {
    const { acts } = readText('France met Poland and abstained.', DAY)
    expect(acts.map(({ frame }) => frame)).not.toContain('deed')
  })
})
