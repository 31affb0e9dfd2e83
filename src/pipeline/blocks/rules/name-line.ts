import type { Page, Rule } from '../page.ts'
import { endsSentence, fold, lowerWords } from '../shape.ts'

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
    let uses: ReturnType<typeof countWordUses> | undefined
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
      if (words.some((word) => NOT_OF_PEOPLE.has(word))) return
      uses ??= countWordUses(page)
      const { small, paragraphs, lines } = uses
      if (words.some((word) => small.has(word))) return
      const times = lines.get(fold(piece.text)) ?? 1
      const inEntry =
        page.verdicts[index - 1]?.reason === 'live-stamp' || page.verdicts[index - 2]?.reason === 'live-stamp'
      if (inEntry || !words.some((word) => (paragraphs.get(word) ?? 0) > times)) page.mark(index, 'byline', 'name-line')
    })
  },
}

/** In how many paragraphs a word stands, which words stand anywhere in lower case, and how often a short line comes again. */
function countWordUses(page: Page): {
  paragraphs: Map<string, number>
  small: Set<string>
  lines: Map<string, number>
} {
  const paragraphs = new Map<string, number>()
  const small = new Set<string>()
  const lines = new Map<string, number>()
  for (const piece of page.pieces) {
    const folded = fold(piece.text)
    for (const word of new Set(folded.split(/[^\p{L}]+/u))) paragraphs.set(word, (paragraphs.get(word) ?? 0) + 1)
    for (const word of lowerWords(piece.text)) small.add(word)
    if (piece.words <= 5) lines.set(folded, (lines.get(folded) ?? 0) + 1)
  }
  return { paragraphs, small, lines }
}
