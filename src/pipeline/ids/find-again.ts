import type { LedgerEntry } from '../corpus.ts'
import { groupBy } from '../group-by.ts'
import type { Mention } from './bind-ledger.ts'

/** Context on either side of a quote, in UTF-16 units. */
export const CONTEXT = 32

/** So many units of one side tell the same place in another version of an article; less may be chance, as at the beginning of a text. */
const TELLING = 16

type Placed = { event: string; mention: Mention }
type Lookup<Value> = { has: (key: string) => boolean; get: (key: string) => Value | undefined }

/**
 * Finds the events that rest on the very words of an entry: the same quote, read by the same trigger, between the same neighbours in the
 * same document. Where that document is gone, in the one that took its place: there one of the two neighbours may have been edited, and
 * what stands in several events is left alone. A look-alike is never found. Only the words of `lost` entries are looked for, so no other
 * mention is held.
 */
export function finderOfWords(
  lost: readonly LedgerEntry[],
  names: Iterable<{ name: string; event: string }>,
  texts: Lookup<string>,
  mentions: Pick<Lookup<Mention>, 'get'>,
): (entry: LedgerEntry) => string[] {
  const wanted = new Set(lost.map(wordsOf))
  const placed: Placed[] = []
  for (const { name, event } of names) {
    const mention = mentions.get(name)
    if (mention !== undefined && wanted.has(wordsOf(mention))) placed.push({ event, mention })
  }
  const byWords = groupBy(placed, ({ mention }) => wordsOf(mention))
  return (entry) => {
    const same = byWords.get(wordsOf(entry)) ?? []
    if (texts.has(entry.document)) {
      return unique(
        same.filter(({ mention }) => {
          const { before, after } = neighbours(texts.get(mention.document) ?? '', mention.start, mention.quote)
          return mention.document === entry.document && before === entry.before && after === entry.after
        }),
      )
    }
    const found = unique(
      same.filter(({ mention }) => {
        const { before, after } = neighbours(texts.get(mention.document) ?? '', mention.start, mention.quote)
        return (
          (before === entry.before && before.trim().length >= TELLING) ||
          (after === entry.after && after.trim().length >= TELLING)
        )
      }),
    )
    return found.length === 1 ? found : []
  }
}

/** Up to 32 units of the text on either side of a quote. */
export function neighbours(text: string, start: number, quote: string): { before: string; after: string } {
  const end = start + quote.length
  return { before: text.slice(Math.max(0, start - CONTEXT), start), after: text.slice(end, end + CONTEXT) }
}

function wordsOf({ trigger, quote }: { trigger: string; quote: string }): string {
  return `${trigger}\n${quote}`
}

function unique(placed: readonly Placed[]): string[] {
  return [...new Set(placed.map(({ event }) => event))].sort()
}
