import { describe, expect, it } from 'vitest'
import { readOne, wordsOf } from './fixtures/read-one.ts'

/** Each clause as "subject | verb | kind", the way a reader would say who does what. */
function clausesOf(text: string): string[] {
  const reading = readOne(text)
  return reading.clauses.map(({ subject, group, kind }) =>
    [subject ? wordsOf(reading, subject.from, subject.to) : '–', group.lemma, kind].join(' | '),
  )
}

describe('the clauses of a sentence', () => {
  it.each([
    ['Poland closed its border on Friday.', ['Poland | close | main']],
    ['Mr Wang held talks with Mr Lavrov and met the president.', ['Mr Wang | hold | main', 'Mr Wang | meet | main']],
    [
      'Two missiles that Iran launched towards the port were destroyed.',
      ['Iran | launch | relative', 'Two missiles that Iran launched towards the port | destroy | main'],
    ],
    [
      'It was Anna Berg, in Arl for talks, who called for more dams.',
      ['It | be | main', 'Anna Berg | call | relative'],
    ],
    [
      'They met Anna Berg, the powerful head of the river board, who called for more dams.',
      ['They | meet | main', 'Anna Berg | call | relative'],
    ],
    [
      'Janet Yellen, who wrapped up a visit on Monday, warned the officials.',
      ['Janet Yellen | wrap | relative', 'Janet Yellen , who wrapped up a visit on Monday | warn | main'],
    ],
    [
      'The man arrested on Monday has confessed.',
      ['The man | arrest | reduced', 'The man arrested on Monday | confess | main'],
    ],
    [
      'The pact, signed in Lima in May 2001, was extended.',
      ['The pact | sign | reduced', 'The pact , signed in Lima in May 2001 | extend | main'],
    ],
    [
      'Berg won the vote, defeated Lund, and left.',
      ['Berg | win | main', 'Berg | defeat | main', 'Berg | leave | main'],
    ],
    [
      'A teacher who stole more than £40,000 was jailed.',
      ['A teacher | steal | relative', 'A teacher who stole more than £ 40,000 | jail | main'],
    ],
    [
      'It was followed by an aftershock of 6.3 that flattened a hospital.',
      ['It | follow | main', 'an aftershock | flatten | relative'],
    ],
    [
      'Berg welcomed the talks between Peru and Chile, held in Lima.',
      ['Berg | welcome | main', 'the talks between Peru and Chile | hold | reduced'],
    ],
    ['The army shot down drones launched by rebels.', ['The army | shoot | main', 'drones | launch | reduced']],
    [
      'A lander built by a small company touched down on Monday.',
      ['A lander | build | reduced', 'A lander built by a small company | touch | main'],
    ],
    [
      'A report published on Monday accused the king of theft.',
      ['A report | publish | reduced', 'A report published on Monday | accuse | main'],
    ],
    ['Ministers said the plant would close.', ['Ministers | say | main', 'the plant | close | content']],
    [
      'The military said Wednesday its jets shot down a drone.',
      ['The military | say | main', 'its jets | shoot | content'],
    ],
    [
      'He said that he expects the king to visit Oslo.',
      ['He | say | main', 'he | expect | content', 'the king | visit | infinitive'],
    ],
    [
      'The three leaders of France, Germany and Italy arrived in Kyiv.',
      ['The three leaders of France , Germany and Italy | arrive | main'],
    ],
    ['Chile, Peru, and Cuba signed the pact.', ['Chile , Peru , and Cuba | sign | main']],
    ['The leaders of Chile, Peru, and Cuba met.', ['The leaders of Chile , Peru , and Cuba | meet | main']],
    ['Anna Berg, Lars Lund, and Ole Dahl resigned.', ['Anna Berg , Lars Lund , and Ole Dahl | resign | main']],
    ['Nurses, teachers, and bus drivers marched.', ['Nurses , teachers , and bus drivers | march | main']],
    ['In talks with Chile, Peru, and Cuba signed the pact.', ['Cuba | sign | main']],
    ['Chile invaded Peru, a neighbour, and Cuba sent troops.', ['Chile | invade | main', 'Cuba | send | main']],
    [
      'In the occupied region, the governor, Pavel Novak, accused the army.',
      ['the governor , Pavel Novak | accuse | main'],
    ],
    ['If the talks fail, the union will strike.', ['the talks | fail | adverbial', 'the union | strike | main']],
    [
      'A meeting called by Oslo to discuss fish is due to be held on Thursday.',
      [
        'A meeting | call | reduced',
        'Oslo | discuss | infinitive',
        'A meeting called by Oslo to discuss fish | be | main',
        'A meeting called by Oslo to discuss fish | hold | infinitive',
      ],
    ],
    [
      'A hearing against the firm that certified the dam will open in Munich.',
      ['the firm | certify | relative', 'A hearing against the firm that certified the dam | open | main'],
    ],
    [
      "In May, weeks after the ruling that invalidated Peru's claims, Chile and Cuba signed a pact.",
      ['the ruling | invalidate | relative', 'Chile and Cuba | sign | main'],
    ],
    ['The firm said that certified timber had burned.', ['The firm | say | main', 'certified timber | burn | content']],
    [
      'Prices rose, with the left winning ten seats and the Greens doubling their share.',
      ['Prices | rise | main', 'the left | win | gerund', 'the Greens | double | gerund'],
    ],
    [
      'Police held a man carrying a knife and a woman waving a flag.',
      ['Police | hold | main', 'Police | carry | gerund', 'a woman | wave | gerund'],
    ],
    // what describes a noun right before it, with no word to open it
    ['The boat the brothers had hired sank.', ['the brothers | hire | relative', 'The boat the brothers had hired | sink | main']], // prettier-ignore
    [
      'A man who burned the house his uncle had bought was fined.',
      [
        'A man | burn | relative',
        'his uncle | buy | relative',
        'A man who burned the house his uncle had bought | fine | main',
      ],
    ],
    [
      'A doctor who robbed two patients he operated on was fined.',
      [
        'A doctor | rob | relative',
        'he | operate | relative',
        'A doctor who robbed two patients he operated on | fine | main',
      ],
    ],
    [
      'A minister whose car struck a cyclist was cleared.',
      ['car | strike | relative', 'A minister whose car struck a cyclist | clear | main'],
    ],
    [
      'Berg was accused of stealing cars and of selling weapons.',
      ['Berg | accuse | main', 'Berg | steal | gerund', 'Berg | sell | gerund'],
    ],
  ])('%s', (text, clauses) => {
    const found = clausesOf(text).map((clause) => clause.replace(/ ,(?= \|)/, ''))
    expect(found).toEqual(clauses)
  })

  it('know what governs an infinitive', () => {
    const governors = (text: string): (string | undefined)[] =>
      readOne(text)
        .clauses.filter(({ kind }) => kind === 'infinitive')
        .map(({ governor }) => governor)
    expect(governors('The bank plans to close ten branches.')).toEqual(['plan'])
    expect(governors('The minister is due to resign.')).toEqual(['due'])
    expect(governors('Its decision to allow inspections was welcome.')).toEqual(['decision'])
    expect(governors('The row led the union to warn of strikes.')).toEqual(['lead'])
  })

  it('take no measure of an object for who does the next thing', () => {
    const { clauses, words } = readOne('A head who stole more than £412,000 out of the school she ran was jailed.')
    expect(words[clauses.at(-1)?.subject?.head ?? -1]?.text).toBe('head')
  })

  it('mark a subject that is shared with the clause before', () => {
    const { clauses } = readOne('The court heard the case and freed the man.')
    expect(clauses.map(({ shared }) => shared === true)).toEqual([false, true])
  })
})
