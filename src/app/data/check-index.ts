import { type EventIndex, type RowLists, hasSources } from '../../model/columns.ts'
import type { Catalogue } from '../../model/site.ts'
import { dataError } from './data-error.ts'

/** Makes sure that index and catalogue belong together: lists in bounds, days in order. Throws a DataError that says which row is wrong. */
export function checkIndex(index: EventIndex, catalogue: Catalogue): void {
  checkLists(index.actors, index.size, catalogue.actors.length, 'actors')
  checkLists(index.topics, index.size, catalogue.topics.length, 'topics')
  if (hasSources(index)) checkSources(index, catalogue)
  for (let row = 0; row < index.size; row += 1) {
    if (index.end[row]! < index.start[row]!) throw mismatch(`row ${row} ends before it begins`)
    if (row > 0 && index.start[row]! < index.start[row - 1]!) throw mismatch(`row ${row} is out of order`)
  }
}

/** The same for the articles that events rest on, which may come later. */
export function checkSources({ documents, size }: EventIndex, catalogue: Catalogue): void {
  checkLists(documents, size, catalogue.documents.length, 'documents')
}

function checkLists({ offsets, values }: RowLists, size: number, known: number, name: string): void {
  for (let row = 0; row < size; row += 1) {
    if (offsets[row + 1]! < offsets[row]!) throw mismatch(`${name} of row ${row}`)
  }
  if ((offsets[size] ?? 0) !== values.length) throw mismatch(name)
  for (const value of values) if (value >= known) throw mismatch(`${name}: ${value} of ${known}`)
}

function mismatch(detail: string) {
  return dataError('wrong-shape', 'The timeline', detail)
}
