import type { Rule } from '../page.ts'
import { endsSentence } from '../shape.ts'

const LEAD =
  /^(?:[>»›→▶■●*•\-–— ]{0,4})(?:read (?:here|more|also|next|this|the full (?:story|article|report)|full story)|also read|more|more here|see also|see more|related|related (?:article|story|stories|coverage|content|reading)|watch|watch more|watch live|listen|explore more|don.t miss|must read|in pictures|in case you missed it|recommended|live updates|full coverage|live|opinion|analysis|explainer|factbox|editorial|podcast|what to know|go deeper|dig deeper)\s?(?::|\||»|>|–|—|→)/i
const ALONE =
  /^(?:[>»›→▶■●\-–— ]{0,4})(?:read more|read also|also read|related|related stories|related articles|see also|more on this|more on this topic|more on this story|more coverage|related coverage|recommended stories|go deeper)\s?:?$/i
const ARROW = /^(?:>>|»|›|▶|→|►)\s?\S/

/** A pointer to another story, named as one: `>> Read here: …`, `More: …`, `RELATED: …`. */
export const teaserLead: Rule = {
  name: 'teaser-lead',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.words > 40) return
      if (LEAD.test(piece.text) || (ARROW.test(piece.text) && !endsSentence(piece.tail)))
        page.mark(index, 'teaser', 'teaser-lead')
      else if (/^(?:also read|read more|read next|read also) [A-Z‘“]/i.test(piece.text) && !endsSentence(piece.tail))
        page.mark(index, 'teaser', 'teaser-lead')
    })
  },
}

/** “Read More” alone on a line, with the headlines below it. */
export const teaserList: Rule = {
  name: 'teaser-list',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.words > 6 || !ALONE.test(piece.text)) return
      page.mark(index, 'furniture', 'teaser-list')
      for (let next = index + 1; next <= index + 6; next += 1) {
        const line = page.pieces[next]
        if (
          !line ||
          !page.isOpen(next) ||
          line.words < 3 ||
          line.words > 25 ||
          endsSentence(line.tail) ||
          line.tail.endsWith(':')
        )
          break
        page.mark(next, 'teaser', 'teaser-list')
      }
    })
  },
}
