import type { Rule } from '../page.ts'
import { readStatedDate } from '../stated-date.ts'

const RELATIVE =
  /^(?:(?:published|updated|last updated|posted|modified)\s?:?\s?)?(?:(?:about )?(?:\d{1,3}|an?|one|two|three) ?(?:s|sec|second|m|min|minute|h|hr|hour|d|day|week|month|year)s? ago|just now|yesterday|today)\.?$/i

/** A line that states when the page was published or changed, and says nothing else. */
export const publicationDate: Rule = {
  name: 'publication-date',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.words > 14 || piece.length > 120) return
      if (RELATIVE.test(piece.text)) {
        page.mark(index, 'dateline', 'relative-publication-date')
        return
      }
      if (!/\d/.test(piece.text)) return
      const stated = readStatedDate(piece.text)
      const numeric = /^\D{0,30}\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\D{0,12}(?:\d{1,2}:\d{2})?\D{0,12}$/.test(piece.text)
      const dayOnly = /^[a-z]{3,9},? (?:[a-z]{3,9}\.? \d{1,2}|\d{1,2} [a-z]{3,9})$/i.test(piece.text)
      if (
        (stated.date !== undefined && stated.left === '') ||
        (numeric && (stated.role !== undefined || piece.words <= 4))
      )
        page.mark(index, 'dateline', 'publication-date')
      else if (stated.role !== undefined && stated.date !== undefined && stated.left.split(' ').length <= 4)
        page.mark(index, 'dateline', 'publication-date')
      else if (dayOnly && /^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(piece.text))
        page.mark(index, 'dateline', 'publication-date')
    })
  },
}

const PLACE = String.raw`\p{Lu}[\p{L}.’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{1,24}){0,3}`
const PLACES = String.raw`${PLACE}(?:(?:,|/| and) ?${PLACE}){0,3}`
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?`
const DATE = String.raw`(?:,? ${MONTH} \d{1,2}(?:, \d{4})?|,? \d{1,2} ${MONTH}(?: \d{4})?)`
const SOURCE = String.raw`\(?[\p{Lu}][\p{L} .&/-]{1,30}\)?`
const DASH = String.raw`\s?(?:—|–|--|-|:)\s`
const WITH_SOURCE = new RegExp(String.raw`^${PLACES}${DATE}? ?\(${SOURCE}\)\s?(?:—|–|--|-|:)?\s?(?=\S)`, 'u')
const WITH_DATE = new RegExp(String.raw`^${PLACES}${DATE}${DASH}`, 'u')
const UPPER_PLACE = new RegExp(
  String.raw`^\p{Lu}[\p{Lu}.’'-]{2,24}(?: \p{Lu}[\p{Lu}.’'-]{1,24}){0,3}(?:, \p{Lu}[\p{L}.]{1,20}){0,2}${DASH}`,
  'u',
)
const PLACE_BAR = new RegExp(String.raw`^${PLACES} \| `, 'u')

/** `KYIV, June 15 (Reuters) —` before the first words of a story becomes a dateline block of its own; the sentence begins behind it. */
export const storyDateline: Rule = {
  name: 'story-dateline',
  read(page) {
    let seen = 0
    page.eachOpen((piece, index) => {
      if (piece.words < 8 || seen >= 8) return
      seen += 1
      const head = piece.text.slice(0, 120)
      for (const pattern of [WITH_SOURCE, WITH_DATE, UPPER_PLACE, PLACE_BAR]) {
        const match = pattern.exec(head)
        if (!match) continue
        const length = rawLength(page.text, piece.start, match[0].trimEnd().length)
        page.cutLead(index, length, 'dateline', 'story-dateline')
        return
      }
    })
  },
}

/** How many characters of the text stand for `count` characters of its single-spaced form. */
export function rawLength(text: string, start: number, count: number): number {
  let raw = 0
  for (let seen = 0; seen < count; seen += 1) {
    const space = /\s/.test(text.charAt(start + raw))
    raw += 1
    if (space) while (/\s/.test(text.charAt(start + raw))) raw += 1
  }
  return raw
}
