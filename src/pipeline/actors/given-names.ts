import { COMMON_WORDS } from '../lexicon/name-words.ts'
import { familyNames } from './names-of-people.ts'
import { standsAlone } from './people.ts'
import type { DocumentReading } from './reading.ts'
import { keyAt, matchAt, mention } from './reading.ts'
import { fold, isCapitalised } from './words.ts'

const SHORTEST = 3

/**
 * The given name alone of somebody named in full before, as reports call children and much of Asia its politicians: “Shehbaz Sharif … Shehbaz
 * said”. Only where nobody else in the article bears the name.
 */
export function readGivenNames(document: DocumentReading): void {
  const bearers = bearersOfGivenNames(document)
  const named = new Set<string>()
  for (const reading of document.sentences) {
    const before = new Set(named)
    for (const { actors } of reading.names) for (const id of actors) named.add(id)
    if (reading.plain) continue
    reading.words.forEach((word, index) => {
      const id = isCapitalised(word) ? bearers.get(word.key) : undefined
      if (id === undefined || !before.has(id) || reading.taken[index] || matchAt(reading, index) !== undefined) return
      if (/^(?:the|a|an)$/u.test(keyAt(reading, index - 1)) || !standsAlone(document, reading, index, index + 1)) return
      mention(document, reading, index, index + 1, { actors: [id], kind: 'person', via: 'name', rule: 'given-name-alone' }) // prettier-ignore
    })
  }
}

/** By given name: the only one of the people that the document names who bears it, whom it is not also the family name of somebody. */
function bearersOfGivenNames(document: DocumentReading): Map<string, string> {
  const found = new Map<string, string | undefined>()
  const families = new Set<string>()
  for (const id of document.introductions.keys()) {
    const entry = document.gazetteer.entries.get(id) ?? document.discovered.get(id)
    if (entry?.kind !== 'person') continue
    for (const name of familyNames(entry)) families.add(fold(name).toLowerCase())
    const [given = '', family] = fold(entry.name).toLowerCase().split(/\s+/u)
    if (family === undefined || given.length < SHORTEST || COMMON_WORDS.has(given)) continue
    found.set(given, found.has(given) && found.get(given) !== id ? undefined : id)
  }
  return new Map([...found].flatMap(([given, id]) => (id === undefined || families.has(given) ? [] : [[given, id]])))
}
