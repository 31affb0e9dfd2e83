import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'
import { splitBlocks } from '../blocks/split-blocks.ts'
import { unreadDateOf } from './date-act.ts'

/** EDTF of the last act, in an article of Tuesday 21 March 2023, or the date that cannot be read. */
function last(text: string, published = '2023-03-21'): string | undefined {
  const read = readText(text, published)
  const act = read.acts.at(-1)
  const document = { id: 'text', published: { date: published, precision: 'day' as const }, blocks: splitBlocks(text), ...read } // prettier-ignore
  const unread = act && unreadDateOf(act, document)
  return unread ? `? ${unread.text}` : read.days.at(-1)
}

describe('a date that cannot be read', () => {
  it.each([
    ['Peru attacked Chile on 31 February 2023.', '? 31 February 2023'],
    ['Peru arrived on Monday. Peru attacked Chile on March 32.', '? March 32'],
    ['Peru attacked Chile on Monday. Peru met Spain in Reiwa 4.', '? Reiwa 4'],
    ['Peru attacked Chile on Monday. Peru met Spain on March 20, 2150.', '? March 20, 2150'],
    ['On Wednesday, 31 February 2023, Peru attacked Chile.', '? Wednesday, 31 February 2023'],
    ['Peru will sign an agreement with Chile on 31 February 2024.', '? 31 February 2024'],
    ['Peru attacked Chile, the minister said on 31 February 2023.', '? 31 February 2023'],
    ['Peru attacked Chile on 31 February 2023. It expelled two Chilean diplomats.', '? 31 February 2023'],
    ['At 25:61 GMT Peru attacked Chile.', '? 25:61 GMT'],
    ['Peru signed an agreement with Chile on 06/07/2024.', '? 06/07/2024'],
    ['Peru opened an embassy in Chile.\n\n31 February 2023\n\nPeru attacked Chile.\n\nPeru expelled two Chilean diplomats.', '? 31 February 2023'], // prettier-ignore
  ])('leaves its act without a day: %s', (text, day) => {
    expect(last(text)).toBe(day)
  })

  it.each([
    ['Peru signed an agreement with Chile on 06/07/2022.', '2022'],
    ['Peru attacked Chile on Monday. Peru signed an agreement with Spain on 06/07/2022.', '2022'],
    ['Peru signed an agreement with Chile on 06/07/2022. It expelled two diplomats.', '2022'],
    ['On Wednesday 06/07/2022 Peru signed an agreement with Chile.', '2022-07-06'],
  ])('gives the year or the day that is sure: %s', (text, day) => {
    expect(last(text)).toBe(day)
  })

  it.each([
    ['of a thing', 'Peru ended the agreement of 31 February 2023.', '2023-03-21'],
    ['of a thing, beside a day', 'Peru signed an extension of the treaty of 06/07/2022 on Monday.', '2023-03-20'],
    ['of old times', 'Ministers of Peru visited a palace of the 18th century in Chile.', '2023-03-21'],
    ['that is a time of a day that is named', 'At 25:61 on Monday Peru attacked Chile.', '2023-03-20'],
    ['that is only vague', 'Peru recently attacked Chile.', '2023-03-01/2023-03-21'],
    ['that is to come, who knows when', 'Peru will soon attack Chile.', '2023-03-21'],
  ])('takes no day away where it is one %s', (_, text, day) => {
    expect(last(text)).toBe(day)
  })
})
