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
    ['a new day', 'Missiles struck many towns, authorities said. Two days later, Peru closed its border.'],
    ['somebody else', 'Missiles struck many towns, authorities said. Peru closed its border.'],
    ['a source of its own', 'Missiles struck many towns, authorities said. Three people were killed, Peru said.'],
    ['a new paragraph after a fact', 'Missiles struck many towns.\n\nOne of the missiles hit a church.'],
  ])('does not go on with %s', (_, text) => {
    expect(readingOf(text, /^account/)).toEqual([])
  })
})
