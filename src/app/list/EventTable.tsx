import '../styles/tables.css'
import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { Marked } from '../ui/Marked.tsx'
import { ActorName } from '../words/ActorName.tsx'
import { shortDate } from '../words/date-in-words.ts'
import { spanOfRow } from '../words/row-in-words.ts'
import { How, Untitled } from './EventRow.tsx'

type EventTableProps = {
  site: Site
  order: Uint32Array
  titles: readonly string[] | undefined
  selected: number | undefined
  terms: readonly string[]
  hrefOf: (row: number) => string
  onOpen: (row: number) => void
}

/** Above this a table is no longer read, only scrolled: the list takes over. */
const MOST = 500

/** The same events as a table, for comparing and for copying into a sheet. */
export function EventTable({ site, order, titles, selected, terms, hrefOf, onOpen }: EventTableProps) {
  const words = messages.list
  const { actors } = site.index
  return (
    <div className="table-scroll">
      <table className="table table-events">
        <caption className="unseen">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.when}</th>
            <th scope="col">{words.columns.what}</th>
            <th scope="col">{words.columns.who}</th>
            <th scope="col">{words.columns.how}</th>
          </tr>
        </thead>
        <tbody>
          {[...order.subarray(0, MOST)].map((row) => (
            <tr key={row} className={row === selected ? 'is-selected' : undefined}>
              <td className="table-when">{shortDate(spanOfRow(site.index, row))}</td>
              <th scope="row">
                <AppLink
                  href={hrefOf(row)}
                  onOpen={() => onOpen(row)}
                  data-row={row}
                  aria-current={row === selected ? 'true' : undefined}
                >
                  {titles?.[row] === undefined ? <Untitled /> : <Marked text={titles[row]} terms={terms} />}
                </AppLink>
              </th>
              <td>
                {[...actors.values.subarray(actors.offsets[row] ?? 0, actors.offsets[row + 1] ?? 0)]
                  .flatMap((place) => site.catalogue.actors[place] ?? [])
                  .map((actor, position) => (
                    <span key={actor.id}>
                      {position > 0 ? ', ' : null}
                      <ActorName actor={actor} />
                    </span>
                  ))}
              </td>
              <td>
                <How site={site} row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {order.length > MOST ? <p className="facet-note">{words.tableCut(MOST, order.length)}</p> : null}
    </div>
  )
}
