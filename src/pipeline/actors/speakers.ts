import { gapAfter, mention } from './reading.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { discover } from './registry.ts'
import { familyNames } from './names-of-people.ts'

const I = new Set(['i', 'me', 'my', 'mine', 'myself'])
const WE = new Set(['we', 'us', 'our', 'ours'])
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
    const side = sideOf(document, readings)
    let person: string | undefined
    for (const reading of readings) {
      reading.words.forEach((word, index) => {
        if (reading.taken[index] || reading.quoted[index]) return
        if (I.has(word.key)) {
          person ??= personOf(document, label, side)
          if (person !== undefined) speaks(document, reading, index, person, 'person')
        } else if (WE.has(word.key) && side !== undefined) speaks(document, reading, index, side, 'country')
      })
    }
  }
}

function speaks(
  document: DocumentReading,
  reading: SentenceReading,
  index: number,
  actor: string,
  kind: 'person' | 'country',
): void {
  mention(document, reading, index, index + 1, { actors: [actor], kind, via: 'pronoun', rule: 'speaker-of-the-turn' })
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
  if (!/^\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){1,2}$/u.test(name)) return undefined
  return discover(document, { name, kind: 'person', ...(country === undefined ? {} : { country }) })
}
