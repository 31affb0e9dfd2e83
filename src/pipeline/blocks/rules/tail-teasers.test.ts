import { describe, expect, it } from 'vitest'
import { splitBlocks } from '../split-blocks.ts'

const FIRST = 'Belmark and Ostravia signed an accord on Monday that divides the waters of the river Senne.'
const SECOND = 'Ilse Brandt, the prime minister of Belmark, met her counterpart in Halverstadt before the ceremony.'
const THIRD = 'Ostravia had accused Belmark of holding back water in two dry summers, which Belmark denied.'
const STORY = [FIRST, SECOND, THIRD, FIRST, SECOND, THIRD]

/** Kind and reason of each of the paragraphs that end a story. */
function below(...tail: string[]): string[] {
  const text = [...STORY, ...tail].join('\n\n')
  const blocks = splitBlocks(text)
  return tail.map((line) => {
    const block = blocks.find(({ start, end }) => start <= text.indexOf(line) && text.indexOf(line) < end)
    return `${block?.kind} ${block?.reason}`
  })
}

describe('complete paragraphs of other matters at the end', () => {
  it.each([
    [
      'one alone that is long',
      [
        'The bakery that Fatima Zahra opened in Tangier with borrowed money now employs nine women, most of them widows, and sends warm bread by motorcycle to hotels along the coast every morning before dawn.',
      ],
    ],
    [
      'two',
      [
        'The bakery that Fatima Zahra opened in Tangier with her savings now employs nine women, most of them widows.',
        'A museum in Lisbon has given eleven masks back to a village near Boké in Guinea, the first such return.',
      ],
    ],
  ])('are teasers: %s', (_, tail) => {
    expect(below(...tail)).toEqual(tail.map(() => 'teaser unrelated-teaser'))
  })

  it.each([
    [
      'an expert of whom the story did not speak before',
      ['Maria Petrova, an analyst at Control Watch in Dubai, said that investors would remain cautious about it.'],
    ],
    [
      'one that names its day',
      [
        'A crane operator who had worked there for years, Fatima Zahra of Tangier, was killed on March 14 when a container fell from a damaged rope during the evening shift, and an inquest has been opened into the matter.',
      ],
    ],
    [
      'one that names its year',
      [
        'A petty officer and cook stationed aboard a ship in Tangier, Fatima Zahra, was found on May 25, 1990 in the backyard of a home at the corner of Lisbon Boulevard and Boké Street by a neighbour with a dog.',
      ],
    ],
    [
      'two that name their day or who says so',
      [
        'Two activists of another town, Marat Tamm and Bolat Abay, were fined on March 2 for a march in February.',
        'Officials in Almaty say that 27 people were killed in Manghystau after the march of January against prices.',
      ],
    ],
  ])('are of the story: %s', (_, tail) => {
    expect(below(...tail)).toEqual(tail.map(() => 'body body-text'))
  })
})
