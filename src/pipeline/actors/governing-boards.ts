import type { DocumentReading, Match, SentenceReading } from './reading.ts'
import { gapAfter, isPossessive, keyAt, matchFrom, matchTo } from './reading.ts'

/** Those who decide for a body, so that what they decide the body does. */
const BOARDS = new Set(['board', 'council', 'committee', 'secretariat', 'presidium', 'directorate'])
/** What says which of its boards it is: “the Governing Council”, “the Executive Committee”. */
const WHICH = new Set('executive governing policy supervisory management central general steering administrative'.split(' ')) // prettier-ignore
const SITTING = new Set(['directors', 'governors', 'trustees', 'management', 'commissioners'])

/**
 * The known body whose board words `from` to `head` name, and where the whole name ends: “the Policy Board of the Bank of Norland”, “the Board of
 * Directors of Acme”, “the Acme Executive Board”. “the Security Council of Norland” is no body’s board.
 */
export function bodyOfBoard(
  document: DocumentReading,
  reading: SentenceReading,
  from: number,
  head: number,
): { actor: string; from: number; to: number } | undefined {
  if (!BOARDS.has(keyAt(reading, head))) return undefined
  const sitting = keyAt(reading, head + 1) === 'of' && SITTING.has(keyAt(reading, head + 2)) ? head + 2 : head
  const isPlain = range(from, head).every((index) => WHICH.has(keyAt(reading, index)))
  const behind = keyAt(reading, sitting + 1) === 'of' ? matchFrom(reading, keyAt(reading, sitting + 2) === 'the' ? sitting + 3 : sitting + 2) : undefined // prettier-ignore
  const owner = bodyAt(document, behind)
  if (owner !== undefined && behind && isPlain && !isPossessive(document, reading, behind.to)) return { actor: owner, from, to: behind.to } // prettier-ignore
  const first = range(from + 1, head + 1).find((index) => !WHICH.has(keyAt(reading, index - 1)) && range(index, head).every((at) => WHICH.has(keyAt(reading, at)))) // prettier-ignore
  const before = first === undefined ? undefined : matchTo(reading, first)
  const body = bodyAt(document, before)
  if (body === undefined || !before || before.from !== from) return undefined
  // Beside its own name no body is meant by a bare “Council” or “Committee”: “the NATO Council” acts for it, “the EU Committee” is of a parliament.
  if (keyAt(reading, head) === 'committee' && first === head) return undefined
  return gapAfter(document, reading, before.to - 1) === ' ' ? { actor: body, from, to: sitting + 1 } : undefined
}

function bodyAt({ gazetteer, discovered }: DocumentReading, match: Match | undefined): string | undefined {
  const use = match?.uses[0]
  if (use === undefined || use.form !== 'name') return undefined
  return (gazetteer.entries.get(use.actor) ?? discovered.get(use.actor))?.kind === 'organisation' ? use.actor : undefined // prettier-ignore
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step)
}
