import type { Loaded } from '../data/use-loaded.ts'
import { resolveEvent, type Resolved } from '../data/resolve-event.ts'
import type { Ids } from '../data/load-lines.ts'
import type { Retired } from '../../model/site.ts'
import type { Page } from '../url/view.ts'

export type Opened =
  | Exclude<Resolved, { kind: 'merged' }>
  /** `slug` is what the link says of the event that it was made for. */
  | (Extract<Resolved, { kind: 'merged' }> & { slug: string })
  | { kind: 'waiting' }
  | undefined

/** What answers for the event that the address names; undefined where it names none, or where nobody can tell: the page says why. */
export function openEvent(page: Page, ids: Loaded<Ids>, retired: Loaded<Retired>): Opened {
  if (page.kind !== 'event' || ids.state === 'failed') return undefined
  if (ids.state === 'loading') return { kind: 'waiting' }
  const resolved = resolveEvent(page.id, ids.value, retired.state === 'ready' ? retired.value : undefined)
  if (resolved.kind === 'unknown' && (retired.state === 'loading' || !ids.value.complete)) return { kind: 'waiting' }
  return resolved.kind === 'merged' ? { ...resolved, slug: page.slug ?? '' } : resolved
}
