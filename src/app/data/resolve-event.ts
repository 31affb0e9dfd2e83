/** What answers for an event id of a shared link. Links never rot: every id that was published once has an answer. */
import type { Retired } from '../../model/site.ts'
import type { Ids } from './load-lines.ts'

export type Resolved =
  | { kind: 'live'; row: number }
  /** The event was merged into another. */
  | { kind: 'merged'; row: number; id: string; reason: string }
  /** The event was split; these are its pieces. */
  | { kind: 'split'; rows: number[]; reason: string }
  | { kind: 'withdrawn'; reason: string }
  | { kind: 'unknown' }

/**
 * Live id → alias or retired id → the same in lower case, as some programs spell addresses in capitals. An alias stands among the retired
 * ids without a reason: another report that was found to tell of the same event.
 */
export function resolveEvent(id: string, { rowOf }: Pick<Ids, 'rowOf'>, retired: Retired | undefined): Resolved {
  for (const spelling of new Set([id, id.toLowerCase()])) {
    const row = rowOf.get(spelling)
    if (row !== undefined) return { kind: 'live', row }
    const entry = retired && Object.hasOwn(retired, spelling) ? retired[spelling] : undefined
    if (!entry) continue
    const rows = entry.now.flatMap((now) => rowOf.get(now) ?? [])
    const [only] = rows
    if (only === undefined) return { kind: 'withdrawn', reason: entry.reason }
    if (rows.length > 1) return { kind: 'split', rows, reason: entry.reason }
    return {
      kind: 'merged',
      row: only,
      id: entry.now.find((now) => rowOf.get(now) === only) ?? id,
      reason: entry.reason,
    }
  }
  return { kind: 'unknown' }
}
