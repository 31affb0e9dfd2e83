import type { ActorEntry } from '../corpus.ts'
import { countsOfCountries } from './home-country.ts'
import type { DocumentReading, Match, SentenceReading } from './reading.ts'
import { coverOf } from './reading.ts'
import { scanWords } from './words.ts'

/** Words by which each country calls its own. */
const PLAIN_NAMES = new Set(
  'democrats democratic republicans republican labour conservatives conservative tories liberal liberals party congress senate house of commons lords representatives home office supreme court secret service reserve federal'.split(
    ' ',
  ),
)
/** Of these, what parties are called from Norway to New Zealand. */
const PARTY_NAMES = new Set(['labour', 'conservatives', 'conservative', 'tories', 'liberal', 'liberals', 'democratic', 'party']) // prettier-ignore
/** How many times as often a country must be named as that of a party to be the one whose parties are meant. */
const AHEAD = 2

/**
 * Notes which known bodies are not those that the article names, and whose they are: in news from Norway “Labour” and “the Conservatives” are not the
 * British ones, also where it names Britain. A minister or a ministry of that country in the article keeps them.
 */
export function readNamesakes(document: DocumentReading): void {
  const { entries, own } = document.gazetteer
  const used = new Set(document.sentences.flatMap(({ matches }) => matches.map(({ uses }) => uses[0]?.actor ?? '')))
  const parties = [...used].flatMap((id) => {
    const entry = entries.get(id)
    return entry !== undefined && !own.has(id) && isParty(entry) ? [entry] : []
  })
  if (parties.length === 0) return
  const counts = countsOfCountries(document)
  const country = document.dateline ?? counts[0]?.id
  if (country === undefined) return
  const countOf = (id: string | undefined) => counts.find((count) => count.id === id)?.count ?? 0
  const isOutnumbered = (party: ActorEntry) => party.country !== country && countOf(country) >= AHEAD * countOf(party.country) // prettier-ignore
  const hasWitness = (party: ActorEntry) =>
    [...used].some((id) => id !== party.country && !isParty(entries.get(id)) && entries.get(id)?.country === party.country) // prettier-ignore
  const ids = new Set(parties.filter((party) => isOutnumbered(party) && !hasWitness(party)).map(({ id }) => id))
  if (ids.size === 0) return
  document.namesakes = { ids, country }
  for (const reading of document.sentences) leaveFullNames(reading, ids)
}

/** “the Labour Party”: named in full, it is found again as a body that the article introduces. */
function leaveFullNames(reading: SentenceReading, ids: ReadonlySet<string>): void {
  const isLeft = ({ from, to, uses }: Match) => to - from > 1 && ids.has(uses[0]?.actor ?? '')
  if (!reading.matches.some(isLeft)) return
  reading.matches = reading.matches.filter((match) => !isLeft(match))
  reading.matchOf = coverOf(reading.matches, reading.words.length)
}

/** “the Democrats”, “Congress” where the article never names the country of the body that is known by these words: some other body is meant. */
export function isNamesake(
  document: DocumentReading,
  reading: SentenceReading,
  { from, to }: Match,
  { id, country }: ActorEntry,
): boolean {
  if (document.namesakes?.ids.has(id) === true) return true
  if (country === undefined || document.gazetteer.own.has(id)) return false
  if (!reading.words.slice(from, to).every(({ key }) => PLAIN_NAMES.has(key))) return false
  const used = document.sentences.flatMap(({ matches }) => matches.map(({ uses }) => uses[0]?.actor))
  return (
    !used.includes(country) && used.some((other) => document.gazetteer.entries.get(other ?? '')?.kind === 'country')
  )
}

function isParty(entry: ActorEntry | undefined): boolean {
  if (entry?.kind !== 'organisation' || entry.country === undefined) return false
  return scanWords(entry.name, 0).every(({ key }) => PARTY_NAMES.has(key))
}
