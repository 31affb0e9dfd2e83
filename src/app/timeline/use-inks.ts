import { useEffect, useState } from 'react'

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']

/**
 * Colours by the class that has them, as far as somebody has asked: another, empty map whenever the colours of the page may have changed, by
 * the switch, the system, or more contrast. For what is painted once.
 */
export function useInks(): Map<string, string> {
  const [inks, setInks] = useState(() => new Map<string, string>())
  useEffect(() => {
    const changed = () => setInks(new Map())
    const observer = new MutationObserver(changed)
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    const queries = QUERIES.map((query) => matchMedia(query))
    for (const query of queries) query.addEventListener('change', changed)
    return () => {
      observer.disconnect()
      for (const query of queries) query.removeEventListener('change', changed)
    }
  }, [])
  return inks
}
