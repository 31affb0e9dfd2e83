import { describe, expect, it } from 'vitest'
import type { Wish } from '../../../tests/examples/hand-made.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { sentenceDrafts } from './sentence-templates.ts'

function drafts(says: string, wish: Partial<Wish> = {}): string[] {
  const input = titleInput({ form: 'nominal', ...wish, says })
  return [...sentenceDrafts(input)].map(({ title }) => title)
}

describe('sentenceDrafts', () => {
  it.each<[string, string]>([
    [
      'Berg’s *attempt* to persuade Silva appears to have failed.',
      'Berg’s attempt to persuade Silva appears to have failed',
    ],
    ['Berg lost the *election* in Norland.', 'Berg loses the election in Norland'],
    ['The *strikes* started in Arl and lasted for hours.', 'Strikes start in Arl'],
    ['*Talks* between its union and the government broke down.', 'Talks between union and the government break down'],
    ['Talks on a third *ceasefire* ended in failure.', 'Talks on a third ceasefire end in failure'],
    ['The *strikes* on Norland ended in failure.', 'Strikes on Norland end in failure'],
  ])('writes “%s” as “%s”', (says, title) => {
    // prettier-ignore
    expect(drafts(says)).toContain(title)
  })

  it('names who claims it, in the past tense', () => {
    const source = [{ text: 'an army officer' }]
    const told = drafts('The Norland missile *strikes* started and lasted for hours.', { status: 'claimed', source })
    expect(told).toContain('Norland missile strikes started, army officer says')
    expect(drafts('The Norland missile *strikes* started.', { status: 'claimed' })).toEqual([])
  })

  it.each<[string, string, Partial<Wish>?]>([
    ['a verb with a hyphen, which describes a noun', 'The *attack* in the Norland-controlled part of Arl.'],
    ['a clause between the noun and the verb', 'The *attack*, after which Berg left.'],
    ['a participle that describes the noun', 'The *strikes* launched from Norland.'],
    ['a noun that is only part of the subject', 'Talks on a third *ceasefire* ended in failure.', { clause: 'a third ceasefire' }], // prettier-ignore
    ['an act that is a verb of its own', 'Berg *attacked* and the siege ended.', { form: 'verb' }],
  ])('writes nothing with %s', (_, says, wish) => {
    expect(drafts(says, wish)).toEqual([])
  })
})
