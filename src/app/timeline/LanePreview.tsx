/**
 * A look at an event before it is opened: under the pointer in the lanes, or where the keyboard stands in the list. It stays while the
 * pointer is on it and goes with Escape. The list says the same to assistive technology.
 */
import { type RefObject, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Site } from '../data/site-data.ts'
import { useEventDetail } from '../data/use-data.ts'
import { Original } from '../ui/Native.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { articleDate, articleName, sourceOfRow, spanOfRow } from '../words/row-in-words.ts'
import { placePreview } from './place-preview.ts'
import { markOf } from './vis-rows.ts'
import type { LaneItem } from './visible-items.ts'

type LanePreviewProps = {
  host: RefObject<HTMLElement | null>
  site: Site
  items: readonly LaneItem[]
  titles: readonly string[] | undefined
  /** It is open beside the lanes already. */
  selected: number | undefined
}

type Shown = { row: number; left: number; top: number; bottom: number; focused?: { top: number; bottom: number } }

const OPEN_MS = 260
const CLOSE_MS = 140
const WIDTH = 360

export function LanePreview({ host, site, items, titles, selected }: LanePreviewProps) {
  const [shown, setShown] = useState<Shown>()
  useEffect(() => {
    const watched = host.current
    if (!watched) return undefined
    let timer: number | undefined
    const later = (act: () => void, wait: number) => {
      window.clearTimeout(timer)
      timer = window.setTimeout(act, wait)
    }
    const hide = () => {
      window.clearTimeout(timer)
      setShown(undefined)
    }
    const show = (element: Element, row: number, focused?: Element | null) => {
      const { left, top, bottom } = element.getBoundingClientRect()
      setShown({ row, left, top, bottom, ...(focused ? { focused: focused.getBoundingClientRect() } : {}) })
    }
    const onOver = (event: PointerEvent) => {
      if (event.pointerType === 'touch' || event.buttons !== 0 || !(event.target instanceof Element)) return
      if (event.target.closest('.lane-preview')) return window.clearTimeout(timer)
      const element = event.target.closest('.lane-event')
      const item = element && watched.contains(element) ? itemOf(element, items) : undefined
      if (element && item) later(() => show(element, item.row), OPEN_MS)
      else later(hide, CLOSE_MS)
    }
    // Where the keyboard stands in the list, the lanes show what it is.
    const onFocus = (event: FocusEvent) => {
      const link = event.target instanceof HTMLElement && event.target.matches(':focus-visible') ? event.target : null
      const row = Number(link?.dataset['row'] ?? -1)
      const item = items.find((other) => other.row === row)
      const element = item && watched.querySelector(`.vis-item.${markOf(item.id)}`)
      if (element && isSeen(element, watched)) later(() => show(element, row, link?.closest('.row') ?? link), OPEN_MS)
      else hide()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide()
    }
    const moves = ['pointerdown', 'wheel', 'scroll'] as const
    document.addEventListener('pointerover', onOver)
    document.addEventListener('focusin', onFocus)
    document.addEventListener('keydown', onKey, true)
    for (const move of moves) document.addEventListener(move, hide, { capture: true, passive: true })
    return () => {
      window.clearTimeout(timer)
      document.removeEventListener('pointerover', onOver)
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('keydown', onKey, true)
      for (const move of moves) document.removeEventListener(move, hide, { capture: true })
    }
  }, [host, items])
  if (!shown || shown.row === selected) return null
  return createPortal(<Card site={site} shown={shown} title={titles?.[shown.row] ?? ''} />, document.body)
}

function Card({
  site,
  shown: { row, left, top, bottom, focused },
  title,
}: {
  site: Site
  shown: Shown
  title: string
}) {
  const detail = useEventDetail(row)
  const quote = detail.state === 'ready' ? detail.value.evidence[0] : undefined
  const document = quote && site.catalogue.documents[site.documentAt.get(quote.document) ?? -1]
  const source = sourceOfRow(site.index, site.catalogue, row)
  const x = Math.max(12, Math.min(left, window.innerWidth - WIDTH - 12))
  const place = placePreview({ top, bottom }, focused, window.innerHeight)
  if (!place) return null
  return (
    <div className="lane-preview" aria-hidden="true" style={{ left: x, ...place }}>
      <p className="lane-preview-when">
        {[dateInWords(spanOfRow(site.index, row)), source].filter(Boolean).join(' · ')}
      </p>
      <p className="lane-preview-title">
        <Original>{title}</Original>
      </p>
      {quote ? (
        <p className="lane-preview-quote">
          <Original>{quote.quote}</Original>
        </p>
      ) : null}
      {document ? (
        <p className="lane-preview-source">
          {[
            articleName(document),
            document.title ? document.publisher : '',
            document.title ? articleDate(document) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ) : null}
    </div>
  )
}

function itemOf(element: Element, items: readonly LaneItem[]): LaneItem | undefined {
  return items.find(({ id }) => element.classList.contains(markOf(id)))
}

/** Whether it stands in the part of the lanes that is scrolled into view. */
function isSeen(element: Element, host: HTMLElement): boolean {
  const box = element.getBoundingClientRect()
  const frame = (host.closest('.lane-view') ?? host).getBoundingClientRect()
  return box.top >= frame.top && box.bottom <= Math.min(frame.bottom, window.innerHeight) && box.left < frame.right
}
