import type { Site } from '../../data/site-data.ts'
import { EventAnswer } from '../../event/EventAnswer.tsx'
import type { EventLinks } from '../../event/event-links.ts'
import { EventPanel } from '../../event/EventPanel.tsx'
import { HowToRead } from '../../event/HowToRead.tsx'
import { Shelf } from './Shelf.tsx'

const nothing = () => {}
const link = { href: '#x', open: nothing }
const links: EventLinks & { rowHref: (row: number) => string; openRow: (row: number) => void } = {
  event: (id) => ({ ...link, title: id }),
  article: () => link,
  actor: () => link,
  filterByActor: nothing,
  filterByTopic: nothing,
  shared: () => '#x',
  permanent: () => '#x',
  announce: nothing,
  rowHref: () => '#x',
  openRow: nothing,
}
const ANSWERS = [
  { kind: 'unknown' },
  { kind: 'withdrawn', reason: 'the sentence was a caption' },
  { kind: 'split', rows: [0, 1], reason: 'it was two events' },
] as const

/** Open events, and what is told of one that is not there. */
export function EventStates({ site }: { site: Site }) {
  return (
    <>
      <Shelf title="Open events">
        <div className="gallery-panels">
          {[0, 1, 2].map((row) => (
            <div key={row} className="gallery-panel">
              <EventPanel site={site} row={row} links={links} takesFocus={false} onClose={nothing} />
            </div>
          ))}
          <div className="gallery-panel">
            <HowToRead examples={[0]} links={links} />
          </div>
        </div>
      </Shelf>
      <Shelf title="Links to events that are not there">
        <div className="gallery-panels">
          {ANSWERS.map((opened) => (
            <div key={opened.kind} className="gallery-panel">
              <EventAnswer opened={opened as never} rows={[0, 1]} site={site} links={links} onClose={nothing} />
            </div>
          ))}
        </div>
      </Shelf>
    </>
  )
}
