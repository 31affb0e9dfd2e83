/** Each list is written as one character: typography may be mended in a later reading of the same text without losing an id. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′`´]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―]/g, '-'],
  [/…/g, '...'],
  [/\s+/g, ' '],
]

/**
 * The words of a sentence without their dress: compatibility forms, letter case, quotation marks, dashes and white space are levelled.
 * `foldSentence(' “No  limits”—he said ')` → `"no limits"-he said`.
 */
export function foldSentence(text: string): string {
  let folded = text.normalize('NFKC').toLowerCase()
  for (const [pattern, plain] of FOLDS) folded = folded.replace(pattern, plain)
  return folded.trim()
}
