/**
 * Lanes of events over time. A picture for the eye: it is hidden from assistive technology, and the list, which stands in the same order
 * with the same selection, speaks for it. The library comes late and on its own; when it fails the rest of the page goes on.
 */
import { Component, type ReactNode, Suspense, lazy, useMemo } from 'react'
import type { LanesProps, LanesWords } from './lanes-props.ts'

const VisLanes = lazy(() => import('./VisLanes.tsx').then(({ VisLanes }) => ({ default: VisLanes })))

const WORDS: LanesWords = {
  quiet: (days) => (days < 60 ? `${days} days without events` : `${Math.round(days / 30.44)} months without events`),
  quietShort: (days) => (days < 60 ? `${days} d` : `${Math.round(days / 30.44)} mo`),
  other: 'Other',
  all: 'All events',
}

type Props = LanesProps & {
  /** Shown while the library is on its way. */
  placeholder?: ReactNode
  /** Shown when the lanes cannot be drawn. */
  failed?: (retry: () => void) => ReactNode
}

export function Lanes({ placeholder = null, failed, words, locale = 'en-GB', ...props }: Props) {
  const spoken = useMemo(() => ({ ...WORDS, ...words }), [words])
  return (
    <LanesBoundary failed={failed}>
      <Suspense fallback={placeholder}>
        <VisLanes {...props} words={spoken} locale={locale} />
      </Suspense>
    </LanesBoundary>
  )
}

type BoundaryProps = { children: ReactNode; failed: Props['failed'] }

class LanesBoundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    const retry = () => this.setState({ broken: false })
    return (
      this.props.failed?.(retry) ?? (
        <output className="lanes-failed">The lanes could not be drawn. The list shows the same events.</output>
      )
    )
  }
}
