import { skipToken, useQuery } from '@tanstack/react-query'
import { isDay } from '../../model/day.ts'
import { loadFile } from './load-asset.ts'
import { useBase } from './use-site.tsx'

/**
 * How many events came to this timeline after the day on which a link was made; 0 while nobody knows. Asked only where a link says its
 * day. What came on that very day is not counted: it may have been there.
 */
export function useAddedSince(made: string | undefined): number {
  const base = useBase()
  const { data = 0 } = useQuery({
    queryKey: ['added-since', made],
    queryFn:
      made === undefined
        ? skipToken
        : async ({ signal }) => {
            const bytes = await loadFile(new URL('added.json', base).href, 'What was added', { signal, late: true })
            return countAfter(made, JSON.parse(new TextDecoder().decode(bytes)))
          },
    retry: false,
  })
  return data
}

/** `countAfter('2024-05-01', [['2024-05-01', 2], ['2024-06-01', 3]])` → 3. What is no such list counts for nothing. */
export function countAfter(made: string, days: unknown): number {
  if (!Array.isArray(days)) return 0
  let count = 0
  for (const entry of days as unknown[]) {
    if (!Array.isArray(entry)) continue
    const [day, added] = entry as unknown[]
    if (typeof day === 'string' && isDay(day) && day > made && Number.isSafeInteger(added))
      count += Math.max(0, Number(added))
  }
  return count
}
