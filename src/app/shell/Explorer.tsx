import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Site } from '../data/site-data.ts'
import { useEventDetail, useIds, useRetired, useTitles } from '../data/use-data.ts'
import { Facets } from '../filters/Facets.tsx'
import { messages } from '../messages.ts'
import type { Suggestion } from '../search/search-result.ts'
import { useSearch } from '../search/use-search.ts'
import { EMPTY_FILTER, type Filter } from '../select/filter.ts'
import { type Month, rowsOfMonth } from '../select/density.ts'
import { neighbours } from '../select/order.ts'
import type { LanesHandle } from '../timeline/lanes-props.ts'
import { atRest } from '../ui/at-rest.ts'
import { lazyPart, loadAtRest } from '../ui/lazy-part.ts'
import { Segments } from '../ui/Segments.tsx'
import type { Replace } from '../url/address-store.ts'
import { useAddressOf, useView } from '../url/use-view.tsx'
import type { Page, View } from '../url/view.ts'
import { headingInWords } from '../words/period-in-words.ts'
import { storyRows } from '../story/story-rows.ts'
import { Asked } from './Asked.tsx'
import { EventAside } from './EventAside.tsx'
import { EventViews } from './EventViews.tsx'
import { Frame } from './Frame.tsx'
import { LanesPanel } from './LanesPanel.tsx'
import { Notes } from './Notes.tsx'
import { Overview } from './Overview.tsx'
import { PanelBoundary } from './PanelBoundary.tsx'
import { ResultLine } from './ResultLine.tsx'
import { ShareTools } from './ShareTools.tsx'
import { useEventLinks } from './use-event-links.ts'
import { isWaiting, useExplorer, useHits } from './use-explorer.ts'
import type { KeyAction } from './use-keys.ts'
import { NARROW, useMedia } from './use-media.ts'
import { openEvent } from './open-event.ts'
import { usePageTitle, useReady } from './use-ready.ts'
import { useStuckHeight } from './use-stuck-height.ts'

const FiltersSheet = lazyPart(
  () => import('./FiltersSheet.tsx').then(({ FiltersSheet }) => FiltersSheet),
  () => messages.states.codeMissing,
  'at-rest',
)

