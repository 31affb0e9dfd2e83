import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'
import { splitBlocks } from '../../blocks/split-blocks.ts'
import { dateAct } from '../date-act.ts'

/** The days of the acts of a text, in an article of Friday 12 July 2024. */
function days(text: string): string[] {
  return readText(text, '2024-07-12').days
}

/** The rule that dates the last act of a text. */
function lastRule(text: string): string | undefined {
  const read = readText(text, '2024-07-12')
  const published = { date: '2024-07-12', precision: 'day' } as const
  const act = read.acts.at(-1)
  return act && dateAct(act, { id: 'text', published, blocks: splitBlocks(text), ...read })?.when.rule
}

describe('what a speaker goes on to say', () => {
  it.each([
    'President Emmanuel Macron told reporters on Tuesday that France rejected the plan.\n\nMacron also said that Peru attacked Chile.',
    'On Tuesday, President Emmanuel Macron said that France rejected the plan.\n\n“It is dead,” he said.\n\nMacron later added that Peru attacked Chile.',
  ])('is of the day on which the words began: %s', (text) => {
    expect(days(text).at(-1)).toBe('2024-07-09')
  })

  it.each([
    [
      'President Emmanuel Macron told reporters last week that France rejected the plan.\n\nPeru attacked Chile, he said.',
      '2024-07-01/2024-07-07',
    ],
    ['Norway said on 2 July that France rejected the plan.\n\nIt said that Peru attacked Chile.', '2024-07-02'],
  ])('is of the time of the words right before, where “he” or “it” says it: %s', (text, day) => {
    expect(days(text).at(-1)).toBe(day)
  })

  it('is of its own time where it names one', () => {
    const text = 'Norway said on 2 July that France rejected the plan.\n\nOn 4 July it said that Peru attacked Chile.'
    expect(days(text).at(-1)).toBe('2024-07-04')
  })

  it.each([
    [
      'another speaker',
      'President Emmanuel Macron told reporters on Tuesday that France rejected the plan.\n\nChancellor Olaf Scholz also said that Peru attacked Chile.',
    ],
    [
      'one who does not go on',
      'President Emmanuel Macron told reporters on Tuesday that France rejected the plan.\n\nMacron said that Peru attacked Chile.',
    ],
    [
      'words that name no day',
      'President Emmanuel Macron told reporters that France rejected the plan on Tuesday.\n\nMacron also said that Peru attacked Chile.',
    ],
  ])('is not so of %s', (_, text) => {
    expect(lastRule(text)).toBe('story-goes-on')
  })
})
