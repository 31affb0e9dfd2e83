import type { NameMention } from '../annotation.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'

/** Ids of the people named in a sentence outside quotation marks, before an offset, each once. */
export function people(reading: SentenceReading, before?: number): string[] {
  return distinct(inOrder(reading, before).filter((name) => name.kind === 'person' && !isQuoted(reading, name)))
}

/** Ids of the countries that a sentence names as ones that act or are acted on, people standing for theirs. */
export function countries(document: DocumentReading, reading: SentenceReading, before?: number): string[] {
  const names = inOrder(reading, before).filter((name) => name.locative !== true)
  const ids = names.flatMap(({ kind, actors }) => {
    if (kind === 'country') return actors
    if (kind !== 'person') return []
    return actors.flatMap((id) => (document.gazetteer.entries.get(id) ?? document.discovered.get(id))?.country ?? [])
  })
  return [...new Set(ids)]
}

export function isQuoted(reading: SentenceReading, name: NameMention): boolean {
  const index = reading.words.findIndex((word) => word.start === name.start)
  return reading.quoted[index] === true
}

export function inOrder(reading: SentenceReading, before = Number.POSITIVE_INFINITY): NameMention[] {
  return reading.names.filter((name) => name.start < before).sort((a, b) => a.start - b.start)
}

function distinct(names: NameMention[]): string[] {
  return [...new Set(names.flatMap(({ actors }) => actors))]
}
