import { useEffect } from 'react'

/** Says on the page itself that the first view stands: tests and the watchdog of the start wait for it, never for a time. */
export function useReady(ready: boolean): void {
  useEffect(() => {
    if (ready) document.documentElement.dataset['ready'] = 'true'
  }, [ready])
}

/** The title of the window, which bookmarks and history show. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title
  }, [title])
}
