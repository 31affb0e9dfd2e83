import type { Page, Rule } from '../page.ts'
import type { Piece } from '../pieces.ts'
import { endsSentence } from '../shape.ts'

const WALL = 200
const RUN = 4

/** Hundreds of lines of one or two words are no article: decided before any rule reads them one by one. */
export const wallOfShortLines: Rule = {
  name: 'wall-of-short-lines',
  read(page) {
    markRuns(page, (piece) => piece.words <= 2, WALL, 'wall-of-short-lines')
  },
}

/** Four or more short lines in a row, none of them a sentence: a menu, a list of sections, tags. Known furniture between them counts. */
export const menu: Rule = {
  name: 'menu',
  read(page) {
    markRuns(page, isMenuLine, RUN, 'menu')
  },
}

function isMenuLine(piece: Piece): boolean {
  return piece.words <= 5 && piece.length <= 45 && !endsSentence(piece.tail) && !/[:,]$/.test(piece.tail)
}

function markRuns(page: Page, fits: (piece: Piece) => boolean, least: number, reason: string): void {
  let from = 0
  let open = 0
  const close = (to: number): void => {
    if (open > 0 && to - from >= least)
      for (let index = from; index < to; index += 1) page.mark(index, 'furniture', reason)
    open = 0
  }
  for (const [index, piece] of page.pieces.entries()) {
    const verdict = page.verdicts[index]
    const inRun = verdict ? verdict.kind === 'furniture' && piece.words <= 8 : fits(piece) && !page.leads.has(index)
    if (!inRun) {
      close(index)
      from = index + 1
    } else if (!verdict) open += 1
  }
  close(page.pieces.length)
}
