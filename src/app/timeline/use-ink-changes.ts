import { useEffect, useState } from 'react'

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']

/** A number that changes whenever the colours of the page may have: by the switch, the system, or more contrast. For what is painted once. */
export function useInkChanges(): number {
  const [version, setVersion] = useState(0)
  useEffect(() => {
    const changed = () => setVersion((before) => before + 1)
    const observer = new MutationObserver(changed)
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    const queries = QUERIES.map((query) => matchMedia(query))
    for (const query of queries) query.addEventListener('change', changed)
    return () => {
      observer.disconnect()
      for (const query of queries) query.removeEventListener('change', changed)
    }
  }, [])
  return version
}
