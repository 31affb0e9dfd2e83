import type { Page, Rule } from '../page.ts'
import { endsSentence } from '../shape.ts'

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?`
const DAYS = String.raw`\d{1,2}(?:st|nd|rd|th)?(?: ?[-–—] ?\d{1,2})?`
const DATE = String.raw`(?:(?:Early|Late|Mid|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? ?-?)?(?:${MONTH}(?: ?[-–—] ?${MONTH})?(?: ${DAYS})?(?: ?[-–—] ?${MONTH} \d{1,2})?|${DAYS} ${MONTH}|(?:Spring|Summer|Autumn|Fall|Winter))(?:,? \d{4})?`
const ENTRY = new RegExp(
  String.raw`^(?:\*\*|__|> )?(?:${DATE}|(?:19|20)\d{2})(?:\*\*|__)?\s?(?::|–|—|--| -)(?:\*\*|__)?\s[^\s\d]`,
  'iu',
)

/** “Mar 21, 2012 After a year of protests …”: with nothing between the date and its words. Of this form it takes more to be sure. */
const BARE = new RegExp(
  String.raw`^(?:\*\*|__)?(?:${MONTH} ${DAYS}(?:,? \d{4})?|${DAYS} ${MONTH}(?: \d{4})?|${MONTH} \d{4}|(?:19|20)\d{2})(?:\*\*|__)?\s\p{Lu}`,
  'u',
)
const BARE_ENTRIES = 3

/**
 * “13 May 2021: Protests spread”: one entry of a chronology, also where it ends without a full stop. Two make a chronology. Where
 * paragraphs follow that tell it, the line is their heading: “March 2018: First tariffs”.
 */
export const datedEntry: Rule = {
  name: 'dated-entry',
  read(page) {
    const entries: number[] = []
    page.eachOpen((piece, index) => {
      if (ENTRY.test(piece.text) && piece.words >= 4) entries.push(index)
    })
    const bare: number[] = []
    page.eachOpen((piece, index) => {
      if (BARE.test(piece.text) && piece.words >= 5) bare.push(index)
    })
    if (entries.length >= 2) {
      for (const index of entries) {
        if (isHeading(page, index, entries)) page.mark(index, 'heading', 'dated-heading')
        else page.mark(index, 'bullet', 'dated-entry')
      }
    }
    if (bare.length >= BARE_ENTRIES) for (const index of bare) page.mark(index, 'bullet', 'dated-entry')
  },
}

const HEADING_WORDS = 12
const PARAGRAPH_WORDS = 8

/** A short line without a sentence end, above a paragraph that is no entry itself. */
function isHeading(page: Page, index: number, entries: readonly number[]): boolean {
  const [piece, next] = [page.pieces[index], page.pieces[index + 1]]
  if (piece === undefined || next === undefined || piece.words > HEADING_WORDS || endsSentence(piece.tail)) return false
  return !entries.includes(index + 1) && next.words >= PARAGRAPH_WORDS && endsSentence(next.tail)
}
