import { access } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { type Day, isDay } from '../../model/day.ts'
import type { Corpus, SourceDocument } from '../../pipeline/corpus.ts'
import { PROJECT_FOLDER } from '../project-folder.ts'
import { commandProblem, settleProblems } from '../problems/problem-error.ts'
import { checkLanguage } from './check-language.ts'
import { checkText } from './check-text.ts'
import { decodeText } from './decode-text.ts'
import { readBytes } from './read-bytes.ts'
import { readCorpus } from './read-corpus.ts'

/** `corpus` holds the article where its folder lists it, and otherwise only what is known. */
export type SingleReading = { document: SourceDocument; corpus: Corpus; warnings: string[] }

/**
 * One article with what its corpus knows: that of `--corpus`, else that of its own folder where there is a corpus.yaml, else the actors
 * and topics that ship with the project, without the days that only the shipped articles count from. `--published` wins over
 * corpus.yaml. Throws a ProblemError.
 */
export async function readSingle(path: string, published?: string, corpusFolder?: string): Promise<SingleReading> {
  if (published !== undefined && !isDay(published)) {
    throw commandProblem('E-COMMAND', `--published ${published} is not a day. Write it as YYYY-MM-DD.`)
  }
  const warnings: string[] = []
  const text = await textOf(path, warnings)
  const own = dirname(resolve(path))
  const isInCorpus = await access(join(own, 'corpus.yaml')).then(() => true, () => false) // prettier-ignore
  const folder = corpusFolder ?? (isInCorpus ? own : undefined)
  const { corpus, warnings: more } = await readKnowledge(folder)
  warnings.push(...more)
  const file = basename(path)
  const listed = own === resolve(folder ?? '') ? corpus.documents.find((document) => document.file === file) : undefined
  const document = { ...listed, file, text, ...publishedOn(published) }
  return { document, corpus, warnings }
}

/** What a corpus knows, or without a folder what ships with the project and holds for any article. Throws a ProblemError. */
export async function readKnowledge(folder?: string): Promise<Omit<SingleReading, 'document'>> {
  const { corpus, problems } = await readCorpus(folder ?? join(PROJECT_FOLDER, 'seeds'))
  const notOfArticles = problems.filter(({ file }) => file === '' || /\.(?:ya?ml|json)$/.test(file))
  const warnings = settleProblems(notOfArticles, folder ?? 'seeds')
  return { corpus: folder === undefined ? { ...corpus, anchors: [] } : corpus, warnings }
}

async function textOf(path: string, warnings: string[]): Promise<string> {
  const read = await readBytes(path)
  const { text, problems } = 'problem' in read ? { text: undefined, problems: [read.problem] } : decodeText(read.bytes)
  if (text !== undefined) problems.push(...checkText(text), ...checkLanguage(text))
  const placed = problems.map(({ level, code, line, column, message }) => ({
    level,
    code,
    line,
    column,
    message,
    file: path,
  }))
  warnings.push(...settleProblems(placed, ''))
  return text ?? ''
}

function publishedOn(date: Day | undefined) {
  return date === undefined ? {} : { published: { date, precision: 'day' as const, basis: 'stated' as const } }
}
