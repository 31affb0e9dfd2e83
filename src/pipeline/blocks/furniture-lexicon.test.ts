import { describe, expect, it } from 'vitest'
import { furnitureGroup, isAgency, isTailMarker, namesAgency } from './furniture-lexicon.ts'
import { countWords } from './shape.ts'

const group = (line: string): string | undefined => furnitureGroup(line, countWords(line))

describe('the lexicon of page furniture', () => {
  it.each([
    ['Copy Link', 'share-buttons'],
    ['» MENU', 'navigation'],
    ['Advertisement 2', 'advertising'],
    ['Already a subscriber? Sign in', 'subscribe-wall'],
    ['12 Comments', 'share-buttons'],
    ['5 min read', 'reading-time'],
    ['You can unsubscribe at any time.', 'subscribe-wall'],
    ['Loading…', 'page-part'],
  ])('knows “%s” as %s', (line, expected) => {
    expect(group(line)).toBe(expected)
  })

  it.each([
    'The operator lost 40,000 subscribers in March.',
    'Share prices fell.',
    'Home prices rose by 3 percent.',
    'Comments by the minister angered the opposition.',
    'You have to ask the government.',
    'The latest talks failed.',
    'Menu prices at restaurants rose again, the statistics office said.',
    'Sign of hope: talks resume in Brenn.',
    'Support our troops, the president said.',
    'Follow the money, he told the court.',
    'Search for survivors goes on in Brenn.',
    'The next issue of contention is water.',
    'Register for the draft or leave the country, the minister said on Monday.',
    'Contact us at once if you see the boat, police said.',
    'No part of this country is safe.',
    'Live fire was heard near the border.',
    '###',
    '',
  ])('leaves “%s” to the story', (line) => {
    expect(group(line)).toBeUndefined()
  })

  it('leaves a long paragraph to the story, whatever words of a notice it quotes', () => {
    const paragraph = `The regulator fined the company because it asked visitors to accept cookies and ${'more of that '.repeat(40)}.`
    expect(group(paragraph)).toBeUndefined()
  })

  it.each([
    ['Most Read', true],
    ["Editor's Picks", true],
    ['More from The Courier', true],
    ['Trending', true],
    ['More than 40 people died', false],
    ['Related violence spread to the north of the country on Monday', false],
    ['The latest', false],
  ])('“%s” begins a list of other stories: %s', (line, expected) => {
    expect(isTailMarker(line)).toBe(expected)
  })

  it.each([
    ['AFP', true],
    ['AFP / Getty Images', true],
    ['Reuters and AP', true],
    ['Agence France-Presse', true],
    ['The minister', false],
    ['', false],
  ])('“%s” is an agency: %s', (text, expected) => {
    expect(isAgency(text)).toBe(expected)
  })

  it.each([
    ['Anna Vale/Pool/AP', true],
    ['Anna Vale for Reuters', true],
    ['Anna Vale', false],
  ])('“%s” names an agency: %s', (text, expected) => {
    expect(namesAgency(text)).toBe(expected)
  })
})
