import { GROUPS_OF_COUNTRIES, GROUPS_OF_PEOPLE, HOLDERS } from '../lexicon/references.ts'
import { REPORTING_WORDS } from '../lexicon/name-words.ts'
import { listsOfSides } from './lists-of-sides.ts'
import { countries, people } from './named-before.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, keyAt, mention } from './reading.ts'

/** How far back a group may point, in sentences. */
const REACH_OF_GROUPS = 12
/** Words for the parties of a fight, of which one may be no country. */
const SIDES = new Set(['sides', 'parties', 'armies', 'factions'])

/** “the two leaders”, “both countries”, “the two” before a verb. */
export function readGroup(
  document: DocumentReading,
  reading: SentenceReading,
  at: number,
  index: number,
  count: number,
): void {
  const both = keyAt(reading, index) === 'both'
  const article = keyAt(reading, index - 1) === 'the' && !reading.taken[index - 1]
  if (!both && !article) return
  let noun = index + 1
  while (noun < index + 3 && reading.pos[noun] === 'ADJ' && gapAfter(document, reading, noun) === ' ') noun += 1
  const key = keyAt(reading, noun)
  const from = article ? index - 1 : index
  if (GROUPS_OF_PEOPLE.has(key) && keyAt(reading, noun + 1) !== 'of') {
    const office = HOLDERS.get(key)
    const kinds = office === undefined ? (['people'] as const) : (['people', 'countries'] as const)
    resolveGroup(document, reading, at, from, noun + 1, { count, kinds, ...(office === undefined ? {} : { office }) })
  } else if (GROUPS_OF_COUNTRIES.has(key) && keyAt(reading, noun + 1) !== 'of') {
    resolveGroup(document, reading, at, from, noun + 1, { count, kinds: ['countries'] })
  } else if (
    article &&
    !both &&
    (reading.pos[index + 1] === 'VERB' ||
      reading.pos[index + 1] === 'AUX' ||
      REPORTING_WORDS.has(keyAt(reading, index + 1)))
  ) {
    resolveGroup(document, reading, at, from, index + 1, { count, kinds: ['people', 'countries'] })
  }
}

/** How many are meant, which kinds of actor they may be, in the order of trying, and the office that people must hold. */
type Group = { count: number; kinds: readonly ('people' | 'countries')[]; office?: string }

function resolveGroup(
  document: DocumentReading,
  reading: SentenceReading,
  at: number,
  from: number,
  to: number,
  { count, kinds, office }: Group,
): void {
  const start = reading.words[from]?.start ?? 0
  const listed = listedBefore(document, reading, at, to, count)
  if (listed !== undefined && kinds.includes('countries')) {
    mention(document, reading, from, to, {
      actors: listed,
      kind: 'country',
      via: 'pronoun',
      rule: 'sides-listed-before',
    })
    return
  }
  const holders = office === undefined ? [] : holdersOf(document, office)
  if (holders.length === count) {
    mention(document, reading, from, to, { actors: holders, kind: 'person', via: 'pronoun', rule: 'the-holders-of-the-office' }) // prettier-ignore
    return
  }
  // A country that acts in the same sentence is one of the two.
  const acting = countries(document, reading, start)
  for (let back = 0; back <= REACH_OF_GROUPS; back += 1) {
    const sentence = document.sentences[at - back]
    if (!sentence) return
    const before = back === 0 ? start : undefined
    for (const kind of kinds) {
      const found = kind === 'people' ? people(sentence, before) : countries(document, sentence, before)
      if (found.length !== count) continue
      if (kind === 'people' && office !== undefined && !found.every((id) => mayHold(document, id, office))) continue
      if (kind === 'countries' && acting.length < count && !acting.every((id) => found.includes(id))) continue
      mention(document, reading, from, to, {
        actors: found,
        kind: kind === 'people' ? 'person' : 'country',
        via: 'pronoun',
        rule: kind === 'people' ? 'the-people-named-last' : 'the-countries-named-last',
      })
      return
    }
  }
}

/** Whom the article introduces with an office now held: “President Lund”, not “former president Berg”. */
function holdersOf(document: DocumentReading, office: string): string[] {
  const holds = ({ plain }: { plain: string }): boolean =>
    plain.split(' ').includes(office) && !/\b(?:former|ex|vice|deputy|club|union|company)\b/u.test(plain)
  return [...document.introductions].filter(([, roles]) => roles.some(holds)).map(([id]) => id)
}

/** “the three countries” are the last three that were listed together; “both sides” those of “between the army and the Red Brigade”. */
function listedBefore(
  document: DocumentReading,
  reading: SentenceReading,
  at: number,
  to: number,
  count: number,
): string[] | undefined {
  const isSides = SIDES.has(keyAt(reading, to - 1))
  if (count < 3 && !isSides) return undefined
  // A page that is read from its end names them further down.
  const order = [...document.sentences.slice(0, at + 1).toReversed(), ...document.sentences.slice(at + 1)]
  for (const sentence of order) {
    const found = listsOfSides(document, sentence, count).at(-1)
    if (found && (count > 2 || found.some((id) => document.gazetteer.entries.get(id)?.kind !== 'country'))) return found
  }
  return undefined
}

/** Whether the article gives somebody such an office, or no role at all: “the two presidents” are no two diplomats. */
function mayHold(document: DocumentReading, id: string, office: string): boolean {
  const roles = document.introductions.get(id) ?? []
  return roles.length === 0 || roles.some(({ plain }) => plain.split(' ').includes(office))
}
