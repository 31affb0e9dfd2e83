import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'

describe('a deed whose verb no frame knows', () => {
  it.each([
    ['Surgeons in Boston transplanted a pig kidney into a living patient in March.', '2024-03'],
    ['Activists from Norland sprayed orange paint on the monument on Wednesday.', '2024-07-10'],
    ['Farmers dumped manure outside the ministry in Brussels on Monday.', '2024-07-08'],
    ['China abstained in the vote on the resolution in September 2022.', '2022-09'],
    ['Honduras switched recognition from Taiwan to China in March 2023.', '2023-03'],
    ['Kim Jong Un oversaw the test of a new launcher on Friday.', '2024-07-12'],
    ['The Olympic flame was lit in Olympia on Tuesday.', '2024-07-09'],
    ['Construction of the reactor in Norland began in May 2018.', '2018-05'],
    ['The first turbine in Norland began to turn in February 2022.', '2022-02'],
    ['This is Norland, which Poland had repainted in August 2022.', '2022-08'],
  ])('is told by its day: %s', (text, day) => {
    const { acts, days } = readText(text, DAY)
    expect(acts.map(({ frame, modality }, at) => `${frame} ${modality} ${days[at]}`)).toEqual([`deed asserted ${day}`])
  })

  it.each([
    // its verb tells a state, a thought or the course of things
    'China resembled a fortress in March 2022.',
    'Moscow valued the tie and depended on Beijing in 2023.',
    'Norland thought about the offer on Monday.',
    'Construction of reactors spread in 2018.',
    // a year is no day for what may as well go on
    'Poland produced coal in 1990.',
    // nobody says when
    'Activists from Norland sprayed paint on the monument.',
    'Activists from Norland sprayed paint every Monday.',
    // it was not done, or only may be
    'Farmers did not dump manure in Brussels on Monday.',
    'Farmers could dump manure in Brussels on Monday.',
    'Farmers were dumping manure in Brussels on Monday.',
    'It dawned on Monday.',
    // it has gone on since
    'This is Silva, who has shuttled between Poland and Norway since March.',
    'The turbine in Norland failed to turn on Monday.',
  ])('is none here: %s', (text) => {
    expect(readText(text, DAY).acts.filter(({ frame, rule }) => frame === 'deed' && rule.startsWith('verb-'))).toEqual(
      [],
    )
  })
})

describe('a deed done to somebody or something that no list names', () => {
  it.each([
    ['The former treasurer was sentenced to 12 years in prison on Monday.', 'LEGAL convict asserted 2024-07-08'],
    ['The birdwatcher was arrested in Leeds on Monday.', 'LEGAL arrest asserted 2024-07-08'],
  ])('keeps the kind that its verb alone has: %s', (text, act) => {
    expect(summaryOf(readText(text, DAY))).toEqual([act])
  })

  it('is told once where the subject is the event and the verb says that it took place', () => {
    const text = 'Talks between Iran and France broke down on Monday.'
    expect(summaryOf(readText(text, DAY))).toEqual(['CONSULT talks asserted 2024-07-08'])
  })
})

describe('a deed with a day of its own in a clause beside the main one', () => {
  it.each([
    ['The truce has been broken 50 times since India refitted the camps on 28 June.', 'refit 2024-06-28'],
    ['The law is from May 1990, when Poland repainted its map.', 'repaint 1990-05'],
    ['The plan failed after Peru scrapped its tax on rice on Monday.', 'scrap 2024-07-08'],
    ['Those are the flags that Norway unfurled in Oslo on 3 June.', 'unfurl 2024-06-03'],
    ['Peru welcomed the plan after unblocking the site on 3 July.', 'unblock 2024-07-03'],
  ])('is told by its day: %s', (text, deed) => {
    const { acts, days } = readText(text, DAY)
    expect(acts.map(({ trigger }, at) => `${trigger.lemma} ${days[at]}`)).toContain(deed)
  })

  it.each([
    // nobody who is named
    'The plan failed after a shop repainted its ships on Monday.',
    // no day, a habit, no deed
    'The plan failed after Peru repainted its ships.',
    'The plan failed because Peru repainted its ships on Monday.',
    'The plan failed after Peru was repainting its ships on Monday.',
  ])('is none here: %s', (text) => {
    const { acts } = readText(text, DAY)
    expect(acts.filter(({ trigger, rule }) => trigger.lemma === 'repaint' && rule.startsWith('verb-'))).toEqual([])
  })
})
