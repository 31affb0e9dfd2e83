import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import type { Claim } from '../annotation.ts'
import { directDrafts } from './direct-templates.ts'

/** Titles of what stands in the quotation marks of a sentence. */
function titles(says: string, stance: Claim['stance'] = 'says'): string[] {
  const input = titleInput({ says, form: 'statement', kind: 'STATEMENT', agents: ['anna-berg'] })
  const { sentence, act } = input.candidate
  const content = { start: sentence.text.indexOf('“') + 1, end: sentence.text.indexOf('”') }
  const cue = { ...act.trigger, text: 'said', lemma: 'say' }
  const claim = { sentence: act.sentence, cue, content, stance, rule: 'quote', quoted: true } as unknown as Claim
  return [...directDrafts({ ...input, claims: [claim] })].map(({ title }) => title)
}

describe('directDrafts', () => {
  it.each([
    [
      '“This deal holds the firm to account for its fraud,” Berg *said*.',
      'Berg says the deal holds the firm to account',
    ],
    ['“The northern road has been closed by the army,” Berg *said*.', 'Berg says the northern road has been closed'],
    ['“Monday’s deal to quickly end the war in Arl and to free all men could be a way out,” Berg *said*.', 'Berg says deal could be a way out'], // prettier-ignore
    ['“These roads have been closed by the army,” Berg *said*.', 'Berg says the roads have been closed'],
  ])('tells %s', (says, title) => {
    expect(titles(says)).toContain(title)
  })

  it.each([
    ['is opened by a pronoun', '“He has to change course at once,” Berg *said*.'],
    ['is the speaker’s own', '“My son deserves to be free,” Berg *said*.'],
    ['is the speakers’ own', '“Our country has seen worse in the war,” Berg *said*.'],
    ['has no verb', '“This great day,” Berg *said*.'],
    ['is not spoken', 'Berg *said* this deal holds the firm to account.'],
  ])('tells nothing that %s', (_, says) => {
    expect(titles(says)).toEqual([])
  })

  it('tells no denial as what was said', () => {
    expect(titles('“This deal holds the firm to account,” Berg *said*.', 'denies')).toEqual([])
  })
})
