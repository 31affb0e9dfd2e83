import * as z from 'zod/mini'
import data from './references.yaml'
import { wordList, wordSet } from './word-list.ts'

const words = z.string()
const references = z
  .strictObject({
    offices: words,
    tails: words,
    same: z.array(words),
    numbers: z.record(z.string(), z.number()),
    people: words,
    countries: words,
    holders: z.record(z.string(), words),
    he: words,
    she: words,
    organs: words,
    'before-organs': words,
  })
  .parse(data)

export const OFFICES: ReadonlySet<string> = wordSet(references.offices)
/** What may follow the head of an office, longest first: “of foreign affairs”. */
export const OFFICE_TAILS: readonly (readonly string[])[] = wordList(references.tails)
  .map((tail) => tail.split(' '))
  .toSorted((a, b) => b.length - a.length)
export const COUNTS: Readonly<Record<string, number>> = references.numbers
export const GROUPS_OF_PEOPLE: ReadonlySet<string> = wordSet(references.people)
export const GROUPS_OF_COUNTRIES: ReadonlySet<string> = wordSet(references.countries)
/** By the plural of an office: its singular. */
export const HOLDERS: ReadonlyMap<string, string> = new Map(Object.entries(references.holders))
export const HE: ReadonlySet<string> = wordSet(references.he)
export const SHE: ReadonlySet<string> = wordSet(references.she)

const SAME = new Map(
  references.same.flatMap((list) => {
    const titles = wordList(list)
    return titles.map((title) => [title, titles[0] ?? title] as const)
  }),
)

/** One spelling for titles that mean the same: `Minister of Foreign Affairs` → `foreign minister`. */
export function plainTitle(title: string): string {
  const plain = title.toLowerCase().replace(/\s+/gu, ' ')
  for (const [other, first] of SAME) {
    if (plain === other || plain.endsWith(` ${other}`)) return plain.slice(0, plain.length - other.length) + first
  }
  return plain
}

/** Organs of a state that news names without the state: “the army”. */
export const ORGANS_WITHOUT_NAME: ReadonlySet<string> = wordSet(references.organs)
/** What may stand before them and leaves them the state’s own: “the interim government”, not “the regional government”. */
export const PLAIN_ORGAN_WORDS: ReadonlySet<string> = wordSet(references['before-organs'])
