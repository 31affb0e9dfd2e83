import type { Catalogue } from '../../model/site.ts'

const MOST = 3

/**
 * Names of the timeline that are spelled nearly like what was searched for and found nowhere: `Lavorv` → `Sergei Lavrov`. Farther off than the search
 * itself looks: one letter in three may differ. The nearest first, at most three.
 */
export function nearNames(text: string, { actors }: Pick<Catalogue, 'actors'>): string[] {
  const words = wordsOf(text)
  const found = actors.flatMap(({ name, names }) => {
    const parts = [name, ...names].flatMap(wordsOf)
    const away = Math.min(...words.flatMap((word) => parts.map((part) => distance(word, part))))
    return away < Infinity ? [{ name, away }] : []
  })
  found.sort((one, other) => one.away - other.away || (one.name < other.name ? -1 : 1))
  return found.slice(0, MOST).map(({ name }) => name)
}

function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 200)
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= 4)
}

/** Letters to add, drop, change or swap with their neighbour, as a share of the longer word; infinite from beyond a third. */
function distance(one: string, other: string): number {
  const length = Math.max(one.length, other.length)
  const allowed = Math.floor(length / 3)
  if (Math.abs(one.length - other.length) > allowed) return Infinity
  const letters = Array.from(one)
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (const [at, letter] of letters.entries()) {
    const next = [at + 1]
    for (let place = 1; place <= other.length; place += 1) {
      const change = (row[place - 1] ?? 0) + (other[place - 1] === letter ? 0 : 1)
      const swaps = at > 0 && place > 1 && letters[at - 1] === other[place - 1] && letter === other[place - 2]
      const swap = swaps ? (before[place - 2] ?? 0) + 1 : Infinity
      next.push(Math.min(change, swap, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  const edits = row[other.length] ?? Infinity
  return edits <= allowed ? edits / length : Infinity
}
