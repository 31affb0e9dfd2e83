import * as z from 'zod/mini'
import type { Actor } from '../../model/dataset.ts'
import { ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles-of-office.ts'
import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from '../lexicon/people-names.ts'
import data from './short-names.yaml'

const words = z.array(z.string())
const knowledge = z.strictObject({ 'family-name-first': words, particles: words }).parse(data)
const FAMILY_FIRST = new Set(knowledge['family-name-first'])
const PARTICLES = new Set(knowledge.particles)
/** "Ho-jin", "Ching-te": a given name of two syllables, which stands behind its family name. */
const SYLLABLES = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u
const ACRONYM = /^[A-Z]{2,5}$/
/** Whom headlines call by their letters. */
const COMMON = new Set(['US', 'UK', 'UAE', 'EU', 'UN'])
/** Which of several who bear the name; families go on without it, monarchs and popes do not: "Elizabeth II". */
const GENERATION = /^(?:Jr|Sr|Snr|Jnr)\.?,?$/
const NUMERAL = /^(?:[IVX]{2,}|[VX])$/
const LONG = 24
/** Where there is no room even shorter names go by their letters. */
const TIGHT = 15

/**
 * The name by which a title calls an actor: `Vladimir Putin` → `Putin`, `Ursula von der Leyen` → `von der Leyen`, `United States` → `US`.
 * `full` keeps whole names where the family name comes first (`Wang Yi`); `surname` shortens those too.
 */
export function shortName(actor: Actor, style: 'full' | 'surname'): string {
  if (actor.kind === 'person') return personName(actor, style)
  const common = actor.names.find((name) => COMMON.has(name))
  if (common !== undefined) return common
  const acronym = actor.names.find((name) => ACRONYM.test(name))
  const isLong = actor.kind === 'organisation' && actor.name.includes(' ') && actor.name.length > LONG
  const isTight =
    actor.kind === 'organisation' && style === 'surname' && actor.name.includes(' ') && actor.name.length > TIGHT
  return (isLong || isTight) && acronym !== undefined ? acronym : actor.name
}

/** Words that end an office, a body or a place, and never a family name. */
const NO_SURNAME = /^(?:attorney|office|court|county|district|republic|state|council|committee|commission|ministry|department|agency|building|center|centre|hospital|university|police|army|forces?|group|party|union|bank|fund)$/i // prettier-ignore

/** "President", "Foreign Minister", "Republic": a name that is only an office or a sort of body names nobody. */
export function isBareOffice(name: string): boolean {
  const words = name.toLowerCase().split(' ')
  const last = words.at(-1) ?? ''
  const isOffice = ROLE_HEADS.has(last) || (words.length === 1 && NO_SURNAME.test(last))
  return (
    isOffice && words.slice(0, -1).every((word) => ROLE_MODIFIERS.has(word) || ROLE_HEADS.has(word) || word === 'vice')
  )
}

function isNoSurname(word: string): boolean {
  return ROLE_HEADS.has(word.toLowerCase()) || NO_SURNAME.test(word)
}

function personName(person: Actor, style: 'full' | 'surname'): string {
  const { name } = person
  const parts = name.split(' ').filter((part, at) => at === 0 || !GENERATION.test(part))
  if (parts.length < 2 || isNoSurname(parts.at(-1) ?? '')) return name
  if (isFamilyFirst(person, parts)) return style === 'full' ? name : (parts[0] ?? name)
  let start = NUMERAL.test(parts.at(-1) ?? '') ? parts.length - 2 : parts.length - 1
  while (start > 1 && PARTICLES.has((parts[start - 1] ?? '').toLowerCase())) start--
  return parts.slice(start).join(' ')
}

/** By country, by how the article itself shortens the name, else by a family name that stands first in its language. */
function isFamilyFirst({ names, country }: Actor, parts: readonly string[]): boolean {
  if (country !== undefined && FAMILY_FIRST.has(country)) return true
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length === 2 && SYLLABLES.test(last)) return true
  if (names.includes(last)) return false
  return names.includes(first)
    ? !GIVEN_NAMES.has(first.toLowerCase())
    : country === undefined && isFamilyName(first, last)
}

function isFamilyName(first: string, last: string): boolean {
  const isGiven = GIVEN_NAMES.has(first.toLowerCase()) || GIVEN_NAMES.has(last.toLowerCase())
  return FAMILY_NAMES_FIRST.has(first.toLowerCase()) && !isGiven
}

/** `['A', 'B', 'C']` → `A, B and C`. */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
