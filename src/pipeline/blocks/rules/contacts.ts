import type { Rule } from '../page.ts'
import { endsSentence } from '../shape.ts'

const EMAIL = /[\w.+-]@[\w-]+\.[\w-]/
const PHONE =
  /(?:\+\d{1,3}[ .-]?|\(\d{2,5}\) ?)\d{1,4}(?:[ .-]\d{2,4}){1,4}|\b\d{3}[ .-]\d{3}[ .-]\d{4}\b|\b0\d{2,4}[ .-]\d{3,4}[ .-]\d{3,4}\b/
const LABEL =
  /^(?:media |press |news )?(?:contacts?|inquiries|enquiries)(?: information| us)?\s?:?$|^for (?:media|press) (?:inquiries|enquiries|contact)/i

const STREET =
  /^\d{1,5} [\p{L} .’'-]{3,40}\b(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Square|Place|Way|Plaza)\b[^.!?]{0,60}$/u

/** Whom the press may call: a label, addresses and numbers, with the short lines (name, office) above them. */
export const contactLines: Rule = {
  name: 'contact',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.words > 12 || piece.length > 120) return
      const contact = EMAIL.test(piece.text) || STREET.test(piece.text) || (PHONE.test(piece.text) && piece.words <= 6)
      if (!contact && !LABEL.test(piece.text)) return
      page.mark(index, 'furniture', 'contact')
      if (!contact) return
      for (let above = index - 1; above >= Math.max(0, index - 3); above -= 1) {
        const line = page.pieces[above]
        if (
          !line ||
          index < page.pieces.length / 2 ||
          line.words > 6 ||
          endsSentence(line.tail) ||
          !page.mark(above, 'furniture', 'contact')
        )
          break
      }
    })
  },
}

/** A number alone on a line, other than a year: of a page, of a place in a list. */
export const loneNumber: Rule = {
  name: 'lone-number',
  read(page) {
    page.eachOpen((piece, index) => {
      if (/^[\d._/-]{9,40}$/.test(piece.text)) page.mark(index, 'furniture', 'lone-number')
      if (/^[-–—([]? ?\d{1,6} ?[-–—)\].]?$/.test(piece.text) && !/^(?:19|20)\d{2}$/.test(piece.text))
        page.mark(index, 'furniture', 'lone-number')
    })
  },
}

/** A short label above the headline (the site, the section, the sort of text), and one right above known furniture. */
export const pageLabel: Rule = {
  name: 'page-label',
  read(page) {
    const title = page.verdicts.findIndex((verdict) => verdict?.kind === 'title')
    page.eachOpen((piece, index) => {
      if (piece.words > (index < title ? 14 : 4) || endsSentence(piece.tail) || piece.tail.endsWith(':')) return
      const below = page.verdicts[index + 1]
      const aboveWall =
        below?.kind === 'furniture' &&
        ['subscribe-wall', 'cookies-and-terms', 'site-promotion', 'share-buttons', 'contact'].includes(below.reason)
      if (index < title || aboveWall) page.mark(index, 'furniture', 'page-label')
    })
  },
}
