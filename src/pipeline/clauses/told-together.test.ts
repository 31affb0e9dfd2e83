import { describe, expect, it } from 'vitest'
import { readOne, wordsOf } from './fixtures/read-one.ts'

/** Each clause as "subject | verb | kind", without a comma at the end of the subject. */
function clausesOf(text: string): string[] {
  const reading = readOne(text)
  return reading.clauses.map(({ subject, group, kind }) =>
    [subject ? wordsOf(reading, subject.from, subject.to).replace(/ ,$/, '') : '–', group.lemma, kind].join(' | '),
  )
}

describe('clauses told together', () => {
  it.each([
    ['a row', 'After the vote, Oslo stopped flights, banned ships and sued a firm.', ['Oslo | stop | main', 'Oslo | ban | main', 'Oslo | sue | main']], // prettier-ignore
    ['an aside of words', 'The plan, he said, would fail.', ['he | say | main', 'The plan , he said | fail | main']],
    ['words in quotation marks', 'The mayor called it “the worst thing I saw” and thanked the firemen.', ['The mayor | call | main', 'I | see | main', 'The mayor | thank | main']], // prettier-ignore
    ['who did what to somebody', 'Officers who raided his house left.', ['Officers | raid | relative', 'Officers who raided his house | leave | main']], // prettier-ignore
    ['an age', 'Lee Marsh, 44, who fired the gun, got a fine.', ['Lee Marsh | fire | relative', 'Lee Marsh , 44 , who fired the gun | get | main']], // prettier-ignore
    ['talks between two', 'They fled after talks between the union and the firm failed.', ['They | flee | main', 'talks between the union and the firm | fail | adverbial']], // prettier-ignore
    ['what is said behind “saying”', 'The mayor gave an interview, saying the agency arrested two men.', ['the agency | arrest | content']], // prettier-ignore
    ['what it was before', 'It was still night and Berg rushed to the port.', ['It | be | main', 'Berg | rush | main']],
    ['somebody spoken to', 'Anna, Norland just expelled two envoys.', ['Norland | expel | main']],
    ['an aside on who did it', 'The bill was written by Berg, who leads the party, and thrown out by the House.', ['The bill | write | main', 'The bill | throw | main']], // prettier-ignore
    ['an aside on who was met', 'Berg met Lee, who had fled Arl, and flew home.', ['Berg | fly | main']],
    ['an aside that goes on', 'Lee, who fled Arl, and later returned, died.', ['Lee | return | relative', 'Lee | die | main']], // prettier-ignore
    ['a title before its name', 'Air force commander, Lee Marsh resigned.', ['Air force commander , Lee Marsh | resign | main']], // prettier-ignore
    ['a list in an aside', 'The board of the bloc, which includes Chile, Peru and Cuba, urged calm.', ['The board of the bloc , which includes Chile , Peru and Cuba | urge | main']], // prettier-ignore
    ['a list that an owner fights', 'Oslo, whose army has fought the guilds, the clans and the reds, ended the truce.', ['Oslo , whose army has fought the guilds , the clans and the reds | end | main']], // prettier-ignore
    ['an aside in a clause with after', 'It ended after the ship, which Oslo had seen, sank.', ['It | end | main', 'Oslo | see | relative', 'the ship , which Oslo had seen | sink | adverbial']], // prettier-ignore
  ])('have the subject that does it: %s', (_, text, clauses) => {
    const found = clausesOf(text)
    for (const clause of clauses) expect(found).toContain(clause)
  })
})

