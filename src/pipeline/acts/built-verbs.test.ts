import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'
/** Kind, frame and modality of each act of a sentence that stands behind the first ones of a piece of news. */
const told = (sentence: string): string[] =>
  readText(`The harbour was quiet on Monday. The shops are full. The square is empty. ${sentence}`, DAY).acts.map(
    ({ kind, frame, modality }) => `${kind} ${frame} ${modality}`,
  )

describe('a verb built of several words', () => {
  it.each([
    // left undone
    ['The rebels failed to capture the airport.', 'REJECT fail-bid asserted'],
    ['Nokia failed to pay a coupon on its bonds.', 'REJECT fail-bid asserted'],
    // a noun behind the object and its preposition
    ['Japan put its embassies in Peru and several consulates in big cities on alert.', 'MOBILISE mobilise asserted'],
    ['Authorities placed four former ministers under house arrest.', 'LEGAL under-inquiry asserted'],
    // somewhere for something, or among those present
    ['President Kais Saied was in London for talks with lenders.', 'CONSULT visit asserted'],
    ['President Kais Saied was also present on the occasion.', 'CONSULT presence asserted'],
    ['Malaysia was represented by its deputy prime minister.', 'CONSULT representation asserted'],
    // how things stand now, by which it is told that they came about
    ['At least six people are dead.', 'DEATH dead asserted'],
    ['Nokia is under investigation by prosecutors in Peru.', 'LEGAL under-inquiry ongoing'],
    ['Peace talks are under way in Doha.', 'CONSULT talks ongoing'],
    ['A search operation is underway off Sicily.', 'AID rescue ongoing'],
    // found
    ['The hiker was found dead in the mountains.', 'DEATH die asserted'],
    ['Two children were found alive under the rubble.', 'AID rescue asserted'],
    // begun, given up, handed on
    ['Denmark has started confiscating cash from refugees.', 'DEED deed asserted'],
    ['The airline stopped flying to Tel Aviv.', 'DEED deed asserted'],
    ['Soldiers are said to be advancing on Bor.', 'FIGHT fight ongoing'],
    ['Three hikers are believed to have drowned.', 'DEATH die asserted'],
    ['Germany is calling for sanctions on Belarus.', 'REQUEST urge ongoing'],
    ['Iran denies any role in the attack.', 'REJECT deny asserted'],
    // what will be done to something
    ['The black box will be taken to France.', 'PLAN plan planned'],
    // markets
    ['Nokia was down 2.2 percent.', 'ECONOMY shares-of-a-name asserted'],
    ['Oil prices fell to their lowest since March.', 'ECONOMY market asserted'],
    // particles
    ['A truck burst into flames on the road to Lyon.', 'ACCIDENT crash asserted'],
    ['Police sealed off the streets around the station in Madrid.', 'COERCE coerce asserted'],
    ['Turkey backed out of the agreement with Greece.', 'REJECT withdraw-from asserted'],
    ['The tycoon jumped bail in Ghana.', 'LEGAL escape asserted'],
  ])('tells its deed: %s', (sentence, act) => {
    expect(told(sentence)).toContain(act)
  })

  it.each([
    'The plan failed to impress.',
    'Nokia failed to respond.',
    'The settlement ends a row over a firm that failed to shred its files.',
    'There were signs for the talks.',
    'The ministry is in a building for talks.',
    'The minister is under pressure.',
    'The doors are missing a handle.',
    'Nothing is under way.',
    'The step denies them access.',
    'She will be held in high regard.',
    'Nokia was down.',
  ])('tells none: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })

  it.each([
    ['The mayor took out a loan.', 'ASSAULT'],
    ['The museum took in 300 paintings.', 'LEGAL'],
    ['Nokia pulled in $3 million.', 'LEGAL'],
    ['Peter Lund turned over the files to the court.', 'ACCIDENT'],
    ['The ministry took out the clause.', 'ASSAULT'],
    ['The town was wiped out by debt.', 'ASSAULT'],
    ['The government gave way to unions.', 'DISASTER'],
    ['Talks are dead.', 'DEATH'],
    ['Police arrested no one after the march.', 'LEGAL'],
    ['The army shelled nothing in Bor.', 'ASSAULT'],
    ['The airline almost cancelled 200 flights.', 'REJECT'],
    ['The court all but banned the party.', 'LEGAL'],
    ['Turkey signed no contracts with Greece.', 'AGREE'],
  ])('tells another thing, or none: %s', (sentence, kind) => {
    expect(told(sentence).filter((act) => act.startsWith(kind))).toEqual([])
  })

  it.each([
    ['Police arrested one man after the march.', 'LEGAL charge asserted'],
    ['A bridge gave way in Lyon.', 'DISASTER disaster asserted'],
  ])('still tells: %s', (sentence, act) => {
    expect(told(sentence).map((line) => line.split(' ')[0])).toContain(act.split(' ')[0])
  })

  it('leaves to whoever says so that somebody stands accused', () => {
    expect(told('Ana Silva said that she was under house arrest in a hotel.').join()).not.toContain('under-inquiry')
  })
})
