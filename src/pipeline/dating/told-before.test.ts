import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

/** The days of the acts of a text, in an article of Friday 12 July 2024. */
function days(text: string): (string | undefined)[] {
  return readText(text, '2024-07-12').days
}

describe('what the words about its telling say of a day', () => {
  it.each([
    [
      'a report that is older than the news is of another deed',
      'Six soldiers of Ukraine were killed on Thursday.\n\nOn Tuesday, Ukraine reported seven of its soldiers had been killed.',
      '2024-07-09',
    ],
    [
      'the day beside the verb of saying comes before that of another verb',
      'Peru sued Chile last month after Bolivia said on 20 June that Chile bombed Lima.',
      '2024-06-20',
    ],
    [
      'what was announced before the story is open towards it',
      'Chile closed the border on Wednesday.\n\nPeru had announced a ban on imports.',
      '../2024-07-09',
    ],
    [
      'a warning that stands is of before the article',
      'Many fled.\n\nIt rained.\n\nPeru has warned Chile.',
      '2024-07-01/2024-07-11',
    ],
    [
      'an hour by which it was done is of that day',
      'Chile shelled Lima on Thursday.\n\nBy 5pm, Peru expelled the ambassador.',
      '2024-07-11',
    ],
    [
      'a plan told earlier in the week was told by then',
      'Peru said earlier this week that it will sign a treaty.',
      '2024-07-08/2024-07-11',
    ],
    [
      'the day of the main verb is not that of an aside',
      'Ana Silva, whom Peru dismissed over the leak, met Chile on Thursday.',
      '2024-07-12',
    ],
    [
      'a day for which something is set is that of the plan',
      'The judge set sentencing for 20 August, at which time Peru will jail Silva.',
      '2024-08-20',
    ],
    [
      'a comma parts a verb from the time of an aside',
      'Silva, who has ruled since 2007, has been arrested by Peru.',
      '2024-07-12',
    ],
  ])('%s', (_, text, day) => {
    expect(days(text)).toContain(day)
  })
})
