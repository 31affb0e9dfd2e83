import type { UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type DataError, asDataError } from './data-error.ts'

export type Loaded<Value> =
  | { state: 'loading'; received?: number; total?: number }
  | { state: 'failed'; error: DataError; retry: () => void }
  | { state: 'ready'; value: Value }

/** What a query has come to, as one of three states; the same object as long as that stays the same. */
export function useLoaded<Value>(query: UseQueryResult<Value>): Loaded<Value> {
  const { data, error, isFetching, refetch } = query
  return useMemo(() => {
    // What came before a fault is not all there is: the fault must be told.
    if (error && !isFetching) return { state: 'failed', error: asDataError(error), retry: () => void refetch() }
    if (data !== undefined) return { state: 'ready', value: data }
    return { state: 'loading' }
  }, [data, error, isFetching, refetch])
}
