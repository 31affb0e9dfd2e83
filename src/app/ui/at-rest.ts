/** Calls back when the page has nothing else to do, and after so many milliseconds at the latest; the answer takes that back. */
export function atRest(then: () => void, timeout?: number): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(then, 50)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(then, timeout === undefined ? {} : { timeout })
  return () => cancelIdleCallback(handle)
}
