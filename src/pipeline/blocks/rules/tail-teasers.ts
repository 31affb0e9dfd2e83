import { nameIndex } from '../names.ts'
import type { Page, Rule } from '../page.ts'
import { breaksOff, endsSentence } from '../shape.ts'

const PROSE_WORDS = 15

/**
 * Beginnings of other stories below the article: paragraphs at the very end that break off in mid-sentence. One alone may be an
 * article cut short, so it counts only where it shares no name with the rest; two or more are teasers.
 */
export const cutOffTail: Rule = {
  name: 'cut-off-teaser',
  read(page) {
    const prose = proseOf(page)
    let from = prose.length
    while (from > 0 && page.isOpen(prose[from - 1] ?? -1) && breaksOff(page.pieces[prose[from - 1] ?? -1]?.tail ?? '.'))
      from -= 1
    const run = prose.slice(from)
    const rest = page.pieces.flatMap((piece, index) =>
      index < (run[0] ?? 0) && piece.words >= 6 && isStory(page, index) ? [index] : [],
    )
    if (run.length === 0 || rest.length < 3 || rest.length * 2 < run.length) return
    if (rest.filter((index) => breaksOff(page.pieces[index]?.tail ?? '')).length > rest.length * 0.25) return
    const names = nameIndex(page.pieces)
    const only = run[0] ?? -1
    const above = page.verdicts
      .slice(only + 1)
      .some((verdict) => verdict?.kind === 'teaser' && verdict.reason !== 'teaser-lead')
    if (run.length === 1 && !above && names.sharedWith(only, new Set(rest)) > 0) return
    for (const index of run) page.mark(index, 'teaser', 'cut-off-teaser')
  },
}

/** How many of its longer words a paragraph may share with the story above and still be of another story, by how alone it stands. */
const SHARED_BESIDE_TEASERS = 0.3
const SHARED_IN_COMPANY = 0.2
const SHARED_ALONE = 0.1
/** Names of days and months: news of its own rather than the beginning of another story. */
const DATED =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)\b|\bMay \d|\d May\b|\b(?:19|20)\d{2}\b/
const REPORTS = /\b(?:said|says?|told|according to|added|warned|believes?|announced|denied|reported)\b/
/** How many words one that stands alone must have. */
const LONG = 30
const REFERS_BACK =
  /^(?:He|She|They|It|His|Her|Their|This|That|These|But|And|Also|However|Meanwhile|Each|Both|The (?:defendant|victim|suspect|accused|plaintiff|deceased|couple|two|three|men|women|pair)s?)\b|^[“"‘']/

/**
 * Complete paragraphs about something else at the end: they name several things, none of which the article names, in other words. One
 * that stands alone may be an expert's view or background, so it needs the clearest signs; one beside other teasers the fewest.
 */
export const unrelatedTail: Rule = {
  name: 'unrelated-teaser',
  read(page) {
    const prose = proseOf(page)
    if (prose.length < 5) return
    const names = nameIndex(page.pieces)
    const found: { index: number; shared: number }[] = []
    for (let at = prose.length - 1; at >= Math.ceil(prose.length * 0.6); at -= 1) {
      const index = prose[at] ?? -1
      if (!page.isOpen(index)) break
      const rest = new Set(prose.slice(0, at))
      const shared = names.sharedWords(index, rest)
      if (names.ownNames(index) < 3 || names.sharedWith(index, rest) > 0 || shared > SHARED_BESIDE_TEASERS) break
      if (REFERS_BACK.test(page.pieces[index]?.text ?? '')) break
      found.push({ index, shared })
    }
    const beside = page.verdicts.some((verdict) => verdict?.reason === 'cut-off-teaser')
    const most = beside ? SHARED_BESIDE_TEASERS : found.length > 1 ? SHARED_IN_COMPANY : SHARED_ALONE
    if (!found.every(({ shared }) => shared <= most)) return
    if (!beside && found.some(({ index }) => isNews(page.pieces[index]?.text ?? ''))) return
    if (!beside && found.length === 1 && (page.pieces[found[0]?.index ?? -1]?.words ?? 0) < LONG) return
    for (const { index } of found) page.mark(index, 'teaser', 'unrelated-teaser')
  },
}

/** What says who tells it or on which day it was: the article's own background, however new its names. */
function isNews(text: string): boolean {
  return REPORTS.test(text) || DATED.test(text)
}

/** Headlines of other stories that hang below the last paragraph: short lines, no sentences, with nothing of the story after them. */
export const trailingHeadline: Rule = {
  name: 'trailing-headline',
  read(page) {
    if (proseOf(page).length < 3) return
    for (let index = page.pieces.length - 1; index >= 0; index -= 1) {
      const piece = page.pieces[index]
      if (!piece || (page.verdicts[index] && ['body', 'bullet', 'heading'].includes(page.verdicts[index]?.kind ?? '')))
        return
      if (!page.isOpen(index)) continue
      if (
        piece.words > 18 ||
        endsSentence(piece.tail) ||
        /[:;,—–-][”"’']?$/.test(piece.tail) ||
        /^[“"(]/.test(piece.text)
      )
        return
      page.mark(index, 'teaser', 'trailing-headline')
    }
  },
}

/** Paragraphs of the story, decided or not, in order. */
function proseOf(page: Page): number[] {
  return page.pieces.flatMap((piece, index) =>
    piece.words >= PROSE_WORDS && isStory(page, index) && !page.leads.has(index) ? [index] : [],
  )
}

function isStory(page: Page, index: number): boolean {
  const kind = page.verdicts[index]?.kind
  return kind === undefined || kind === 'body' || kind === 'bullet'
}
