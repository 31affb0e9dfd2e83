import type { Reference } from './reference.ts'

export const CITATION_FORMATS = ['plain', 'markdown', 'bibtex', 'ris', 'csl'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

/** What to write under a text, in the form that people or their programs read. `citation('bibtex', references)`. */
export function citation(format: CitationFormat, references: readonly Reference[]): string {
  if (format === 'csl') return JSON.stringify(references.map(cslOf), null, 2)
  const write = { plain: plainOf, markdown: markdownOf, bibtex: bibtexOf, ris: risOf }[format]
  return references.map(write).join('\n\n')
}

function plainOf({ kind, title, author, container, issued, note, address }: Reference): string {
  const named = kind === 'event' && note ? `“${oneLine(title)}” (${note})` : `“${oneLine(title)}”`
  return [author && oneLine(author), named, container, issued?.words, address].filter(Boolean).join(', ')
}

function markdownOf({ title, author, container, issued, note, address }: Reference): string {
  const text = forMarkdown(title)
  const named = address ? `[${text}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)` : `“${text}”`
  const outlet = container ? `*${forMarkdown(container)}*` : undefined
  const dated = note ? `${named} (${note})` : named
  return [author && forMarkdown(author), dated, outlet, issued?.words].filter(Boolean).join(', ')
}

function bibtexOf({ kind, key, title, author, container, issued, note, address }: Reference): string {
  const paper = kind === 'article' && container !== undefined
  const fields: [string, string | undefined][] = [
    // A name in braces of its own is not taken apart into first and last.
    ['author', author && `{${forBibtex(author)}}`],
    ['title', forBibtex(title)],
    [paper ? 'journal' : 'howpublished', container && forBibtex(container)],
    ['year', issued && String(issued.year)],
    ['month', issued && String(issued.month)],
    ['day', issued?.day === undefined ? undefined : String(issued.day)],
    ['note', note && forBibtex(note)],
    // Percent signs and underscores have no meaning in a url field.
    ['url', address?.replace(/[{}\\\s]/g, encodeURIComponent)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return [`@${paper ? 'article' : 'misc'}{${key},`, ...lines, '}'].join('\n')
}

function risOf({ kind, title, author, container, issued, note, address }: Reference): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const day = issued && `${issued.year}/${two(issued.month)}/${issued.day === undefined ? '' : two(issued.day)}/`
  const fields: [string, string | undefined][] = [
    ['TY', kind === 'article' ? 'NEWS' : 'ELEC'],
    ['AU', author],
    ['TI', title],
    ['T2', container],
    ['PY', issued && String(issued.year)],
    ['DA', day],
    ['N1', note],
    ['UR', address],
    ['ER', ''],
  ]
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`])).join('\n')
}

function cslOf({ kind, key, title, author, container, issued, note, address }: Reference): object {
  const parts = issued && [issued.year, issued.month, ...(issued.day === undefined ? [] : [issued.day])]
  return {
    id: key,
    type: kind === 'article' ? 'article-newspaper' : 'webpage',
    title,
    ...(author ? { author: [{ literal: author }] } : {}),
    ...(container ? { 'container-title': container } : {}),
    ...(parts ? { issued: { 'date-parts': [parts], ...(issued.about ? { circa: true } : {}) } } : {}),
    ...(note ? { note } : {}),
    ...(address ? { URL: address } : {}),
  }
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

function forMarkdown(text: string): string {
  return oneLine(text).replace(/[\\[\]*_`<>]/g, '\\$&')
}

/** Braces and backslashes have a meaning of their own there. */
function forBibtex(text: string): string {
  return oneLine(text)
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}')
}
