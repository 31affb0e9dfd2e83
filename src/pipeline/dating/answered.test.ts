import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'

/** What was done and when, in a text under the headline. */
function told(headline: string, text: string): string[] {
  const { acts, days } = readText(`${headline}\n\n${text}`, DAY)
  return acts.map(({ trigger }, at) => `${trigger.lemma} ${days[at]}`)
}

describe('what a statement answers', () => {
  it.each([
    [
      'The ministers welcomed the accession of Sweden to NATO on 7 March and decided to set up a command in Lima.',
      ['welcome 2024-07-12', 'decide to 2024-07-12'],
    ],
    [
      'Canada condemned the execution of two protesters on 3 July. It urged Iran to halt further executions.',
      ['condemn 2024-07-12', 'urge 2024-07-12'],
    ],
    [
      'The ministers welcomed the ceasefire that took effect on 3 July.',
      ['welcome 2024-07-12', 'take effect 2024-07-03'],
    ],
    ['Peru noted the May 4 ferry accident on the Niger River.', ['accident 2024-05-04']],
    ['On 3 July the ministers condemned the execution of two protesters.', ['condemn 2024-07-03']],
    ['The ministers visited a border crossing in Norway on 3 July.', ['visit 2024-07-03']],
  ])('has its own day: %s', (text, acts) => {
    expect(told('Joint Statement of the Foreign Ministers of Peru and Chile', text)).toEqual(acts)
  })

  it('is dated with its verb in news', () => {
    expect(told('Chile and Peru', 'Canada condemned the execution of two protesters on 3 July.')).toEqual([
      'condemn 2024-07-03',
    ])
  })
})
