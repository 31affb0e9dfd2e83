/** Elements that begin and end a paragraph of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(' '), // prettier-ignore
)
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'IFRAME', 'BUTTON', 'FORM', 'TIME-AGO'])

/** The words of an element, a blank line between its paragraphs; white space is that of plain text. No element is left out for its place. */
export function textOfMarkup(root: Element): string {
  const paragraphs: string[] = []
  let line = ''
  const flush = () => {
    const words = line.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').trim() // prettier-ignore
    if (words !== '') paragraphs.push(words)
    line = ''
  }
  const pending: (Node | typeof flush)[] = [root]
  // A stack of our own: a page that is nested deeply must not be the end of it.
  while (pending.length > 0) {
    const next = pending.pop()
    if (next === undefined) break
    if (typeof next === 'function') next()
    else if (next.nodeType === next.TEXT_NODE) line += (next.textContent ?? '').replace(/\s+/g, ' ')
    else if (next.nodeName === 'BR') line += '\n'
    else if (!SILENT.has(next.nodeName.toUpperCase())) {
      const isBlock = BLOCKS.has(next.nodeName)
      if (isBlock) {
        flush()
        pending.push(flush)
      }
      pending.push(...[...next.childNodes].reverse())
    }
  }
  flush()
  return paragraphs.join('\n\n')
}
