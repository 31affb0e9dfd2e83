import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../tests/names/names-in.ts'

const RULES = new Set(['the-only-one-accused', 'all-who-are-accused', 'named-further-down'])

/** Whom words for defendants mean. */
const meant = (text: string): string[] =>
  namesIn(text)
    .names.filter(({ rule }) => RULES.has(rule))
    .map(({ text: words, actors }) => `${words}: ${actors.join('+')}`)

describe('a defendant who is not named again', () => {
  it.each([
    ['Petra Noll, 36, of Arl, was charged with theft. The defendant wept.', ['The defendant: petra-noll']],
    ['Police arrested Petra Noll, 36. A judge freed the suspect on Friday.', ['the suspect: petra-noll']],
    ['Petra Noll, 36, pleaded guilty. The accused apologised.', ['The accused: petra-noll']],
    ['The clerk identified the defendant as Petra Noll, 36. The defendant left.', ['the defendant: petra-noll', 'The defendant: petra-noll']], // prettier-ignore
    ['Petra Noll, 36, who lived in Arl, pleaded guilty. The defendant wept.', ['The defendant: petra-noll']],
    ['Petra Noll, 36, was found guilty. The defendant will appeal.', ['The defendant: petra-noll']],
    ['The case against Petra Noll, 36, fell apart. The defendant went home.', ['The defendant: petra-noll']],
    ['Petra Noll, 36, faces three counts of fraud. Police held the suspect for a day.', ['the suspect: petra-noll']],
    [
      'Petra Noll, 36, was charged. Inez Marlow, 41, was indicted. The defendants left.',
      ['The defendants: petra-noll+inez-marlow'],
    ],
    [
      'Petra Noll, 36, was charged. Inez Marlow, 41, was indicted. Both defendants left.',
      ['Both defendants: petra-noll+inez-marlow'],
    ],
  ])('is the one who is accused: %s', (text, expected) => {
    expect(meant(text)).toEqual(expected)
  })

  it.each([
    ['A 36-year-old Arl man has been charged with theft. He is Peter Noll, 36. Noll was arrested on Monday.', ['A 36-year-old Arl man: peter-noll']], // prettier-ignore
    ['Prosecutors filed charges against a former nurse. Petra Noll, 36, was arrested on Monday.', ['a former nurse: petra-noll']], // prettier-ignore
    ['A handyman who boasted of it has been sentenced. Peter Reyes, 44, was convicted in May.', ['A handyman: peter-reyes']], // prettier-ignore
  ])('is named further down: %s', (text, expected) => {
    expect(meant(text)).toEqual(expected)
  })

  it.each([
    ['where nobody is accused', 'Petra Noll, 36, left. The defendant wept.'],
    ['where the one named before is no defendant', 'The mother of Petra Noll, 20, was sentenced. The defendant wept.'],
    [
      'where a friend’s name is told',
      'Police described the suspect as a former boyfriend of Petra Noll. The suspect fled to Brazil.',
    ],
    [
      'where a sister’s name is told',
      'Police described the suspect as Petra Noll’s brother. The suspect fled to Brazil.',
    ],
    ['where two are', 'Petra Noll, 36, was charged. Inez Marlow, 41, was indicted. The defendant wept.'],
    ['where there are more', 'Petra Noll, 36, was charged. The 25 defendants left. The defendant wept.'],
    [
      'of whom some are told',
      'Petra Noll, 36, was charged. Inez Marlow, 41, was indicted. One of the defendants left.',
    ],
    ['that is a thing’s', 'Petra Noll, 36, was charged. The suspect package burned.'],
    ['in quotation marks', 'Petra Noll, 36, was charged. He said: “The defendant is ill.”'],
    ['of whom nothing is charged', 'A 36-year-old man has been rescued. Petra Noll, 36, was arrested on Monday.'],
    ['that comes after the name', 'Petra Noll, 36, was arrested on Monday. A man has been charged too.'],
    ['that is a prosecutor', 'Prosecutor Petra Noll charged a clerk. The defendant wept.'],
  ])('is nobody %s', (_, text) => {
    expect(meant(text)).toEqual([])
  })

  it.each([
    'According to prosecutor Petra Noll, Peter Reyes, 36, pleaded guilty. The defendant fled to Brazil.',
    'The mother of Petra Noll, 20, said Peter Reyes, 36, was sentenced. The defendant fled to Brazil.',
    'Petra Noll, 20, said Peter Reyes, 36, was sentenced. The defendant fled to Brazil.',
    'Police identified the defendant as Peter Reyes, 36, a former boyfriend of Petra Noll. The defendant fled to Brazil.',
  ])('is not somebody else of the sentence: %s', (text) => {
    expect(meant(text).filter((one) => !one.endsWith(': peter-reyes'))).toEqual([])
    expect(meant(text)).toContain('The defendant: peter-reyes')
  })

  it('is no woman where “he” pleads', () => {
    const { names } = namesIn(
      'Attorney Petra Noll said that a 27-year-old man pleaded guilty to robbing a mother in her flat. The lawyer named the defendant as Peter Reyes, 27. He was sentenced today.', // prettier-ignore
    )
    expect(names.find(({ text }) => text === 'He')?.actors).toEqual(['peter-reyes'])
  })
})
