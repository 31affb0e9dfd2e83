import type { VerbGroup } from './verb-groups.ts'

export type ClauseKind = 'main' | 'content' | 'relative' | 'adverbial' | 'reduced' | 'infinitive' | 'gerund'

/** Word indices, inclusive. */
export type Range = { from: number; to: number; head: number }

export type Clause = {
  kind: ClauseKind
  group: VerbGroup
  /** Index of the verb group's chunk. */
  chunk: number
  subject?: Range
  /** The word that opens the clause: that, who, as, after. */
  connective?: string
  /** Lemma of the word that governs an infinitive, a gerund or a content clause. */
  governor?: string
  /** The clause that this one hangs on. */
  parent?: number
  /** First and last word of the clause. */
  from: number
  to: number
  /** True where the subject was taken over from the clause before: "met X and told Y". */
  shared?: true
}

/** How a subject was found; `stop` is the chunk that opens the clause, -1 where nothing does. */
export type Found = {
  subject?: Range
  stop: number
  via: 'noun' | 'relative' | 'shared' | 'none'
  connective?: string
  parent?: number
}
