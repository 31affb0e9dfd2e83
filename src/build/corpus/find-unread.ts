import { readdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { slugOf } from '../../model/slug.ts'
import type { Problem } from '../../pipeline/corpus.ts'
import { foldedName, type FolderListing, isArticleName } from './list-articles.ts'

/** What `new-corpus` makes a text of. */
const PAGES = /\.(?:md|markdown|x?html?)$/i
/** Other files that may hold an article. */
const DOCUMENTS = /\.(?:text|pdf|docx?|odt|rtf|pages|epub|mht|mhtml|webarchive|eml|jsonl?|csv)$/i
/** What people put beside their articles. */
const ABOUT_THE_FOLDER = /^(?:readme|licen[cs]e|changelog|contributing|notes?|todo)\b/i
/** How deep articles are looked for in folders. */
const DEPTH = 4

/** What lies in a corpus folder as if it were to be read and is not, in one warning a kind: names that nothing knows, articles in another form, folders. */
export async function findUnread(folder: string, listing: FolderListing, known: readonly string[]): Promise<Problem[]> {
  const warn = (file: string, message: string): Problem => ({ level: 'warning', code: 'W-UNREAD', file, line: 1, column: 1, message }) // prettier-ignore
  const unknown = listing.others.filter((name) => !known.includes(name))
  const problems = unknown
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => warn(name, `nothing reads this file. Known are ${known.join(', ')}.`))

  const taken = new Set(listing.articles.flatMap((name) => [stem(foldedName(name)), slugOf(stem(name))]))
  const isTaken = (name: string) => taken.has(stem(foldedName(name))) || taken.has(slugOf(stem(name)))
  const loose = unknown.filter((name) => !ABOUT_THE_FOLDER.test(name) && !isTaken(name))
  const pages = loose.filter((name) => PAGES.test(name))
  const documents = loose.filter((name) => DOCUMENTS.test(name))
  const folders = await foldersOfArticles(folder)
  const told: [names: string[], message: string][] = [
    [pages, `is not read, since it is no .txt. Run npm run new-corpus -- ${folder}, which makes a text of it.`],
    [documents, 'is not read, since it is no .txt. Save the words of an article as UTF-8 text.'],
    [folders, 'holds texts that are not read. Move them up into the corpus folder, or give this folder as --corpus.'],
  ]
  for (const [[first, ...more], message] of told) {
    if (first === undefined) continue
    const others = more.length === 0 ? '' : ` The same holds for ${listed(more)}.`
    problems.push(warn(first, `${message}${others}`))
  }
  return problems
}

/** Why there is nothing to read, and what to do about it: `there is no *.txt file in this folder, only a.md and sub. …` */
export function nothingToRead(folder: string, others: readonly string[]): string {
  const present = others.length === 0 ? ', which is empty' : `, only ${listed(others)}`
  return `there is no *.txt file in this folder${present}. Put the articles into it as UTF-8 text files; npm run new-corpus -- ${folder} makes them of .md and saved .html pages.`
}

const SHOWN = 3

function listed(names: readonly string[]): string {
  const rest = names.length - SHOWN
  if (rest > 0) return `${names.slice(0, SHOWN).join(', ')} and ${rest} more`
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

function stem(name: string): string {
  return basename(name, extname(name))
}

async function foldersOfArticles(folder: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && isPlain(entry.name) && (await holdsTexts(join(folder, entry.name), DEPTH)))
      found.push(entry.name)
  }
  return found.sort()
}

/** A built site holds texts too, of which none is an article; it is told by its robots.txt. */
async function holdsTexts(folder: string, depth: number): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  if (entries.some(({ name }) => name === 'robots.txt')) return false
  if (entries.some((entry) => entry.isFile() && isPlain(entry.name) && isArticleName(entry.name))) return true
  if (depth === 1) return false
  for (const entry of entries) {
    if (entry.isDirectory() && isPlain(entry.name) && (await holdsTexts(join(folder, entry.name), depth - 1)))
      return true
  }
  return false
}

/** Neither hidden, nor with control characters, nor the packages of a project. */
function isPlain(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules' && !/\p{Cc}/u.test(name)
}
