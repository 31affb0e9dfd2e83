import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'
import { splitBlocks } from '../blocks/split-blocks.ts'
import { dateAct } from './date-act.ts'

/** EDTF and rule of the first act that supports no other. Friday 12 July 2024. */
function dated(text: string, day = '2024-07-12'): { edtf: string; rule: string; certainty: string } | undefined {
  const read = readText(text, day)
  const act = read.acts.find(({ supports }) => supports === undefined)
  const document = {
    id: 'text',
    published: { date: day, precision: 'day' } as const,
    blocks: splitBlocks(text),
    ...read,
  }
  const when = act ? dateAct(act, document)?.when : undefined
  return when && { edtf: when.edtf, rule: when.rule, certainty: when.certainty }
}

describe('an act is dated', () => {
  it.each([
    [
      'by its own clause and not by the report',
      'Three soldiers were killed by shelling on Monday, Poland said on Tuesday.',
      '2024-07-08',
    ],
    ['by the report where it has no day', 'Russia shelled the town, Ukraine said on Tuesday.', '2024-07-09'],
    [
      'over two days that "and" joins',
      'Russia shelled Ukraine on Wednesday evening and Thursday morning.',
      '2024-07-10/2024-07-11',
    ],
    ['by the date at the front of the sentence', 'In 2021, France signed a treaty that replaced one of 1998.', '2021'],
    ['by the day at the end of what was agreed', 'Iran and Oman agreed to restore ties in March 2023.', '2023-03'],
    ['of a gerund by the verb that it hangs on', 'Iran responded in 2011 by suing Boeing.', '2011'],
    ['not by what it is for', 'Ministers of France discussed supplies for the winter.', '2024-07-12'],
    ['not by how long it is for', 'France declared three days of mourning.', '2024-07-12'],
    [
      'not by a date that another "a year later" follows',
      'France signed a treaty in May 2021, and a year later, Spain joined NATO.',
      '2021-05',
    ],
    [
      'not by the day of words that it answers',
      'Asked about Peru’s remark on Monday that the border was shut, Spain urged all sides to meet.',
      '2024-07-12',
    ],
    ['not by the day of a noun', 'Israel struck targets used in last month’s attack.', '2024-07-12'],
    ['for a plan by its own day', 'The king will visit France next week.', '2024-07-15/2024-07-21'],
    ['for a plan without a day by its announcement', 'The king will visit France.', '2024-07-12'],
    [
      'openly where "have warned" names no day',
      'Poland closed its border on Monday. Many came. Some wept. The US and Japan have warned China.',
      '2024-07-08',
    ],
    [
      'not by the day of a meeting that it came after',
      'France held talks with Spain after a meeting on Tuesday with Peru.',
      '2024-07-12',
    ],
    [
      'by the day of what it is itself, though "after" follows',
      'France met Spain on Tuesday after talks with Peru.',
      '2024-07-09',
    ],
    ['up to the day by which it was done', 'By 1960, France had closed its embassy.', '../1960-12-31'],
    ['by the end of a year by which it was done', 'France closed its embassy by the end of 2016.', '2016-12'],
    ['by the deadline of a plan', 'France will close its embassy by 1 August.', '2024-08-01'],
    ['from then until the article for "since"', 'France has sold ships to Peru since 2007.', '2007-01-01/2024-07-12'],
    ['by the year at the front of the sentence', 'In 2004 alone, three cases saw seven Norwegians convicted.', '2004'],
    [
      'of a participle by the year of the verb before it',
      'France’s trade with Peru hit a record in 2022, growing by a quarter.',
      '2022',
    ],
    [
      'not by what it is compared with',
      'France’s trade with Peru grew by 5 per cent from a year earlier.',
      '2024-07-12',
    ],
    [
      'by the day right before its verb, not by the month of what it follows',
      'The parliament of Peru yesterday elected a president following its victory in elections last month.',
      '2024-07-11',
    ],
    [
      'of two verbs by the year of the occasion in which both were done',
      'The army of Peru ousted President Pedro Castillo and seized power in a 2021 coup.',
      '2021',
    ],
    [
      'not by the year of what it is about',
      'The army of Peru expelled the author of a 2021 report on Chile.',
      '2024-07-12',
    ],
    [
      'not by the year of an agreement it appeals to',
      'France rejected the claim of Peru under a 2021 treaty.',
      '2024-07-12',
    ],
    ['by the year that "when" explains', 'They have been strained since 1991 when Chile attacked Lima.', '1991'],
    [
      'before the report of what was "recently" done',
      'Iran recently sent missiles to Russia, CNN reported in March.',
      '../2024-03-31',
    ],
    ['about the article where nothing says when', 'France expelled two diplomats.', '2024-07-12'],
  ])('%s', (_, text, edtf) => {
    expect(dated(text)?.edtf).toBe(edtf)
  })

  it('takes the perfect of words, further down, for lately', () => {
    const read = readText(
      'Poland closed its border on Monday. Many came. Some wept. The US and Japan have warned China over the drills.',
      '2024-07-12',
    )
    const index = read.acts.findIndex(({ kind }) => kind === 'THREATEN')
    expect(read.days[index]).toBe('2024-07-01/2024-07-11')
  })

  it('never lets what has happened lie after the article', () => {
    for (const text of [
      'France signed the treaty on Saturday.',
      'France signed the treaty by 2030.',
      'France signed the treaty this week.',
    ]) {
      const edtf = dated(text)?.edtf ?? ''
      expect(edtf.slice(0, 10) <= '2024-07-12', text).toBe(true)
    }
  })

  it.each([
    [
      'ends what has happened this week with the article',
      'France signed the treaty this week.',
      '2024-07-08/2024-07-12',
    ],
    [
      'ends what was earlier this week on the day before',
      'France signed the treaty earlier this week.',
      '2024-07-08/2024-07-11',
    ],
    [
      'begins what is planned this month with the article',
      'France will sign the treaty this month.',
      '2024-07-12/2024-07-31',
    ],
    ['ends the early part of a year with the article', 'France signed the treaty in early 2024.', '2024-01/2024-04'],
    ['leaves its name to a month that is named', 'France signed the treaty in July.', '2024-07'],
    ['leaves a week that is over alone', 'France signed the treaty last week.', '2024-07-01/2024-07-07'],
    ['leaves a week ahead alone', 'France will sign the treaty next week.', '2024-07-15/2024-07-21'],
  ])('%s: %s', (_, text, edtf) => {
    expect(dated(text)?.edtf).toBe(edtf)
  })

  it.each([
    ['France rejected the letter of 13 February.', '2024-07-12'],
    ['France repealed the law of 2014.', '2024-07-12'],
    ['France expelled a judge over a breach of the 2022 examination.', '2024-07-12'],
    ['France expelled a judge in 2022.', '2022'],
    ['France signed the agreement of 13 February.', '2024-02-13'],
    ['France expelled two diplomats after the attack of 8 July.', '2024-07-08'],
    ['France expelled two diplomats on the morning of 8 July.', '2024-07-08'],
  ])('knows the date of a thing from that of an act: %s', (text, edtf) => {
    expect(dated(text)?.edtf).toBe(edtf)
  })

  it.each([
    ['Macron met Scholz in Berlin on 15 June 2025.', undefined],
    ['Russia attacked the town on 15 June 2025.', undefined],
    ['Macron meets Scholz in Berlin on 15 June 2025.', '2025-06-15'],
    ['Macron met Scholz in Berlin on 15 June 2024.', '2024-06-15'],
  ])('never gives the article’s day to what names another: %s', (text, edtf) => {
    expect(dated(text)?.edtf).toBe(edtf)
  })

  it('says that a date ahead was left where the act itself may lie before it', () => {
    const read = readText('The government called a general election on 4 August 2024.', '2024-07-12')
    const [act] = read.acts
    const published = { date: '2024-07-12', precision: 'day' } as const
    const when = act && dateAct(act, { id: 'text', published, blocks: splitBlocks(read.text), ...read })?.when
    expect(when?.explanation).toMatch(/lies after the article and is not taken for this\. Nothing else says when/)
  })

  it('puts what is said after talks on the day of the talks', () => {
    const read = readText(
      'President Kais Saied held talks with Prime Minister Pedro Sánchez on Monday.\n\nTrade grew.\n\nAt a news conference after the talks, Sánchez accused Russia of sabotage.',
      '2024-07-12',
    )
    const index = read.acts.findIndex(({ kind }) => kind === 'ACCUSE')
    expect(read.days[index]).toBe('2024-07-08')
  })

  it.each([
    'Much has changed since the Cold War. Poland closed its border on Monday. China has refused to criticise the invasion.',
    'Poland closed its border on Monday. Many came. Some wept. China has refused to criticise the Vietnam War.',
  ])('never dates a position by a period of history: %s', (text) => {
    const read = readText(text, '2024-07-12')
    const index = read.acts.findIndex(({ kind }) => kind === 'REJECT')
    expect(read.dates.some(({ rule }) => rule === 'named-era')).toBe(true)
    expect(read.days[index]).toBe('2024-07-01/2024-07-11')
  })

  it('takes the perfect under a heading for news, over pictures and credits between them', () => {
    const text = [
      'Live: the raid on Peru',
      'Good morning to all readers. It is Friday, and here is what we know of the raid.',
      'Minister condemns the raid',
      'Advertisement',
      'This advertisement has not loaded yet, but your article continues below.',
      'Prime Minister Pedro Sánchez has strongly condemned the raid on Peru.',
      'Many came to the square, and the talks go on in Geneva.',
    ].join('\n\n')
    const read = readText(text, '2024-07-12')
    const index = read.acts.findIndex(({ tense }) => tense === 'perfect')
    expect(read.days[index]).toBe('2024-07-12')
  })

  it.each([
    ['France will close its embassy by 1 August.', true],
    ['France will close its embassy on 1 August.', false],
  ])('says that a day is only a deadline: %s', (text, deadline) => {
    const read = readText(text, '2024-07-12')
    const [act] = read.acts
    const published = { date: '2024-07-12', precision: 'day' } as const
    const when = act && dateAct(act, { id: 'text', published, blocks: splitBlocks(read.text), ...read })?.when
    expect(when?.explanation.includes('by then at the latest')).toBe(deadline)
  })

  it('says how sure it is', () => {
    expect(dated('France expelled two diplomats on 3 July 2024.')).toMatchObject({ certainty: 'stated' })
    expect(dated('Russia shelled the town, Ukraine said on 3 July 2024.')).toMatchObject({
      certainty: 'inferred',
      rule: 'date-of-report',
    })
    expect(dated('France expelled two diplomats.')).toMatchObject({ certainty: 'assumed', rule: 'publication-day' })
  })

  it('takes the heading above a list', () => {
    const text =
      'Good morning to all readers.\n\nHere are the key developments from yesterday:\n\n- France expelled two diplomats.\n\n- Spain closed its embassy in Peru.'
    const read = readText(text, '2024-07-12')
    expect(read.days).toEqual(['2024-07-11', '2024-07-11'])
  })

  it.each([
    [
      'At least 12 soldiers were killed when Russia attacked Kyiv on Tuesday.\n\nTrade grew in Spain.\n\nFour children died in the attack.',
      '2024-07-09',
    ],
    ['France met Spain on Friday.\n\nTrade grew in Spain.\n\nFour children died in the attack.', '2024-07-12'],
    [
      'Russia attacked Kyiv on 3 July.\n\nTrade grew in Spain.\n\nFour children died in a car crash in Peru.',
      '2024-07-12',
    ],
  ])('counts the dead of an event on its day: %j', (text, day) => {
    const read = readText(text, '2024-07-12')
    const index = read.acts.findLastIndex(({ kind }) => kind === 'DEATH')
    expect(read.days[index]).toBe(day)
  })

  it('does not take the article’s own day from what it adds to, where its sentence names another', () => {
    const read = readText(
      'France closed its embassy in Peru. Spain on Wednesday blamed Peru, which France dismissed.',
      '2024-07-12',
    )
    expect(read.days.slice(1).every((day) => day === '2024-07-10')).toBe(true)
  })

  it('gives nothing without a publication day and without a date', () => {
    const read = readText('France expelled two diplomats.', '2024-07-12')
    const [act] = read.acts
    expect(act && dateAct(act, { id: 'text', blocks: splitBlocks(read.text), ...read })).toBeUndefined()
  })

  it('spreads over the days before where the article’s own day is known to within days', () => {
    const read = readText('France expelled two diplomats.', '2024-07-12')
    const [act] = read.acts
    const published = { date: '2024-07-12', precision: 'days' } as const
    const when = act && dateAct(act, { id: 'text', published, blocks: splitBlocks(read.text), ...read })?.when
    expect(when?.edtf).toBe('2024-07-10/2024-07-12')
  })

  it('puts what only adds to another act on its day', () => {
    const read = readText(
      'The minister Ana Silva met President Kais Saied on Monday. “We are friends,” Silva said.',
      '2024-07-12',
    )
    expect(read.acts.at(-1)?.supports).toBe(0)
    expect(read.days).toEqual(['2024-07-08', '2024-07-08'])
  })
})

it('leaves days after the article as they are where its words do not say that they lie ahead', () => {
  const read = readText(
    'The president of Peru will meet Joe Biden on the sidelines of the summit of African Union countries in Uganda on Nov. 10-11.',
    '2017-10-31',
  )
  expect(read.days).toContain('2017-11-10/2017-11-11')
  for (const span of read.days) expect(span.slice(-10) >= span.slice(0, 10), span).toBe(true)
})
