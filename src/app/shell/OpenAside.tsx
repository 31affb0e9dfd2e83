import type { ComponentProps } from 'react'
import { slugOf } from '../../model/slug.ts'
import type { Site } from '../data/site-data.ts'
import { useTitles } from '../data/use-data.ts'
import { EventAnswer } from '../event/EventAnswer.tsx'
import { EventPanel } from '../event/EventPanel.tsx'
import { nearestRows } from '../select/nearest-rows.ts'
import type { Neighbours } from '../select/order.ts'
import type { Opened } from './open-event.ts'
import { Stepper } from './Stepper.tsx'
import { pageMessages } from '../words/page-messages.ts'

type OpenAsideProps = Pick<ComponentProps<typeof EventPanel>, 'takesFocus' | 'openedFrom'> &
  Pick<ComponentProps<typeof EventAnswer>, 'site' | 'links' | 'onClose'> & {
    opened: NonNullable<Opened>
    beside: Neighbours | undefined
    count: number
    onStep: (row: number | undefined) => void
  }

/** The event that is open, or what became of one that is not there. */
export function OpenAside({ opened, beside, count, onStep, takesFocus, openedFrom, ...rest }: OpenAsideProps) {
  const { site, links, onClose } = rest
  const titles = useTitles()
  const title = opened.kind === 'merged' && titles.state === 'ready' ? titles.value[opened.row] : undefined
  // An address has no more of a title than its slug; where that is the title of now it says nothing new.
  const was = (slug: string) => (title !== undefined && slugOf(title) === slug ? '' : slug.replaceAll('-', ' '))
  if (opened.kind !== 'live' && opened.kind !== 'merged') {
    const rows = opened.kind === 'split' ? opened.rows : nearestRows(site.index, middleDay(site), 5)
    return <EventAnswer opened={opened} rows={rows} links={links} site={site} onClose={onClose} />
  }
  return (
    <EventPanel
      {...rest}
      row={opened.row}
      {...(opened.kind === 'merged' ? { note: pageMessages.event.mergedNote(opened.reason, was(opened.slug)) } : {})}
      takesFocus={takesFocus}
      openedFrom={openedFrom}
      stepper={beside ? <Stepper beside={beside} count={count} onStep={onStep} /> : null}
    />
  )
}

function middleDay({ index }: Site): number {
  return index.start[index.size >> 1] ?? 0
}
