/** The known word that a mistyped one most likely means, or undefined: `nearestWord('publisherr', ['publisher'])` → `publisher`. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const typed = word.slice(0, 64).toLowerCase()
  let best: { word: string; distance: number } | undefined
  for (const candidate of known) {
    const distance = editDistance(typed, candidate.toLowerCase())
    if (best === undefined || distance < best.distance) best = { word: candidate, distance }
  }
  return best !== undefined && best.distance <= Math.max(2, Math.floor(best.word.length / 3)) ? best.word : undefined
}

/** `. Did you mean "publisher"?` or, where nothing is near, the whole list. */
export function suggestion(word: string, known: readonly string[]): string {
  const nearest = nearestWord(word, known)
  return nearest === undefined ? `. Use one of: ${known.join(', ')}.` : `. Did you mean "${nearest}"?`
}

/** Levenshtein distance, one row at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return row[to.length] ?? 0
}
