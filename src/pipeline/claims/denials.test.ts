import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

/** Denials that cover what somebody else said, as "who denies | what". */
function denialsOf(text: string): string[] {
  return readText(text, '2024-07-12')
    .claims.filter(({ rule }) => rule.startsWith('denial-'))
    .map(({ speakerText, content }) => `${speakerText} | ${text.slice(content.start, content.end)}`)
}

describe('a denial', () => {
  it.each([
    [
      'Norway has moved to punish Peru after accusing it of backing the attack, which Lima denies.',
      ['Lima | accusing it of backing the attack'],
    ],
    ['Norway accused Peru of firing at a boat, a charge Peru rejects.', ['Peru | accused Peru of firing at a boat']],
    [
      'Peru claimed that it had destroyed two posts and a depot, an assertion that Norway denied.',
      ['Norway | claimed that it had destroyed two posts and a depot'],
    ],
    ['Norway said it had taken Lima, a claim that Peru dismissed.', ['Peru | said it had taken Lima']],
    [
      'Norway accused Peru of shelling the town. Peru denied the allegation.',
      ['Peru | accused Peru of shelling the town'],
    ],
    ['Norway blamed Peru for the attack. Peru has denied any involvement.', ['Peru | blamed Peru for the attack']],
    ['Norway said that Peru had shelled the town. Peru rejected the report.', ['Peru | Peru had shelled the town']],
    [
      'Prosecutors said that the mayor had taken bribes. The mayor denied the charges.',
      ['The mayor | the mayor had taken bribes'],
    ],
    [
      'Residents accused the builder of ignoring rules; the company denied wrongdoing.',
      ['the company | accused the builder of ignoring rules'],
    ],
  ])('covers what it is about: %s', (text, denials) => {
    expect(denialsOf(text)).toEqual(denials)
  })

  it.each([
    'Its founder, Ana Silva, went on trial on charges of fraud, which she denies.',
    'Peru offered an inquiry, which Norwegian officials dismissed as a ploy.',
    'Norway said that it had tried the officer, whom Peru dismissed.',
    'Norway said that Peru had shelled the town. A court held Ana Silva. She denies the charges.',
    'Norway said that Peru had shelled the town. Peru denied involvement.',
    'Norway accused Peru of shelling the town. Norway denied the report.',
    'Norway accused Peru of shelling the town.\n\nTrade grew.\n\nPeru denied the allegation.',
    'Norway accused Peru of shelling the town. Peru rejected the offer of talks.',
  ])('is not found in: %s', (text) => {
    expect(denialsOf(text)).toEqual([])
  })

  it.each([
    ['Reports that Ana Silva resigned on Friday were false.', ['Reports | Ana Silva resigned on Friday']],
    [
      'A rumour that the bank had closed its doors turned out to be untrue.',
      ['rumour | the bank had closed its doors'],
    ],
    ['Peru faced false reports that Ana Silva had resigned.', ['reports | Ana Silva had resigned']],
    ['Reports that Ana Silva had resigned were not false.', []],
    ['Reports that Ana Silva had resigned were welcomed.', []],
  ])('is made by the writer of a false report: %s', (text, denials) => {
    expect(denialsOf(text)).toEqual(denials)
  })

  it('ends the claim beside which it stands', () => {
    const text = 'Peru claimed that it had destroyed two posts, an assertion that Norway denied.'
    const claim = readText(text, '2024-07-12').claims.find(({ stance }) => stance === 'claims')
    expect(claim && text.slice(claim.content.start, claim.content.end)).toBe('it had destroyed two posts')
  })
})
