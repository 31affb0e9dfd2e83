import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

/** Rules of the claims of a text, with what each covers. */
function readingOf(text: string, rule: RegExp): string[] {
  return readText(text, '2024-07-12')
    .claims.filter((claim) => rule.test(claim.rule))
    .map(({ speakerText, content }) => `${speakerText} | ${text.slice(content.start, content.end)}`)
}

describe('hearsay', () => {
  it.each([
    ['Norway reportedly sent ships to Peru.', 'reportedly | Norway reportedly sent ships to Peru'],
    [
      'Berg allegedly shot a guard and then stole a car.',
      'allegedly | Berg allegedly shot a guard and then stole a car',
    ],
    ['Berg allegedly shot a guard and was arrested.', 'allegedly | Berg allegedly shot a guard and'],
    ['The army was said to have shelled the town.', 'said | The army was said to have shelled the town'],
    ['Norway is believed to have sent ships to Peru.', 'believed | Norway is believed to have sent ships to Peru'],
    ['The row follows a fresh allegation that hackers stole files.', 'allegation | hackers stole files'],
    ['The rouble fell amid reports that Norway sent ships to Peru.', 'reports | Norway sent ships to Peru'],
    [
      'It was calm, following reports that President Berg had fled the city.',
      'reports | President Berg had fled the city',
    ],
    [
      'Berg is accused of abusing pupils in attacks at the school.',
      'accused | abusing pupils in attacks at the school',
    ],
    [
      'It was hard to confirm army claims that rebels using mortars killed nine people.',
      'claims | rebels using mortars killed nine people',
    ],
    [
      'It was hard to confirm army claims that separatist fighters using mortars and Grad rockets killed nine people.',
      'claims | separatist fighters using mortars and Grad rockets killed nine people',
    ],
    ['It was reported on Monday that Norway sent ships to Peru.', 'reported | Norway sent ships to Peru'],
    ['It is believed Norway sent ships to Peru.', 'believed | Norway sent ships to Peru'],
    ['Reports emerged on Monday that Peru had closed a port.', 'Reports | Peru had closed a port'],
    ['Rebels were blamed for shelling a village.', 'blamed | shelling a village'],
  ])('is read without a source: %s', (text, claim) => {
    expect(readingOf(text, /^hearsay/)).toEqual([claim])
  })

  it.each([
    'Norway sent ships to Peru.',
    'Norway is not believed to have sent ships to Peru.',
    'The army was told to shell the town.',
    'Peru said that Norway reportedly sent ships.',
    'The rouble fell after the announcement that Norway sent ships to Peru.',
    'Peru dropped its claim.',
    'Berg was not accused of abusing pupils.',
    'Berg was charged with murder over the killing of a boy.',
    'Berg was thanked for saving a boy.',
    'Peru rejects the claim that Norway makes.',
    'It was reported by the navy that Norway sent ships to Peru.',
    'It is not believed that Norway sent ships to Peru.',
    'It was decided that Norway sends ships to Peru.',
    'Peru said it had captured Lima, a claim that Norway dismissed.',
    'Police read reports that day and arrested two men.',
  ])('is not found in: %s', (text) => {
    expect(readingOf(text, /^hearsay/)).toEqual([])
  })
})

describe('an account', () => {
  it('goes on with a part of what was told', () => {
    const text = 'Missiles struck many towns of Peru, authorities said. One of the missiles hit a church.'
    expect(readingOf(text, /^account/)).toEqual(['authorities | One of the missiles hit a church.'])
  })

  it.each([
    ['The prosecution said two men met in Lima.', 'They robbed a bank in May 2020.', 'the prosecution'],
    ['The army said rebels attacked a convoy.', 'They killed nine soldiers.', 'the army'],
    ['Police said a gunman entered the shop.', 'He shot two clerks.', 'police'],
    ['Ana Silva said two officers beat her.', 'They killed her brother.', 'ana silva'],
  ])('goes on about those of whom was told: %s %s', (first, second, speaker) => {
    expect(readingOf(`${first} ${second}`, /^account/).map((line) => line.toLowerCase())).toEqual([
      `${speaker} | ${second.toLowerCase()}`,
    ])
  })

  it.each([
    ['The army said Peru attacked a convoy.', 'It also burned a bridge.'],
    ['The army said Norway bombed a convoy.', 'Norway also bombed a bridge.'],
  ])('goes on with one more deed: %s %s', (first, second) => {
    expect(readingOf(`${first} ${second}`, /^account/)).toEqual([`The army | ${second}`])
  })

  it.each([
    ['who speaks may be meant', 'Ana Silva said the talks had failed. She left the room.'],
    ['several speak', 'Three officials said the talks had failed. They left the room.'],
    ['it is about the speaking', 'The army said rebels attacked a convoy. They declined to say more.'],
    ['another source follows', 'The army said rebels attacked a convoy. They killed nine soldiers, Peru said.'],
    ['it is of now', 'The army said rebels attacked a convoy. They are on the run.'],
    ['it is a new paragraph of facts', 'Rebels attacked a convoy.\n\nThey killed nine soldiers.'],
  ])('does not go on where %s', (_, text) => {
    expect(readingOf(text, /^account/)).toEqual([])
  })

  it.each([
    ['a new day', 'Missiles struck many towns, authorities said. Two days later, Peru closed its border.'],
    ['a deed of somebody else', 'The army said rebels attacked a convoy. Norway also closed its border.'],
    ['what data show', 'Norwegian historical data suggests Peru attacked a convoy. Peru also burned a bridge.'],
    ['somebody else', 'Missiles struck many towns, authorities said. Peru closed its border.'],
    ['a source of its own', 'Missiles struck many towns, authorities said. Three people were killed, Peru said.'],
    ['a new paragraph after a fact', 'Missiles struck many towns.\n\nOne of the missiles hit a church.'],
  ])('does not go on with %s', (_, text) => {
    expect(readingOf(text, /^account/)).toEqual([])
  })
})
