import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { EventDetail } from '../../model/site.ts'
import type { Site } from '../data/site-data.ts'
import { useBase } from '../data/use-site.tsx'
import { Button } from '../ui/Button.tsx'
import { useCloseMenu } from '../ui/Menu.tsx'
import { eventsAsCsv, eventsAsJson } from './export-events.ts'
import { eventsAsIcs } from './ics.ts'
import { loadEvents } from './load-events.ts'
import { drawPng } from './draw-png.ts'
import { saveFile } from './save-file.ts'
import { eventsAsTimelineJs } from './timelinejs.ts'
import { pageMessages } from '../words/page-messages.ts'

export type Address = (event: Pick<EventDetail, 'id' | 'slug'>) => string

/** A picture of the lanes as they are asked for now; `shown` of the events are on it. */
export type Picture = { svg: string; width: number; height: number; shown: number }

/** How many events each form takes: a dossier of more is no longer read, a table of more is better cut from the dataset. */
const MOST = { csv: 20_000, json: 20_000, ics: 5000, timelinejs: 5000, svg: Infinity, png: Infinity, print: 300 }
type Kind = keyof typeof MOST

const GROUPS: readonly { name: 'data' | 'picture' | 'paper'; kinds: readonly Kind[] }[] = [
  { name: 'data', kinds: ['csv', 'json', 'ics', 'timelinejs'] },
  { name: 'picture', kinds: ['svg', 'png'] },
  { name: 'paper', kinds: ['print'] },
]

type ExportChoicesProps = {
  site: Site
  order: Uint32Array
  addressOf: Address
  announce: (text: string) => void
  onPrint: (events: readonly EventDetail[]) => void
  draw: () => Promise<Picture>
}

/** Collects the quotes of the current filter and hands them over in the form that is chosen. */
export function ExportChoices({ site, order, addressOf, announce, onPrint, draw }: ExportChoicesProps) {
  const [working, setWorking] = useState(false)
  const client = useQueryClient()
  const base = useBase()
  const close = useCloseMenu()
  const id = useId()
  const words = pageMessages.share

  const savePicture = async (kind: 'svg' | 'png') => {
    const picture = await draw()
    const content = kind === 'svg' ? picture.svg : await drawPng(picture)
    saveFile(`timeline.${kind}`, kind === 'svg' ? 'image/svg+xml' : 'image/png', content)
    announce(picture.shown < order.length ? words.cut(picture.shown, order.length) : words.saved(`timeline.${kind}`))
  }
  const take = async (kind: Kind) => {
    if (order.length > MOST[kind]) {
      announce(words.tooMany(MOST[kind]))
      return
    }
    setWorking(true)
    try {
      if (kind === 'svg' || kind === 'png') {
        await savePicture(kind)
      } else {
        const events = await loadEvents(client, base, site, [...order])
        if (kind === 'print') onPrint(events)
        else announce(words.saved(save(kind, events, site, addressOf)))
      }
      close()
    } catch {
      announce(words.failed)
      setWorking(false)
    }
  }
  return (
    <div className="menu-list" aria-busy={working}>
      <p className="menu-note">{working ? words.working : words.exportIntro(order.length)}</p>
      {GROUPS.map(({ name, kinds }) => (
        // A fieldset cannot be a column of buttons in every browser.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        <div key={name} className="menu-group" role="group" aria-labelledby={`${id}-${name}`}>
          <p className="menu-heading" id={`${id}-${name}`}>
            {words.groups[name]}
          </p>
          {kinds.map((kind) => (
            <Button key={kind} look="plain" disabled={working} onClick={() => void take(kind)}>
              {words.kinds[kind]}
            </Button>
          ))}
        </div>
      ))}
    </div>
  )
}

/** Saves the events as a file and says what it is called. */
function save(
  kind: 'csv' | 'json' | 'ics' | 'timelinejs',
  events: readonly EventDetail[],
  { manifest, catalogue }: Site,
  addressOf: Address,
): string {
  const about = { title: manifest.corpus.title, catalogue }
  switch (kind) {
    case 'csv':
      return saveFile('events.csv', 'text/csv;charset=utf-8', eventsAsCsv(events, catalogue, addressOf))
    case 'ics': {
      const text = eventsAsIcs(events, { ...about, made: Date.now() }, addressOf)
      return saveFile('events.ics', 'text/calendar;charset=utf-8', text)
    }
    case 'timelinejs':
      return saveFile('timelinejs.json', 'application/json', eventsAsTimelineJs(events, about, addressOf))
    default:
      return saveFile('events.json', 'application/json', eventsAsJson(events, about, addressOf))
  }
}
