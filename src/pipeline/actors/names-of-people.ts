import type { ActorEntry } from '../corpus.ts'
import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from '../lexicon/people-names.ts'
import type { Word } from './words.ts'
import { scanWords } from './words.ts'

const FAMILY_NAME_FIRST = new Set([
  'china',
  'taiwan',
  'hong-kong',
  'north-korea',
  'south-korea',
  'vietnam',
  'singapore',
  'cambodia',
])
const PARTICLE = /^(?:van|von|der|den|de|da|di|dos|del|bin|ibn|al|el|la|le|ten|ter|abu|du)$/

/**
 * What a person may be called by family name alone: `Lee Jae-myung` of South Korea → Lee; `Alexander Van der Bellen` → Van der Bellen, Bellen;
 * `Karine Jean-Pierre` → Jean-Pierre. Both ends where the name does not tell which comes first.
 */
export function familyNames(entry: Pick<ActorEntry, 'name' | 'country'>): string[] {
  const words = scanWords(entry.name)
  const parts = splitParts(entry.name, words)
  const first = parts[0]
  const last = parts.at(-1)
  if (first === undefined || last === undefined) return []
  if (parts.length === 1) return [first]
  const western = GIVEN_NAMES.has(first.toLowerCase()) && !FAMILY_NAMES_FIRST.has(first.toLowerCase())
  if (entry.country !== undefined && FAMILY_NAME_FIRST.has(entry.country) && !western) return [first]
  const names = [last]
  if (parts.length <= 3 && FAMILY_NAMES_FIRST.has(first.toLowerCase())) names.push(first)
  // Spanish and Portuguese names end in two family names.
  if (parts.length >= 4 || (parts.length === 3 && !GIVEN_NAMES.has(parts[1]?.toLowerCase() ?? '')))
    names.push(parts.slice(-2).join(' '))
  // “el-Sisi” is also called Sisi.
  const bare = last.replace(/^(?:al|el|as|ad|ar|an|ash|ed|es)-(?=\p{Lu})/u, '')
  if (bare !== last) names.push(bare)
  const particle = parts.findIndex((part, index) => index > 0 && PARTICLE.test(part.toLowerCase()))
  if (particle > 0) names.push(parts.slice(particle).join(' '))
  return names
}

/** Countries whose people are called by their given names, also with a title: “Prime Minister Shehbaz”, “Mr Najib”. */
const GIVEN_NAME_COUNTS = new Set([
  'pakistan',
  'malaysia',
  'indonesia',
  'brunei',
  'thailand',
  'ethiopia',
  'eritrea',
  'somalia',
  'iceland',
  'mongolia',
])

/** The given name, where politicians of the country are called by it: `Shehbaz Sharif` of Pakistan → Shehbaz. */
export function givenName({ name, country }: Pick<ActorEntry, 'name' | 'country'>): string[] {
  const [first, ...rest] = splitParts(name, scanWords(name))
  return first !== undefined && rest.length > 0 && country !== undefined && GIVEN_NAME_COUNTS.has(country)
    ? [first]
    : []
}

/** The name at its spaces, hyphenated parts together. */
function splitParts(name: string, words: Word[]): string[] {
  return words.length === 0 ? [] : name.split(/\s+/u).filter((part) => !/^\p{Lu}\.?$/u.test(part))
}
