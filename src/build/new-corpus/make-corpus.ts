import { mkdir, readdir, readFile } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { slugOf } from '../../model/slug.ts'
import { checkText } from '../corpus/check-text.ts'
import { decodeText } from '../corpus/decode-text.ts'
import { foldedName, isArticleName } from '../corpus/list-articles.ts'
import { readBytes } from '../corpus/read-bytes.ts'
import { readCorpus } from '../corpus/read-corpus.ts'
import { formatProblem } from '../problems/format-problem.ts'
import { commandProblem } from '../problems/problem-error.ts'
import { writeAtomically } from '../write-atomically.ts'
import { formatCorpus, formatEntry } from './format-corpus.ts'
import { type GuessedEntry, guessEntry } from './guess-entry.ts'
import { type PageReading, readPage } from './read-page.ts'

const KINDS = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml'])

/** What was made, as lines to print. */
export type MadeCorpus = { entries: GuessedEntry[]; lines: string[] }

/**
 * Makes a corpus of a folder: every .md and every saved page gets a .txt beside it, and corpus.yaml lists all with what could be guessed.
 * Nothing that stands there is changed: a .txt that holds other words and a corpus.yaml that somebody wrote stay; the lines then say what
 * to add. Makes the folder where there is none. Throws a ProblemError for a place that is no folder.
 */
export async function makeCorpus(given: string): Promise<MadeCorpus> {
  const folder = resolve(given)
  await mkdir(folder, { recursive: true }).catch(() => {
    throw commandProblem('E-FOLDER', `${given} is not a folder that can be made. Give another name.`)
  })
  const names = (await readdir(folder)).filter((name) => KINDS.has(extname(name).toLowerCase())).sort()
  const lines: string[] = []
  const entries = new Map<string, GuessedEntry>()
  for (const name of [...names].sort((one, other) => rank(one) - rank(other))) {
    const entry = await takeIn(folder, given, name, lines)
    if (entry !== undefined && !entries.has(entry.file)) entries.set(entry.file, entry)
  }
  const listed = [...entries.values()].sort((one, other) => (one.file < other.file ? -1 : 1))
  lines.push(...(await writeList(folder, given, listed)))
  const doubtful = listed.toSorted((one, other) => Number(one.date !== undefined) - Number(other.date !== undefined))
  for (const { file, checks } of doubtful) for (const check of checks) lines.push(`check ${file}: ${check}`)
  return { entries: listed, lines }
}

/** Pages and Markdown first: what they say of an article is more than what stands in its words. */
function rank(name: string): number {
  const kind = extname(name).toLowerCase()
  return kind === '.txt' ? 2 : kind.startsWith('.md') || kind === '.markdown' ? 1 : 0
}

async function takeIn(folder: string, given: string, name: string, lines: string[]): Promise<GuessedEntry | undefined> {
  const read = await readBytes(join(folder, name))
  if ('problem' in read) {
    lines.push(formatProblem({ ...read.problem, file: name }, given))
    return undefined
  }
  const isPage = /\.x?html?$/i.test(name)
  const page = isPage ? readPage(read.bytes) : undefined
  const text = page?.text ?? textOf(read.bytes, name, given, lines)
  if (text === undefined || text.trim() === '') {
    if (text !== undefined) lines.push(`${name} has no words and is left out`)
    return undefined
  }
  if (isArticleName(name)) return guessEntry(name, text)
  return convert(folder, name, text, page, lines)
}

function textOf(bytes: Uint8Array, file: string, given: string, lines: string[]): string | undefined {
  const { text, problems } = decodeText(bytes)
  if (text !== undefined) problems.push(...checkText(text))
  for (const problem of problems) lines.push(formatProblem({ ...problem, file }, given))
  return problems.some(({ level }) => level !== 'warning') ? undefined : text
}

/** `Verdict (final).html` → `verdict-final.txt`, which stays as it is where it stands already, be it as `Verdict-Final.TXT`. */
async function convert(
  folder: string,
  name: string,
  text: string,
  page: PageReading | undefined,
  lines: string[],
): Promise<GuessedEntry> {
  const plain = `${slugOf(basename(name, extname(name))) || 'article'}.txt`
  const file = (await readdir(folder)).sort().find((other) => foldedName(other) === plain) ?? plain
  const path = join(folder, file)
  const present = await readFile(path, 'utf8').catch(() => undefined)
  if (present === undefined) {
    await writeAtomically(path, [text])
    lines.push(`${name} → ${file}`)
  } else if (present !== text) {
    lines.push(`${file} stands already and holds other words than ${name}; it stays. Remove it to take the page anew`)
  }
  return guessEntry(file, present ?? text, page)
}

async function writeList(folder: string, given: string, entries: readonly GuessedEntry[]): Promise<string[]> {
  const path = join(folder, 'corpus.yaml')
  const title = titleOf(folder)
  const present = await readFile(path, 'utf8').catch(() => undefined)
  if (present === undefined || present === formatCorpus(title, [])) {
    await writeAtomically(path, [formatCorpus(title, entries)])
    return [
      `${join(given, 'corpus.yaml')} lists ${entries.length} ${entries.length === 1 ? 'article' : 'articles'}`,
      ...(entries.length === 0
        ? [`Put articles into ${given} (.txt, .md, saved .html pages) and run this again`]
        : [`Next: npm run build -- --corpus ${given} --out my-site`]),
    ]
  }
  const { corpus } = await readCorpus(folder)
  const known = new Set(
    corpus.documents.filter(({ title: name, published }) => name ?? published).map(({ file }) => file),
  )
  const missing = entries.filter(({ file }) => !known.has(file) && !present.includes(file))
  if (missing.length === 0) return [`${join(given, 'corpus.yaml')} stands already and lists every article`]
  return [
    `${join(given, 'corpus.yaml')} stands already; add to its documents:`,
    ...missing.map((entry) => formatEntry(entry).trimEnd()),
  ]
}

/** `harbour-scandal` → `Harbour scandal`. */
function titleOf(folder: string): string {
  const words = basename(folder).replace(/[-_]+/g, ' ').trim() || 'Timeline'
  return words.charAt(0).toUpperCase() + words.slice(1)
}
