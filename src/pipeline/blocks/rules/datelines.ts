import { isAgency } from '../furniture-lexicon.ts'
import type { Rule } from '../page.ts'
import { endsSentence } from '../shape.ts'
import { readStatedDate, type StatedDate } from '../stated-date.ts'

const RELATIVE =
  /^(?:(?:published|updated|last updated|posted|modified)\s?:?\s?)?(?:(?:about )?(?:\d{1,3}|an?|one|two|three) ?(?:s|sec|second|m|min|minute|h|hr|hour|d|day|week|month|year)s? ago|just now|yesterday|today)\.?$/i

const LABEL =
  /^(?:first |originally )?(?:published|updated|last updated|last modified|posted|date|issued)(?: on| at)?\s?:?(?: \| (?:last )?updated:?)?$/i
const DATE_LEAD = /^(?:date|published|posted)?:? ?\d{4}-\d{2}-\d{2}(?=\s\p{Lu})/iu
const NUMERIC = /^\D{0,30}\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\D{0,12}(?:\d{1,2}:\d{2})?\D{0,12}$/
const WEEKDAY_FIRST = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? (?:[a-z]{3,9}\.? \d{1,2}|\d{1,2} [a-z]{3,9})$/i
const STARTS_AS_SOURCE = /^(?:source|editor|from|publish)/i

/**
 * A line that states when the page was published or changed, and says little else. Two or more bare dates in a text, or one below the
 * first paragraphs, are headings of what happened on those days.
 */
export const publicationDate: Rule = {
  name: 'publication-date',
  read(page) {
    const opening = DATE_LEAD.exec(page.pieces[0]?.text ?? '')?.[0]
    if (opening !== undefined && page.isOpen(0))
      page.cutLead(0, rawLength(page.text, page.pieces[0]?.start ?? 0, opening.length), 'dateline', 'publication-date')
    const bare: number[] = []
    page.eachOpen((piece, index) => {
      if (piece.words > 16 || piece.length > 140 || /^by /i.test(piece.text)) return
      if (RELATIVE.test(piece.text)) page.mark(index, 'dateline', 'relative-publication-date')
      else if (LABEL.test(piece.text)) page.mark(index, 'dateline', 'publication-label')
      if (!/\d/.test(piece.text) || !page.isOpen(index)) return
      const stated = readStatedDate(piece.text)
      const left = stated.left === '' ? 0 : stated.left.split(' ').length
      if (
        stated.role === undefined &&
        stated.time === undefined &&
        left === 0 &&
        (stated.date !== undefined || WEEKDAY_FIRST.test(piece.text))
      )
        bare.push(index)
      else if (
        stated.date !== undefined &&
        (left === 0 ||
          isSignedDate(piece.text, stated.left) ||
          (index > 0 && isNote(piece.text, stated)) ||
          (left <= 4 && stated.role !== undefined) ||
          (left <= 4 && (stated.time !== undefined || isAgency(stated.left))) ||
          (left <= 8 && STARTS_AS_SOURCE.test(piece.text) && !endsSentence(piece.tail)))
      )
        page.mark(index, 'dateline', 'publication-date')
      else if (stated.role === 'updated' && stated.time !== undefined && left === 0)
        page.mark(index, 'dateline', 'publication-date')
      else if (NUMERIC.test(piece.text) && (stated.role !== undefined || piece.words <= 4))
        page.mark(index, 'dateline', 'publication-date')
    })
    const first = page.pieces.findIndex(
      (piece, index) => page.isOpen(index) && piece.words >= 12 && endsSentence(piece.tail),
    )
    const below = bare.filter((index) => first >= 0 && index > first && (page.pieces[index + 1]?.words ?? 0) >= 3)
    for (const index of bare) {
      const heads =
        below.includes(index) ||
        (below.length > 0 && index === first - 1 && page.verdicts.some((verdict) => verdict?.kind === 'dateline'))
      page.mark(index, heads ? 'heading' : 'dateline', heads ? 'dated-heading' : 'publication-date')
    }
  },
}

const PARTS = /\s[|·•]\s|\s[–—]\s|\|/
/** "By Hana Brock in Oslo", a name, a section. */
const SIGNED =
  /^(?:[Bb]y |[Bb]Y )?\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|in|of|and|for|de|van|von|der|bin|al|el|da|dos|di|the|&)){0,7}$/u

/** "Published 9 March 2024 · By Hana Brock in Oslo", "Hana Brock | March 9, 2024 | Politics": a date between names, parted by marks. */
function isSignedDate(text: string, left: string): boolean {
  const parts = text
    .replaceAll(/[_*]+/g, ' ')
    .split(PARTS)
    .map((part) => part.trim())
  if (parts.length < 2 || parts.length > 5 || left.split(' ').length > 10) return false
  const dates = parts.filter((part) => {
    const { date, left: rest } = readStatedDate(part)
    return date !== undefined && rest === ''
  })
  return dates.length > 0 && parts.every((part) => part === '' || dates.includes(part) || SIGNED.test(part))
}

/** "**18 November 2024, Astana**", "*Compiled by the Institute. Last updated 30 September 2021.*": a line set off by its letters. */
function isNote(text: string, { role, left }: StatedDate): boolean {
  if (!/^(?:\*{1,3}|_{1,3})[^*_]{4,120}(?:\*{1,3}|_{1,3})$/.test(text)) return false
  return role !== undefined || (left.split(' ').length <= 3 && SIGNED.test(left))
}

