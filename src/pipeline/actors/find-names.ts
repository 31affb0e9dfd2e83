import type { Actor } from '../../model/dataset.ts'
import type { Day } from '../../model/day.ts'
import type { Block, NameMention, Sentence } from '../annotation.ts'
import { readAdministrations } from './administrations.ts'
import { readAcronyms, readBracketedInitials, readCompanies, spreadOrganisations } from './companies.ts'
import { readCountries } from './countries.ts'
import { readGivenNames } from './given-names.ts'
import type { Gazetteer } from './gazetteer.ts'
import { homeCountry, pairOfCountries, placeOfficeHolders } from './home-country.ts'
import { readHomeOrgans } from './home-organs.ts'
import { readInstitutions } from './organisations.ts'
import { readDefinites } from './definites.ts'
import { mainBody } from './main-body.ts'
import { readNamesakes } from './namesakes.ts'
import { readNationalBodies } from './national-bodies.ts'
import { readOtherNames } from './other-names.ts'
import { readPeople } from './people.ts'
import type { DocumentReading } from './reading.ts'
import { readSentence } from './reading.ts'
import { readReferences } from './references.ts'
import { isTitleCase } from './runs.ts'
import { countryOfDateline } from './story-country.ts'
import { readSpeakers } from './speakers.ts'
import { readAccusedUnnamed, readThoseAccused } from './those-accused.ts'
import { readTitles } from './titles.ts'

/** The order in which names are read; what an earlier step took, a later one leaves alone. */
const STEPS: readonly ((document: DocumentReading) => void)[] = [
  readNamesakes,
  readInstitutions,
  readCompanies,
  readAcronyms,
  readBracketedInitials,
  spreadOrganisations,
  readPeople,
  readGivenNames,
  readAdministrations,
  placeOfficeHolders,
  readTitles,
  readCountries,
  readHomeOrgans,
  readThoseAccused,
  readReferences,
  readAccusedUnnamed,
  readSpeakers,
  readOtherNames,
  readDefinites,
  readNationalBodies,
]

/**
 * Finds every name that means somebody and says whom: `Mr Lee`, `the Kremlin`, `Russian forces`. Mentions are in the order of the
 * text and do not overlap; titles, honorifics and possessive ’s are outside their spans. `discovered` are people and organisations
 * that the text itself introduces; `home` is the country that the article is about, `pair` the two
 * that it is about, `body` the company.
 */
export function findNames(
  input: { text: string; blocks: Block[]; sentences: Sentence[]; published?: { date: Day } },
  gazetteer: Gazetteer,
): { names: NameMention[]; discovered: Actor[]; home?: string; pair?: [string, string]; body?: string } {
  const document: DocumentReading = {
    text: input.text,
    ...(input.published ? { published: input.published.date } : {}),
    gazetteer,
    sentences: input.sentences.map((sentence) => readSentence(input.text, sentence, gazetteer)),
    discovered: new Map(),
    introductions: new Map(),
  }
  const dateline = countryOfDateline(input.text, input.blocks, gazetteer)
  if (dateline !== undefined) document.dateline = dateline
  document.sentences.forEach((reading) => {
    const block = input.blocks[reading.sentence.block]
    const kind = block?.kind
    if (kind) reading.block = kind
    if (block?.speaker !== undefined && !block.asks) reading.speaker = block.speaker
    reading.plain = kind === 'furniture' || kind === 'teaser' || kind === 'byline' || isTitleCase(reading)
  })
  for (const step of STEPS) step(document)
  const names = document.sentences.flatMap((reading) => reading.names.sort((a, b) => a.start - b.start))
  const named = new Set(names.flatMap(({ actors, body }) => (body === undefined ? actors : [...actors, body])))
  const discovered = [...document.discovered.values()].filter(({ id }) => named.has(id))
  const home = homeCountry(document)
  const pair = pairOfCountries(document)
  const body = mainBody(document)
  return {
    names,
    discovered,
    ...(home === undefined ? {} : { home }),
    ...(pair === undefined ? {} : { pair }),
    ...(body?.leads === true && isOfOneCountry(document, body.id) ? { body: body.id } : {}),
  }
}

/** A body that the article introduces, or a known one of one country: no company is one of many, as the United Nations are. */
function isOfOneCountry({ discovered, gazetteer }: DocumentReading, id: string): boolean {
  return discovered.has(id) || gazetteer.entries.get(id)?.country !== undefined
}
