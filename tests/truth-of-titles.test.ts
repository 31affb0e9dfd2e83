/** Titles may leave out, and never turn round, what an article says: short articles, and what a reader of the titles must come to know. */
import { describe, expect, it } from 'vitest'
import { toldBy } from './examples/told-by.ts'

describe('a title', () => {
  it('names the prosecutor for what only the prosecutor says', () => {
    const told = toldBy('Prosecutor Lena Vogt said that Renner accepted 300,000 euros in May 2021 from the builder.')
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^claimed Renner accepted 300,000 euros from the builder, (?:Vogt|prosecutor) says$/)
  })

  it('never leaves off what somebody failed to do', () => {
    const told = toldBy('The minister failed to persuade the senate on Wednesday.')
    expect(told.filter((event) => /fails?$/.test(event))).toEqual([])
  })

  it('keeps the one who denies beside the one who charges', () => {
    const told = toldBy(
      'Prosecutors said that Karl Renner accepted 300,000 euros in May 2021. Mr Renner denied the charges.',
    )
    expect(told.filter((event) => /accept/.test(event) && !/prosecutors? say|denies/i.test(event))).toEqual([])
    expect(told.filter((event) => event.startsWith('happened') && /accept/.test(event))).toEqual([])
  })

  it.each([
    ['The miners’ union said the company locked out 300 workers in Kenya on Monday. The company denied that it had locked anybody out.', /^claimed! .*locked out 300 workers.*; company denies it$/], // prettier-ignore
    ['Hackers stole two million files from a clinic in Kenya on Monday, the newspaper El Tiempo reported. The clinic denied the report.', /^claimed! .*stole.*; clinic denies it$/], // prettier-ignore
    ['The company dumped waste in a river in Kenya on Monday, residents said. “This is simply untrue,” a spokeswoman for the company said.', /^claimed! .*dumped waste.*; spokeswoman denies it$/], // prettier-ignore
    ['Teachers’ unions said Kenya cut 500 posts on Monday. The education ministry said no posts had been cut.', /^claimed! .*cut 500 posts.*; education ministry denies it$/], // prettier-ignore
  ])('names both sides of what is denied in words of its own: %s', (text, title) => {
    const told = toldBy(text)
    expect(told.filter((event) => title.test(event))).toHaveLength(1)
    expect(told.filter((event) => event.startsWith('happened') && !/den(?:y|ies)/.test(event))).toEqual([])
  })

  it('begins with a capital, also where a name does not', () => {
    expect(toldBy('Brazilian President Luiz Inacio Lula da Silva met Xi Jinping on Monday.')).toEqual([
      'happened Da Silva meets Xi Jinping',
    ])
  })

  it('says that talks failed', () => {
    expect(toldBy('Talks between Egypt and Ethiopia broke down in December 2023.')).toEqual([
      'happened Talks between Egypt and Ethiopia break down',
    ])
  })

  it('does not read “not only” as “not”', () => {
    const told = toldBy('On Monday, Egypt and Kenya not only jointly conducted the exercise but also planned it.')
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter((event) => /\bnot\b/.test(event))).toEqual([])
  })

  it.each([
    'Egypt did not sign the treaty on Monday.',
    'Egypt could sign the treaty on Monday.',
    'If Egypt signed the treaty on Monday, Kenya would follow.',
    'Egypt denied that it had shelled Kenya on Monday.',
    'Egypt was accused of shelling Kenya on Monday.',
  ])('does not tell as done: %s', (text) => {
    expect(toldBy(text).filter((event) => /^happened Egypt (?:signs|shells)/.test(event))).toEqual([])
  })

  it.each([
    [
      'At least 14 people were killed in Kenya on Monday, the ministry said.',
      /^happened At least 14 people .*, ministry says$/,
    ],
    [
      'At least 14 people were killed in Kenya on Monday, activists said.',
      /^claimed At least 14 people .*, activists say$/,
    ],
    ['Rebels killed at least 14 people in Kenya on Monday, the ministry said.', /^claimed .*, ministry says$/],
    ['According to activists, a total of 300 people were held in Kenya on Monday.', /^claimed .*, activists say$/],
    [
      'A judge in Kenya found on Monday that Karl Renner had taken bribes.',
      /^claimed Renner took bribes, judge says$|^happened Judge/,
    ],
    [
      'Witnesses described how soldiers looted shops and set fire to a school in Kenya on Tuesday.',
      /^claimed Soldiers set fire to a school.*, witnesses say$/,
    ],
    ['Karl Renner was accused on Monday of taking bribes in Kenya.', /^claimed Renner accused of taking bribes/],
    ['More than 600 miners walked out in Kenya on Monday.', /More than 600 miners walk out/],
    ['Russia has reportedly sent 50 tanks to Kenya.', /reportedly|reports say/],
    ['Egypt blamed Kenya for the raid on Monday, a charge that Kenya denied.', /Egypt blames Kenya for the raid/],
    [
      'The lower house, which Karl Renner chairs, voted on Monday to close Kenya’s border.',
      /^happened Lower house votes/,
    ],
  ])('keeps what bounds, doubts or disputes it: %s', (text, title) => {
    expect(toldBy(text).some((event) => title.test(event))).toBe(true)
    expect(
      toldBy(text).filter((event) => /^happened (?:14 people|600 miners|Russia sends|Kenya raids)/.test(event)),
    ).toEqual([])
  })

  it.each([
    [
      'The assembly refused on Monday to let Kenyan soldiers pass through Egypt.',
      /^happened (?:The )?(?:assembly|Kenya\w*(?: soldiers)?) pass/i,
    ],
    ['Karl Renner’s lawyer, Lena Vogt, said on Monday that he would appeal.', /Vogt to appeal/],
    ['The minister said on Monday that Kenya was “a country that chooses its own weapons”.', /^\S+ \S+: “a country/],
    ['Egypt shot down a Kenyan jet on Monday and handed back its pilot.', /hands back its pilot/],
    [
      'Thousands of farmers drove tractors into central Nairobi on Monday to protest against Kenya’s taxes.',
      /^happened (?:Tractors|Central Nairobi)/,
    ],
    ['Kenya and Egypt warned on Monday against the war spreading to the coast of Sudan.', /warn against the war$/],
    [
      'Egypt said on Monday Kenya could be told: “It will pay a bitter price for its silence.”',
      /Egypt (?:to|says it will) pay/,
    ],
    [
      'The crowd in Kenya on Monday included about 100,000 people and dozens of men were arrested.',
      /100,000 people (?:and dozens of men )?arrested/,
    ],
    ['Egypt’s government no longer considered Kenya “a partner of peace” on Monday, it said.', /speaks of “a partner/],
    [
      'Two governments are named nowhere here. On Monday the two governments signed an accord in Nairobi.',
      /^happened \p{Lu}\p{L}+ and \p{Lu}\p{L}+ sign/u,
    ],
  ])('says nothing that its sentence does not: %s', (text, untrue) => {
    expect(toldBy(text).filter((event) => untrue.test(event))).toEqual([])
  })
})
