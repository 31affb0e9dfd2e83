import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

type Face = { weight: 400 | 700; file: string; ranges: (readonly [first: number, last: number])[] }
export type Font = { name: string; weight: 400 | 700; style: 'normal'; data: Buffer }

const require = createRequire(import.meta.url)
/** Latin, Cyrillic and Greek first; the second package has Han in a hundred parts, of which a card needs a few. */
const SHEETS = [
  { weight: 400, sheet: require.resolve('@fontsource/noto-sans/400.css') },
  { weight: 700, sheet: require.resolve('@fontsource/noto-sans/700.css') },
  { weight: 400, sheet: require.resolve('@fontsource/noto-sans-sc/400.css') },
  { weight: 700, sheet: require.resolve('@fontsource/noto-sans-sc/700.css') },
] as const
/** The basic letters, in both weights, stand first. */
const BASICS = 2

let faces: Promise<Face[]> | undefined
const files = new Map<string, Promise<Buffer>>()
/** One array for each set of parts: the library reads the letters of an array that it knows only once. */
const sets = new Map<string, Promise<Font[]>>()

/**
 * The letters that a text needs, from packages and never from the machine, so that a card looks the same everywhere. Every part has a
 * name of its own, by which the library falls back from one to the next.
 */
export async function fontsFor(text: string): Promise<Font[]> {
  faces ??= readFaces()
  const all = await faces
  const basic = all[0]?.ranges ?? []
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  const needed = new Set(codes.filter((code) => !basic.some(([first, last]) => code >= first && code <= last)))
  const chosen = all.filter(({ ranges }, index) => index < BASICS || holds(ranges, needed))
  const key = chosen.map(({ file }) => file).join()
  const known = sets.get(key) ?? Promise.all(chosen.map(load))
  sets.set(key, known)
  return known
}

function holds(ranges: Face['ranges'], needed: ReadonlySet<number>): boolean {
  for (const code of needed) if (ranges.some(([first, last]) => code >= first && code <= last)) return true
  return false
}

async function load({ file, weight }: Face): Promise<Font> {
  const bytes = files.get(file) ?? readFile(file)
  files.set(file, bytes)
  const name = file.replace(/^.*[\\/]/, '').replace(/-\d+-normal\.woff$/, '')
  return { name, weight, style: 'normal', data: await bytes }
}

/** What the packages say of their parts. The basic letters of both weights stand first. */
async function readFaces(): Promise<Face[]> {
  const found: Face[] = []
  for (const { weight, sheet } of SHEETS) {
    const css = await readFile(sheet, 'utf8')
    for (const [block] of css.matchAll(/@font-face\s*\{[^}]*\}/g)) {
      const file = /url\(\.\/(files\/[^)]+\.woff)\)/.exec(block)?.[1]
      if (file !== undefined) found.push({ weight, file: join(dirname(sheet), file), ranges: rangesOf(block) })
    }
  }
  const isBasic = ({ file }: Face) => /noto-sans-latin-\d/.test(file)
  return [...found.filter(isBasic), ...found.filter((face) => !isBasic(face))]
}

/** `unicode-range: U+0000-00FF,U+0131` → `[[0, 255], [305, 305]]`. */
export function rangesOf(block: string): (readonly [number, number])[] {
  const list = /unicode-range:([^;}]*)/.exec(block)?.[1] ?? ''
  return [...list.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, first = '', last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ])
}
