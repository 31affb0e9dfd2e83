import { describe, expect, it } from 'vitest'
import { Page } from './page.ts'
import { splitPieces } from './pieces.ts'

const pageOf = (text: string): Page => new Page(text, splitPieces(text, 0))

describe('a page', () => {
  it('keeps the first verdict, unless a rule that sees more decides again', () => {
    const page = pageOf('One.\nTwo.')
    expect(page.mark(0, 'body', 'first')).toBe(true)
    expect(page.mark(0, 'furniture', 'second')).toBe(false)
    expect(page.verdicts[0]?.reason).toBe('first')
    page.remark(0, 'heading', 'third')
    expect(page.verdicts[0]).toEqual({ kind: 'heading', reason: 'third' })
  })

  it('hands out the pieces that are undecided', () => {
    const page = pageOf('One.\nTwo.\nThree.')
    const seen = (): string[] => {
      const texts: string[] = []
      page.eachOpen((piece) => texts.push(piece.text))
      return texts
    }
    page.mark(1, 'body', 'test')
    expect(seen()).toEqual(['One.', 'Three.'])
    page.remark(0, 'body', 'test')
    page.mark(2, 'body', 'test')
    expect(seen()).toEqual([])
    expect([page.mark(7, 'body', 'test'), page.mark(-1, 'body', 'test'), page.isOpen(7)]).toEqual([false, false, false])
  })

  it('cuts a lead and a trail off, so that later rules read what is left', () => {
    const page = pageOf('Q   Why now?  at 17:30')
    page.cutLead(0, 1, 'byline', 'label')
    page.cutTrail(0, 8, 'dateline', 'stamp')
    expect(page.pieces[0]?.text).toBe('Why now?')
    expect(page.leads.get(0)).toEqual([{ start: 0, end: 1, kind: 'byline', reason: 'label' }])
    expect(page.trails.get(0)).toEqual({ start: 12, end: 22, kind: 'dateline', reason: 'stamp' })
  })

  it('cuts nothing where nothing would be left', () => {
    const page = pageOf('Q')
    page.cutLead(0, 1, 'byline', 'label')
    page.cutTrail(0, 1, 'byline', 'label')
    expect([page.leads.size, page.trails.size, page.pieces[0]?.text]).toEqual([0, 0, 'Q'])
  })
})
