import { type ComponentProps, Suspense } from 'react'
import { EventList } from '../list/EventList.tsx'
import { messages } from '../messages.ts'
import type { Filter } from '../select/filter.ts'
import type { Question } from '../select/select-events.ts'
import { lazyPart } from '../ui/lazy-part.ts'
import type { Layout } from '../url/view.ts'
import { PanelBoundary } from './PanelBoundary.tsx'

// The list is what most readers see; the other ways to show the same events come when they are asked for.
const EventTable = lazyPart(
  () => import('../list/EventTable.tsx').then(({ EventTable }) => EventTable),
  () => messages.states.codeMissing,
)
const ReadView = lazyPart(
  () => import('../list/ReadView.tsx').then(({ ReadView }) => ReadView),
  () => messages.states.codeMissing,
)
const StoryView = lazyPart(
  () => import('../story/StoryView.tsx').then(({ StoryView }) => StoryView),
  () => messages.states.codeMissing,
)

const EmptyResult = lazyPart(
  () => import('./EmptyResult.tsx').then(({ EmptyResult }) => EmptyResult),
  () => messages.states.codeMissing,
  'at-rest',
)

type EventViewsProps = {
  layout: Layout
  list: ComponentProps<typeof EventList>
  /** The rows of the story, in time. */
  story: Uint32Array
  moreOf: (row: number) => { href: string; open: () => void }
  question: Question
  /** Whether nothing is known yet of what the words find. */
  waiting: boolean
  onTake: (filter: Filter, background: boolean) => void
}

/** The selected events in the way that is asked for, or what to do where there are none. */
export function EventViews({ layout, list, story, moreOf, question, waiting, onTake }: EventViewsProps) {
  // What one view could not show is no fault of the next.
  const view = layout === 'table' || layout === 'read' || layout === 'story' ? layout : 'list'
  return (
    <PanelBoundary key={view}>
      {list.order.length === 0 && waiting ? (
        <p className="lanes-wait">{messages.search.loading}</p>
      ) : list.order.length === 0 ? (
        <Suspense>
          <EmptyResult facets={list.site.facets} question={question} onTake={onTake} />
        </Suspense>
      ) : layout === 'table' ? (
        <Suspense>
          <EventTable {...list} />
        </Suspense>
      ) : layout === 'read' ? (
        <Suspense>
          <ReadView {...list} />
        </Suspense>
      ) : layout === 'story' ? (
        <Suspense>
          <StoryView {...list} rows={story} moreOf={moreOf} />
        </Suspense>
      ) : (
        <EventList {...list} />
      )}
    </PanelBoundary>
  )
}
