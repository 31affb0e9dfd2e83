/** Clauses that describe the noun right before them with no word to open them: "the house their uncle had bought was sold". */
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import type { Chunk } from './chunks.ts'
import type { Clause } from './clause.ts'

/** Whether a clause whose verb another finite verb follows describes the noun before its own subject; "a pact it says has no limits" tells what is said. */
export function isContact(chunks: readonly Chunk[], { kind, subject, group }: Clause): boolean {
  if (stanceOf(group.lemma)) return false
  const own = chunks.findIndex(({ from }) => from === subject?.from)
  return kind === 'main' && own > 0 && chunks[own]?.kind === 'np' && chunks[own - 1]?.kind === 'np'
}

/** The clauses, those that stand inside the subject of a later one as what they are: relative. */
export function markContacts(chunks: readonly Chunk[], clauses: readonly Clause[]): void {
  for (const [index, clause] of clauses.entries()) {
    const isInside = clauses.slice(index + 1).some(({ subject }) => subject !== undefined && subject.from < clause.from && subject.to >= clause.group.to) // prettier-ignore
    if (isInside && isContact(chunks, clause)) clause.kind = 'relative'
  }
}
