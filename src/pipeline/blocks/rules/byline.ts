import { isAgency } from '../furniture-lexicon.ts'
import type { Page, Rule } from '../page.ts'
import { endsSentence, fold, lowerWords } from '../shape.ts'

const BY =
  /^(?:[_*]{0,3})(?:By|BY|Written by|Story by|Words by|Text by|Reported by|Posted by|Published by|Compiled by|Edited by|Interview by|Author|AUTHOR|Authors|Author of the article|Correspondent)\s?:?\s(?=[\p{Lu}@])/u
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
      if (LABEL.test(piece.text)) {
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
      if (index <= 8 && hasProse(page, index)) page.mark(index, 'byline', 'agency-line')
      else page.mark(index, 'furniture', 'agency-sign-off')
    })
  },
}

const NAME = String.raw`(?:\p{Lu}[\p{L}’'-]{1,20}|\p{Lu}\.)(?: (?:\p{Lu}[\p{L}’'-]{1,20}|\p{Lu}\.|de|van|von|der|bin|al|el|da|dos|di)){1,3}`
const NAMES = String.raw`${NAME}(?:(?:, ${NAME}){0,3},? (?:and|&) ${NAME})?`
const NAME_LINE = new RegExp(`^${NAMES}$`, 'u')
const ROLE = String.raw`[\p{L} ’'-]{0,40}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Aa]nalyst|[Cc]olumnist|[Ss]taff|[Bb]ureau|[Aa]gencies|[Pp]roducer|News|Press|Times|Post|Guardian|Reuters|AFP|AP|BBC|CNN)[\p{L} ,’'-]{0,40}`
const NAME_AND_ROLE = new RegExp(
  String.raw`^${NAMES}(?:(?:,| \||,? in \p{Lu}[\p{L}’' -]{1,30}(?: and|,)?| -| –) ?${ROLE}|,? in \p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20})?)$`,
  'u',
)

const ROLE_LINE =
  /(?:correspondent|reporter|editor|writer|analyst|columnist|staff|bureau|agencies|producer|fellow|news|press)\b/i
/** Words of places, offices and headings that are written like the parts of a person's name. */
const NOT_OF_PEOPLE = new Set(
  'camp fort port mount north south east new city room palace street square office department ministry university press news top key latest breaking world united states republic kingdom white national international the and for middle sea gulf island islands river valley county state court union bank party army navy air force security council summit talks war peace trade economy update background conclusion introduction summary analysis overview outlook next steps'.split(
    ' ',
  ),
)

/**
 * A person's name alone on a line: the author, above the story or above an entry of a live blog. A name that the story speaks of
 * elsewhere is a heading.
 */
export const nameLine: Rule = {
  name: 'name-line',
  read(page) {
    const { anyCase, small } = wordsByParagraph(page)
    const lines = new Map<string, number>()
    for (const piece of page.pieces)
      if (piece.words <= 5) lines.set(fold(piece.text), (lines.get(fold(piece.text)) ?? 0) + 1)
    page.eachOpen((piece, index) => {
      if (piece.words > 12 || piece.length > 100) return
      if (NAME_AND_ROLE.test(piece.text) && page.verdicts[index - 1]?.kind !== 'body') {
        page.mark(index, 'byline', 'name-line')
        return
      }
      const next = page.pieces[index + 1]
      const afterByline =
        page.verdicts[index - 1]?.kind === 'byline' && page.verdicts[index - 1]?.reason !== 'speaker-label'
      if (afterByline && piece.words <= 6 && ROLE_LINE.test(piece.text) && !endsSentence(piece.tail))
        page.mark(index, 'byline', 'name-line')
      if (
        !next ||
        (next.words < 5 && page.isOpen(index + 1) && !ROLE_LINE.test(next.text)) ||
        !NAME_LINE.test(piece.text)
      )
        return
      const words = fold(piece.text)
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 2)
      if (words.some((word) => small.has(word) || NOT_OF_PEOPLE.has(word))) return
      const times = lines.get(fold(piece.text)) ?? 1
      const inEntry =
        page.verdicts[index - 1]?.reason === 'live-stamp' || page.verdicts[index - 2]?.reason === 'live-stamp'
      if (inEntry || !words.some((word) => (anyCase.get(word) ?? 0) > times)) page.mark(index, 'byline', 'name-line')
    })
  },
}

/** In how many paragraphs a word stands, and which words stand anywhere in lower case. */
function wordsByParagraph(page: Page): { anyCase: Map<string, number>; small: Set<string> } {
  const anyCase = new Map<string, number>()
  const small = new Set<string>()
  for (const piece of page.pieces) {
    for (const word of new Set(fold(piece.text).split(/[^\p{L}]+/u))) anyCase.set(word, (anyCase.get(word) ?? 0) + 1)
    for (const word of lowerWords(piece.text)) small.add(word)
  }
  return { anyCase, small }
}

function hasProse(page: Page, from: number): boolean {
  for (let index = from + 1; index < page.pieces.length; index += 1)
    if ((page.pieces[index]?.words ?? 0) >= 12) return true
  return false
}
