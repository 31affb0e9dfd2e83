import { readFrontMatter } from '../front-matter.ts'
import type { Page, Rule } from '../page.ts'
import { capitalisedWords, endsSentence, fold, lowerWords } from '../shape.ts'

const HEAD_LIMIT = 400
const PROSE_WORDS = 8

/**
 * The headline: of the lines before the first paragraph that are no sentence, the one that shares most words with the paragraphs; the
 * first of them where that does not decide.
 */
export const pageTitle: Rule = {
  name: 'headline',
  read(page) {
    if (page.verdicts.some((verdict) => verdict?.kind === 'title')) return
    const stated = readFrontMatter(page.text).get('title')
    const first = firstProse(page)
    const body = new Set<string>()
    let paragraphs = 0
    for (let index = first; index < page.pieces.length && paragraphs < 8; index += 1) {
      if (!page.isOpen(index)) continue
      paragraphs += 1
      for (const word of fold(page.pieces[index]?.text ?? '').split(/[^\p{L}\p{N}]+/u))
        if (word.length > 3) body.add(word)
    }
    let best = -1
    let bestScore = -Infinity
    for (let index = 0; index < first; index += 1) {
      const piece = page.pieces[index]
      if (!piece || !page.isOpen(index) || !isTitleLike(piece.text, piece.words, piece.tail)) continue
      if (stated !== undefined && !fold(stated).includes(fold(piece.text)) && !fold(piece.text).includes(fold(stated)))
        continue
      const words = new Set(
        fold(piece.text)
          .split(/[^\p{L}\p{N}]+/u)
          .filter((word) => word.length > 3),
      )
      const shared = [...words].filter((word) => body.has(word)).length
      if (stated === undefined && opensAsHeadline(page, index, body)) {
        best = index
        break
      }
      const again = page.pieces.slice(0, first).filter((other) => fold(other.text) === fold(piece.text)).length > 1
      const score =
        (stated !== undefined && fold(stated) === fold(piece.text) ? 100 : 0) +
        shared +
        (best < 0 && piece.words >= 4 ? 1.5 : 0) +
        (again ? 3 : 0) +
        (piece.words >= 4 ? 0.5 : 0) -
        (/ [|] /.test(piece.text) ? 2 : 0)
      if (score > bestScore) [best, bestScore] = [index, score]
    }
    if (best >= 0) page.mark(best, 'title', 'headline')
  },
}

/** Words of a headline that a label of the page has too. */
const OF_LABELS = new Set('about after analysis article breaking from into latest live news over page read report story than that their this update updates what when with world your'.split(' ')) // prettier-ignore

/**
 * "Former governor convicted over dam bribes": the first line of all, in sentence case, that tells of what the paragraphs tell. The line
 * under it, which sums the story up, has more words of them and is no headline for that.
 */
function opensAsHeadline(page: Page, index: number, body: ReadonlySet<string>): boolean {
  const piece = page.pieces[index]
  if (index > 0 || !piece || piece.words < 5 || piece.words > 20 || /[|>»:]/.test(piece.text)) return false
  const small = lowerWords(piece.text).filter((word) => word.length > 3 && !OF_LABELS.has(word))
  const told = [...small, ...capitalisedWords(piece.text).map(fold)].filter((word) => body.has(word))
  return small.length >= 2 && told.length >= 2
}

/** The headline again: the title of the page with the site's name behind it, or the line of a share button. */
export const secondTitle: Rule = {
  name: 'headline-again',
  read(page) {
    const at = page.verdicts.findIndex((verdict) => verdict?.kind === 'title')
    const title = fold(page.pieces[at]?.text ?? '')
    if (title.length < 12) return
    const first = firstProse(page)
    page.eachOpen((piece, index) => {
      if (piece.words > 40 || piece.length > 300) return
      const folded = fold(piece.text)
      const bare = folded.split(/ [|–—-] /)[0] ?? folded
      if (
        folded === title ||
        (bare.length >= 12 && (title.startsWith(bare) || folded.startsWith(title)) && !endsSentence(piece.tail))
      )
        page.mark(index, index <= first ? 'title' : 'furniture', 'headline-again')
    })
  },
}

/** “Six die in ferry fire | The Daily Courier”: the title of the page, which names the site behind a bar, whatever the headline says. */
export const siteTitle: Rule = {
  name: 'title-with-site',
  read(page) {
    const first = firstProse(page)
    page.eachOpen((piece, index) => {
      if (index >= first || piece.words < 5 || piece.words > 40 || endsSentence(piece.tail)) return
      if (/^[^|]{20,220} [|] \p{L}[^|]{1,40}$/u.test(piece.text)) page.mark(index, 'title', 'title-with-site')
    })
  },
}

/** The line between the headline and the story that sums it up without being a sentence. */
export const standfirst: Rule = {
  name: 'standfirst',
  read(page) {
    const title = page.verdicts.findIndex((verdict) => verdict?.kind === 'title')
    if (title < 0) return
    for (let index = title + 1; index < firstProse(page); index += 1) {
      const piece = page.pieces[index]
      if (!piece || !page.isOpen(index) || piece.words < 6 || piece.words > 45 || endsSentence(piece.tail)) continue
      if (!/[:,;]$/.test(piece.tail) && !page.leads.has(index)) page.mark(index, 'heading', 'standfirst')
    }
  },
}

function isTitleLike(text: string, words: number, tail: string): boolean {
  if (words < 2 || words > 32 || text.length > 260) return false
  if (/[:,;]$/.test(tail) || capitalisedWords(text).length + (/^\p{Lu}/u.test(text) ? 1 : 0) === 0) return false
  return !endsSentence(tail) || /[?!][”"’']?$/.test(tail)
}

function firstProse(page: Page): number {
  const end = Math.min(page.pieces.length, HEAD_LIMIT)
  for (let index = 0; index < end; index += 1) {
    const piece = page.pieces[index]
    if (!piece) continue
    const verdict = page.verdicts[index]
    if (
      verdict
        ? verdict.kind === 'body' || verdict.kind === 'bullet'
        : piece.words >= PROSE_WORDS && (/[.。][”"’')\]]{0,3}$/.test(piece.tail) || piece.words >= 36)
    )
      return index
  }
  return page.verdicts.findIndex((verdict) => verdict === undefined) + 1
}
