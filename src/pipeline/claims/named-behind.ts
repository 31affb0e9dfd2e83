/** The name that stands behind a comma after somebody's role: "said the president, Ana Silva", "according to its spokesman, Ivo Lind". */
import type { NameMention } from '../annotation.ts'
import type { Reading } from '../clauses/read-sentence.ts'

/**
 * The last word of the speaker whose role ends at word `to`: of the name behind the comma where one is, else `to` itself. "said Ana Silva,
 * Ivo Lind’s aide" and "said the president, Norland’s first" name nobody so.
 */
export function withNameBehind(
  { words }: Reading,
  { from, to }: { from: number; to: number },
  names: readonly NameMention[],
): number {
  const isPerson = (at: number): boolean => names[words[at]?.name ?? -1]?.kind === 'person'
  if (words[to + 1]?.text !== ',' || !isPerson(to + 2)) return to
  for (let at = from; at <= to; at += 1) if (isPerson(at)) return to
  const number = words[to + 2]?.name
  let last = to + 2
  while (words[last + 1]?.name === number) last += 1
  const after = words[last + 1]
  return after === undefined || after.pos === 'PUNCT' || after.pos === 'ADP' ? last : to
}