/** The timeline with its filters and the event that is open: the page at `/` and at every `/e/<id>/`. */
export function Explorer({ site }: { site: Site }) {
  const [view, navigate] = useView()
  const addressOf = useAddressOf()
  const titles = useTitles()
  const ids = useIds()
  const narrow = useMedia(NARROW)
  const [filtersOpen, setFiltersOpen] = useState(false)
  const [tab, setTab] = useState<'list' | 'lanes'>('list')
  const lanes = useRef<LanesHandle>(null)
  const stuck = useStuckHeight()
  const search = useSearch(view.filter.text)
  const hits = useHits(site, search, view.background)
  const waiting = isWaiting(search)
  const terms = search.state === 'ready' ? search.terms : NO_TERMS
  const { filter, unknown, question, selected, order, months } = useExplorer(site, view, hits)
  const titleList = titles.state === 'ready' ? titles.value : undefined
  const idList = ids.state === 'ready' ? ids.value : undefined
  const retired = useRetired()
  const opened = openEvent(view.page, ids, retired)
  const row = opened?.kind === 'live' || opened?.kind === 'merged' ? opened.row : undefined
  const links = useEventLinks({ site, view, navigate, ids: idList, titles: titleList })
  const { rowHref, openRow } = links
  const drawn = useMemo(
    () => ({ site, rows: order, titles: titleList, selected: row, onSelect: openRow }),
    [site, order, titleList, row, openRow],
  )
  const { layout } = view
  const inStory = layout === 'story'
  const story = useMemo(() => (inStory ? storyRows(site.index, order, row) : NO_ROWS), [inStory, site, order, row])
  // Who turns the pages of the story does not leave it.
  const steps = inStory ? story : order
  const beside = useMemo(() => (row === undefined ? undefined : neighbours(steps, row)), [steps, row])

  const nameOf = useCallback(
    (month: Month) => headingInWords(site.index, rowsOfMonth(site.index, order, month), month.month),
    [order, site],
  )

  const detail = useEventDetail(row)
  const standing = opened?.kind !== 'waiting' && (row === undefined || detail.state !== 'loading')
  const answered = search.state === 'ready' ? !search.partial : search.state !== 'working'
  useReady(standing && answered && titles.state !== 'loading' && ids.state !== 'loading')
  usePageTitle(
    row !== undefined && titleList?.[row]
      ? `${titleList[row]} · ${site.manifest.corpus.title}`
      : site.manifest.corpus.title,
  )

  useEffect(() => void loadAtRest(atRest), [])

  const setFilter = useCallback(
    (filter: Filter, replace: Replace = false) => navigate((now) => ({ ...now, filter }), { replace }),
    [navigate],
  )
  const setView = useCallback((change: Partial<View>) => navigate((now) => ({ ...now, ...change })), [navigate])
  const returnTo = useRef<number>(undefined)
  const close = useCallback(() => {
    returnTo.current = row
    navigate((now) => ({ ...now, page: { kind: 'timeline' } }))
  }, [navigate, row])
  // The focus goes back to where the event was opened, once what it covered can take it.
  useEffect(() => {
    if (row !== undefined || returnTo.current === undefined) return
    const link = document.querySelector<HTMLElement>(
      `.list [data-row="${returnTo.current}"], .table [data-row="${returnTo.current}"], .read [data-row="${returnTo.current}"]`,
    )
    returnTo.current = undefined
    link?.focus({ preventScroll: true })
  }, [row])
  const onKey = (action: KeyAction) => {
    if (action === 'next') openBeside(row === undefined ? steps[inStory ? 1 : 0] : beside?.next)
    else if (action === 'previous') openBeside(row === undefined ? steps.at(-1) : beside?.previous)
    else if (action === 'fit') lanes.current?.fit()
    else if (action === 'zoom-in') lanes.current?.zoomIn()
    else if (action === 'zoom-out') lanes.current?.zoomOut()
    else if (action === 'close' && view.page.kind === 'event') close()
  }
  const openBeside = (next: number | undefined) => {
    if (next !== undefined) openRow(next)
  }
  useEffect(() => {
    if (row !== undefined) lanes.current?.reveal(row)
  }, [row])

  // The story shows its events itself; what became of one that is not there is told beside it.
  const aloneInStory = inStory && (opened === undefined || row !== undefined || opened.kind === 'waiting')
  const moreOf = (shown: number) => {
    const page: Page = { kind: 'event', id: idList?.ids[shown] ?? '', slug: titleList?.[shown] ?? '' }
    const target: View = { ...view, page, layout: 'timeline' }
    return { href: addressOf(target), open: () => navigate(target) }
  }
  const list = {
    site,
    order,
    titles: titleList,
    selected: row,
    terms,
    hrefOf: rowHref,
    onOpen: openRow,
    onActor: links.filterByActor,
  }
  const facets = (
    <PanelBoundary>
      <Facets facets={site.facets} question={question} onChange={setFilter} />
    </PanelBoundary>
  )
  return (
    <Frame
      site={site}
      onKey={onKey}
      search={{
        text: view.filter.text,
        state: search.state,
        onChange: (text) => setFilter({ ...filter, text }, 'debounced'),
      }}
      share={<ShareTools site={site} view={view} order={order} titles={titleList} />}
      open={view.page.kind === 'event' && !aloneInStory}
      left={
        <aside className="facets" aria-label={messages.facets.heading}>
          {narrow ? null : (
            <>
              <a className="skip" href="#events">
                {messages.facets.skip}
              </a>
              {facets}
            </>
          )}
        </aside>
      }
      right={
        aloneInStory ? undefined : (
          <EventAside
            site={site}
            opened={opened}
            links={links}
            beside={beside}
            count={selected.count}
            onStep={openBeside}
            onClose={close}
          />
        )
      }
    >
      <h1 className="unseen">{site.manifest.corpus.title}</h1>
      <Notes
        unknown={unknown}
        onForget={() => setFilter(filter)}
        failed={[titles, ids].filter((part) => part.state === 'failed')}
      />
      <section className="centre" aria-label={messages.timeline.region}>
        <div className="stuck" ref={stuck}>
          <ResultLine
            facets={site.facets}
            filter={filter}
            background={view.background}
            selected={selected}
            order={order}
            searching={search.state === 'working' ? (waiting ? 'first' : 'again') : undefined}
            onFilter={setFilter}
            onBackground={(background) => setView({ background })}
            onOpenFilters={() => setFiltersOpen(true)}
            suggestions={search.state === 'ready' ? search.suggestions : NO_SUGGESTIONS}
          />
          <Overview
            months={months}
            range={filter}
            nameOf={nameOf}
            onChange={({ from, to }, settled) => {
              const { from: _from, to: _to, ...rest } = filter
              setFilter({ ...rest, ...(from ? { from } : {}), ...(to ? { to } : {}) }, !settled && 'held')
            }}
          />
          {narrow && layout === 'timeline' ? (
            <Segments
              label={messages.timeline.tabs}
              value={tab}
              options={[
                { value: 'list', label: messages.timeline.tabList },
                { value: 'lanes', label: messages.timeline.tabLanes },
              ]}
              onChange={setTab}
            />
          ) : null}
        </div>
        {layout === 'timeline' && order.length > 0 && (!narrow || tab === 'lanes') ? (
          <LanesPanel
            drawn={drawn}
            lanes={view.lanes}
            scale={view.scale}
            from={filter.from}
            to={filter.to}
            handle={lanes}
            onView={setView}
          />
        ) : null}
        <div
          id="events"
          className="events-panel"
          tabIndex={-1}
          aria-busy={search.state === 'working' || undefined}
          hidden={narrow && tab === 'lanes' && layout === 'timeline'}
        >
          <EventViews
            layout={layout}
            list={list}
            story={story}
            moreOf={moreOf}
            question={question}
            waiting={waiting}
            onTake={(filter, background) => setView({ filter, background })}
          />
        </div>
      </section>
      {filtersOpen ? (
        <Asked onGone={() => setFiltersOpen(false)}>
          <FiltersSheet
            count={selected.count}
            onClear={() => setFilter(EMPTY_FILTER)}
            onClose={() => setFiltersOpen(false)}
          >
            {facets}
          </FiltersSheet>
        </Asked>
      ) : null}
    </Frame>
  )
}

const NO_ROWS = new Uint32Array()
const NO_TERMS: readonly string[] = []
const NO_SUGGESTIONS: readonly Suggestion[] = []
