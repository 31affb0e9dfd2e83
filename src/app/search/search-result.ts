/** What a search answers. */
import type { ActorKind } from '../../model/dataset.ts'
import type { Bits } from '../select/bits.ts'

export type Suggestion =
  | {
      kind: 'actor'
      id: string
      label: string
      actorKind: ActorKind
      /** The spelling that was found. */ matched: string
    }
  | { kind: 'event'; row: number; label: string }

export type SearchState =
  /** Nothing is asked. */
  | { state: 'idle' }
  /** The index is being built or the answer is on its way; `hits` are those of the words before, if any. */
  | { state: 'working'; hits?: Bits }
  | {
      state: 'ready'
      /** Whether the sentences of the articles are still on their way: more may be found. */
      partial: boolean
      hits: Bits
      suggestions: readonly Suggestion[]
      /** Folded words to mark in titles. */ terms: readonly string[]
    }
  | { state: 'failed' }
