import { describe, expect, it } from 'vitest'
import { smallSite } from '../fixtures/small-site.ts'
import { articleBlocks, isBlank, runsOf } from './article-parts.ts'

const article = smallSite().articles.get('doc-one')!

describe('the parts of an article', () => {
  it('lose no character of its blocks', () => {
    const blocks = articleBlocks(article)
    expect(blocks.map(({ parts }) => parts.map(({ text }) => text).join(''))).toEqual(
      article.blocks.map(({ start, end }) => article.text.slice(start, end)),
    )
  })

  it('keep sentences, their events and their reasons', () => {
    const [, body] = articleBlocks(article)
    expect(body?.parts).toEqual([
      {
        kind: 'sentence',
        start: 13,
        text: 'Ana Novak met Ben Okoro in Port Vale on Wednesday.',
        events: ['aaaa1111'],
        dropped: undefined,
      },
      { kind: 'gap', start: 63, text: ' ' },
      { kind: 'sentence', start: 64, text: 'They spoke for an hour.', events: [], dropped: 'nobody is named' },
    ])
  })

  it('fold what belongs to the web page, but never what an event rests on', () => {
    expect(articleBlocks(article).map(({ folded }) => folded)).toEqual([false, false, true, false])
    const lit = {
      ...article,
      sentences: [...article.sentences, { start: 88, end: 115, events: ['x'] }].sort((a, b) => a.start - b.start),
    }
    expect(articleBlocks(lit).map(({ folded }) => folded)).toEqual([false, false, false, false])
  })
})

describe('runs of blocks', () => {
  it('share a fold only where kind and reason are the same, and a gap where nothing may be shown', () => {
    const block = (start: number, text: string, folded = false, reason = 'why') => ({
      kind: folded ? ('furniture' as const) : ('body' as const),
      start,
      reason,
      folded,
      parts: [{ kind: 'sentence' as const, start, text, events: [] }],
    })
    const runs = runsOf([
      block(0, 'a', true),
      block(1, 'b', true),
      block(2, 'c', true, 'other'),
      block(3, '   '),
      block(4, '  '),
      block(5, 'text'),
    ])
    expect(runs.map(({ look, blocks }) => `${look} ${blocks.length}`)).toEqual([
      'folded 2',
      'folded 1',
      'withheld 2',
      'text 1',
    ])
  })

  it('know a blanked sentence from the space between two', () => {
    expect(isBlank({ kind: 'sentence', start: 0, text: '   ', events: [] })).toBe(true)
    expect(isBlank({ kind: 'gap', start: 0, text: ' ' })).toBe(false)
  })
})
