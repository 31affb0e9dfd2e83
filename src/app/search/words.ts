/** Words as a search compares them: without case, accents or compatibility forms, in any script. */

const HAN = /\p{Script=Han}+/gu
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const MARKS = /\p{M}/gu
const ASCII = /^[\x20-\x7e]*$/

/** `Kyïv` → `kyiv`, `Ｘｉ` → `xi`, `Лавро́в` → `лавров`. */
export function foldWord(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase()
}

/** The words of a text, folded; Chinese, which has no spaces, in pairs of characters: `习近平 meets Putin` → 习近, 近平, meets, putin. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  const plain = foldWord(text).replace(/[’'ʼ](?:s\b)?/g, '')
  for (const [run] of plain.matchAll(WORD)) {
    if (!isHan(run)) {
      words.push(run)
      continue
    }
    for (const [other] of run.replace(HAN, ' ').matchAll(WORD)) words.push(other)
    for (const [han] of run.matchAll(HAN)) words.push(...pairsOf(han))
  }
  return words
}

export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

export type Range = { start: number; end: number }

/**
 * Where in a text the words of a search stand, for marking them. `terms` are folded; a word is marked as far as a term covers it, whole
 * where folding changed its length. Offsets are UTF-16 units of the text as it is.
 */
export function markRanges(text: string, terms: readonly string[]): Range[] {
  const ranges: Range[] = []
  for (const match of text.matchAll(WORD)) {
    const folded = foldWord(match[0])
    for (const term of terms) {
      const at = isHan(term) ? folded.indexOf(term) : folded.startsWith(term) ? 0 : -1
      if (at === -1) continue
      const same = folded.length === match[0].length
      ranges.push({
        start: match.index + (same ? at : 0),
        end: match.index + (same ? at + term.length : match[0].length),
      })
    }
  }
  return joined(ranges.sort((one, other) => one.start - other.start || one.end - other.end))
}

function joined(ranges: Range[]): Range[] {
  const result: Range[] = []
  for (const { start, end } of ranges) {
    const last = result.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}

function pairsOf(han: string): string[] {
  const characters = Array.from(han)
  if (characters.length < 2) return characters
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`)
}
