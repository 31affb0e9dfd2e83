import type { Page, Rule } from '../page.ts'
import { endsSentence } from '../shape.ts'
import { rawLength } from './datelines.ts'

/** `## Heading`: the mark is a block of its own, so that the heading's words are clean. */
export const markdownHeading: Rule = {
  name: 'markdown-heading',
  read(page) {
    let titled = false
    page.eachOpen((piece, index) => {
      const mark = /^(#{1,6})\s(?=\S)/.exec(piece.text)?.[1]
      if (mark === undefined || piece.words > 40) return
      page.cutLead(index, rawLength(page.text, piece.start, mark.length), 'furniture', 'heading-mark')
      const title = mark.length === 1 && !titled
      page.mark(index, title ? 'title' : 'heading', title ? 'markdown-title' : 'markdown-heading')
      titled ||= title
    })
  },
}

/** “Here are the key developments from yesterday:” above list items governs them. */
export const headingBeforeList: Rule = {
  name: 'list-heading',
  read(page) {
    page.eachOpen((piece, index) => {
      if (!/:[*_]{0,3}$/.test(piece.tail) || piece.words > 40) return
      let next = index + 1
      while (page.verdicts[next]?.kind === 'furniture') next += 1
      if (page.verdicts[next]?.kind === 'bullet') page.mark(index, 'heading', 'list-heading')
    })
  },
}

/** A short line without a sentence end between paragraphs. */
export const sectionHeading: Rule = {
  name: 'section-heading',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.words > 16 || piece.length > 130 || page.leads.has(index)) return
      const quoted =
        /^[“"‘'][^“”"]{2,60}[”"’']$/.test(piece.text) && piece.words <= 8 && !/[.!?,][”"’']$/.test(piece.text)
      if (
        (/^[“"‘'([]/.test(piece.text) && !quoted && !/^[‘'“][^’'”]{2,60}[’'”] /.test(piece.text)) ||
        /[,;]$/.test(piece.tail)
      )
        return
      const bold = /^(?:\*\*|__)[^*_]{2,120}(?:\*\*|__)$/.test(piece.text)
      const question = piece.tail.endsWith('?') && piece.words <= 10 && piece.blankBefore
      if (endsSentence(piece.tail) && !bold && !question) return
      if (
        piece.tail.endsWith(':') &&
        !/\b(?:latest|developments|points|know|updates|timeline|glance|brief)\b/i.test(piece.text)
      )
        return
      const runsOn = /^\p{Ll}/u.test(page.pieces[index + 1]?.text ?? '') && page.isOpen(index + 1) && !question && !bold
      if (!runsOn && leadsOn(page, index)) page.mark(index, 'heading', 'section-heading')
    })
  },
}

/** Whether a paragraph, a list or another heading follows, with nothing but furniture between. */
function leadsOn(page: Page, index: number): boolean {
  for (let next = index + 1; next < page.pieces.length && next <= index + 12; next += 1) {
    const kind = page.verdicts[next]?.kind
    if (
      kind === undefined ||
      kind === 'body' ||
      kind === 'bullet' ||
      kind === 'heading' ||
      kind === 'dateline' ||
      kind === 'byline'
    )
      return true
  }
  return false
}
