import { furnitureGroup, isSectionMarker, isTailEnd, isTailMarker } from '../furniture-lexicon.ts'
import { nameIndex } from '../names.ts'
import type { Page, Rule } from '../page.ts'
import { endsSentence } from '../shape.ts'

/** A paragraph that makes what follows a tail, and one that shows that the story goes on. */
const STORY_WORDS = 12
const PROSE_WORDS = 20
/** Words of a paragraph that is of the story however short it is, where the list says that it ended or the paragraph says who told it. */
const TOLD_WORDS = 8
const TOLD = /\b(?:said|told|added|according to|announced|warned|denied|confirmed|insisted|stressed)\b/
const ON_A_DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|(?:last|next|this|earlier this) (?:week|month|year|night)|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/
/** Paragraphs that may stand before the one whose names show that the story goes on. */
const BEFORE_NAMES = 2

/**
 * From “Most Read”, “More from …” or “Trending” on, a page lists other stories: furniture until the story goes on, that is until a
 * full paragraph that shares names with what came before.
 */
export const tailList: Rule = {
  name: 'list-of-other-stories',
  read(page) {
    let names: ReturnType<typeof nameIndex> | undefined
    let index = 0
    let prose = 0
    while (index < page.pieces.length) {
      const piece = page.pieces[index]
      if (piece && isProse(page, index, STORY_WORDS)) prose += 1
      if (!piece || prose === 0 || !page.isOpen(index) || piece.words > 8 || !isTailMarker(piece.text)) {
        index += 1
        continue
      }
      if (isSectionMarker(piece.text) && tellsItself(page, index)) {
        index += 1
        continue
      }
      names ??= nameIndex(page.pieces)
      const end = resumesAt(page, index, names)
      for (let inside = index; inside < end; inside += 1) page.mark(inside, 'furniture', 'list-of-other-stories')
      index = Math.max(end, index + 1)
    }
  },
}

/** Whether a full paragraph of several sentences stands right below a line: “In other news” of a newsletter, and no list of headlines. */
function tellsItself(page: Page, marker: number): boolean {
  const below = page.pieces[marker + 1]
  return below !== undefined && isProse(page, marker + 1, PROSE_WORDS) && SENTENCES.test(below.text)
}

const SENTENCES = /[.!?][”"’')]? \p{Lu}/u

function resumesAt(page: Page, marker: number, names: ReturnType<typeof nameIndex>): number {
  for (let index = marker + 1; index < page.pieces.length; index += 1) {
    const piece = page.pieces[index]
    if (piece && isTailEnd(piece.text)) {
      const next = proseBehind(page, index)
      if (next !== undefined) return next
    }
    if (!piece || !isProse(page, index, TOLD_WORDS)) continue
    const shared = names.sharedBefore(index, marker)
    if (shared >= 1 && piece.words < PROSE_WORDS && isNewsBehindHeadlines(page, marker, index, shared)) return index
    if (piece.words < PROSE_WORDS || shared < 1) continue
    let above = index - 1
    while (above > marker && furnitureGroup(page.pieces[above]?.text ?? '', page.pieces[above]?.words ?? 0)) above -= 1
    const heading = page.pieces[above]
    const headed =
      above > marker + 1 &&
      heading !== undefined &&
      heading.words >= 3 &&
      heading.words <= 16 &&
      !endsSentence(heading.tail)
    return headed ? above : firstOfStory(page, marker, index)
  }
  return page.pieces.length
}

/**
 * A short paragraph that says who told it or on which day it was, below bare headlines: of the story, and not the summary of another one. It
 * shares two names with the story, or one where no sentence stands among the headlines.
 */
function isNewsBehindHeadlines(page: Page, marker: number, index: number, shared: number): boolean {
  const { text } = page.pieces[index] ?? { text: '' }
  if (!TOLD.test(text) && !ON_A_DAY.test(text)) return false
  return shared >= 2 || !page.pieces.slice(marker + 1, index).some(({ tail, words }) => words >= TOLD_WORDS && endsSentence(tail)) // prettier-ignore
}

/** The first paragraph of the story behind a line that says that what interrupted it ends there. */
function proseBehind(page: Page, end: number): number | undefined {
  for (let index = end + 1; index < page.pieces.length; index += 1) {
    const piece = page.pieces[index]
    if (!piece || furnitureGroup(piece.text, piece.words) !== undefined) continue
    if (isTailMarker(piece.text)) return undefined
    if (isProse(page, index, TOLD_WORDS)) return index
  }
  return undefined
}

/** Paragraphs right before the one that shares names are of the story too, where the list above them was one of bare headlines. */
function firstOfStory(page: Page, marker: number, index: number): number {
  let first = index
  while (first - 1 > marker && index - first < BEFORE_NAMES && isProse(page, first - 1, PROSE_WORDS)) first -= 1
  for (let at = marker + 1; at < first; at += 1) if (isProse(page, at, STORY_WORDS)) return index
  return first
}

function isProse(page: Page, index: number, words: number): boolean {
  const piece = page.pieces[index]
  return (
    piece !== undefined &&
    page.isOpen(index) &&
    piece.words >= words &&
    endsSentence(piece.tail) &&
    !/(?:Image|Photo|Picture|Credit)s?(?::| by) [^.]{2,60}\.?$/.test(piece.tail)
  )
}

/** Who the authors are, below the rule that ends the article: `__Jane Doe__ is a fellow at …`. */
export const authorNote: Rule = {
  name: 'author-note',
  read(page) {
    const prose = page.pieces.flatMap((piece, index) =>
      page.isOpen(index) && piece.words >= STORY_WORDS && endsSentence(piece.tail) ? [index] : [],
    )
    const fromBio = prose.at(-4) ?? 0
    let below = false
    for (const [index, piece] of page.pieces.entries()) {
      const verdict = page.verdicts[index]
      if (verdict?.reason === 'rule-line') below = (prose[2] ?? Infinity) < index
      else if (verdict?.kind === 'body' || verdict?.kind === 'bullet') below = false
      if (!page.isOpen(index) || piece.words > 120) continue
      if (below && BOLD_NAME.test(piece.text)) page.mark(index, 'furniture', 'author-note')
      else if (index >= fromBio && index > (prose[1] ?? Infinity) && BIOGRAPHY.test(piece.text))
        page.mark(index, 'furniture', 'author-note')
      else if (piece.words >= STORY_WORDS) below = false
    }
  },
}

const BOLD_NAME = /^(?:__|\*\*)[^_*]{3,200}(?:__|\*\*)(?:\.?$| (?:is|are|was|writes|works|serves|covers|has) )/
const BIOGRAPHY =
  /^(?:[_*]{0,3})\p{Lu}[\p{L}.’'-]{1,20}(?: [\p{L}.’'-]{1,20}){1,3}(?:[_*]{0,3}) (?:is an?|is the|writes|is a former) .{0,80}\b(?:fellow|correspondent|reporter|editor|journalist|columnist|professor|analyst|author|writer|researcher|director|lecturer|contributor)\b/u
