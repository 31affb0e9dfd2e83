import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'

/** Names of an act's roles, for reading. */
function cast(text: string, at = 0): Record<string, string[]> {
  const { acts, names } = readText(text, DAY)
  const act = acts[at]
  const of = (numbers: readonly number[] = []): string[] => numbers.map((number) => names[number]?.text ?? '')
  return { agents: of(act?.agents), counterparts: of(act?.counterparts), targets: of(act?.targets) }
}

describe('who does what to whom', () => {
  it.each([
    ['Poland expelled two Russian diplomats on Monday.', ['Poland'], [], ['Russian']],
    ['Japan held talks with China on Monday.', ['Japan'], ['China'], []],
    ['Iran was sanctioned by France on Monday.', ['France'], [], ['Iran']],
    ['Talks between Chad and Niger took place on Monday.', ['Chad', 'Niger'], [], []],
    ['Spain’s decision on Monday to leave the pact was a surprise.', ['Spain'], [], []],
    ['India and Nepal signed a treaty on Monday.', ['India', 'Nepal'], [], []],
  ])('%s', (text, agents, counterparts, targets) => {
    expect(cast(text)).toEqual({ agents, counterparts, targets })
  })

  it('takes a pronoun for the one who speaks', () => {
    expect(cast('India said it shelled a village on Monday.')['agents']).toEqual([
      expect.stringMatching(/^(?:it|India)$/),
    ])
  })

  it('gives nobody the deed of a group that nobody names', () => {
    const { acts, dropped } = readText('The militia said it had fired rockets at a base in Chad.', '2024-07-12')
    expect(acts.flatMap(({ agents }) => agents)).toEqual([])
    expect(dropped.size + acts.length).toBe(1)
    expect(
      summaryOf(readText('Chad bombed a camp on Monday, while the militia said it had fired rockets.', '2024-07-12')),
    ).toHaveLength(1)
  })
})

describe('an act', () => {
  it('stands under the claims that hold it, and beside its denial', () => {
    const { acts, claims } = readText(
      'Russia claimed that Ukraine shelled the plant but Ukraine denied that it did.',
      DAY,
    )
    expect(acts[0]?.claims.map((number) => claims[number]?.stance).sort()).toEqual(['claims', 'denies'])
  })

  it('is told once where one sentence tells one attack twice', () => {
    const { acts } = readText('Russia fired 30 rockets at Ukraine on Monday and carried out two airstrikes.', DAY)
    expect(acts.map(({ supports }) => supports)).toEqual([undefined, 0])
  })

  it('is told once for an announcement and what it announces', () => {
    const { acts } = readText('France announced on Monday that it will expel ten diplomats.', DAY)
    expect(acts.filter(({ supports }) => supports === undefined)).toHaveLength(1)
  })

  it('has its place', () => {
    const text = 'Two hospitals in Bergamo were evacuated on Monday.'
    const [act] = readText(text, DAY).acts
    expect(act?.place && text.slice(act.place.start, act.place.end)).toBe('Bergamo')
  })

  it('points into the text exactly', () => {
    const text =
      'Poland closed its border on Monday, and Latvia followed. In Riga, ministers met with NATO officials on Tuesday.'
    for (const { trigger, clause } of readText(text, DAY).acts) {
      expect(text.slice(trigger.start, trigger.end)).toMatch(/^(?:closed|met)$/)
      expect(clause.start).toBeLessThanOrEqual(trigger.start)
      expect(clause.end).toBeGreaterThanOrEqual(trigger.end)
    }
  })
})

describe('a visit that is only expected', () => {
  it.each([
    ['President Kais Saied is expected in Rome on Wednesday.', ['CONSULT visit planned 2024-07-17']],
    ['President Kais Saied is due in Rome in November.', ['CONSULT visit planned 2024-11']],
    ['The report is due in November.', []],
    ['The train is due in Rome on Wednesday.', []],
  ])('%s', (text, acts) => {
    expect(summaryOf(readText(text, DAY))).toEqual(acts)
  })
})

describe('a measure of time', () => {
  it('leaves out what it only counts from', () => {
    const text = 'On Monday, two months after the leaders of India and Nepal met in Delhi, Nepal closed its border.'
    expect(summaryOf(readText(text, DAY))).toEqual(['SANCTION sanction asserted 2024-07-08'])
  })
})

