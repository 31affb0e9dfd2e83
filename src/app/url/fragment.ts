/** The part of the address after `#`, decoded; empty where there is none or it cannot be read. Only ever read: the view is in path and query. */
export function fragmentOf(host: Pick<Window, 'location'>): string {
  const raw = host.location.hash.slice(1)
  try {
    return decodeURIComponent(raw)
  } catch {
    return ''
  }
}
