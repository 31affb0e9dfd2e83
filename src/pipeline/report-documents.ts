/** What is odd about articles once all have been read: texts told twice, versions of one report, dates that contradict themselves. */
import type { Problem, SourceDocument } from './corpus.ts'
import { byCodeUnit, groupBy } from './group-by.ts'
import type { Source } from './merge/join-group.ts'
import type { Oddity } from './oddities.ts'
import { placeOf } from './place-of.ts'
import type { Gist } from './shelve-reading.ts'

/** A version and the next one that stands at the same address. */
export type Version = { earlier: SourceDocument; later: SourceDocument }

/** Articles that stand at one address, each with the version that replaced it: what was published later, else what sorts later. */
export function findVersions(documents: readonly SourceDocument[]): Version[] {
  const withAddress = documents.filter(({ address }) => address !== undefined)
  return [...groupBy(withAddress, ({ address = '' }) => address.replace(/#.*$/s, '')).values()].flatMap((group) => {
    const ordered = group.toSorted(
      (one, other) =>
        byCodeUnit(one.published?.date ?? '', other.published?.date ?? '') || byCodeUnit(one.file, other.file),
    )
    return ordered.slice(1).flatMap((later, index) => {
      const earlier = ordered[index]
      return earlier === undefined ? [] : [{ earlier, later }]
    })
  })
}

/** The sources of merging with all versions of one report taken for one: a corrected report is no second witness. */
export function joinVersions(
  sources: ReadonlyMap<string, Source>,
  read: readonly Gist[],
  versions: readonly Version[],
): Map<string, Source> {
  const idOf = new Map(read.map(({ file, id }) => [file, id]))
  const joined = new Map(sources)
  for (const { earlier, later } of versions) {
    const [first, next] = [earlier, later].map(({ file }) => joined.get(idOf.get(file) ?? ''))
    if (first !== undefined && next !== undefined) joined.set(next.id, { ...next, original: first.original })
  }
  return joined
}

/** One line for each odd thing, at its place. */
export function reportDocuments(
  read: readonly Gist[],
  copies: ReadonlyMap<string, Source>,
  versions: readonly Version[],
): Problem[] {
  const fileOf = new Map(read.map(({ id, file }) => [id, file]))
  const warn = (code: string, file: string, message: string, place = { line: 1, column: 1 }): Problem =>
    ({ level: 'warning', code, file, ...place, message }) // prettier-ignore
  const isVersion = new Set(versions.flatMap(({ earlier, later }) => [earlier.file, later.file]))
  const near = read.flatMap(({ id, file }) => {
    const original = copies.get(id)?.original ?? id
    if (original === id || isVersion.has(file)) return []
    const text = `tells almost word for word what ${fileOf.get(original) ?? original} does, so it counts as no second source.`
    return [warn('W-NEAR-DUPLICATE', file, text)]
  })
  const replaced = versions.map(({ earlier, later }) => {
    const { count, first } = missingLines(earlier.text, later.text)
    const differs =
      first === undefined
        ? 'the later one leaves nothing of it out'
        : `${count} of its lines ${count === 1 ? 'is' : 'are'} not in the later one, first “${first.text}”`
    const text = `an earlier version of ${later.file}, at the same address: ${differs}. Both are kept and count as one source.`
    return warn('W-VERSION', earlier.file, text, first === undefined ? undefined : placeOf(earlier.text, first.at))
  })
  const odd = ODD.flatMap((code) =>
    read.flatMap(
      ({ file, oddities }) =>
      oddities.flatMap(({ message, line, column, ...odd }) => (odd.code === code ? [warn(code, file, message, { line, column })] : [])), // prettier-ignore
    ),
  )
  return [...near, ...replaced, ...odd]
}

/** In the order in which they are told. */
const ODD: readonly Oddity['code'][] = ['W-NO-DAY', 'W-DATE', 'W-SENTENCE', 'W-PARAGRAPH']

const SHOWN = 60

/** Lines of a text that another one has nowhere, but for white space. */
function missingLines(text: string, other: string): { count: number; first?: { text: string; at: number } } {
  const kept = new Set(other.split(/[\r\n]+/).map((line) => line.trim()))
  let count = 0
  let first: { text: string; at: number } | undefined
  for (const { 0: raw, index } of text.matchAll(/[^\r\n]+/g)) {
    const line = raw.trim()
    if (line === '' || kept.has(line)) continue
    count += 1
    first ??= { text: line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line, at: index }
  }
  return first === undefined ? { count } : { count, first }
}
