/** Which page a path names: `e/<id>/<slug>`, `d/<document>`, `a/<actor>`, `about`, or nothing for the timeline. */
import { slugOf } from '../../model/slug.ts'
import { cleanId, decodeOnce, stripControls, wellFormed } from './clean-id.ts'
import type { Page } from './view.ts'

const PREFIXES = ['e', 'd', 'a'] as const

/**
 * Reads the path below the root. Total: what is no page of ours becomes `unknown`. With `anywhere` the first segment that could begin
 * a page of ours counts, for addresses that were copied with another base path.
 */
export function readPath(path: string, anywhere = false): Page {
  let segments = path.split('/').filter((segment) => segment !== '' && segment !== 'index.html')
  if (anywhere) {
    const first = segments.findIndex((segment) => segment === 'about' || isPrefix(segment))
    if (first === -1) return { kind: 'timeline' }
    segments = segments.slice(first)
  }
  const [prefix, rawId = '', ...rest] = segments
  if (prefix === undefined) return { kind: 'timeline' }
  if (prefix === 'about' && segments.length === 1) return { kind: 'about' }
  const id = isPrefix(prefix) ? cleanId(rawId) : ''
  // A host shows the folder for its index.html, so nothing can be called that.
  if (id === '' || id === 'index.html' || rest.length > (prefix === 'e' ? 1 : 0))
    return { kind: 'unknown', path: shown(path) }
  if (prefix === 'd') return { kind: 'document', id }
  if (prefix === 'a') return { kind: 'actor', id }
  const slug = slugOf(decodeOnce(rest[0] ?? '').slice(0, 200))
  return slug === '' ? { kind: 'event', id } : { kind: 'event', id, slug }
}

/** The path below the root, with a slash at the end, as static hosts serve folders: `e/h4k2m9/xi-calls-putin/`. */
export function writePath(page: Page): string {
  if (page.kind === 'about') return 'about/'
  if (page.kind === 'timeline' || page.kind === 'unknown') return ''
  const id = encodeURIComponent(wellFormed(page.id))
  if (page.kind === 'document') return `d/${id}/`
  if (page.kind === 'actor') return `a/${id}/`
  const slug = slugOf(page.slug ?? '')
  return slug === '' ? `e/${id}/` : `e/${id}/${slug}/`
}

function isPrefix(segment: string): boolean {
  return (PREFIXES as readonly string[]).includes(segment)
}

function shown(path: string): string {
  return stripControls(path.slice(0, 120))
}
