import type { Actor, ActorKind } from '../../model/dataset.ts'
import { plainTitle } from '../lexicon/references.ts'
import type { DocumentReading, Match, SentenceReading } from './reading.ts'
import { coverOf } from './reading.ts'
import type { Role } from './roles.ts'
import { spellingOf } from './spellings.ts'
import { knownOtherwise } from './known-otherwise.ts'
import { slugOf } from './words.ts'

/** What a document says of somebody: titles as worded and in plain form, and the country that goes with each. */
export type Introduction = { title: string; plain: string; country?: string }

/** “Lund Freight LLC”, “Lund Freight, Inc”: a firm is known without its legal form too. */
const LEGAL_FORM = /,? (?:Inc|Corp|Ltd|LLC|LLP|PLC|plc|Plc|GmbH|AG|SA|NV|AB|ASA|SpA|SE)$/u

/**
 * Registers an actor that the text introduces and returns its id. A second introduction adds its role and, where none was known,
 * its country; a name that the gazetteer has as the same kind of actor keeps the id it has there.
 */
export function discover(
  document: DocumentReading,
  found: { name: string; kind: ActorKind; country?: string; role?: string },
): string {
  const name = found.name.replace(/\s+/gu, ' ')
  const slug = slugOf(name).split('-').map(spellingOf).join('-')
  const namesake = document.namesakes?.ids.has(slug) === true ? document.namesakes.country : undefined
  if (namesake === undefined && document.gazetteer.entries.get(slug)?.kind === found.kind) return slug
  const other = found.kind === 'person' ? knownOtherwise(document.gazetteer, name, found.country) : undefined
  if (other !== undefined) return other
  const id = document.gazetteer.entries.has(slug) ? `${slug}-${namesake ?? found.kind}` : slug
  const known: Actor = document.discovered.get(id) ?? {
    id,
    name,
    kind: found.kind,
    names: [name],
    roles: [],
    discovered: true,
  }
  const country = found.country ?? namesake
  if (country !== undefined) known.country ??= country
  if (!known.names.includes(name)) known.names.push(name)
  const bare = found.kind === 'organisation' ? name.replace(LEGAL_FORM, '') : name
  if (bare.includes(' ') && !known.names.includes(bare)) known.names.push(bare)
  const title = found.role
  if (title !== undefined && !known.roles.some((role) => role.title === title)) {
    known.roles.push({ title, document: '', ...(document.published ? { on: document.published } : {}) })
  }
  document.discovered.set(id, known)
  return id
}

/** Notes that the document gives somebody a role. */
export function introduce(
  document: DocumentReading,
  id: string,
  role: Pick<Role, 'text' | 'country'> | undefined,
): void {
  const introductions = document.introductions.get(id) ?? []
  if (role && !introductions.some((known) => known.title === role.text && known.country === role.country)) {
    introductions.push({
      title: role.text,
      plain: plainTitle(role.text),
      ...(role.country ? { country: role.country } : {}),
    })
  }
  document.introductions.set(id, introductions)
}

/** Adds a name read from the text itself; shorter names inside it go, so that “Bank of China” is not China. */
export function addMatch(reading: SentenceReading, match: Match): void {
  const rest = reading.matches.filter((known) => known.to <= match.from || known.from >= match.to)
  rest.push(match)
  reading.matches = rest.sort((a, b) => a.from - b.from)
  reading.matchOf = coverOf(reading.matches, reading.words.length)
}
