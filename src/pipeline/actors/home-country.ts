import type { DocumentReading } from './reading.ts'

/** Sentences that must name the country before the article is about it. */
const ENOUGH = 3
/** Share of all sentences that name a country. */
const SHARE = 0.4
/** How many times as often as the country named next often. */
const AHEAD = 1.5

/**
 * The country that an article is about, where one is named far more often than any other: in news from Chile, “the army” and “parliament” are
 * Chile’s. Counted by sentences that name it by name, adjective or capital; nothing in an article about two countries.
 */
export function homeCountry(document: DocumentReading): string | undefined {
  const counts = new Map<string, number>()
  for (const reading of document.sentences) {
    if (reading.block === 'furniture' || reading.block === 'teaser' || reading.block === 'byline') continue
    const here = reading.matches.flatMap(({ uses }) => uses[0]?.actor ?? [])
    for (const id of new Set(here))
      if (document.gazetteer.entries.get(id)?.kind === 'country') counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const [best, next] = [...counts].toSorted(([, one], [, other]) => other - one)
  if (best === undefined || best[1] < ENOUGH) return undefined
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return best[1] >= SHARE * all && best[1] >= AHEAD * (next?.[1] ?? 0) ? best[0] : undefined
}
