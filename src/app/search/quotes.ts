import type { Article } from '../../model/site.ts'
import type { Ids } from '../data/load-lines.ts'
import type { Quote } from './search-engine.ts'

/** The sentences of an article that events rest on, one entry for each event. Sentences that may not be published are gaps and are left out. */
export function quotesOf({ text, sentences }: Article, { rowOf }: Ids): Quote[] {
  return sentences.flatMap(({ start, end, events }) => {
    const sentence = text.slice(start, end)
    return events.flatMap((id): Quote[] => {
      const row = rowOf.get(id)
      return row === undefined || sentence.trim() === '' ? [] : [{ row, text: sentence }]
    })
  })
}
