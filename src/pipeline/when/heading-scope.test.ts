import { describe, expect, it } from 'vitest'
import { findDates } from './find-dates.ts'
import { headingScope } from './heading-scope.ts'
import { documentOf } from './test-document.ts'

/** Each sentence with the words of the heading that dates it. */
function scopes(text: string): [string, string | undefined][] {
  const { blocks, sentences } = documentOf(text)
  const dates = findDates({ text, blocks, sentences, anchors: [], published: { date: '2024-04-10', precision: 'day' } })
  const scope = headingScope(blocks, sentences, dates)
  return sentences.map(({ index, text: words }) => [words, scope[index]?.text])
}

describe('the heading that dates a sentence', () => {
  it('governs what follows until the next heading', () => {
    expect(scopes('# Monday 8 April\nA fire broke out.\n- It was put out.\n# Reactions\nNobody spoke.')).toEqual([
      ['# Monday 8 April', undefined],
      ['A fire broke out.', 'Monday 8 April'],
      ['- It was put out.', 'Monday 8 April'],
      ['# Reactions', undefined],
      ['Nobody spoke.', undefined],
    ])
  })

  it('is also a line that ends in a colon, for the bullets right below it', () => {
    expect(scopes('The main events of yesterday:\n- A fire broke out.\n- It was put out.\nNobody spoke.')).toEqual([
      ['The main events of yesterday:', undefined],
      ['- A fire broke out.', 'yesterday'],
      ['- It was put out.', 'yesterday'],
      ['Nobody spoke.', undefined],
    ])
  })

  it.each([
    ['What happened yesterday?\n- A fire broke out.\nNobody spoke.', [undefined, 'yesterday', undefined]],
    ['What happened yesterday?\nA fire broke out.', [undefined, undefined]],
    ['Nobody spoke yesterday.\n- A fire broke out.', [undefined, undefined]],
    ['Who knew?\n- A fire broke out.', [undefined, undefined]],
  ])('is also a question above bullets: %j', (text, expected) => {
    expect(scopes(text).map(([, date]) => date)).toEqual(expected)
  })

  it('gives way to the line that opens a list, and returns after it', () => {
    expect(
      scopes('# 8 April\nThe fires of 7 April:\n- A fire broke out.\nNobody spoke.').map(([, date]) => date),
    ).toEqual([undefined, '8 April', '7 April', '8 April'])
  })

  it('is not a line with a length of time only', () => {
    expect(scopes('# Two hours of talks\nNobody spoke.').map(([, date]) => date)).toEqual([undefined, undefined])
  })

  it('is not a line that ends in a full stop', () => {
    expect(scopes('It happened yesterday.\n- A fire broke out.').map(([, date]) => date)).toEqual([
      undefined,
      undefined,
    ])
  })

  it('is not the line under the headline, whatever day it names', () => {
    const text = '# Published 9 April 2024 in Oslo\nNobody spoke.'
    const { blocks, sentences } = documentOf(text)
    const under = blocks.map((block) => (block.kind === 'heading' ? { ...block, reason: 'standfirst' } : block))
    const published = { date: '2024-04-10', precision: 'day' } as const
    const of = (list: typeof blocks) =>
      headingScope(list, sentences, findDates({ text, blocks: list, sentences, anchors: [], published })).at(-1)?.text
    expect(of(blocks)).toBe('9 April 2024')
    expect(of(under)).toBeUndefined()
  })
})
