/**
 * Addresses. `parseAddress` and `formatAddress` are a pair: what one writes the other reads back. Addresses that were shared once open
 * for ever: a change of their form is a new version and one more entry in `UPGRADES`; no entry is ever edited.
 */
import { wellFormed } from './url/clean-id.ts'
import { readPath, writePath } from './url/page-path.ts'
import { PARAMETERS } from './url/parameters.ts'
import { readQuery, splitAddress } from './url/read-address.ts'
import { HOME, type Note, type View } from './url/view.ts'

export const ADDRESS_VERSION = 1

type Query = Map<string, string[]>

/** `UPGRADES[n]` turns a query of version n into one of version n + 1. */
const UPGRADES: readonly ((query: Query) => Query)[] = [
  // Before versions were written the names were those of version 1.
  (query) => query,
]

/** Marks that others add to links. They are dropped in silence and never copied into an address of ours. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|mc_[ce]id|_ga|_gl|ref|source)$/

/**
 * Reads an address. Never throws: a part that cannot be taken is named in a note and the rest holds.
 * `parseAddress('https://x.org/repo/e/h4k2m9/xi-calls?country=china&v=1', '/repo/')`. `root` is the app's root path.
 */
export function parseAddress(href: string, root: string): { view: View; notes: Note[] } {
  const notes: Note[] = []
  const { path, query, rooted, cut } = splitAddress(href, root)
  if (cut) notes.push(noteOf('query', 'too-long', '', 'The address was too long; its end was left out.'))
  const page = readPath(path, !rooted)
  if (!rooted) {
    notes.push(noteOf('path', 'wrong-base', path, 'The address was made for another place of this site.'))
  } else if (page.kind === 'unknown') {
    notes.push(noteOf('path', 'bad-path', page.path, `There is no page “${page.path}”.`))
  }
  const view = readView({ ...HOME, page }, upgrade(readQuery(query), notes), notes)
  return { view, notes: notes.slice(0, 20) }
}

/**
 * Writes the address of a view as a path with query: ids not labels, repeated keys, defaults left out, always the same for the same view.
 * At most 2,000 characters for ten filters. `file` is the name of a page's file where the host knows no folders.
 */
export function formatAddress(view: View, root: string, file = ''): string {
  const query = new URLSearchParams()
  for (const parameter of PARAMETERS) {
    for (const value of parameter.write(view)) query.append(parameter.name, wellFormed(value))
  }
  const prefix = root.endsWith('/') ? root : `${root}/`
  const path = prefix + writePath(view.page) + file
  if (query.size === 0) return path
  query.append('v', String(ADDRESS_VERSION))
  return `${path}?${query}`
}

function upgrade(query: Query, notes: Note[]): Query {
  const raw = query.get('v')?.[0]
  query.delete('v')
  if (raw === undefined) return query
  if (!/^\d{1,4}$/.test(raw)) {
    notes.push(noteOf('v', 'bad-value', raw, `“${clip(raw)}” is not a version of our addresses.`))
    return query
  }
  const version = Number(raw)
  if (version > ADDRESS_VERSION) {
    const message = 'This address was made by a newer version of this page. Reload to get that version.'
    notes.push(noteOf('v', 'newer-version', raw, message))
  }
  return UPGRADES.slice(version).reduce((upgraded, step) => step(upgraded), query)
}

function readView(start: View, query: Query, notes: Note[]): View {
  let view = start
  for (const parameter of PARAMETERS) {
    const values = query.get(parameter.name)
    query.delete(parameter.name)
    if (!values || values.every((value) => value === '')) continue
    if (!parameter.repeats && values.length > 1) {
      const message = `“${parameter.name}” was given ${values.length} times; the first counts.`
      notes.push(noteOf(parameter.name, 'repeated', values[0] ?? '', message))
    }
    view = parameter.read(view, parameter.repeats ? values : values.slice(0, 1), (code, value, message) =>
      notes.push(noteOf(parameter.name, code, value, `${parameter.name}: ${clip(message)}.`)),
    )
  }
  for (const [name, [value = '']] of query) {
    if (name === '' || TRACKING.test(name)) continue
    notes.push(noteOf(clip(name), 'unknown-part', value, `“${clip(name)}” is not a part of our addresses.`))
  }
  return ordered(view, notes)
}

function ordered(view: View, notes: Note[]): View {
  const { from, to } = view.filter
  if (from === undefined || to === undefined || from <= `${to}-99`.slice(0, 10)) return view
  notes.push(noteOf('from', 'swapped', `${from}..${to}`, 'The first day was after the last; they were swapped.'))
  return { ...view, filter: { ...view.filter, from: to, to: from } }
}

function noteOf(part: string, code: Note['code'], value: string, message: string): Note {
  return { part, code, message, value: clip(value) }
}

function clip(text: string): string {
  const whole = wellFormed(text)
  return whole.length <= 120 ? whole : `${wellFormed(whole.slice(0, 119))}…`
}
