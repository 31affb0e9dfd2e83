import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../../pipeline/corpus.ts'
import type { ProblemCode } from '../problems/problem-codes.ts'

export type FolderListing = { articles: string[]; others: string[]; problems: Problem[] }

/** Whether a file is an article by its name; some systems write `.TXT`. */
export function isArticleName(name: string): boolean {
  return /\.txt$/i.test(name)
}

/** Names that some system holds for one have one folded name. */
export function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/**
 * The regular `*.txt` files of a folder and the names of the rest, both in code-unit order. Links, folders and pipes that call
 * themselves .txt are errors: following them could read what nobody meant to publish, or hang.
 */
export async function listArticles(folder: string): Promise<FolderListing> {
  const articles: string[] = []
  const others: string[] = []
  const problems: Problem[] = []
  const report = (code: ProblemCode, file: string, message: string) =>
    problems.push({ level: 'error', code, file, line: 1, column: 1, message })

  for (const raw of await readdir(folder, { encoding: 'buffer' })) {
    const name = raw.toString('utf8')
    if (name.startsWith('.')) continue
    if (!Buffer.from(name, 'utf8').equals(raw)) {
      report('E-NAME', raw.toString('latin1'), 'the file name is not UTF-8. Rename the file.')
    } else if (/\p{Cc}/u.test(name)) {
      report('E-NAME', name, 'the file name holds control characters. Rename the file.')
    } else if (!isArticleName(name)) {
      others.push(name)
    } else if (!(await lstat(join(folder, name))).isFile()) {
      report('E-FILE', name, 'this is not a regular file. Replace links and folders by real files.')
    } else {
      articles.push(name)
    }
  }
  const seen = new Map<string, string>()
  for (const name of articles.sort()) {
    const folded = foldedName(name)
    const first = seen.get(folded)
    if (first === undefined) seen.set(folded, name)
    else report('E-NAME-CASE', name, `on other systems this is the same name as ${first}. Rename one of them.`)
  }
  return { articles, others: others.sort(), problems }
}
