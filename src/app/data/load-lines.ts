/** Titles and ids, one line a row, in files of `LINES_SIZE` rows: the first stand in the list while the others are still on their way. */
import type { Asset } from '../../model/site.ts'
import { LINES_SIZE } from '../../model/site-files.ts'
import { atRest } from '../ui/at-rest.ts'
import { dataError } from './data-error.ts'
import { loadAsset } from './load-asset.ts'
import { readText } from './read-file.ts'

/** A line for each row; there is none yet where a file has not come. */
export type Lines = { lines: readonly string[]; complete: boolean }

/** The public id of every row and back. */
export type Ids = {
  ids: readonly string[]
  rowOf: { get: (id: string) => number | undefined }
  /** Whether an id that is not among them is none. */
  complete: boolean
}

type LinesOptions = {
  assets: readonly Asset[]
  count: number
  what: string
  /** What the files after the first wait for. */
  after?: Promise<unknown> | undefined
}

/** How long at most all files after the first wait for the page to rest. */
const REST_MS = 300

/** How many files are asked for at once after the first. */
const AT_ONCE = 3

/** Loads all lines and shows the first as soon as they are there. Throws a DataError. */
export async function loadLines(
  base: string,
  { assets, count, what, after }: LinesOptions,
  onFirst: (first: Lines) => void,
): Promise<Lines> {
  const lines: string[] = Array.from({ length: count })
  const take = async (part: number) => {
    const asset = assets[part]
    if (!asset) throw dataError('wrong-shape', what, `${assets.length} files for ${count} events`)
    const bytes = await loadAsset(base, asset, what, { late: part > 0 })
    const own = readLines(bytes, Math.min(LINES_SIZE, count - part * LINES_SIZE), what)
    own.forEach((line, at) => {
      lines[part * LINES_SIZE + at] = line
    })
  }
  const parts = Math.ceil(count / LINES_SIZE)
  if (parts > 0) await take(0)
  if (parts > 1) {
    onFirst({ lines: lines.slice(0, LINES_SIZE), complete: false })
    // The lines of later rows wait until what is in view has been drawn.
    await after
    await new Promise<void>((then) => void atRest(then, REST_MS))
  }
  let next = 1
  const worker = async () => {
    while (next < parts) {
      next += 1
      await take(next - 1)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return { lines, complete: true }
}

/** Looking for one of 100,000 ids takes a fraction of a millisecond, and a map of them two megabytes. */
const FEW = 100

/** Ids as lines → ids with their rows. A few are looked for one by one; the map is made for who asks for many. */
export function idsOf(ids: readonly string[], complete = true): Ids {
  let rows: Map<string, number> | undefined
  let asked = 0
  return {
    ids,
    complete,
    rowOf: {
      get(id) {
        asked += 1
        if (complete && asked > FEW) {
          rows ??= new Map(ids.map((own, row) => [own, row]))
          return rows.get(id)
        }
        const row = ids.indexOf(id)
        return row === -1 ? undefined : row
      },
    },
  }
}

function readLines(bytes: ArrayBuffer, count: number, what: string): string[] {
  const text = readText(bytes, what)
  const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')
  if (lines.length !== count) throw dataError('wrong-shape', what, `${lines.length} lines for ${count} events`)
  return lines
}
