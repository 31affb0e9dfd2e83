/**
 * Lanes of events over time. A picture for the eye: it is hidden from assistive technology, and the list, which stands in the same order
 * with the same selection, speaks for it. The library comes late and on its own; when it fails the rest of the page goes on.
 */
import { memo, type ReactNode, Suspense } from 'react'
import { messages } from '../messages.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import type { LanesProps } from './lanes-props.ts'

const VisLanes = lazyPart(
  () => import('./VisLanes.tsx').then(({ VisLanes }) => VisLanes),
  () => messages.states.codeMissing,
  'with-data',
)

type Props = LanesProps & {
  /** Shown while the library is on its way. */
  placeholder?: ReactNode
  /** Shown when the lanes cannot be drawn. */
  failed?: (error: Error, retry: () => void) => ReactNode
}

/** Drawn anew only when something of them changes. */
export const Lanes = memo(function Lanes({ placeholder = null, failed, words, ...props }: Props) {
  return (
    <Boundary renderFailure={failed ?? plainFailure}>
      <Suspense fallback={placeholder}>
        <VisLanes {...props} words={words ?? messages.timeline.lanesWords} />
      </Suspense>
    </Boundary>
  )
})

function plainFailure(): ReactNode {
  return <output className="lanes-failed">{messages.timeline.failed}</output>
}
