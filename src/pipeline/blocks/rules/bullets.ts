import type { Rule } from '../page.ts'
import { rawLength } from './datelines.ts'

const MARK_ALONE = /^(?:[-*•‣▪◦●·–+]|\d{1,2}[.)])$/
const MARK_AND_TEXT = /^(?:[-*•‣▪◦●·+]|–(?= \p{Lu}))\s(?=\S)/u
const EM_DASH = /^—\s(?=[\p{Lu}\p{N}])/u
const NUMBER_AND_TEXT = /^(?:\(?\d{1,2}[.)]|\(?[a-z]\))\s(?=\p{Lu})/u

/** List items: the mark becomes a block of its own, the words a bullet. Numbers count as marks where a second number is near. */
export const bulletMark: Rule = {
  name: 'list-item',
  read(page) {
    const lone = page.pieces.filter((piece) => piece.length <= 4 && MARK_ALONE.test(piece.text)).length
    const dashes = page.pieces.filter((piece) => EM_DASH.test(piece.text)).length
    const numbered = page.pieces.map((_, index) => page.isOpen(index) && isNumbered(page.pieces, index))
    page.eachOpen((piece, index) => {
      if (piece.length <= 4 && MARK_ALONE.test(piece.text)) {
        const next = page.pieces[index + 1]
        if (!next || !page.isOpen(index + 1) || next.words < 2) return
        page.mark(index, 'furniture', 'list-mark')
        if (lone > 1) page.mark(index + 1, 'bullet', 'list-item')
        return
      }
      const mark =
        MARK_AND_TEXT.exec(piece.text) ??
        (dashes >= 3 ? EM_DASH.exec(piece.text) : null) ??
        (numbered[index] ? NUMBER_AND_TEXT.exec(piece.text) : null)
      if (!mark) return
      page.cutLead(index, rawLength(page.text, piece.start, mark[0].trimEnd().length), 'furniture', 'list-mark')
      const words = page.pieces[index]?.text ?? ''
      if (/^<[^<>]{1,400}>/.test(words)) page.mark(index, 'furniture', 'html-tag')
      else if (/^By \p{Lu}/u.test(words) && piece.words <= 8) page.mark(index, 'byline', 'byline')
      else page.mark(index, 'bullet', 'list-item')
    })
  },
}

function isNumbered(pieces: readonly { text: string }[], index: number): boolean {
  const here = pieces[index]
  if (!here || !NUMBER_AND_TEXT.test(here.text)) return false
  return [-3, -2, -1, 1, 2, 3].some((offset) => NUMBER_AND_TEXT.test(pieces[index + offset]?.text.slice(0, 12) ?? ''))
}

/** `> ` before a quoted paragraph of Markdown is a mark; the words are the story's. */
export const quoteMark: Rule = {
  name: 'quote-mark',
  read(page) {
    page.eachOpen((piece, index) => {
      if (/^>\s?[\p{L}“"‘'([*_]/u.test(piece.text)) page.cutLead(index, 1, 'furniture', 'quote-mark')
    })
  },
}
