import {
  type EventIndex,
  FLAG_CONTESTED,
  FLAG_CORRECTED,
  FLAG_OPEN_END,
  FLAG_OPEN_START,
  NO_SOURCE,
  type RowLists,
} from '../../model/columns.ts'
import type { TimelineEvent } from '../../model/dataset.ts'
import { CERTAINTIES, PRECISIONS, STANCES, STATUSES } from '../../model/vocabulary.ts'
import { toDayNumber } from '../../model/day.ts'

/** Ids in the order of the catalogue, which the index points into. */
export type CatalogueOrder = { actors: string[]; topics: string[]; documents: string[] }

/**
 * Sorted events → the columnar index. Throws a RangeError when there are more actors, topics or documents than a column can point to.
 */
export function buildIndex(rows: readonly TimelineEvent[], order: CatalogueOrder): EventIndex {
  const actors = positions('actors', order.actors, NO_SOURCE)
  const topics = positions('topics', order.topics, NO_SOURCE)
  const documents = positions('documents', order.documents, NO_SOURCE)
  const bytes = (value: (event: TimelineEvent) => number) => Uint8Array.from(rows, value)
  return {
    size: rows.length,
    start: Int32Array.from(rows, ({ when }) => toDayNumber(when.start)),
    end: Int32Array.from(rows, ({ when }) => toDayNumber(when.end)),
    precision: bytes(({ when }) => PRECISIONS.indexOf(when.precision)),
    status: bytes(({ status }) => STATUSES.indexOf(status)),
    certainty: bytes(({ when }) => CERTAINTIES.indexOf(when.certainty)),
    flags: bytes(flagsOf),
    salience: bytes(({ salience }) => Math.round(salience * 255)),
    stance: bytes(({ attribution: [first] }) => (first === undefined ? 0 : STANCES.indexOf(first.stance) + 1)),
    source: Uint16Array.from(rows, ({ attribution: [first] }) => actors.get(first?.actor ?? '') ?? NO_SOURCE),
    actors: rowLists(rows, actors, actorsOf),
    topics: rowLists(rows, topics, (event) => event.topics),
    documents: rowLists(rows, documents, (event) => event.evidence.map(({ document }) => document)),
  }
}

/** An open side of an EDTF interval is `..` or empty: `../2022-06-17`, `2022-02-24/..`. https://www.loc.gov/standards/datetime/ */
function flagsOf({ contested, corrected, when: { edtf } }: TimelineEvent): number {
  return (
    (contested ? FLAG_CONTESTED : 0) |
    (corrected !== undefined && corrected.length > 0 ? FLAG_CORRECTED : 0) |
    (/^(?:\.\.|\[\.\.|\/)/.test(edtf) ? FLAG_OPEN_START : 0) |
    (/(?:\.\.\]?|\/)$/.test(edtf) ? FLAG_OPEN_END : 0)
  )
}

function actorsOf({ actors }: TimelineEvent): string[] {
  const agents = actors.filter(({ role }) => role === 'agent')
  return [...agents, ...actors].map(({ actor }) => actor)
}

function positions(name: string, ids: readonly string[], limit: number): Map<string, number> {
  if (ids.length >= limit) {
    throw new RangeError(`${ids.length} ${name} are more than the ${limit - 1} that a site can hold`)
  }
  return new Map(ids.map((id, position) => [id, position]))
}

function rowLists(
  rows: readonly TimelineEvent[],
  known: ReadonlyMap<string, number>,
  idsOf: (event: TimelineEvent) => string[],
): RowLists {
  const offsets = new Uint32Array(rows.length + 1)
  const values: number[] = []
  rows.forEach((event, row) => {
    for (const id of new Set(idsOf(event))) {
      const position = known.get(id)
      if (position !== undefined) values.push(position)
    }
    offsets[row + 1] = values.length
  })
  return { offsets, values: Uint16Array.from(values) }
}
