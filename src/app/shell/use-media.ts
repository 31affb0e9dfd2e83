import { useCallback, useSyncExternalStore } from 'react'

export const NARROW = '(max-width: 767px)'
export const WIDE = '(min-width: 1200px)'

/** Whether a media query holds now. Where nothing can be asked, as in a page without a window, it does not. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      if (typeof matchMedia !== 'function') return () => {}
      const list = matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => typeof matchMedia === 'function' && matchMedia(query).matches,
    () => false,
  )
}
