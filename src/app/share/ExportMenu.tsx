import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { createPortal } from 'react-dom'
import type { EventDetail } from '../../model/site.ts'
import type { Site } from '../data/site-data.ts'
import { useBase } from '../data/use-data.ts'
import { messages } from '../messages.ts'
import { Button } from '../ui/Button.tsx'
import { Menu } from '../ui/Menu.tsx'
import { Dossier } from './Dossier.tsx'
import { eventsAsCsv, eventsAsJson } from './export-events.ts'
import { loadEvents } from './load-events.ts'
import { saveFile } from './save-file.ts'

type ExportMenuProps = {
  site: Site
  order: Uint32Array
  icon: ReactNode
  addressOf: (row: number, slug: string) => string
  announce: (text: string) => void
}

/** A dossier of more is no longer read; a table of more is better cut from the dataset. */
const MOST = { csv: 20_000, json: 20_000, print: 300 }

/** The events of the current filter, to take along: as a table, as data with quotes, or on paper. */
export function ExportMenu({ site, order, icon, addressOf, announce }: ExportMenuProps) {
  const [working, setWorking] = useState(false)
  const [dossier, setDossier] = useState<readonly EventDetail[]>()
  const client = useQueryClient()
  const base = useBase()
  const words = messages.share

  const take = async (kind: keyof typeof MOST, close: () => void) => {
    if (order.length > MOST[kind]) return announce(words.tooMany(MOST[kind]))
    setWorking(true)
    try {
      const rows = [...order]
      const events = await loadEvents(client, base, site, rows)
      const addresses = new Map(events.map((event, at) => [event.id, addressOf(rows[at] ?? 0, event.slug)]))
      const address = ({ id }: EventDetail) => addresses.get(id) ?? ''
      const { title } = site.manifest.corpus
      if (kind === 'csv') saveFile('events.csv', 'text/csv;charset=utf-8', eventsAsCsv(events, site.catalogue, address))
      else if (kind === 'json') {
        saveFile('events.json', 'application/json', eventsAsJson(events, { title, catalogue: site.catalogue }, address))
      } else setDossier(events)
      close()
    } catch {
      announce(words.failed)
    } finally {
      setWorking(false)
    }
  }
  return (
    <>
      <Menu label={messages.header.export} icon={icon} className="header-export">
        {(close) => (
          <div className="menu-list" aria-busy={working}>
            <p className="menu-note">{working ? words.working : words.exportIntro(order.length)}</p>
            <Button look="plain" disabled={working} onClick={() => void take('csv', close)}>
              {words.csv}
            </Button>
            <Button look="plain" disabled={working} onClick={() => void take('json', close)}>
              {words.json}
            </Button>
            <Button look="plain" disabled={working} onClick={() => void take('print', close)}>
              {words.print}
            </Button>
          </div>
        )}
      </Menu>
      {dossier
        ? createPortal(
            <Dossier
              site={site}
              events={dossier}
              addressOf={({ id, slug }) => addressOf(order[dossier.findIndex((event) => event.id === id)] ?? 0, slug)}
              onDone={() => setDossier(undefined)}
            />,
            document.body,
          )
        : null}
    </>
  )
}
