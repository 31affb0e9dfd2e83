/** The events that matter most, one after the other: what a reader takes along who has two minutes. Loaded when it is asked for. */
import './story.css'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Site } from '../data/site-data.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { Original } from '../ui/Native.tsx'
import { StoryCard } from './StoryCard.tsx'
import { StoryStrip } from './StoryStrip.tsx'
import { pageMessages } from '../words/page-messages.ts'

export type StoryViewProps = {
  site: Site
  /** The rows of the story, in time. */
  rows: Uint32Array
  titles: readonly string[] | undefined
  /** The row that is open; none yet: the first one is shown. */
  selected: number | undefined
  terms: readonly string[]
  hrefOf: (row: number) => string
  onOpen: (row: number) => void
  /** Where all that is known of an event stands. */
  moreOf: (row: number) => { href: string; open: () => void }
}

export function StoryView({ site, rows, titles, selected, terms, hrefOf, onOpen, moreOf }: StoryViewProps) {
  const words = pageMessages.story
  const at = Math.max(0, selected === undefined ? 0 : rows.indexOf(selected))
  const row = rows[at] ?? 0
  const [previous, next] = [rows[at - 1], rows[at + 1]]
  const titleOf = (other: number) => titles?.[other] ?? ''
  useArrows((step) => {
    const wanted = rows[at + step]
    if (wanted !== undefined) onOpen(wanted)
  })
  return (
    <section className="story" aria-label={words.label}>
      <p className="story-lead">{words.lead(rows.length)}</p>
      <StoryStrip site={site} rows={rows} at={at} titleOf={titleOf} hrefOf={hrefOf} onOpen={onOpen} />
      <p className="unseen" aria-live="polite">
        {selected === undefined ? '' : `${words.place(at + 1, rows.length)}: ${titleOf(row)}`}
      </p>
      <StoryCard
        key={row}
        site={site}
        row={row}
        title={titles?.[row]}
        terms={terms}
        place={words.place(at + 1, rows.length)}
        more={moreOf(row)}
      />
      <nav className="story-turn" aria-label={words.label}>
        {previous === undefined ? (
          <p className="story-edge">{words.begin}</p>
        ) : (
          <AppLink
            className="story-step"
            href={hrefOf(previous)}
            onOpen={() => onOpen(previous)}
            aria-keyshortcuts="ArrowLeft"
            rel="prev"
          >
            <span className="story-step-word">
              <ArrowLeft size={16} aria-hidden /> {words.previous}
            </span>{' '}
            <Original className="story-step-title">{titleOf(previous)}</Original>
          </AppLink>
        )}
        {next === undefined ? (
          <p className="story-edge story-next">{words.end}</p>
        ) : (
          <AppLink
            className="story-step story-next"
            href={hrefOf(next)}
            onOpen={() => onOpen(next)}
            aria-keyshortcuts="ArrowRight"
            rel="next"
          >
            <span className="story-step-word">
              {words.next} <ArrowRight size={16} aria-hidden />
            </span>{' '}
            <Original className="story-step-title">{titleOf(next)}</Original>
          </AppLink>
        )}
      </nav>
    </section>
  )
}

/** Left and right turn the pages, unless somebody types, moves a slider or has a dialog open. */
function useArrows(turn: (step: 1 | -1) => void): void {
  const latest = useRef(turn)
  useEffect(() => {
    latest.current = turn
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : undefined
      if (step === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof Element && event.target.closest('input, textarea, select, [role="slider"]')) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      latest.current(step)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
