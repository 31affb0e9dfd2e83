import { useMemo, useSyncExternalStore } from 'react'

export type RowSizes = { row: number; month: number }

const NARROW = '(max-width: 767px)'

/** The heights of list.css in pixels: they are in rem there, so that they follow the reader's text size. */
export function useRowSizes(): RowSizes {
  const narrow = useSyncExternalStore(
    subscribe,
    () => typeof matchMedia === 'function' && matchMedia(NARROW).matches,
    () => false,
  )
  return useMemo(() => {
    const rem =
      typeof getComputedStyle === 'function'
        ? Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
        : 16
    const unit = Number.isFinite(rem) && rem > 0 ? rem : 16
    return { row: unit * (narrow ? 6.5 : 3.75), month: unit * 2.25 }
  }, [narrow])
}

function subscribe(changed: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => {}
  const query = matchMedia(NARROW)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
