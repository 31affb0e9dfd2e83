import * as z from 'zod/mini'
import data from './references.yaml'

const words = z.array(z.string())
const references = z
  .strictObject({
    offices: words,
    tails: z.array(words),
    same: z.array(words),
    numbers: z.record(z.string(), z.number()),
    people: words,
    countries: words,
    he: words,
    she: words,
  })
  .parse(data)

export const OFFICES: ReadonlySet<string> = new Set(references.offices)
/** What may follow the head of an office, longest first: “of foreign affairs”. */
export const OFFICE_TAILS: readonly (readonly string[])[] = references.tails.toSorted((a, b) => b.length - a.length)
export const COUNTS: Readonly<Record<string, number>> = references.numbers
export const GROUPS_OF_PEOPLE: ReadonlySet<string> = new Set(references.people)
export const GROUPS_OF_COUNTRIES: ReadonlySet<string> = new Set(references.countries)
export const HE: ReadonlySet<string> = new Set(references.he)
export const SHE: ReadonlySet<string> = new Set(references.she)

const SAME = new Map(references.same.flatMap((titles) => titles.map((title) => [title, titles[0] ?? title] as const)))

/** One spelling for titles that mean the same: `Minister of Foreign Affairs` → `foreign minister`. */
export function plainTitle(title: string): string {
  const plain = title.toLowerCase().replace(/\s+/gu, ' ')
  for (const [other, first] of SAME) {
    if (plain === other || plain.endsWith(` ${other}`)) return plain.slice(0, plain.length - other.length) + first
  }
  return plain
}
