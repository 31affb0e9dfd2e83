import { STATE_OFFICES } from '../lexicon/participants.ts'
import { longestName } from './name-trie.ts'
import type { DocumentReading, Match, SentenceReading } from './reading.ts'

/** Sentences that must name the country before the article is about it. */
const ENOUGH = 3
/** Share of all sentences that name a country. */
const SHARE = 0.4
/** How many times as often as the country named next often. */
const AHEAD = 1.5
/** How many times as often where many others are named once or twice, as in a long report. */
const FAR_AHEAD = 3
/** Share of all sentences that name a country for the two together. */
const SHARE_OF_PAIR = 0.6

/**
 * The country that an article is about, where one is named far more often than any other: in news from Chile, “the army” and “parliament” are
 * Chile’s. Counted by sentences that name it by name, adjective or capital; nothing in an article about two countries.
 */
export function homeCountry(document: DocumentReading): string | undefined {
  const [best, next] = countsOfCountries(document)
  if (best === undefined || best.count < ENOUGH) return undefined
  const rival = next?.count ?? 0
  return (best.share >= SHARE && best.count >= AHEAD * rival) || best.count >= FAR_AHEAD * Math.max(rival, 2)
    ? best.id
    : undefined
}

/** The two countries that an article is about, where no third is named nearly as often: `[chile, peru]`. */
export function pairOfCountries(document: DocumentReading): [string, string] | undefined {
  if (homeCountry(document) !== undefined) return undefined
  const [one, other, third] = countsOfCountries(document)
  if (one === undefined || other === undefined || other.count < ENOUGH) return undefined
  const isPair = one.share + other.share >= SHARE_OF_PAIR && other.count >= AHEAD * (third?.count ?? 0)
  return isPair ? [one.id, other.id] : undefined
}

/** A country, how many sentences name it, and their share of all that name one. */
type Count = { id: string; count: number; share: number }

/** How many sentences name each country, the most named first. */
export function countsOfCountries(document: DocumentReading): Count[] {
  const counts = new Map<string, number>()
  for (const reading of document.sentences) {
    if (reading.block === 'furniture' || reading.block === 'teaser' || reading.block === 'byline') continue
    const here = reading.matches.flatMap((match) => match.uses[0]?.actor || countryInside(document, reading, match))
    for (const id of new Set(here))
      if (document.gazetteer.entries.get(id)?.kind === 'country') counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([id, count]) => ({ id, count, share: count / all }))
}

/** “Port Sudan”: the country in the name of a place, which lies there. */
function countryInside(document: DocumentReading, reading: SentenceReading, { from, to }: Match): string {
  for (let index = from + 1; index < to; index += 1) {
    const found = longestName(document.gazetteer.names, document.text, reading.words, index)
    const use = found?.values[0]
    if (found?.to === to && use?.form === 'name') return use.actor
  }
  return ''
}

/** Titles of those who rule, judge or command in a country: also “foreign ministry spokeswoman”, “army chief”. */
const OF_A_STATE =
  /\b(?:ministry|minister|army|navy|air force|police|parliament|government|presidential|supreme court)\b/u
const OF_ANOTHER =
  /\b(?:of|for|at|['’]s|union|company|club|bank|university|party|council|group|board|church|opposition)\b|['’]/u

/**
 * Gives the people whom the article introduces with an office of a state, and no country, the one that the article is about: in news from
 * Chile, “President Ann Berg” is Chile’s. “President of the club” stays without.
 */
export function placeOfficeHolders(document: DocumentReading): void {
  const home = homeCountry(document)
  if (home === undefined) return
  for (const person of document.discovered.values()) {
    if (person.kind !== 'person' || person.country !== undefined) continue
    if (person.roles.some(({ title }) => isOfState(title))) person.country = home
  }
}

function isOfState(title: string): boolean {
  const low = title.toLowerCase()
  if (OF_ANOTHER.test(low.replace(/\bof (?:state|government|defen[cs]e|foreign affairs|the interior|justice|health|finance)\b/gu, ''))) return false // prettier-ignore
  return OF_A_STATE.test(low) || STATE_OFFICES.includes(low)
}
