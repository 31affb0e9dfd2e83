import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The days of the acts of a text, in an article of Friday 12 July 2024. */
function days(text: string): string[] {
  return readText(text, '2024-07-12').days
}

describe('a plan whose clause names no day', () => {
  it.each([
    ['President Emmanuel Macron is due in Lima on 2 August to sign a treaty with Peru.', '2024-08-02'],
    ['Norway will open an embassy in Lima, and on 2 August the king will visit Peru.', '2024-08-02'],
  ])('is of the one day ahead that its sentence names: %s', (text, day) => {
    expect(days(text)).toContain(day)
  })

  it.each([
    'Norway will close its embassy in Lima ahead of 2 August.',
    'Norway said on Monday that it would close its embassy in Lima.',
    'Norway will close its embassy in Lima, ahead of the 2 August election.',
  ])('is of no other day: %s', (text) => {
    expect(days(text)[0]).not.toBe('2024-08-02')
  })
})

describe('days that an “and” joins', () => {
  it.each([
    ['Norway bombed Lima on Monday and on Tuesday it attacked Chile.', ['2024-07-08', '2024-07-09']],
    ['Norway bombed Lima on Monday and Tuesday.', ['2024-07-08/2024-07-09']],
  ])('are those of one deed only where no other has the second: %s', (text, all) => {
    expect(days(text)).toEqual(all)
  })
})

describe('a clause behind the year of what it goes with', () => {
  it.each([
    'Norway closed its base in Peru in 2009 after Chile declined to renew the lease.',
    'Norway moved its embassy to Lima in 2009 shortly before Chile banned the party.',
    'Norway banned the party in 2009 because Chile attacked Peru.',
    'Norway attacked Peru in 2009 as Chile closed its border.',
  ])('is of that year too: %s', (text) => {
    expect(days(text)).toEqual(['2009', '2009'])
  })

  it.each([
    ['who joined in 2009, ', 'Norway, which joined in 2009, attacked Peru after Chile closed its border.'],
    ['a treaty of 2009', 'Norway broke the treaty of 2009 on Monday after Chile closed its border.'],
  ])('is not of %s', (_, text) => {
    expect(days(text).at(-1)).not.toBe('2009')
  })
})

describe('the perfect with “since” and a clause', () => {
  it('reaches from then until the article', () => {
    expect(days('Norway has sent 40 ships to Peru since the war began in April 2011.')).toContain(
      '2011-04-01/2024-07-12',
    )
  })

  it('does so from what its own clause counts from', () => {
    expect(days('Since June 2023, Norway has sent 40 ships to Peru.')).toEqual(['2023-06-01/2024-07-12'])
  })

  it('counts from what opens the sentence, and not from how far back a superlative looks', () => {
    const text = 'Since Chile launched a war in the north of Peru in February 2022, Norway has sent 40 ships to Peru, its largest fleet since 1950.' // prettier-ignore
    expect(days(text)).toContain('2022-02-01/2024-07-12')
  })

  it.each([
    ['the past', 'Norway sent 40 ships to Peru when the war began in April 2011.'],
    ['a clause without “since”', 'Norway has sent 40 ships to Peru, where a war began in April 2011.'],
  ])('does not reach so with %s', (_, text) => {
    expect(days(text)).not.toContain('2011-04-01/2024-07-12')
  })
})

describe('the perfect in the news', () => {
  it.each([
    ['Norway has agreed to sell its port.', '2024-07-12'],
    ['Norway has warned Peru over the drills.', '2024-07-01/2024-07-11'],
    ['Norway has previously warned Peru over the drills.', '../2024-07-11'],
  ])('is of today where it settles something, else lately, or open where it is of old: %s', (text, day) => {
    const story = `Poland closed its border on Monday. Many came. Some wept.\n\nTrade grew in May.\n\n${text}`
    expect(days(story).at(-1)).toBe(day)
  })
})

