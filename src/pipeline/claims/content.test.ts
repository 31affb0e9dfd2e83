import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

/** Claims as "speaker | content". */
function contentsOf(text: string): string[] {
  return readText(text, '2024-07-12').claims.map(
    ({ speakerText, content }) => `${speakerText} | ${text.slice(content.start, content.end)}`,
  )
}

describe('what is said', () => {
  it.each([
    [
      'takes in a description with participles of its own',
      'Norway said it struck sites used by rebels linked to last month’s massacre in Peru.',
      ['Norway | it struck sites used by rebels linked to last month’s massacre in Peru'],
    ],
    [
      'begins with words that say how exact its number is',
      'As many as 20 ships were sold in May, said Peru.',
      ['Peru | As many as 20 ships were sold in May'],
    ],
    [
      'goes on over counts without a verb of their own',
      'Peru said 45 reporters were killed, 27 abducted and arrested, and 38 injured in May.',
      ['Peru | 45 reporters were killed, 27 abducted and arrested, and 38 injured in May'],
    ],
    [
      'takes in what it is compared to',
      'The agency says thefts have increased compared to the 155 cases recorded in 2023.',
      ['The agency | thefts have increased compared to the 155 cases recorded in 2023'],
    ],
    [
      'may have a verb that looks like a participle',
      'Officials investigating the crash say a cable along the railway’s route snapped.',
      ['Officials investigating the crash | a cable along the railway’s route snapped'],
    ],
    [
      'may be an object where a paper finds it',
      'Analysis indicates a drop in thefts, in line with a trend that saw burglaries fall by half.',
      ['Analysis | a drop in thefts, in line with a trend that saw burglaries fall by half'],
    ],
    [
      'ends where another acts',
      'Peru said two men were killed, and the court freed Ana Silva.',
      ['Peru | two men were killed'],
    ],
    [
      'may begin with its day, and a claim goes on over "but"',
      'Ana Silva also claimed that on the night of April 29, Norwegian jets took off, but Peru successfully jammed their radios.',
      ['Ana Silva | the night of April 29, Norwegian jets took off, but Peru successfully jammed their radios'],
    ],
    [
      'may begin with a clause that concedes',
      'Ana Silva said that though Peru offered an inquiry, Norway did not respond to the proposal.',
      ['Ana Silva | though Peru offered an inquiry, Norway did not respond to the proposal'],
    ],
    [
      'takes in others who suffered the same',
      'Norwegian police said seven civilians were killed and 30 others wounded in the firing.',
      ['Norwegian police | seven civilians were killed and 30 others wounded in the firing'],
    ],
    [
      'may begin with the time between two days',
      'The indictment charges that between January 2015 and this month the men conspired to sell heroin in Peru.',
      ['The indictment | between January 2015 and this month the men conspired to sell heroin in Peru'],
    ],
    [
      'may be what a paper says',
      'A report by the agency said Norway sent ships to Peru.',
      ['A report by the agency | Norway sent ships to Peru'],
    ],
    [
      'is what a body has alleged in the past',
      'Among other things, the task force alleged that Nokia broke the law.',
      ['the task force | Nokia broke the law'],
    ],
    [
      'may be told beside a deed of the same subject',
      'Ana Silva commended the army, claiming that five Norwegian jets were downed.',
      ['Ana Silva | five Norwegian jets were downed'],
    ],
    [
      'stops where another deed follows a comma',
      'France said that talks had failed and that Spain closed its border, and Peru withdrew its envoy.',
      ['France | talks had failed and that Spain closed its border'],
    ],
    [
      'stops where somebody is named who acts',
      'France said that talks had failed and Peru withdrew its envoy.',
      ['France | talks had failed'],
    ],
    [
      'ends with its straight quotation mark, before what another says behind a semicolon',
      'France said on July 4 that the decisions taken in Lima meant "double pressure"; on Monday, Spain said that talks had failed.',
      ['France | the decisions taken in Lima meant "double pressure', 'Spain | talks had failed'],
    ],
    [
      'is no whole sentence before one who does something to an object',
      'Last week, Ana Silva said that the talk of debt was false, and at a summit in Oslo, Paul Berg thanked the region.',
      ['Ana Silva | the talk of debt was false', 'Paul Berg | the region'],
    ],
    [
      'stands before one who tells somebody',
      'The border is shut and will stay so, Paul Berg told reporters.',
      ['Paul Berg | The border is shut and will stay so'],
    ],
    [
      'begins behind the semicolon where another has spoken before',
      'France said that talks had failed; the border would stay shut, Spain said.',
      ['France | talks had failed', 'Spain | the border would stay shut'],
    ],
    [
      'holds what is told of its subject by a clause inside',
      'Ana Silva told reporters that the plan which Norway published last month could serve as a basis.',
      ['Ana Silva | the plan which Norway published last month could serve as a basis'],
    ],
  ])('%s', (_, text, contents) => {
    expect(contentsOf(text)).toEqual(contents)
  })

  it.each(['Norway commended the army, boarding a ship.', 'Norway may act, claiming that the jets were downed.'])(
    'is not found in: %s',
    (text) => {
      expect(contentsOf(text)).toEqual([])
    },
  )
})

describe('a speaker', () => {
  it('stands without the words that tell through what he speaks', () => {
    const [claim] = readText(
      'The Norwegian army in a statement said that Peru had shelled the town.',
      '2024-07-12',
    ).claims
    expect(claim).toMatchObject({ speakerText: 'The Norwegian army', channel: 'statement' })
  })

  it('keeps words that belong to his office', () => {
    const [claim] = readText(
      'The governor of a town in the south said that Peru had closed its border.',
      '2024-07-12',
    ).claims
    expect(claim?.speakerText).toBe('The governor of a town in the south')
  })

  it('is the officials before for "they", and never one man', () => {
    const text =
      'Ana Silva said that the town burned. Norwegian officials said that schools were closed. They said that roads were closed.'
    const { claims } = readText(text, '2024-07-12')
    expect(claims.at(-1)?.actors).toEqual(claims.at(-2)?.actors)
    const alone = readText(
      'Prime Minister Ana Silva said that the town burned. Roads, they said, were closed.',
      '2024-07-12',
    )
    for (const { speakerText, actors } of alone.claims.slice(1)) expect([speakerText, actors]).toEqual(['they', []])
  })
})
