import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import { Original } from '../ui/Native.tsx'
import { shortDate } from '../words/date-in-words.ts'
import { spanOfRow, statusOfRow } from '../words/row-in-words.ts'
import { pageMessages } from '../words/page-messages.ts'

/** A frame is a glance; the rest is one step away. */
const SHOWN = 30

type FrameListProps = {
  site: Site
  /** Rows to show, in order. */
  order: Uint32Array
  titleOf: (row: number) => string
  hrefOf: (row: number) => string
  /** The address of the whole timeline with the same choice. */
  timeline: string
}

/** Events as a plain list whose links leave the frame. */
export function FrameList({ site, order, titleOf, hrefOf, timeline }: FrameListProps) {
  const words = pageMessages.frame
  const rows = Array.from(order.slice(0, SHOWN))
  return (
    <main className="static static-plain frame">
      <h1>
        <Original>{site.manifest.corpus.title}</Original>
      </h1>
      {rows.length === 0 ? <p>{words.nothing}</p> : null}
      <ol>
        {rows.map((row) => {
          const status = statusOfRow(site.index, row)
          return (
            <li key={row}>
              {shortDate(spanOfRow(site.index, row))}:{' '}
              <a href={hrefOf(row)} target="_blank" rel="noopener">
                <Original>{titleOf(row)}</Original>
              </a>
              {status === 'happened' ? '' : ` (${messages.event.statuses[status].label})`}
            </li>
          )
        })}
      </ol>
      <p>
        <a href={timeline} target="_blank" rel="noopener">
          {order.length > SHOWN ? words.more(order.length - SHOWN) : words.open}
        </a>
      </p>
    </main>
  )
}
