/** How a pattern can begin: its first two words or kinds, so that a rule is tried only where it has a chance. */
import type { Sequence } from './pattern.ts'

/** `w:the`, `k:MONTH`; `''` where the pattern is over. */
export type Key = string
export type Opening = readonly [first: Key, second: Key]

const LENGTH = 2

/** `the? MONTH YEAR` → the MONTH · MONTH YEAR. */
export function openingsOf(sequence: Sequence): Opening[] {
  const openings = new Map<string, Opening>()
  for (const [first = '', second = ''] of pathsOf(sequence)) openings.set(`${first} ${second}`, [first, second])
  return [...openings.values()].filter(([first]) => first !== '')
}

function pathsOf(sequence: Sequence): Key[][] {
  let paths: Key[][] = [[]]
  for (const element of sequence) {
    if (paths.every((path) => path.length >= LENGTH)) break
    const steps: Key[][] =
      'word' in element
        ? [[`w:${element.word}`]]
        : 'kind' in element
          ? [[`k:${element.kind}`]]
          : element.alternatives.flatMap((alternative) => pathsOf(alternative))
    if (element.optional) steps.push([])
    paths = distinct(
      paths.flatMap((path) =>
        path.length >= LENGTH ? [path] : steps.map((step) => [...path, ...step].slice(0, LENGTH)),
      ),
    )
  }
  return paths
}

function distinct(paths: Key[][]): Key[][] {
  return [...new Map(paths.map((path) => [path.join(' '), path])).values()]
}
