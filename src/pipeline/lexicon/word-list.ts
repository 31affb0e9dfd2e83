/** `"meet, meet with"` → `["meet", "meet with"]`. Lists are kept as one string in the YAML, so that a frame stays a line or two. */
export function wordList(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** The same as a set, for asking whether a word is in it. */
export function wordSet(text: string | undefined): Set<string> {
  return new Set(wordList(text))
}
