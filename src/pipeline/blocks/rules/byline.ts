import { isAgency } from '../furniture-lexicon.ts'
import type { Page, Rule } from '../page.ts'
import { endsSentence } from '../shape.ts'

const BY =
  /^(?:[_*]{0,3})(?:By|BY|(?:Brief|Report|Commentary|Analysis|Article|Paper|Essay|Feature|Testimony|Blog Post|Critical Questions) by|Written by|Story by|Words by|Text by|Reported by|Posted by|Published by|Compiled by|Edited by|Interview by|Author|AUTHOR|Authors|Author of the article|Correspondent)\s?:?\s(?=[\p{Lu}@])/u
const LABEL =
  /^(?:by|written by|story by|author|authors|author of the article|posted by|published by|reporter|correspondent|about the author)\s?:?$/i
const REPORTING =
  /^[[(]?(?:(?:additional )?reporting by|with reporting (?:by|from)|(?:additional )?reporting|writing by|editing by|edited by|compiled by|(?:with )?additional reporting)\b/i
const CONTRIBUTED = /^[[(_*]{0,4}[\p{L} ,.’'&-]{3,160} contributed (?:to this|reporting)\b/u

/** `By Press Association`, `Author: Jane Doe`, a label with the name on the next line. “Associated Press reports:” is none: it leads in a text. */
export const byline: Rule = {
  name: 'byline',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.words > 24 || piece.length > 220) return
      if (/^by \| /i.test(piece.text)) page.mark(index, 'byline', 'byline')
      else if (LABEL.test(piece.text)) {
        page.mark(index, 'byline', 'byline')
        const next = page.pieces[index + 1]
        if (next && next.words <= 8 && !endsSentence(next.tail)) page.mark(index + 1, 'byline', 'byline')
      } else if (BY.test(piece.text) && !endsSentence(piece.tail.replace(/\b(?:Jr|Sr|Inc|Dr|M\.D|Ph\.D)\.$/, '')))
        page.mark(index, 'byline', 'byline')
    })
  },
}

/** `(Reporting by A; Editing by B)` under a story. */
export const reportingCredit: Rule = {
  name: 'reporting-credit',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.length > 400) return
      if (REPORTING.test(piece.text) || (CONTRIBUTED.test(piece.text) && index > page.pieces.length / 2))
        page.mark(index, 'byline', 'reporting-credit')
    })
  },
}

/** An agency alone on a line: above the story it signs as the author, below it is a sign-off. */
export const agencySignOff: Rule = {
  name: 'agency-sign-off',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.words > 8 || piece.length > 90 || endsSentence(piece.tail)) return
      if (!isAgency(piece.text.replace(/^[-–—(]\s?/, ''))) return
      const signed = page.verdicts[index - 1]?.kind === 'byline'
      if ((index <= 8 || signed) && hasProse(page, index)) page.mark(index, 'byline', 'agency-line')
      else page.mark(index, 'furniture', 'agency-sign-off')
    })
  },
}

function hasProse(page: Page, from: number): boolean {
  for (let index = from + 1; index < page.pieces.length; index += 1)
    if ((page.pieces[index]?.words ?? 0) >= 12) return true
  return false
}