const PLACE = String.raw`\p{Lu}[\p{L}.’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{1,24}){0,3}`
const PLACES = String.raw`${PLACE}(?:(?:,|/| and| &) ?${PLACE}){0,3}`
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?`
const DATE = String.raw`(?:,? ${MONTH} \d{1,2}(?:, \d{4})?|,? \d{1,2} ${MONTH}(?: \d{4})?)`
const SOURCE = String.raw`\p{Lu}[\p{L} .&/-]{1,40}`
const DASH = String.raw`(?:\s?[—–]\s?|\s?--?\s)`
const WITH_SOURCE = new RegExp(
  String.raw`^${PLACES}(?:${DATE}\.?)? ?(?:\((${SOURCE})\)|/([\p{Lu}\d][\p{L}\d .&-]{1,40})/)\.?(\s?(?:—|–|--|-|:)\s|\s)`,
  'u',
)
const DATE_FIRST = new RegExp(
  String.raw`^(?:${MONTH} \d{1,2}(?:, \d{4})?|\d{1,2} ${MONTH}(?: \d{4})?) ?\((${SOURCE})\)(?:\s?(?:—|–|--|-|:)\s|\s)`,
  'u',
)
const WITH_DATE = new RegExp(String.raw`^${PLACES} ?${DATE}(?:${DASH}|\s?:\s)`, 'u')
/** `LIMA, May 9 The president …`: capitals and a day alone, before the first word of a sentence. */
const UPPER_DATE = new RegExp(
  String.raw`^\p{Lu}[\p{Lu}.’'-]{2,24}(?: \p{Lu}[\p{Lu}.’'-]{1,24}){0,3}${DATE} (?=\p{Lu}\p{Ll})`,
  'u',
)
const UPPER_PLACE = new RegExp(
  String.raw`^\p{Lu}[\p{Lu}.’'-]{2,24}(?: \p{Lu}[\p{Lu}.’'-]{1,24}){0,3}(?:(?:, |/)\p{Lu}[\p{L}.]{1,20}){0,2}(?:${DASH}|:\s)`,
  'u',
)
const PLACE_DASH = new RegExp(String.raw`^${PLACES}(?:\s(?:—|–|--)\s| \| )`, 'u')
const SOURCE_FIRST = /^\(?([\p{Lu}][\p{L} .]{1,30}?)\)?\s{0,3}(?:—|–|--|-)\s{1,3}(?=[\p{Lu}“"])/u

/**
 * `KYIV, June 15 (Reuters) —` before the first words of a story becomes a dateline block of its own; the sentence begins behind it.
 */
export const storyDateline: Rule = {
  name: 'story-dateline',
  read(page) {
    let seen = 0
    let found = false
    page.eachOpen((piece, index) => {
      if (piece.words < 8 || seen >= 8 || found || page.leads.has(index)) return
      seen += 1
      const length = datelineLength(piece.text.slice(0, 140), seen === 1)
      if (length === 0) return
      found = true
      page.cutLead(index, rawLength(page.text, piece.start, length), 'dateline', 'story-dateline')
    })
  },
}

function datelineLength(head: string, first: boolean): number {
  if (!first && /^[^—–-]{3,60}:/.test(head)) return 0
  const dateFirst = DATE_FIRST.exec(head)
  if (dateFirst && isAgency(dateFirst[1] ?? '')) return dateFirst[0].trimEnd().length
  const source = WITH_SOURCE.exec(head)
  if (source && ((source[3] ?? '').trim() !== '' || isAgency(source[1] ?? source[2] ?? '')))
    return source[0].trimEnd().length
  const sourceFirst = SOURCE_FIRST.exec(head)
  if (sourceFirst && (isAgency(sourceFirst[1] ?? '') || (first && head.startsWith('('))))
    return sourceFirst[0].trimEnd().length
  const plain =
    WITH_DATE.exec(head) ??
    (first ? UPPER_DATE.exec(head) : null) ??
    UPPER_PLACE.exec(head) ??
    (first ? PLACE_DASH.exec(head) : null)
  return plain ? plain[0].trimEnd().length : 0
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

const LINE = new RegExp(String.raw`^${PLACES}${DATE} ?\(([^()/]{2,40})\)\s?(?:—|–|--|-|:)?$`, 'u')
/** Who sells pictures: behind a place and a day their name is the credit of one. */
const PICTURES = /\b(?:images|photos?|pictures|pool|handout|file)\b/i

/**
 * `NAIROBI, March 14, 2023 (Reuters)` on a line of its own above the first paragraph. In a caption the brackets name a photographer or a
 * seller of pictures, or somebody stands where the place would.
 */
export const lineOfPlaceAndDay: Rule = {
  name: 'place-day-and-agency',
  read(page) {
    const first = page.pieces.findIndex((piece) => piece.words >= 12 && endsSentence(piece.tail))
    page.eachOpen((piece, index) => {
      if (index >= first || piece.words > 12) return
      const source = LINE.exec(piece.text)?.[1]
      if (source === undefined || PICTURES.test(source) || !isAgency(source)) return
      const [place = ''] = piece.text.split(',')
      if (/^[\p{Lu}.’' -]+$/u.test(place) || !place.includes(' ')) page.mark(index, 'dateline', 'story-dateline')
    })
  },
}
