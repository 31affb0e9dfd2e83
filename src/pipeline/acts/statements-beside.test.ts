import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

/** Verbs of the acts that a text gives, in its order. */
function verbsOf(text: string): string[] {
  return readText(text, '2024-07-12').acts.map(({ trigger }) => text.slice(trigger.start, trigger.end))
}

describe('what is said beside a deed', () => {
  it.each([
    ['Norway closed its border on Monday and said on Tuesday that the talks were over.', ['closed', 'said']],
    [
      'Foreign Minister Ana Silva met the envoy in Lima on Monday and told reporters that she was ready to talk.',
      ['met', 'told'],
    ],
    ['NATO affirmed its plan in May and met again in Brussels last month.', ['affirmed', 'met']],
    [
      'Mayor Paul Berg rejected the charge on Monday and said that it was “a lie from beginning to end”.',
      ['rejected', 'said'],
    ],
    [
      'President Ana Silva signed the bill on Monday, and Mayor Paul Berg said that it was “a sad day”.',
      ['signed', 'said'],
    ],
    ['Peru expelled two diplomats on Monday and affirmed its support for Chile on Tuesday.', ['expelled', 'affirmed']],
    [
      'In 2021, when Mayor Paul Berg said that Norway would help Chile, Peru condemned the plan.',
      ['said', 'condemned'],
    ],
    [
      'Peru expelled two diplomats on Monday, when Mayor Paul Berg told reporters that the talks were over.',
      ['expelled', 'told'],
    ],
    [
      'Peru said three soldiers were wounded; Foreign Minister Ana Silva said that her troops had not crossed the river.',
      ['wounded', 'said'],
    ],
    [
      'Peru said that the plan was dead, while Foreign Minister Ana Silva said that it was a good offer.',
      ['said', 'said'],
    ],
    [
      'Mayor Paul Berg, who told a German paper on Tuesday that the pact was dead, met the envoy in Lima on Friday.',
      ['told', 'met'],
    ],
    ['Mayor Paul Berg says that yesterday’s talks with Peru in Oslo brought no result.', ['says', 'talks']],
  ])('is an act of its own: %s', (text, verbs) => {
    expect(verbsOf(text)).toEqual(verbs)
  })

  it.each([
    ['Norway closed its border on Monday and said that the talks were over.', ['closed']],
    ['Mayor Paul Berg signed the pact on Monday, and he has told reporters that it was “a start”.', ['signed']],
    ['Norway said that it closed its border on Monday.', ['closed']],
    ['Norway closed its border on Monday, saying that the talks were over.', ['closed']],
    ['Norway closed its border on Monday, its foreign minister Paul Berg said.', ['closed']],
    ['Norway closed its border on Monday and an analyst said that the talks were over.', ['closed']],
    [
      'Peru’s envoy signed the pact and explained that the border was “calm”, Foreign Minister Ana Silva told reporters on Monday.',
      ['signed'],
    ],
    ['Peru condemned the plan on Monday, after Mayor Paul Berg said that Norway would help Chile.', ['condemned']],
    ['Peru condemned the plan on Monday, when an analyst said that Norway would help Chile.', ['condemned']],
    ['Mayor Paul Berg, who told a paper that the pact was dead, met the envoy in Lima on Friday.', ['met']],
    ['Foreign Minister Ana Silva said that the plan was dead, and she said that it had never been good.', ['said']],
    ['Peru said that the plan was dead, while an analyst said that it was a good offer.', ['said']],
  ])('is none of its own: %s', (text, verbs) => {
    expect(verbsOf(text)).toEqual(verbs)
  })
})
