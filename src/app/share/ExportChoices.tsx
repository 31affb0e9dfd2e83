import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { EventDetail } from '../../model/site.ts'
import type { Site } from '../data/site-data.ts'
import { useBase } from '../data/use-data.ts'
import { messages } from '../messages.ts'
import { Button } from '../ui/Button.tsx'
import { useCloseMenu } from '../ui/Menu.tsx'
import { eventsAsCsv, eventsAsJson } from './export-events.ts'
import { loadEvents } from './load-events.ts'
import { saveFile } from './save-file.ts'

export type Address = (event: Pick<EventDetail, 'id' | 'slug'>) => string

/** A dossier of more is no longer read; a table of more is better cut from the dataset. */
const MOST = { csv: 20_000, json: 20_000, print: 300 }
type Kind = keyof typeof MOST

type ExportChoicesProps = {
  site: Site
  order: Uint32Array
  addressOf: Address
  announce: (text: string) => void
  onPrint: (events: readonly EventDetail[]) => void
}

/** Collects the quotes of the current filter and hands them over in the form that is chosen. */
export function ExportChoices({ site, order, addressOf, announce, onPrint }: ExportChoicesProps) {
  const [working, setWorking] = useState(false)
  const client = useQueryClient()
  const base = useBase()
  const close = useCloseMenu()
  const words = messages.share

  const take = async (kind: Kind) => {
    if (order.length > MOST[kind]) {
      announce(words.tooMany(MOST[kind]))
      return
    }
    setWorking(true)
    try {
      const events = await loadEvents(client, base, site, [...order])
      if (kind === 'print') onPrint(events)
      else save(kind, events, site, addressOf)
      close()
    } catch {
      announce(words.failed)
      setWorking(false)
    }
  }
  return (
    <div className="menu-list" aria-busy={working}>
      <p className="menu-note">{working ? words.working : words.exportIntro(order.length)}</p>
      {(['csv', 'json', 'print'] as const).map((kind) => (
        <Button key={kind} look="plain" disabled={working} onClick={() => void take(kind)}>
          {words.kinds[kind]}
        </Button>
      ))}
    </div>
  )
}

function save(kind: 'csv' | 'json', events: readonly EventDetail[], { manifest, catalogue }: Site, addressOf: Address) {
  if (kind === 'csv') {
    saveFile('events.csv', 'text/csv;charset=utf-8', eventsAsCsv(events, catalogue, addressOf))
    return
  }
  const about = { title: manifest.corpus.title, catalogue }
  saveFile('events.json', 'application/json', eventsAsJson(events, about, addressOf))
}
