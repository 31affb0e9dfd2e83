import type { Site } from '../../data/site-data.ts'
import { Facets } from '../../filters/Facets.tsx'
import { EventRow } from '../../list/EventRow.tsx'
import { EventTable } from '../../list/EventTable.tsx'
import { EMPTY_FILTER } from '../../select/filter.ts'
import { StoryView } from '../../story/StoryView.tsx'
import { Shelf } from './Shelf.tsx'

type ListStatesProps = { site: Site; titles: readonly string[] }

const nothing = () => {}
const hrefOf = () => '#event'
const moreOf = () => ({ href: '#event', open: nothing })
/** A word that is searched for. */
const TERMS = ['novak']
const FILTER = {
  ...EMPTY_FILTER,
  any: { ...EMPTY_FILTER.any, person: ['ana-novak', 'ben-okoro'] },
  not: { ...EMPTY_FILTER.not, country: ['sudria'] },
}

/** Events in a row, in a table, as a story; and the facets beside them. */
export function ListStates({ site, titles }: ListStatesProps) {
  const rows = Uint32Array.from(titles.keys())
  const shown = { site, order: rows, titles, selected: 1, terms: TERMS, hrefOf, onOpen: nothing, onActor: nothing }
  return (
    <>
      <Shelf title="Rows: each status, the second is open, “Novak” is searched for">
        <div className="list">
          {titles.map((title, row) => (
            <EventRow
              key={title}
              site={site}
              row={row}
              title={title}
              href="#event"
              selected={row === 1}
              tabStop
              terms={TERMS}
              onOpen={nothing}
            />
          ))}
          <EventRow
            site={site}
            row={0}
            title={undefined}
            href="#event"
            selected={false}
            tabStop
            terms={[]}
            onOpen={nothing}
          />
        </div>
      </Shelf>
      <Shelf title="Table">
        <EventTable {...shown} />
      </Shelf>
      <Shelf title="Story">
        <StoryView {...shown} rows={rows} moreOf={moreOf} />
      </Shelf>
      <Shelf title="Facets">
        <div className="gallery-facets">
          <Facets
            facets={site.facets}
            question={{ filter: FILTER, background: true, hits: undefined }}
            onChange={nothing}
          />
        </div>
      </Shelf>
    </>
  )
}