describe('a date that stands in an aside', () => {
  it.each([
    ['Norway froze its aid to Peru, which it had cut in August 2022.', '2022-08'],
    ['Chile’s president, who took office in March 2022, attacked Peru.', '2022-03'],
    ['Norway is attacking Peru after a ship was seized in May 2021.', '2021-05'],
  ])('dates nothing else: %s', (text, month) => {
    const verb = /froze|attacked|attacking/.exec(text)?.[0] ?? ''
    const read = readText(text, '2024-07-12')
    const at = read.acts.findIndex(({ trigger }) => text.slice(trigger.start, trigger.end).startsWith(verb))
    expect(at).toBeGreaterThanOrEqual(0)
    expect(read.days[at]).not.toBe(month)
  })

  it.each([
    ['Berg, who took office in May, said Norway had attacked Peru.', '2024-07-12'],
    ['The minister, who sacked a judge on Monday, said Norway had rejected the offer.', '2024-07-12'],
    ['The minister, who visited Lima on Monday, said Norway had rejected the offer.', '2024-07-08'],
    ['Berg, appointed in May, said Norway had attacked Peru.', '2024-07-12'],
    ['Berg, asked on Tuesday, said Norway had attacked Peru.', '2024-07-09'],
    ['Berg, in a speech on Tuesday, said Norway had attacked Peru.', '2024-07-09'],
  ])('about who speaks is not the day on which it was said: %s', (text, day) => {
    expect(days(text).at(-1)).toBe(day)
  })

  it('dates the verb where it is set off from the aside', () => {
    expect(days('Norway attacked Peru, which had protested, on Monday.')[0]).toBe('2024-07-08')
  })

  it('is as open as “has recently” leaves it', () => {
    expect(days('Norway has recently accused Peru of theft.')[0]).toBe('../2024-07-12')
    expect(days('Norway recently accused Peru of theft.')[0]).toBe('2024-07-01/2024-07-12')
  })
})

describe('a date that closes its sentence after an aside', () => {
  it.each([
    ['Norway sold the ships, which are called “Nordic”, nine years ago.', '2015'],
    ['Norway sold the ships, which nobody wanted, in 2016.', '2016'],
    ['Norway dropped the claim after reaching a settlement with Peru last year.', '2023'],
  ])('is of the verb before the aside: %s', (text, day) => {
    expect(days(text)[0]).toBe(day)
  })

  it('is not that of the noun right before it, where another act has it', () => {
    const text = 'Norway expelled a judge just as Peru recovers from Chile’s attack last week.'
    expect(days(text)[0]).toBe('2024-07-12')
  })

  it('is not so where the aside runs to the end', () => {
    expect(days('Norway sold the ships, which it built in 2016.')[0]).not.toBe('2016')
  })
})

describe('a verb after a year of its sentence', () => {
  it.each([
    ['Norway bought the islands from Peru in 1998 and then attacked Chile.', '1998'],
    ['Norway struck Peru in 2011, during which 40 soldiers died.', '2011'],
    ['It was their seat until 2013, when Peru banned the party and attacked Chile.', '2013'],
    ['Earlier this month, Norway attacked Chile.', '2024-07-01/2024-07-11'],
    ['This month, Norway attacked Chile.', '2024-07-01/2024-07-12'],
  ])('is of that year: %s', (text, day) => {
    expect(days(text).at(-1)).toBe(day)
  })

  it.each([
    ['a year in an aside', 'The firm, founded in 1998 and based in Oslo, bought a bank in Peru.'],
    ['a year of a noun', 'Norway signed the treaty of 1998 and attacked Chile.'],
    ['a year that its perfect leaves behind', 'Norway bought a bank in 1998 and has attacked Chile.'],
    ['a year before a contrast', 'Norway bought a bank in 1998; on Tuesday it attacked Chile.'],
  ])('is not of %s', (_, text) => {
    expect(days(text).at(-1)).not.toBe('1998')
  })
})

describe('a clause in front of the sentence', () => {
  it('gives the main clause the time with which it closes', () => {
    expect(days('When Peru bought 40 ships last year, Chile accused Norway of meddling.').at(-1)).toBe('2023')
  })

  it('gives it none where the time stands within it', () => {
    expect(days('When the ships that Peru bought last year arrived, Chile accused Norway of meddling.').at(-1)).toBe('2024-07-12') // prettier-ignore
  })
})

describe('a day in the words that somebody says', () => {
  it.each([
    ['Norway rejected the complaint and said Peru had been informed on June 19.', 'REJECT', '2024-07-12'],
    ['Norway condemned the raid and told reporters that Peru had been warned on June 19.', 'DISAPPROVE', '2024-07-12'],
    ['Norway rejected the complaint on July 9 and said Peru had been informed on June 19.', 'REJECT', '2024-07-09'],
    ['Peru shelled the town, Norway said on June 19.', 'ASSAULT', '2024-06-19'],
    ['Norway said on June 19 that Peru had shelled the town.', 'ASSAULT', '2024-06-19'],
  ])('is of what they say and of no deed beside them: %s', (text, kind, day) => {
    const { acts, days: found } = readText(text, '2024-07-12')
    expect(found[acts.findIndex((act) => act.kind === kind)]).toBe(day)
  })
})
