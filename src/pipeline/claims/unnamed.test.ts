import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

/** Whether nobody who is named answers for each claim. */
function unsure(text: string): boolean[] {
  return readText(text, '2024-07-12').claims.map((claim) => claim.unsure === true)
}

describe('a claim for which nobody who is named answers', () => {
  it.each([
    'An Indian official says Norway sent ships.',
    'According to two officials who were involved, Norway sent ships.',
    'Norway sent ships, people familiar with the matter said.',
    'Reuters reported that Norway sent ships, citing a person familiar with the matter.',
    'Two officials briefed on the matter told Reuters that Norway sent ships.',
    'Two officials briefed on the matter said on Tuesday that Norway would sell its stake.',
    'Three diplomats said that Norway sent ships.',
    'A source told Reuters that Norway sent ships.',
    'One of the people said that Norway sent ships.',
    'Norway sent ships, said one of them.',
    'According to two of them, Norway sent ships.',
    'According to one of the judges, Norway sent ships.',
    'As much as 40 percent of the fleet was sold in May, said both.',
    'According to pro-government media, Norway allegedly sent ships.',
    'Norway sent ships, according to the same article.',
  ])('is found in: %s', (text) => {
    expect(unsure(text)).toContain(true)
  })

  it.each([
    'A local official, Ana Silva, said that Norway sent ships.',
    'The foreign ministry said that Norway sent ships.',
    'A spokesman for the army said that Norway sent ships.',
    'Ana Silva said that Norway sent ships.',
    'According to the ministry, Norway sent ships.',
    'Health officials said that Norway sent ships.',
    'The officials said that Norway sent ships.',
    'Police said a man was charged.',
  ])('is not: %s', (text) => {
    expect(unsure(text)).toEqual([false])
  })

  it.each([
    'Lena Vogt announced that a banker was charged with allegedly stealing funds.',
    'Police said a teacher was arrested for allegedly selling papers.',
  ])('is only the charge where somebody is charged with what he allegedly did: %s', (text) => {
    const { claims } = readText(text, '2024-07-12')
    const [said, alleged] = claims
    expect(said?.unsure).toBeUndefined()
    expect(text.slice(alleged?.content.start, alleged?.content.end)).toMatch(/^allegedly/)
  })

  it('is none where an official briefs somebody', () => {
    expect(readText('Two ministers briefed the envoy on Monday and left.', '2024-07-12').claims).toEqual([])
  })

  it('is not all that is told where “allegedly” only describes a noun', () => {
    const { claims } = readText('Police said charges were filed against six men who allegedly stole watches.', '2024-07-12') // prettier-ignore
    expect(claims.map(({ rule, unsure: isUnsure }) => [rule, isUnsure === true])).toEqual([
      ['speaker-then-content', false],
      ['hearsay-adverb', false],
    ])
  })

  it('is also what “the officials” add', () => {
    expect(unsure('Two officials said that Norway sent ships. The officials said that Peru paid.')).toEqual([
      true,
      true,
    ])
    expect(unsure('Two officials said that Norway sent ships. The mayor said that Peru paid.')).toEqual([true, false])
  })
})
