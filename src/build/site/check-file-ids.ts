import type { DatasetSeries } from '../../model/dataset.ts'
import { escapeControls } from '../problems/format-problem.ts'
import { commandProblem } from '../problems/problem-error.ts'

/** Ids name files and stand in addresses: nothing that a path, a shell or another file system reads differently. */
const SAFE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/

/** Throws a ProblemError that names the first id which could not name a file everywhere. */
export function checkFileIds({ events, documents, actors, retired }: DatasetSeries): void {
  const groups: [name: string, ids: Iterable<string>][] = [
    ['event', namesOf(events)],
    ['document', idsOf(documents)],
    ['actor', idsOf(actors)],
    ['retired event', Object.keys(retired)],
  ]
  for (const [name, ids] of groups) {
    for (const id of ids) {
      if (SAFE.test(id)) continue
      const hint = 'Use letters, digits, “-” and “_”, at most 100.'
      throw commandProblem('E-DATASET', escapeControls(`the id “${id}” of one ${name} cannot name a file. ${hint}`))
    }
  }
}

function* idsOf(items: Iterable<{ id: string }>): Iterable<string> {
  for (const { id } of items) yield id
}

function* namesOf(events: Iterable<{ id: string; aliases: readonly string[] }>): Iterable<string> {
  for (const { id, aliases } of events) {
    yield id
    yield* aliases
  }
}