describe('a verb behind what somebody says', () => {
  it.each([
    ['President Berg ordered that the border be closed and called for calm.', 'President Berg | call | main'],
    ['The minister said that prices would fall and urged banks to lend.', 'The minister | urge | main'],
    ['Berg announces that Norway will leave the pact, begins a tour and meets the king.', 'Berg | begin | main'],
    ['Berg said the army had destroyed rockets and urged citizens to stay at home.', 'Berg | urge | main'],
  ])('goes on from the one who says it where only that one can do it: %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })

  it.each([
    ['The army said that rebels had fired rockets and carried out raids.', 'rebels | carry | content'],
    ['The agency reported that the king condemned the raid and urged calm.', 'the king | urge | content'],
    ['The ministry said that the ship would dock and unload its cargo.', 'the ship | unload | content'],
  ])('goes on with what is said elsewhere: %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })

  it.each([
    ['The envoy says that six trucks belonging to the agency had been looted.', 'say'],
    ['A source said on Tuesday that the board, after considering the offer, decided to go.', 'say'],
  ])('hangs on the verb that says it and on none inside: %s', (text, governor) => {
    expect(readOne(text).clauses.find(({ kind }) => kind === 'content')?.governor).toBe(governor)
  })

  it.each([
    ['The port was shut, with Oslo recalling its envoy.', 'Oslo | recall | gerund'],
    [
      'The deluge hit ten towns, with the city of Varn also recording its worst floods.',
      'the city of Varn | record | gerund',
    ],
  ])('is done by the one who goes along: %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })

  it('takes a participle behind “after” for no clause', () => {
    expect(clausesOf('The deal came after talks led by an envoy.')).toEqual([
      'The deal | come | main',
      'talks | lead | reduced',
    ])
  })
})

describe('a verb behind a comma and “and”', () => {
  it.each([
    ['Macron resigned after his party lost the vote, and called a council.', 'Macron | call | main'],
    ['The group said that it had shot down a plane, and published photographs.', 'The group | publish | main'],
  ])('goes on from the main clause: %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })

  it.each([
    ['Macron resigned after his party lost the vote and called a council.', 'his party | call | adverbial'],
    ['Prices rose since the army took power, closed the port, and jailed a judge.', 'the army | jail | adverbial'],
  ])('goes on from the clause inside where a row runs there: %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })
})

describe('a clause with “that”', () => {
  it('describes the noun before it, also where a noun alone is the subject', () => {
    expect(clausesOf('They marched against a bill that parliament passed in May.')).toContain(
      'parliament | pass | relative',
    )
    expect(clausesOf('In Rome that minister resigned.').at(-1)).toBe('that minister | resign | main')
  })
})

describe('a participle', () => {
  it.each([
    ['Under a pact reached with the unions in May, the mines are to close.', 'a pact | reach | reduced'],
    ['In a statement issued on Monday, the ministry rejected it.', 'a statement | issue | reduced'],
    ['The army relied on drones and parts made by small firms.', 'parts | make | reduced'],
    ['Profits fell sharply, hit by a fire at the plant.', 'Profits | hit | reduced'],
    ['They held a drill, focused on terrorism, and left.', 'They | focus | reduced'],
    ['The army sent a ship and a plane loaded with food.', 'a plane | load | reduced'],
    ['Elected in 2019, the president resigned.', 'the president | elect | reduced'],
    ['Sanctioned by the West, the firm turned to Peru.', 'the firm | sanction | reduced'],
    ['Oslo lifted its ban, imposed in 2023, after talks.', 'its ban | impose | reduced'],
  ])('without a subject of its own describes: %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })

  it.each([
    ['In Lima farmers gathered on Monday, police said.', 'reduced'],
    ['Norway attacked and Peru responded by sending ships.', 'reduced'],
    ['Shares rose and exports dropped by 4 per cent.', 'reduced'],
    ['The minister focused on trade.', 'reduced'],
    ['Asked about the vote, she laughed.', 'reduced'],
    ['Police charged him with murder.', 'reduced'],
  ])('that is the verb of its clause does not: %s', (text, kind) => {
    expect(clausesOf(text).filter((clause) => clause.endsWith(kind))).toEqual([])
  })
})

describe('what is said', () => {
  it('goes on behind “and that”', () => {
    const { clauses } = readOne(
      'The ministry said it had found parts of a drone, and that the envoy had been summoned.',
    )
    expect(clauses.map(({ kind, governor, parent }) => [kind, governor, parent])).toEqual([
      ['main', undefined, undefined],
      ['content', 'say', 0],
      ['content', 'say', 0],
    ])
  })

  it('opens with “that” before a plural too', () => {
    expect(clausesOf('The ministry confirmed that talks were held.')).toContain('talks | hold | content')
    expect(clausesOf('The minister met that banker.')).toEqual(['The minister | meet | main'])
  })

  it('is governed by the verb and not by “it”', () => {
    const { clauses } = readOne('The state used it to stop the sale.')
    expect(clauses.at(-1)?.governor).toBe('use')
  })
})

describe('a verb behind “and”', () => {
  it.each([
    ['Two men were arrested on Monday and charged with spying.', 'charge', { tense: 'past', passive: true }],
    ['The law was passed in May and then signed.', 'sign', { tense: 'past', passive: true }],
    ['She has cut taxes and closed ten prisons.', 'close', { tense: 'perfect', passive: false }],
    ['He will visit Rome and meet the pope.', 'meet', { tense: 'future', passive: false }],
    ['It could hurt farmers and weaken the bank.', 'weaken', { tense: 'unreal', passive: false }],
    ['The group will close a mill and cut 300 jobs.', 'cut', { tense: 'future', passive: false }],
    ['The group wants to cut jobs and sell a mill.', 'sell', { tense: 'infinitive', passive: false }],
  ])('goes on with the helping verb: %s', (text, lemma, group) => {
    expect(readOne(text).clauses.find((clause) => clause.group.lemma === lemma)?.group).toMatchObject(group)
  })

  it.each([
    ['The man was freed and returned to Rome.', 'return', { tense: 'past', passive: false }],
    ['The ship was hit by a mine and sank.', 'sink', { tense: 'past', passive: false }],
    ['The firm plans to cut jobs and closed a mill.', 'close', { tense: 'past', passive: false }],
    ['The judge was told to go and fined them.', 'fine', { tense: 'past', passive: false }],
  ])('stands for itself where it must: %s', (text, lemma, group) => {
    expect(readOne(text).clauses.find((clause) => clause.group.lemma === lemma)?.group).toMatchObject(group)
  })

  it('describes with the participle before it', () => {
    expect(clausesOf('The truce, brokered by Oslo and signed in Rome on Monday, collapsed.')).toEqual([
      'The truce | broker | reduced',
      'The truce | sign | reduced',
      'The truce , brokered by Oslo and signed in Rome on Monday | collapse | main',
    ])
  })

  it('has the subject that somebody says it of', () => {
    expect(clausesOf('They denied shelling the mill, which Peru says was hit on Monday.')).toContain(
      'the mill | hit | relative',
    )
  })
})
