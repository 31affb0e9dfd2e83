import { familyNames } from './names-of-people.ts'
import type { DocumentReading } from './reading.ts'
import { fold } from './words.ts'
import { onceEach } from '../once-each.ts'

/** Names are asked for at every new name of every article: each is folded once. */
const plainName = onceEach(({ name }: { name: string }) => fold(name).toLowerCase())

/**
 * Whom an article calls by a part of a name that it gives in full elsewhere: “PM Noor” beside “Noor Haddad”, “Oleski Marod” beside “Yolanda
 * Oleski Marod”. Nobody where two people bear it, or where it is somebody's family name alone.
 */
export function namedInPart(document: DocumentReading, part: string): string | undefined {
  const wanted = fold(part).toLowerCase()
  const isOne = !/[\s-]/u.test(wanted)
  const found = new Set<string>()
  for (const id of document.introductions.keys()) {
    const entry = document.gazetteer.entries.get(id) ?? document.discovered.get(id)
    if (entry?.kind !== 'person') continue
    const name = plainName(entry)
    if (!name.includes(wanted)) continue
    if (isOne && familyNames(entry).some((family) => fold(family).toLowerCase() === wanted)) return undefined
    if (isOne ? name.startsWith(`${wanted} `) : name.endsWith(` ${wanted}`)) found.add(id)
  }
  const [only, other] = found
  return other === undefined ? only : undefined
}
