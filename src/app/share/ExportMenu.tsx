import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react'
import { createPortal } from 'react-dom'
import type { EventDetail } from '../../model/site.ts'
import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import { Menu } from '../ui/Menu.tsx'
import type { Address } from './ExportChoices.tsx'

// Few readers take events along: what that needs comes when the menu is opened.
const ExportChoices = lazy(() =>
  import('./ExportChoices.tsx').then(({ ExportChoices }) => ({ default: ExportChoices })),
)
const Dossier = lazy(() => import('./Dossier.tsx').then(({ Dossier }) => ({ default: Dossier })))

type ExportMenuProps = {
  site: Site
  order: Uint32Array
  icon: ReactNode
  addressOf: Address
  announce: (text: string) => void
}

/** The events of the current filter, to take along: as a table, as data with quotes, or on paper. */
export function ExportMenu({ site, order, icon, addressOf, announce }: ExportMenuProps) {
  const [dossier, setDossier] = useState<readonly EventDetail[]>()
  const finish = useCallback(() => setDossier(undefined), [])
  return (
    <>
      <Menu label={messages.header.export} icon={icon} className="header-export">
        <Suspense>
          <ExportChoices site={site} order={order} addressOf={addressOf} announce={announce} onPrint={setDossier} />
        </Suspense>
      </Menu>
      {dossier
        ? createPortal(
            <Suspense>
              <Dossier site={site} events={dossier} addressOf={addressOf} onDone={finish} />
            </Suspense>,
            document.body,
          )
        : null}
    </>
  )
}
