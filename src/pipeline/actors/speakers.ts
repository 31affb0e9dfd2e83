import { OFFICES } from '../lexicon/references.ts'
import { gapAfter, keyAt, mention } from './reading.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { discover } from './registry.ts'
import { familyNames } from './names-of-people.ts'
import { roleBefore } from './roles.ts'
import { isCapitalised } from './words.ts'

const I = new Set(['i', 'me', 'my', 'mine', 'myself'])
const WE = new Set(['we', 'us', 'our', 'ours'])
/** “our government”, “my country”: the one for which the speaker speaks. */
const OWNS = new Set(['our', 'my'])
const OWN = new Set(['government', 'country', 'ministry', 'administration'])
/** Sentences that begin with a country before it is read as the one for which the speaker speaks. */
const ENOUGH = 2

/**
 * “I” and “we” in the turns of a transcript: the one whom the label names, and the country of which a spokesperson says “Norway
 * believes”, “Norway firmly opposes”. Those who put the questions speak for nobody.
 */
export function readSpeakers(document: DocumentReading): void {
  const turns = new Map<string, SentenceReading[]>()
  for (const reading of document.sentences) {
    if (reading.speaker !== undefined) turns.set(reading.speaker, [...(turns.get(reading.speaker) ?? []), reading])
  }
  for (const [label, readings] of turns) {
    const own = sideOf(document, readings)
    const isFirst = (reading: SentenceReading): boolean =>
      reading.words.some(
        ({ key }, at) => I.has(key) || (own === undefined && OWNS.has(key) && OWN.has(keyAt(reading, at + 1))),
      )
    const person = readings.some(isFirst) ? personOf(document, label, own) : undefined
    const side = own ?? countryInOffice(document, label, person)
    for (const reading of readings) {
      reading.words.forEach((word, index) => {
        if (reading.taken[index] || reading.quoted[index]) return
        if (side !== undefined && OWNS.has(word.key) && OWN.has(keyAt(reading, index + 1)))
          speaks(document, reading, index, { to: index + 2, actor: side, kind: 'country' })
        else if (I.has(word.key) && person !== undefined)
          speaks(document, reading, index, { to: index + 1, actor: person, kind: 'person' })
        else if (WE.has(word.key) && own !== undefined)
          speaks(document, reading, index, { to: index + 1, actor: own, kind: 'country' })
      })
    }
  }
}

/** The country whose government is a minister’s or president’s own. */
function countryInOffice(document: DocumentReading, label: string, person: string | undefined): string | undefined {
  const isOffice = label
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => OFFICES.has(word))
  if (person === undefined || !isOffice) return undefined
  return (document.gazetteer.entries.get(person) ?? document.discovered.get(person))?.country
}

function speaks(
  document: DocumentReading,
  reading: SentenceReading,
  index: number,
  { to, actor, kind }: { to: number; actor: string; kind: 'person' | 'country' },
): void {
  mention(document, reading, index, to, { actors: [actor], kind, via: 'pronoun', rule: 'speaker-of-the-turn' })
}

/** The country that opens sentences of the speaker's as one who acts, more often than any other. */
function sideOf(document: DocumentReading, readings: readonly SentenceReading[]): string | undefined {
  const counts = new Map<string, number>()
  for (const reading of readings) {
    const first = reading.names.find(({ start }) => start === reading.sentence.start)
    const [actor, other] = first?.actors ?? []
    if (first?.kind !== 'country' || first.via === 'adjective' || actor === undefined || other !== undefined) continue
    const after = reading.words.findIndex(({ start }) => start >= first.end)
    if (gapAfter(document, reading, after - 1) !== ' ' || !/^(?:VERB|AUX|ADV)$/u.test(reading.pos[after] ?? 'X'))
      continue
    counts.set(actor, (counts.get(actor) ?? 0) + 1)
  }
  const [best, next] = [...counts].toSorted(([, one], [, other]) => other - one)
  return best && best[1] >= ENOUGH && best[1] > (next?.[1] ?? 0) ? best[0] : undefined
}

/** Somebody whom the text has introduced under this name, or the name itself where it is one of two or three words. */
function personOf(document: DocumentReading, label: string, country: string | undefined): string | undefined {
  const name = label.replace(/,.*$|\(.*$/u, '').trim()
  const last = name.toLowerCase().split(' ').at(-1)
  for (const id of document.introductions.keys()) {
    const known = document.gazetteer.entries.get(id) ?? document.discovered.get(id)
    if (known && familyNames(known).some((family) => family.toLowerCase() === last)) return id
  }
  const named = namedInHeadline(document, last ?? '', country)
  if (named !== undefined) return named
  if (!/^\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){1,2}$/u.test(name)) return undefined
  return discover(document, { name, kind: 'person', ...(country === undefined ? {} : { country }) })
}

/** “FOREIGN MINISTER POPESCU:” under “Joint press conference with Foreign Minister Ion Popescu”: whom the headline names in full. */
function namedInHeadline(document: DocumentReading, family: string, own: string | undefined): string | undefined {
  for (const reading of document.sentences) {
    if (reading.block !== 'title' && reading.block !== 'heading') continue
    const at = reading.words.findIndex(({ key }) => key === family)
    const [given, last] = [reading.words[at - 1], reading.words[at]]
    const role = at < 2 ? undefined : roleBefore(document, reading, at - 1)
    if (!given || !last || role === undefined || !isCapitalised(given)) continue
    const name = document.text.slice(given.start, last.end)
    const country = role.country ?? own
    return discover(document, { name, kind: 'person', ...(country === undefined ? {} : { country }) })
  }
  return undefined
}
