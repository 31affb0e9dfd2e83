import type { EventDetail } from '../../model/site.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { spanOfWhen } from '../words/when-in-words.ts'

export type CitationFormat = 'plain' | 'markdown' | 'bibtex'

/** What to write under a text that rests on this event. `citation('plain', event, 'China–Russia', 'https://…')`. */
export function citation(
  format: CitationFormat,
  event: Pick<EventDetail, 'id' | 'title' | 'when'>,
  corpus: string,
  address: string,
): string {
  const date = dateInWords(spanOfWhen(event.when))
  if (format === 'markdown')
    return `[${event.title.replace(/[[\]\\]/g, '\\$&')}](${address}) (${date}), *${corpus}*, Dateline.`
  if (format === 'plain') return `“${event.title}” (${date}), ${corpus}, Dateline, ${address}`
  return [
    `@misc{dateline-${event.id},`,
    `  title = {${forBibtex(event.title)}},`,
    `  howpublished = {${forBibtex(`Dateline: ${corpus}`)}},`,
    `  note = {Event of ${date}},`,
    `  url = {${address}}`,
    '}',
  ].join('\n')
}

/** Braces and backslashes have a meaning of their own there. */
function forBibtex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&')
}
