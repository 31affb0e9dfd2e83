import { type ReactNode, Suspense, useCallback, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { EventDetail } from '../../model/site.ts'
import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { Button } from '../ui/Button.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import { Menu } from '../ui/Menu.tsx'
import type { Address, Picture } from './ExportChoices.tsx'

// Few readers take events along: what that needs comes when the menu is opened.
const ExportChoices = lazyPart(
  () => import('./ExportChoices.tsx').then(({ ExportChoices }) => ExportChoices),
  () => messages.states.codeMissing,
)
const Dossier = lazyPart(
  () => import('./Dossier.tsx').then(({ Dossier }) => Dossier),
  () => messages.states.codeMissing,
)

type ExportMenuProps = {
  site: Site
  order: Uint32Array
  icon: ReactNode
  addressOf: Address
  /** What paper says of where it comes from: the address of the view, and each part of its filter. */
  source: () => { address: string; filter: readonly string[] }
  announce: (text: string) => void
  /** Draws the lanes of the current view. */
  draw: () => Promise<Picture>
}

/** The events of the current filter, to take along: as a table, as data with quotes, or on paper. */
export function ExportMenu({ site, order, icon, addressOf, source, announce, draw }: ExportMenuProps) {
  const [dossier, setDossier] = useState<readonly EventDetail[]>()
  const finish = useCallback(() => setDossier(undefined), [])
  return (
    <>
      <Menu label={messages.header.export} icon={icon} className="header-export">
        <Boundary renderFailure={(error, retry) => <MenuFailed error={error} retry={retry} />}>
          <Suspense>
            <ExportChoices
              site={site}
              order={order}
              addressOf={addressOf}
              announce={announce}
              onPrint={setDossier}
              draw={draw}
            />
          </Suspense>
        </Boundary>
      </Menu>
      {dossier
        ? createPortal(
            <Boundary renderFailure={() => <Told announce={announce} onTold={finish} />}>
              <Suspense>
                <Dossier site={site} events={dossier} addressOf={addressOf} source={source()} onDone={finish} />
              </Suspense>
            </Boundary>,
            document.body,
          )
        : null}
    </>
  )
}

function MenuFailed({ error, retry }: { error: Error; retry: () => void }) {
  return (
    <div className="menu-list">
      <p className="menu-note" role="alert">
        {error.message}
      </p>
      <Button look="plain" onClick={retry}>
        {messages.states.retry}
      </Button>
    </div>
  )
}

/** The paper has no place of its own on the page where its failure could stand. */
function Told({ announce, onTold }: { announce: (text: string) => void; onTold: () => void }) {
  useEffect(() => {
    announce(messages.states.codeMissing)
    onTold()
  }, [announce, onTold])
  return null
}
