import type { Rule } from '../page.ts'

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?`
const DAYS = String.raw`\d{1,2}(?:st|nd|rd|th)?(?: ?[-–—] ?\d{1,2})?`
const DATE = String.raw`(?:(?:Early|Late|Mid|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? ?-?)?(?:${MONTH}(?: ?[-–—] ?${MONTH})?(?: ${DAYS})?(?: ?[-–—] ?${MONTH} \d{1,2})?|${DAYS} ${MONTH}|(?:Spring|Summer|Autumn|Fall|Winter))(?:,? \d{4})?`
const ENTRY = new RegExp(
  String.raw`^(?:\*\*|__|> )?(?:${DATE}|(?:19|20)\d{2})(?:\*\*|__)?\s?(?::|–|—|--| -)(?:\*\*|__)?\s[^\s\d]`,
  'iu',
)

/** “13 May 2021: Protests spread”: one entry of a chronology, also where it ends without a full stop. Two make a chronology. */
export const datedEntry: Rule = {
  name: 'dated-entry',
  read(page) {
    const entries: number[] = []
    page.eachOpen((piece, index) => {
      if (ENTRY.test(piece.text) && piece.words >= 4) entries.push(index)
    })
    if (entries.length < 2) return
    for (const index of entries) page.mark(index, 'bullet', 'dated-entry')
  },
}
