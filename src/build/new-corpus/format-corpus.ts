import type { GuessedEntry } from './guess-entry.ts'

const HEAD = `# What this timeline knows of its articles. Only “file” is needed; the rest was guessed: look at what says “check”.
# Write basis: stated where the text or the page itself names the day, inferred where it was worked out, and in “note” how.
`
const NONE = `documents: []
# Put articles into this folder (.txt, .md, saved .html pages) and run the same command again.
`

/** corpus.yaml with its comments. `title` is shown above the timeline. */
export function formatCorpus(title: string, entries: readonly GuessedEntry[]): string {
  const start = `${HEAD}title: ${scalar(title)} # check: shown above the timeline
# description: One sentence about it.
# period: { from: 2023-01-01, to: 2023-12-31 }
`
  if (entries.length === 0) return start + NONE
  return `${start}documents:\n${entries.map(formatEntry).join('')}`
}

/** One entry of \`documents\`. */
export function formatEntry({ file, title, publisher, author, address, date, checks }: GuessedEntry): string {
  const lines = [
    `  - file: ${scalar(file)}`,
    title === undefined ? undefined : `    title: ${scalar(title)}`,
    publisher === undefined ? '    # publisher: The Daily Courier' : `    publisher: ${scalar(publisher)}`,
    author === undefined ? undefined : `    author: ${scalar(author)}`,
    date === undefined
      ? '    # published: { date: 2023-11-24, precision: day, basis: inferred, note: How you know. }'
      : `    published: { date: ${date.day}, precision: day, basis: ${date.basis}, note: ${scalar(date.note)} }`,
    address === undefined ? undefined : `    address: ${scalar(address)}`,
    '    # publish: full # where you may show the whole article; else readers see excerpts',
    ...checks.map((check) => `    # check: ${check.replace(/\s+/g, ' ')}`),
  ]
  return `${lines.filter((line) => line !== undefined).join('\n')}\n`
}

/** Always quoted, as JSON, which YAML reads too: no title is taken for a number, a date or a mark of YAML. */
function scalar(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`) // prettier-ignore
}