describe('a statement', () => {
  it('is an act where an official is quoted or the day is named', () => {
    expect(summaryOf(readText('“We will not yield,” President Kais Saied said.', DAY))).toEqual([
      'STATEMENT statement asserted 2024-07-12',
    ])
    expect(summaryOf(readText('Beijing said on Tuesday that it plays a constructive role.', DAY))).toEqual([
      'STATEMENT statement asserted 2024-07-09',
    ])
  })

  it.each([
    ['of an analyst', '“It will fail,” said Ana Silva, an analyst at the Peace Institute.'],
    ['of a witness', '“It was loud,” said Ana Silva, a resident.'],
    ['that is neither quoted nor dated, of people without a name', 'German officials said the talks are difficult.'],
    ['that only denies what others tell', 'Germany said nobody had been freed.'],
    ['that somebody has kept saying', 'Germany has said the talks are difficult.'],
    ['of a pronoun', 'He said the talks are difficult.'],
    ['of nobody', 'The ministry said the talks are “difficult”.'],
  ])('%s is no act', (_, text) => {
    expect(summaryOf(readText(text, DAY))).toEqual([])
  })

  it.each([
    'President Kais Saied said the port would now serve Ghana.',
    'President Kais Saied said that no ransom was paid.',
    'Germany said the talks are difficult.',
    'Chancellor Olaf Scholz said the talks will be difficult.',
    'Nokia said the fire had spread to a second hall.',
  ])('is an act where somebody in office tells a plan, denies or says how things stand: %s', (text) => {
    expect(readText(`The mood is calm. ${text}`, DAY).acts).toHaveLength(1)
  })

  it('is one for all sentences of one speaker in a passage', () => {
    const text = '“We will not yield,” President Kais Saied said. “We will not bend,” he said. “We stay,” he added.'
    expect(readText(text, DAY).acts.map(({ supports }) => supports)).toEqual([undefined, 0, 0])
  })
})

describe('an accusation by nobody who is named', () => {
  it.each([
    ['In June 2023, the same group was blamed for an attack on a bank in Lagos.', ['ACCUSE accuse asserted 2023-06']],
    ['China has been accused of dumping steel.', ['ACCUSE accuse asserted 2024-07-12']],
    ['China has refused to sell steel and has been accused of greed.', ['REJECT reject asserted 2024-07-12']],
    ['The drought is blamed for the loss.', []],
    ['China was told that the talks were over.', []],
  ])('is one where it is put on a day or is new: %s', (text, acts) => {
    expect(summaryOf(readText(text, DAY))).toEqual(acts)
  })
})

describe('a sentence without an act', () => {
  it.each([
    ['Analysts say that the talks will fail.', 'opinion of an analyst, nothing happened'],
    ['Did Poland close its border?', 'a question'],
    ['If Russia attacked Poland, France would help.', 'a condition, not an event'],
    ['Poland has not closed its border.', 'says what did not happen'],
    ['Poland regularly closes its border.', 'a habit, no single event'],
    ['Poland wants to close its border.', 'a wish or a possibility'],
    ['Poland could close its border.', 'only a possibility or a demand'],
    ['Poland declined to comment.', 'says that somebody says nothing'],
    ['Poland refused to say who had paid.', 'says that somebody says nothing'],
    ['Poland is a member of the club.', 'general background, no act'],
  ])('%s → %s', (text, reason) => {
    const long = `The weather was mild in the south and the north. ${text} It was a good year for apples.`
    const { sentences, dropped } = readText(long, DAY)
    expect(dropped.get(sentences.find((sentence) => sentence.text === text)?.index ?? -1)).toBe(reason)
  })
})

describe('a study that counts in years', () => {
  const filler = 'The relationship is old and has many sides that are hard to weigh against one another. '.repeat(16)

  it('gives what it dates, and what a state did without a date', () => {
    const { acts, text } = readText(`${filler}In 1951, France agreed to send aid. Spain closed its border.`, DAY)
    expect(acts.map(({ trigger }) => text.slice(trigger.start, trigger.end))).toEqual(['agreed', 'closed'])
  })

  it('is told from news, which names days of its own time', () => {
    const { acts } = readText(`${filler}On Monday, France agreed to send aid. Spain closed its border.`, DAY)
    expect(acts).toHaveLength(2)
  })
})

describe('a chronicle', () => {
  it('tells in the present tense under its dates', () => {
    const text =
      '- 12 February 2019 — Norway closes the bank to trawlers. Iceland expels a diplomat.\n\n- 3 April 2019 — Norway reopens the bank.'
    const read = readText(text, DAY)
    expect(read.days).toEqual(['2019-02-12', '2019-02-12', '2019-04-03'])
  })

  it('has entries with nothing between the date and its words', () => {
    const text = [
      'Mar 2011 Boys are arrested in Daraa for a slogan. Soldiers kill four people.',
      'Aug 21, 2013 Hundreds suffocate in an attack on a suburb of Damascus.',
      'Dec 13, 2016 East Aleppo (right) falls to Syrian forces.',
    ].join('\n\n')
    const { acts, days } = readText(text, DAY)
    expect(acts.map(({ kind }, at) => `${kind} ${days[at]}`)).toEqual([
      'LEGAL 2011-03',
      'ASSAULT 2011-03',
      'DEATH 2013-08-21',
      'FIGHT 2016-12-13',
    ])
  })
})
