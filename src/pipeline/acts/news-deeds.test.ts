import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'
const rulesOf = (text: string): string[] => readText(text, DAY).acts.map(({ rule, kind }) => `${rule} ${kind}`)
/** Far enough down that it does not open the news. */
const below = (text: string): string => `Rain fell.\n\nIt was cold.\n\nIt was dark.\n\n${text}`

describe('a main clause beside which only an aside tells a deed', () => {
  const verbs = (text: string): string[] => readText(text, DAY).acts.map(({ trigger }) => text.slice(trigger.start, trigger.end)) // prettier-ignore

  it.each([
    ['Peru handed a note to the envoy of Chile, which closed its border on Monday.', ['handed', 'closed']],
    [
      'The minister raised the breach of Peru’s airspace by a balloon, which was shot down on Monday.',
      ['raised', 'shot'],
    ],
    ['The shares, which jumped 22% on Monday, rose a further 3.1% on Friday.', ['jumped', 'rose']],
    ['Peru wished Chile success in the election that will be held on August 9.', ['wished', 'held']],
  ])('is told too: %s', (text, found) => {
    expect(verbs(text)).toEqual(found)
  })

  it.each([
    ['The bridge, which was destroyed on Monday, linked the two banks.', ['destroyed']],
    ['He and I went over the map of the port, which Peru closed on Monday.', ['closed']],
    ['Peru owns the mine that was flooded on Monday.', ['flooded']],
  ])('tells nothing where it is a state, or of a pronoun: %s', (text, found) => {
    expect(verbs(text)).toEqual(found)
  })
})

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
    ['Thousands lined the streets of the capital.', 'deed-of-people PROTEST'],
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

  it('is under way only there: further down it is how things go', () => {
    expect(rulesOf(below('Norway is considering an offer from Poland.'))).toEqual([])
  })

  it('is told in the perfect only there: further down it tells how things stand', () => {
    expect(rulesOf('France has abstained.')).toEqual(['deed-of-a-name REJECT'])
    expect(rulesOf(below('France has abstained.'))).toEqual([])
    expect(rulesOf(below('France abstained.'))).toEqual(['deed-of-a-name REJECT'])
  })

  it.each([
    ['Two helicopters flew above the crowd.', 'told-in-the-story'],
    ['The ruling ignited anger across the capital.', 'told-in-the-story'],
    ['Guards ducked behind the counters.', 'deed-of-people'],
    ['All pleaded with the judge.', 'told-in-the-story'],
    ['The ministry defended the move.', 'deed-of-people'],
    ['Police moved in with water cannon.', 'deed-by-noun-or-particle'],
    ['Then the plane made an abrupt landing.', 'deed-by-noun-or-particle'],
    ['The storm brought chaos to the coast.', 'deed-by-noun-or-particle'],
    ['This comes a week after Norway drew a red line.', 'what-it-came-after'],
    ['The rally came days after the coalition abstained.', 'deed-of-people'],
    ['Tension mounted when protesters leaned on the gate.', 'what-it-came-after'],
    ['The crews are airlifting patients to the coast.', 'under-way-in-the-news'],
  ])('is told by the story further down: %s', (text, rule) => {
    expect(readText(below(text), DAY).acts.map((act) => act.rule)).toContain(rule)
  })

  it.each([
    // empty by its noun, or for nobody else
    'The plane made progress through the clouds.',
    'The mission gave no update on the talks.',
    'The total was made up of two parts.',
    // weighs what was told before
    'This influx transformed the industry.',
    // in no clause that the main one leaves empty
    'The price fell after buyers tossed the shares.',
    'The break came hours after the leaders appeared to inch closer.',
    // who looks on or comments, and what nobody in particular says
    'Neighbours ransacked the shed.',
    'People escaped the heat.',
    'The sceptic rejected the allegation.',
    // says what did not happen
    'The council failed to pick a mayor.',
    // nobody knows who
    'It flew above the crowd.',
    // how things stand, not news that presses
    'Norway is defending Poland in the dispute.',
    'The crews are watching the shore.',
    // only there
    'A product advertised by the firm.',
  ])('is not told by the story: %s', (text) => {
    const told = readText(below(text), DAY).acts.filter(({ frame }) => frame === 'deed')
    expect(told).toEqual([])
  })

  it('is told in a study too, in the simple past and of those who act', () => {
    const study = (text: string): string => `${'The trade grew through the years.\n\n'.repeat(16)}${text}`
    const told = (text: string): string[] => readText(study(text), DAY).acts.map(({ rule }) => rule)
    expect(told('The rebels ransacked the port.')).toEqual(['deed-of-people'])
    expect(told('The rebels have ransacked the port.')).toEqual([])
    expect(told('The ruling ignited anger across the capital.')).toEqual([])
  })

  it('is left alone where a frame tells what the sentence is about', () => {
    const { acts } = readText('France met Poland and abstained.', DAY)
    expect(acts.map(({ frame }) => frame)).not.toContain('deed')
  })
})

describe('a chronicle', () => {
  const verbs = (text: string): string[] =>
    readText(text, '2024-07-12').acts.map(({ trigger }) => text.slice(trigger.start, trigger.end))

  it.each([
    ['12 May 2023 – Norway rejects the overture, and Brazil responds in its place.', ['rejects', 'responds']],
    ['12 May 2023 – Norway rejects the overture, and Brazil belongs to the pact.', ['rejects']],
    ['12 May 2023 – Norway rejects the overture, and Brazil does not respond.', ['rejects']],
  ])('tells two deeds in one entry: %s', (text, told) => {
    expect(verbs(text)).toEqual(told)
  })

  it('is none where a story tells it', () => {
    expect(verbs('Norway rejected the overture, and Brazil responded in its place.')).toEqual(['rejected'])
  })
})
