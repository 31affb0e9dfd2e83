import type { NameMention } from '../annotation.ts'
import type { DocumentReading, Match, SentenceReading } from './reading.ts'
import { gapAfter, keyAt } from './reading.ts'

/** “his Peruvian counterpart”: words `from` to `to`, the country, and the offices that it may be, the fuller first. */
export type Counterpart = { from: number; to: number; country: string; titles: string[] }

/** Offices of one word that a state has once. */
const ONE_WORD = /^(?:president|premier|chancellor|king|queen|emir|pope)$/u

/**
 * Who is met under the office of the one who meets: after “President Berg met” the words “his Peruvian counterpart” are the president of Peru.
 * Nothing where the sentence gives nobody with an office before it.
 */
export function counterpartAt(
  document: DocumentReading,
  reading: SentenceReading,
  match: Match,
): Counterpart | undefined {
  const country = match.uses[0]?.actor ?? ''
  if (keyAt(reading, match.to) !== 'counterpart' || gapAfter(document, reading, match.to - 1) !== ' ') return undefined
  if (!/^(?:his|her|its|their)$/u.test(keyAt(reading, match.from - 1))) return undefined
  if (document.gazetteer.entries.get(country)?.kind !== 'country') return undefined
  const id = subjectBefore(document, reading, match.from - 1)?.actors[0]
  if (id === undefined) return undefined
  const titles = [...new Set(titlesOf(document, id).flatMap(ends))]
  return titles.length === 0 ? undefined : { from: match.from, to: match.to + 1, country, titles }
}

/** The person nearest before word `index`, where a verb follows the name: “said minister Lars Berg | met his …”, and not “met Lars Berg and his …”. */
function subjectBefore(document: DocumentReading, reading: SentenceReading, index: number): NameMention | undefined {
  const start = reading.words[index]?.start ?? 0
  const [nearest] = reading.names.filter(({ kind, end }) => kind === 'person' && end <= start).sort((a, b) => b.start - a.start) // prettier-ignore
  if (nearest === undefined) return undefined
  let next = reading.words.findIndex((word) => word.start >= nearest.end)
  if (next < 1 || next >= index) return undefined
  const gap = gapAfter(document, reading, next - 1)
  // “Lars Berg, who is ill, met his …”, “Lars Berg also met his …”.
  if (gap.startsWith(',')) return reading.pos.slice(next, index).includes('VERB') ? nearest : undefined
  while (next < index && /^(?:ADV|AUX)$/u.test(reading.pos[next] ?? 'X')) next += 1
  return gap === ' ' && reading.pos[next] === 'VERB' ? nearest : undefined
}

/** The offices that the article gives somebody, else those of the day that are known. */
function titlesOf({ introductions, gazetteer, published }: DocumentReading, id: string): string[] {
  const told = (introductions.get(id) ?? []).map(({ plain }) => plain)
  if (told.length > 0 || published === undefined) return told
  const offices = gazetteer.entries.get(id)?.offices ?? []
  return offices.filter(({ from, to }) => (from ?? published) <= published && published <= (to ?? published)).map(({ title }) => title.toLowerCase()) // prettier-ignore
}

/** `peruvian foreign minister` → foreign minister; `norlandish president` → president. */
function ends(title: string): string[] {
  const words = title.split(' ')
  const last = words.at(-1) ?? ''
  return ONE_WORD.test(last) ? [last] : words.length > 1 ? [words.slice(-2).join(' ')] : []
}
