import { countWords } from '../shape.ts'
import type { Rule } from '../page.ts'

/** `---`, `***`, `* * *`, `___`, `=====` alone on a line. */
export const markdownRule: Rule = {
  name: 'rule-line',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.length <= 120 && /^(?:[-*_=~#•·+.] ?){3,120}$/.test(piece.text))
        page.mark(index, 'furniture', 'rule-line')
    })
  },
}

/** A line of nothing but images, alone or linked: the words in it are the picture's file or alternative text. */
export const markdownImage: Rule = {
  name: 'image',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.length > 1500 || !/^\[?!\[/.test(piece.text)) return
      const rest = piece.text.replaceAll(/\[?!\[[^[\]]{0,500}\]\([^()]{0,500}\)(?:\]\([^()]{0,500}\))?/g, '').trim()
      if (rest === '') page.mark(index, 'furniture', 'image')
    })
  },
}

/** A lone tag or comment of HTML: `<excerpt/>`, `<!-- more -->`. */
export const htmlRemains: Rule = {
  name: 'html-tag',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.length > 300 || !piece.text.startsWith('<') || !piece.text.endsWith('>')) return
      if (/^(?:<[!/]?[a-z-][^<>]{0,280}>\s?){1,5}$/i.test(piece.text)) page.mark(index, 'furniture', 'html-tag')
    })
  },
}

/** A sentence of the article shown again in large letters: three marks of emphasis around code marks or a whole line. */
export const pullQuote: Rule = {
  name: 'pull-quote',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.length > 600) return
      if (/^(?:___|\*\*\*|__|\*\*|_|\*)`/.test(piece.text) && /`(?:___|\*\*\*|__|\*\*|_|\*)$/.test(piece.tail))
        page.mark(index, 'furniture', 'pull-quote')
    })
  },
}

/** The line below a figure: `_▲ Exports by year. [Source](…)_`, `Figure 2: …`. */
export const markdownCaption: Rule = {
  name: 'figure-caption',
  read(page) {
    page.eachOpen((piece, index) => {
      if (/^[_*]{0,3}[▲▼△▽⬆]/.test(piece.text)) page.mark(index, 'caption', 'figure-caption')
      else if (
        countWords(piece.text) <= 40 &&
        /^[_*]{0,3}(?:Figure|Fig\.|Chart|Map|Table|Graphic) ?\d{0,3}[:.] /.test(piece.text)
      )
        page.mark(index, 'caption', 'figure-caption')
    })
  },
}
