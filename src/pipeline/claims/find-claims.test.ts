import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'

/** Claims as "speaker | stance | content". */
function claimsOf(text: string): string[] {
  const read = readText(text, DAY)
  return read.claims.map(
    ({ speakerText, stance, content }) => `${speakerText} | ${stance} | ${text.slice(content.start, content.end)}`,
  )
}

describe('a claim', () => {
  it.each([
    ['Poland said that its border was closed.', ['Poland | says | its border was closed']],
    ['Poland said its border was closed.', ['Poland | says | its border was closed']],
    ['The border was closed, Poland said.', ['Poland | says | The border was closed']],
    [
      'The border was closed, said Prime Minister Donald Tusk.',
      ['Prime Minister Donald Tusk | says | The border was closed'],
    ],
    ['“We are ready,” President Kais Saied told reporters.', ['President Kais Saied | says | We are ready']],
    ['Russia claimed that Ukraine attacked the plant.', ['Russia | claims | Ukraine attacked the plant']],
    ['Iran denied that it sent drones.', ['Iran | denies | it sent drones']],
    ['Turkey warned that the talks would fail.', ['Turkey | warns | the talks would fail']],
    [
      'Mayor Oleh Novak said that Poland would “not sit by and say everything is fine” after the talks failed.',
      ['Mayor Oleh Novak | says | Poland would “not sit by and say everything is fine” after the talks failed'],
    ],
    ['The dam, which engineers had warned would burst, collapsed.', ['engineers | warns | would burst']],
    ['Poland said in a tweet, later deleted, that its border was closed.', ['Poland | says | its border was closed']],
    [
      'President Kais Saied flew to Lima on Friday, promised each family the price of a house and left.',
      ['President Kais Saied | says | each family the price of a house'],
    ],
    [
      'President Kais Saied flew to Lima on Friday, assured the mayor of his support and met Tusk.',
      ['President Kais Saied | says | the mayor of his support'],
    ],
    ['“They left,” President Kais Saied told families gathered in a gym.', ['President Kais Saied | says | They left']],
    ['They sit and say that all is well.', ['They | says | all is well']],
    ['On Friday Peru accused Chile of theft.', ['Peru | claims | Chile of theft']],
    ['In 2021 Peru said that the bridge was closed.', ['Peru | says | the bridge was closed']],
    ['Last week Peru warned that the bridge would fall.', ['Peru | warns | the bridge would fall']],
    ['According to Serbia, the talks failed.', ['Serbia | reports | the talks failed']],
    ['The talks failed, according to Serbia.', ['Serbia | reports | The talks failed']],
    ['Peru reportedly closed its embassy.', ['reportedly | reports | Peru reportedly closed its embassy']],
    [
      'Russia claimed that Ukraine shelled the town but Ukraine denied that it did so.',
      ['Russia | claims | Ukraine shelled the town', 'Ukraine | denies | it did so'],
    ],
    [
      'Iran denied a role, which became harder when, according to Ukraine’s general staff, drones struck Kyiv.',
      [
        'Iran | denies | a role, which became harder when, according to Ukraine’s general staff',
        'Ukraine’s general staff | says | drones struck Kyiv',
      ],
    ],
    ['A silo caught fire, according to Mayor Oleh Novak.', ['Mayor Oleh Novak | says | A silo caught fire']],
    ['France said that talks had failed, while Spain closed its border.', ['France | says | talks had failed']],
    [
      '“They promised us that it would never happen,” said Mayor Ana Silva.',
      ['Mayor Ana Silva | says | They promised us that it would never happen'],
    ],
    [
      'Three were killed on Monday, the governor of the region, Oleh Novak, said on Tuesday.',
      ['the governor of the region, Oleh Novak | says | Three were killed on Monday'],
    ],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims)
  })

  it.each([
    'Poland did not say that its border was closed.',
    'The economy continued to grow.',
    'The drought shows no sign of ending.',
    'If Poland says that its border is closed, we stay.',
    'Poland closed its border.',
    'He hopes to win.',
    'Poland would “not sit by and say everything is fine”.',
    'Poland could close its border and say that nothing happened.',
    'Troops watch the border that divides disputed Kashmir between the two countries.',
  ])('is not found in: %s', (text) => {
    expect(claimsOf(text)).toEqual([])
  })

  it('names its channel', () => {
    const channelOf = (text: string): string | undefined => readText(text, DAY).claims[0]?.channel
    expect(channelOf('The governor said on Telegram that two drones fell.')).toBe('Telegram')
    expect(channelOf('France told Reuters that the talks failed.')).toBe('Reuters')
    expect(channelOf('France said in a statement that the talks failed.')).toBe('statement')
    expect(channelOf('France said that the talks failed.')).toBeUndefined()
  })

  it('has the actors that its speaker is, a person before the country', () => {
    const { claims } = readText('French President Emmanuel Macron said that the talks failed.', DAY)
    expect(claims[0]?.actors).toHaveLength(1)
    expect(claims[0]?.actors[0]).toMatch(/macron/)
  })

  it('goes on over sentences of one quote', () => {
    const { claims } = readText('“We are ready,” France said. “We shall wait.”', DAY)
    expect(claims.map(({ rule }) => rule)).toEqual(['content-before-speaker', 'quote-goes-on'])
    expect(claims[1]?.actors).toEqual(claims[0]?.actors)
  })

  it('may stand under the line that names the speaker', () => {
    const text =
      'In response, the French government insisted:\n\nWe do not accept pressure.\n\nThe talks go on in Geneva.'
    const [claim] = readText(text, DAY).claims
    expect(claim?.rule).toBe('quote-under-speaker')
    expect(claim && text.slice(claim.content.start, claim.content.end)).toBe('We do not accept pressure.')
  })

  it('is what a speaker tells in his turn of a transcript, and nothing that is asked', () => {
    const text = [
      'Reuters: We noted that the ministers met on Sunday. What is next?',
      'Ola Nordmann: Norway believes in peace. A Danish boat intruded into the waters of Norway. I am sure of it.',
      'AFP: Denmark closed its embassy. Will Norway react?',
      'Ola Nordmann: We urge Denmark to stop. Norway opposes sanctions.',
      'Kyodo: Have you heard of the ban?',
      'Ola Nordmann: I have not.',
    ].join('\n\n')
    const { claims, names } = readText(text, DAY)
    const told = claims.find(({ content }) => text.slice(content.start, content.end).startsWith('A Danish boat'))
    expect(told).toMatchObject({ speakerText: 'Ola Nordmann', actors: ['ola-nordmann'], rule: 'speaker-of-the-turn' })
    expect(claims.filter(({ speakerText }) => /Reuters|AFP|Kyodo/.test(speakerText))).toEqual([])
    expect(claims.some(({ speakerText, cue }) => speakerText === 'We' && cue.lemma === 'note')).toBe(false)
    expect(
      names.filter(({ rule }) => rule === 'speaker-of-the-turn').map(({ text: word, actors }) => [word, actors]),
    ).toEqual([
      ['I', ['ola-nordmann']],
      ['We', ['norway']],
      ['I', ['ola-nordmann']],
    ])
  })

  it('gives its words exactly', () => {
    const text = 'The border was closed, Poland said on Monday. “It stays so,” Germany added.'
    for (const { content, cue, speaker, speakerText } of readText(text, DAY).claims) {
      expect(text.slice(speaker.start, speaker.end)).toBe(speakerText)
      expect(text.slice(cue.start, cue.end)).toMatch(/said|added/)
      expect(content.end).toBeGreaterThan(content.start)
    }
  })
})
