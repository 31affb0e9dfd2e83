import type { Dataset } from '../../model/dataset.ts'
import { escapeControls } from '../problems/format-problem.ts'
import { commandProblem } from '../problems/problem-error.ts'

/** Ids name files and stand in addresses: nothing that a path, a shell or another file system reads differently. */
const SAFE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/

/** Throws a ProblemError that names the first id which could not name a file everywhere. */
export function checkFileIds({ events, documents, actors, retired }: Dataset): void {
  const groups: [name: string, ids: string[]][] = [
    ['event', events.flatMap(({ id, aliases }) => [id, ...aliases])],
    ['document', documents.map(({ id }) => id)],
    ['actor', actors.map(({ id }) => id)],
    ['retired event', Object.keys(retired)],
  ]
  for (const [name, ids] of groups) {
    const bad = ids.find((id) => !SAFE.test(id))
    if (bad !== undefined) {
      const hint = 'Use letters, digits, “-” and “_”, at most 100.'
      throw commandProblem('E-DATASET', escapeControls(`the id “${bad}” of one ${name} cannot name a file. ${hint}`))
    }
  }
}
