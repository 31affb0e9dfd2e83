import { describe, expect, it } from 'vitest'
import { datesIn, show } from './test-document.ts'

function meaning(text: string, published: string): string | undefined {
  return datesIn(text, published).map(show)[0]
}

describe('a day up to which something goes on', () => {
  it.each([
    ['The ferry will stay suspended until at least Friday.', '2025-03-14'],
    ['The striker is in doubt until Friday, when he will have a scan.', '2025-03-14'],
    ['The court adjourned the hearing until Monday.', '2025-03-17'],
    ['Schools have been closed through Friday.', '2025-03-14'],
    ['Both parties have until after Monday to reply.', '2025-03-17'],
    // what went on is over
    ['Talks continued until Tuesday.', '2025-03-11'],
    ['The truce had held until Monday, when shelling resumed.', '2025-03-10'],
    ['The fire raged through Sunday.', '2025-03-09'],
  ])('%s → %s', (text, day) => {
    expect(meaning(text, '2025-03-12')).toBe(day)
  })
})

describe('a day of what is banned, called off, asked to or forecast', () => {
  it.each([
    ['Police banned a rally on 14 July.', '2025-07-14'],
    ['The city cancelled the parade on 12 July over security fears.', '2025-07-12'],
    ['Organisers have called off the concert on 20 July.', '2025-07-20'],
    ['Norland invited the leaders to a summit on 20 July.', '2025-07-20'],
    ['The ministry warned of a heatwave on 13 July.', '2025-07-13'],
    // what has happened keeps to the past
    ['He was killed on 14 July.', '2024-07-14'],
    ['They met on 14 July.', '2024-07-14'],
    ['The bridge collapsed on 14 July, killing three people.', '2024-07-14'],
    ['Police broke up a rally on 4 July.', '2025-07-04'],
    // the weekday is that of the ban
    ['Police banned a rally on Tuesday.', '2025-07-08'],
    // days told together
    ['The union announced walkouts on 13 and 15 July.', '2025-07-13/2025-07-15 2025-07-13…2025-07-15'],
    ['It announced three more stoppages, on 13, 14 and 16 July.', '2025-07-13/2025-07-16 2025-07-13…2025-07-16'],
    ['Drivers will walk out on July 13, 14 and 16.', '2025-07-13/2025-07-16 2025-07-13…2025-07-16'],
    // what is to be done with “will” and what is told beside it
    ['The chain will close 40 shops and lay off 900 people by 30 September.', '2025-09-30'],
    ['She will have surgery on 14 July.', '2025-07-14'],
    ['He said yes and cut the ribbon on 14 July.', '2024-07-14'],
    ['The firm is expected to report a loss after a fire at its plant on 14 March.', '2025-03-14'],
  ])('%s → %s', (text, day) => {
    expect(meaning(text, '2025-07-10')).toBe(day)
  })
})

describe('a weekday behind a word that is a noun and a verb', () => {
  it.each([
    ['The two sides face each other on Sunday.', '2025-06-15'],
    ['Chile beat Peru and hosts Bolivia on Sunday.', '2025-06-15'],
    ['The council hosts the fair in Arlen on Sunday.', '2025-06-15'],
    ['Reports on Sunday put the toll at 40.', '2025-06-08'],
    ['Judges tallied votes on Sunday.', '2025-06-08'],
    ['Nurses put votes to the test on Sunday.', '2025-06-08'],
    ['Traders made face masks on Saturday.', '2025-06-07'],
    ['The firm hired a Lima radio host on Sunday.', '2025-06-08'],
  ])('%s → %s', (text, day) => {
    expect(meaning(text, '2025-06-11')).toBe(day)
  })
})

describe('a weekday behind “for”', () => {
  it.each([
    ['The weather office forecast heavy snow for Sunday.', '2025-06-15'],
    ['Forecasters predicted a storm for Saturday.', '2025-06-14'],
    ['The office had forecast snow for Sunday.', '2025-06-08'],
    ['Police blamed the driver for Sunday’s crash.', '2025-06-08'],
  ])('%s → %s', (text, day) => {
    expect(meaning(text, '2025-06-10')).toBe(day)
  })
})

describe('years and weeks ago', () => {
  it.each([
    ['The mill shut its doors 20 years ago on Tuesday.', '2005 2005-01-01…2005-12-31'],
    ['The queen died 25 years ago this Sunday.', '2000 2000-01-01…2000-12-31'],
    ['The ship sank two weeks ago on Tuesday.', '2025-W22 2025-05-26…2025-06-01'],
    ['They separated more than ten years ago.', '2015 MORE_THAN 2014-01-01…2015-12-31'],
    ['The ship was lost less than a week ago.', '2025-W23 LESS_THAN 2025-06-02…2025-06-10'],
  ])('%s → %s', (text, days) => {
    expect(meaning(text, '2025-06-10')).toBe(days)
  })
})

describe('the weekday of an occasion', () => {
  it.each([
    ['The minister will address Friday’s summit in Rome.', '2025-06-13'],
    ['The team faces Ghana in Saturday’s final.', '2025-06-14'],
    ['He is set to miss Sunday’s emergency session.', '2025-06-15'],
    // what is looked back upon
    ['The court will examine Sunday’s vote.', '2025-06-08'],
    ['The team lost in Saturday’s final.', '2025-06-07'],
    ['He missed Friday’s summit.', '2025-06-06'],
    ['The minister will visit the victims of Friday’s attack.', '2025-06-06'],
  ])('%s → %s', (text, day) => {
    expect(meaning(text, '2025-06-10')).toBe(day)
  })
})

describe('a weekday of an occasion or an invitation', () => {
  it.each([
    ['Silva will take charge of Sunday’s match against Arl.', '2025-06-15'],
    ['The captain is a doubt for Sunday’s game.', '2025-06-15'],
    ['The mediator has invited both sides to Lima on Sunday.', '2025-06-15'],
    ['The mediator invited both sides to Lima on Sunday.', '2025-06-08'],
    ['The league refused to postpone Sunday’s derby.', '2025-06-15'],
    ['The union has called off Sunday’s strike.', '2025-06-15'],
    ['He was praised for Sunday’s match.', '2025-06-08'],
    ['They spoke of Sunday’s match.', '2025-06-08'],
    ['It cancelled Monday’s concert as the singer fell ill.', '2025-06-09'],
    ['They called for calm after Sunday’s derby.', '2025-06-08'],
  ])('%s → %s', (text, day) => {
    expect(meaning(text, '2025-06-11')).toBe(day)
  })
})
