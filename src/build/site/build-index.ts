import {
  type EventIndex,
  FLAG_CONTESTED,
  FLAG_CORRECTED,
  FLAG_OPEN_END,
  FLAG_OPEN_START,
  NO_SOURCE,
  type RowLists,
} from '../../model/columns.ts'
import type { Series, TimelineEvent } from '../../model/dataset.ts'
import { CERTAINTIES, PRECISIONS, STANCES, STATUSES } from '../../model/vocabulary.ts'
import { toDayNumber } from '../../model/day.ts'

/** Ids in the order of the catalogue, which the index points into. */
export type CatalogueOrder = { actors: string[]; topics: string[]; documents: string[] }

/**
 * Sorted events → the columnar index. Each is looked at once. Throws a RangeError when there are more actors, topics or documents than a column can point to.
 */
export function buildIndex(rows: Series<TimelineEvent>, order: CatalogueOrder): EventIndex {
  const actors = positions('actors', order.actors, NO_SOURCE)
  const topics = positions('topics', order.topics, NO_SOURCE)
  const documents = positions('documents', order.documents, NO_SOURCE)
  const size = rows.length
  const columns = {
    start: new Int32Array(size),
    end: new Int32Array(size),
    precision: new Uint8Array(size),
    status: new Uint8Array(size),
    certainty: new Uint8Array(size),
    flags: new Uint8Array(size),
    salience: new Uint8Array(size),
    stance: new Uint8Array(size),
    source: new Uint16Array(size),
  }
  const lists = { actors: new RowListWriter(size, actors), topics: new RowListWriter(size, topics), documents: new RowListWriter(size, documents) } // prettier-ignore
  let row = 0
  for (const event of rows) {
    const { when, status, salience, attribution, evidence } = event
    const [first] = attribution
    columns.start[row] = toDayNumber(when.start)
    columns.end[row] = toDayNumber(when.end)
    columns.precision[row] = PRECISIONS.indexOf(when.precision)
    columns.status[row] = STATUSES.indexOf(status)
    columns.certainty[row] = CERTAINTIES.indexOf(when.certainty)
    columns.flags[row] = flagsOf(event)
    columns.salience[row] = Math.round(salience * 255)
    columns.stance[row] = first === undefined ? 0 : STANCES.indexOf(first.stance) + 1
    columns.source[row] = actors.get(first?.actor ?? '') ?? NO_SOURCE
    lists.actors.put(row, actorsOf(event))
    lists.topics.put(row, event.topics)
    lists.documents.put(
      row,
      evidence.map(({ document }) => document),
    )
    row += 1
  }
  return {
    size,
    ...columns,
    actors: lists.actors.lists(),
    topics: lists.topics.lists(),
    documents: lists.documents.lists(),
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

/** Writes down which ids each row has, as their positions. */
class RowListWriter {
  readonly #offsets: Uint32Array<ArrayBuffer>
  readonly #values: number[] = []
  readonly #known: ReadonlyMap<string, number>

  constructor(size: number, known: ReadonlyMap<string, number>) {
    this.#offsets = new Uint32Array(size + 1)
    this.#known = known
  }

  /** Rows come in order. */
  put(row: number, ids: readonly string[]): void {
    for (const id of new Set(ids)) {
      const position = this.#known.get(id)
      if (position !== undefined) this.#values.push(position)
    }
    this.#offsets[row + 1] = this.#values.length
  }

  lists(): RowLists {
    return { offsets: this.#offsets, values: Uint16Array.from(this.#values) }
  }
}
