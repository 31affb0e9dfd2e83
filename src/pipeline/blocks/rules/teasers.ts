import type { Rule } from '../page.ts'
import { endsSentence } from '../shape.ts'

const LEAD =
  /^(?:[>»›→▶■●*•\-–— ]{0,4})(?:read (?:here|more|also|next|this|the full (?:story|article|report)|full story)|also read|more|more here|see also|see more|related|related (?:article|story|stories|coverage|content|reading)|watch more|watch live|explore more|don.t miss|must read|in case you missed it|full coverage|go deeper|dig deeper)\s?(?::|\||»|>|–|—|→)/i
/** Labels that headlines carry too: pointers only below the first paragraph. */
const LABEL =
  /^(?:watch|listen|in pictures|recommended|live updates|live|opinion|analysis|explainer|factbox|editorial|podcast|what to know|video|gallery)\s?(?::|\||»|>|–|—|→)/i
const READ_ABOUT = /^(?:read|find out|learn) (?:more|all) about .{3,90}$/i
const ALONE =
  /^(?:[>»›→▶■●\-–— ]{0,4})(?:read more|read also|also read|related|related stories|related articles|see also|more on this|more on this topic|more on this story|more coverage|related coverage|recommended stories|go deeper)\s?:?$/i
const ARROW = /^(?:>>|»|›|▶|→|►)\s?\S/

/** A pointer to another story, named as one: `>> Read here: …`, `More: …`, `RELATED: …`. */
export const teaserLead: Rule = {
  name: 'teaser-lead',
  read(page) {
    let prose = false
    page.eachOpen((piece, index) => {
      if (piece.words >= 12 && endsSentence(piece.tail)) prose = true
      if (piece.words > 40) return
      const label = prose && LABEL.test(piece.text) && !endsSentence(piece.tail)
      if (
        LEAD.test(piece.text) ||
        label ||
        READ_ABOUT.test(piece.text) ||
        (ARROW.test(piece.text) && !endsSentence(piece.tail))
      )
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
