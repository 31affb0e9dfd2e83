/** The picture of the lanes as numbers, for assistive technology: how many events of each lane begin in each stretch of time. */
import { useMemo } from 'react'
import type { EventIndex } from '../../model/columns.ts'
import { messages } from '../messages.ts'
import { periodInWords } from './period-in-words.ts'
import type { LaneSet } from './lane-set.ts'
import { countTable, periodsBetween } from './density-period.ts'

type Props = {
  index: EventIndex
  rows: Uint32Array
  lanes: LaneSet
  /** Days that are seen, inclusive. */
  first: number
  last: number
}

export function LaneTable({ index, rows, lanes, first, last }: Props) {
  const table = useMemo(() => {
    const periods = periodsBetween(first, last)
    return { periods, counts: countTable({ index, rows, lanes }, periods) }
  }, [index, rows, lanes, first, last])
  return (
    <div className="unseen">
      <table>
        <caption>{messages.timeline.lanesWords.table}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.timeline.lanesBy}</th>
            {table.periods.map((period) => (
              <th key={period.first} scope="col">
                {periodInWords(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.lanes.map(({ id, label }, lane) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {table.counts[lane]?.map((count, at) => (
                <td key={table.periods[at]?.first}>{messages.number(count)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
