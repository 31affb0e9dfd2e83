import type { NameMention } from '../annotation.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'

const JOINS = /^(?:,|,? and|, along with|,? as well as)(?: the| their)?\s$|^, $/u

/**
 * The countries and bodies that a sentence names in one list, each list once: “between Chile, Peru and Bolivia”, “the army and the Red
 * Brigade”. A list of `count` that was named so is who “the three countries” and “both sides” are.
 */
export function listsOfSides(document: DocumentReading, reading: SentenceReading, count: number): string[][] {
  const sides = reading.names.filter(isSide).sort((a, b) => a.start - b.start)
  const found: string[][] = []
  let list: NameMention[] = []
  const close = (): void => {
    const ids = [...new Set(list.flatMap(({ actors }) => actors))]
    if (ids.length === count && list.length === count) found.push(ids)
    list = []
  }
  for (const side of sides) {
    const before = list.at(-1)
    if (before && !JOINS.test(document.text.slice(before.end, side.start))) close()
    list.push(side)
  }
  close()
  return found
}

function isSide({ kind, actors, locative, via, rule }: NameMention): boolean {
  if (kind !== 'country' && kind !== 'organisation') return false
  const isOrgan = rule === 'organ-of-the-country-of-the-article'
  return actors.length === 1 && locative !== true && via !== 'adjective' && (via !== 'pronoun' || isOrgan)
}
