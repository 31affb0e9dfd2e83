import type { DocumentReading } from './reading.ts'

/** The body that an article is about; `alone` where no other is named half as often, `leads` where none is named more often. */
type MainBody = { id: string; alone: boolean; leads: boolean }

const BUSINESSES =
  /^(?:Aerospace|Airlines|Airways|Aviation|Biotech|Breweries|Brewing|Capital|Chemicals|Coal|Corp|Corporation|Electric|Energy|Energi|Entertainment|Foods|Holdings|Inc|Industries|Insurance|Logistics|Ltd|Mining|Motors|Oil|Partners|Petroleum|Pharma|Pharmaceuticals|Robotics|Semiconductors?|Shipping|Software|Steel|Systems|Technologies|Telecom|SA|AG|AB|SpA|GmbH)$/u
/** Known agencies and papers, which are named as sources. */
const NEWS =
  /\b(?:Press|News|Presse|Times|Post|Journal|Tribune|Guardian|Telegraph|Television|Radio|Broadcasting)\b|^(?:Reuters|BBC|CNN|Bloomberg|Xinhua|TASS|Interfax|Axios|Politico|Al Jazeera|Kyodo|Yonhap|RIA Novosti|CCTV)/u
/** How often an article names the body that it is about. */
const ENOUGH = 3
/** How many times as often as the next, where the article also names it first. */
const AHEAD = 1.3
/** Share of all that is said of bodies, so that a report on many companies is about none. */
const SHARE = 0.4

/**
 * The body that an article is about: named at least twice as often as any other, or a new name that comes first and clearly more often
 * than any other, or the only business that it introduces. Nothing where no body stands out.
 */
export function mainBody(document: DocumentReading): MainBody | undefined {
  const counts = new Map<string, number>()
  for (const { names, plain } of document.sentences)
    for (const { actors, kind, via } of plain ? [] : names.toSorted((one, other) => one.start - other.start)) {
      const [actor, other] = actors
      if (kind !== 'organisation' || via === 'pronoun' || actor === undefined || other !== undefined) continue
      if (!NEWS.test(document.gazetteer.entries.get(actor)?.name ?? '')) counts.set(actor, (counts.get(actor) ?? 0) + 1)
    }
  const [first] = counts.keys()
  const [best, next] = [...counts].toSorted(([, one], [, other]) => other - one)
  const rival = next?.[1] ?? 0
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (best !== undefined && best[1] >= ENOUGH && best[1] >= SHARE * all) {
    if (best[1] >= 2 * rival) return { id: best[0], alone: true, leads: true }
    const leads = best[0] === first && best[1] >= AHEAD * rival
    if (leads && document.discovered.has(best[0])) return { id: best[0], alone: false, leads: true }
  }
  const [only, another] = [...counts.keys()].filter((id) => isBusiness(document, id))
  if (only === undefined || another !== undefined) return undefined
  return { id: only, alone: true, leads: (counts.get(only) ?? 0) >= (best?.[1] ?? 0) }
}

/** Whether the last word of a name that the article introduces is one of business: “Arl Coal”, “Zenna Foods”. */
function isBusiness({ discovered }: DocumentReading, id: string): boolean {
  const words = discovered.get(id)?.name.split(/\s+/u) ?? []
  return words.length > 1 && BUSINESSES.test(words.at(-1) ?? '')
}
