/** Splits an address into path and query by hand: nothing here can throw, whatever the address holds. */

/** Servers refuse longer ones, and ours are at most 2,000 characters. */
const MAX_QUERY = 8000

/** `https://host/repo/e/x?q=y#z`, root `/repo/` → path `e/x`, query `q=y`. `rooted` is false when the path is not under the root. */
export function splitAddress(
  href: string,
  root: string,
): { path: string; query: string; rooted: boolean; cut: boolean } {
  const address = href.replace(/^[a-z][a-z0-9+.-]{0,20}:\/\/[^/?#]*/i, '')
  const beforeHash = until(address, '#')
  const path = until(beforeHash, '?')
  const query = beforeHash.slice(path.length + 1)
  const prefix = root.endsWith('/') ? root : `${root}/`
  const rooted = path.startsWith(prefix) || `${path}/` === prefix || path === ''
  return {
    path: rooted ? path.slice(prefix.length) : path,
    query: query.slice(0, MAX_QUERY).replaceAll('&amp;', '&'),
    rooted,
    cut: query.length > MAX_QUERY,
  }
}

/** The query as name → values in order. `name[]` counts as `name`. */
export function readQuery(query: string): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const [rawName, value] of new URLSearchParams(query)) {
    const name = rawName.replace(/\[\]$/, '')
    const list = values.get(name)
    if (list) list.push(value)
    else values.set(name, [value])
  }
  return values
}

function until(text: string, mark: string): string {
  const position = text.indexOf(mark)
  return position === -1 ? text : text.slice(0, position)
}
