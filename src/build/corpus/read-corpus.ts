import { stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { z } from 'zod'
import type { Corpus, Correction, Ledger, Problem, SourceDocument } from '../../pipeline/corpus.ts'
import type { ProblemCode } from '../problems/problem-codes.ts'
import { checkLanguage } from './check-language.ts'
import { articleOnDisk, sumOf } from './article-on-disk.ts'
import { checkText } from './check-text.ts'
import { actorsFileSchema, anchorsFileSchema, corpusFileSchema, correctionsFileSchema, topicsFileSchema } from './corpus-schema.ts' // prettier-ignore
import { decodeText, type TextProblem } from './decode-text.ts'
import { findUnread, nothingToRead } from './find-unread.ts'
import { listArticles } from './list-articles.ts'
import { readBytes } from './read-bytes.ts'
import { EMPTY_LEDGER, readLedger } from './read-ledger.ts'
import { type Place, readYaml } from './read-yaml.ts'

const KNOWN_FILES = ['corpus.yaml', 'actors.yaml', 'topics.yaml', 'anchors.yaml', 'corrections.yaml', 'links.json']

export type CorpusReading = { corpus: Corpus; problems: Problem[] }

/**
 * Reads a corpus folder: every `*.txt`, what corpus.yaml knows of each, and the optional actors.yaml, topics.yaml, anchors.yaml, corrections.yaml and
 * links.json. Never throws for what stands in the folder: what is wrong is a problem, and an article with an error or a reject is
 * left out. Order and result depend on names and bytes alone.
 */
export async function readCorpus(folder: string): Promise<CorpusReading> {
  const problems: Problem[] = []
  const report = (level: Problem['level'], code: ProblemCode, file: string, message: string, place?: Place) =>
    problems.push({ level, code, file, line: 1, column: 1, ...place, message })

  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) {
    report('error', 'E-FOLDER', '', 'this is not a folder that can be read. Give the folder of your articles.')
    return { corpus: emptyCorpus(''), problems }
  }
  const listing = await listArticles(folder)
  problems.push(...listing.problems)
  if (listing.articles.length === 0) report('error', 'E-NO-ARTICLES', '', nothingToRead(folder, listing.others))
  problems.push(...(await findUnread(folder, listing, KNOWN_FILES)))

  const has = (name: string) => listing.others.includes(name)
  const yaml = async <T>(name: string, schema: z.ZodType<T>, fallback: T) => {
    if (!has(name)) return { value: fallback, placeOf: () => ({ line: 1, column: 1 }) }
    const source = await readText(folder, name, problems)
    if (source === undefined) return { value: fallback, placeOf: () => ({ line: 1, column: 1 }) }
    const { value, problems: found, placeOf } = readYaml(name, source, schema)
    problems.push(...found)
    return { value: value ?? fallback, placeOf }
  }
  if (!has('corpus.yaml')) {
    report('warning', 'W-NO-CORPUS', 'corpus.yaml', 'there is none, so no article has a day of publication.')
  }
  const listed = await yaml('corpus.yaml', corpusFileSchema, { documents: [] })
  const actors = await yaml('actors.yaml', actorsFileSchema, [])
  const topics = await yaml('topics.yaml', topicsFileSchema, [])
  const anchors = await yaml('anchors.yaml', anchorsFileSchema, [])
  const corrections = await yaml('corrections.yaml', correctionsFileSchema, [])
  for (const [name, { value, placeOf }] of Object.entries({ actors, topics, anchors })) {
    reportTwice(
      `${name}.yaml`,
      value.map(({ id }) => id),
      (index) => placeOf([index, 'id']),
      problems,
    )
  }
  const { documents: entries, title, description, period } = listed.value
  reportTwice(
    'corpus.yaml',
    entries.map(({ file }) => file),
    (index) => listed.placeOf(['documents', index, 'file']),
    problems,
  )
  entries.forEach(({ file }, index) => {
    if (listing.articles.includes(file)) return
    const place = listed.placeOf(['documents', index, 'file'])
    report(
      'error',
      'E-CORPUS-FILE',
      'corpus.yaml',
      `there is no file "${file}" in this folder. Add it or remove the entry.`,
      place,
    )
  })

  const known = new Map(entries.map((entry) => [entry.file, entry]))
  const documents: ListedArticle[] = []
  for (const file of listing.articles) {
    const text = await readText(folder, file, problems, true)
    if (text !== undefined) documents.push({ document: articleOnDisk(folder, compact({ ...known.get(file), file }), text), sum: sumOf(text) }) // prettier-ignore
  }
  const ledger = has('links.json') ? await ledgerOf(folder, problems) : EMPTY_LEDGER
  return {
    corpus: {
      ...compact({ title: title ?? basename(resolve(folder)), description, period: period && compact(period) }),
      documents: withoutDuplicates(documents, problems),
      actors: actors.value.map(compact),
      topics: topics.value.map(compact),
      anchors: anchors.value,
      ...(corrections.value.length === 0
        ? {}
        : {
            corrections: corrections.value.map((entry, at) => correctionOf(entry, corrections.placeOf([at, 'event']))),
          }),
      ledger,
    },
    problems,
  }
}

async function ledgerOf(folder: string, problems: Problem[]): Promise<Ledger> {
  const source = await readText(folder, 'links.json', problems)
  if (source === undefined) return EMPTY_LEDGER
  const { ledger, problems: found } = readLedger('links.json', source)
  problems.push(...found)
  return ledger
}

async function readText(
  folder: string,
  file: string,
  problems: Problem[],
  isArticle = false,
): Promise<string | undefined> {
  // An article may be left out; without one of the other files all days or links would be lost.
  const levelOf = ({ level }: TextProblem) => (level === 'reject' && !isArticle ? 'error' : level)
  const read = await readBytes(join(folder, file))
  if ('problem' in read) {
    problems.push({ ...read.problem, level: levelOf(read.problem), file })
    return undefined
  }
  const { text, problems: found } = decodeText(read.bytes)
  if (isArticle && text !== undefined) found.push(...checkText(text), ...checkLanguage(text))
  problems.push(...found.map((problem) => ({ ...problem, level: levelOf(problem), file })))
  return found.some(({ level }) => level !== 'warning') ? undefined : text
}

type ListedArticle = { document: SourceDocument; sum: string }

/** One text twice would count as two independent reports; the file that corpus.yaml dates is kept, else the first. */
function withoutDuplicates(articles: ListedArticle[], problems: Problem[]): SourceDocument[] {
  const kept = new Map<string, SourceDocument>()
  for (const { document, sum } of articles) {
    const earlier = kept.get(sum)
    const keepsEarlier = earlier?.published !== undefined || document.published === undefined
    const [stays, goes] = earlier !== undefined && !keepsEarlier ? [document, earlier] : [earlier ?? document, document]
    kept.set(sum, stays)
    if (earlier === undefined) continue
    const message = `the same text as ${stays.file}; it is read once.`
    problems.push({ level: 'warning', code: 'W-DUPLICATE', file: goes.file, line: 1, column: 1, message })
  }
  const files = new Set([...kept.values()].map(({ file }) => file))
  return articles.flatMap(({ document }) => (files.has(document.file) ? [document] : []))
}

function reportTwice(file: string, ids: string[], placeOf: (index: number) => Place, problems: Problem[]): void {
  const seen = new Set<string>()
  ids.forEach((id, index) => {
    if (seen.has(id)) {
      const message = `"${id}" is given twice. Keep one entry.`
      problems.push({ level: 'error', code: 'E-CORPUS-ID', file, ...placeOf(index), message })
    }
    seen.add(id)
  })
}

function correctionOf({ set, split, ...entry }: z.infer<typeof correctionsFileSchema>[number], at: Place): Correction {
  const parts = { ...entry, set: set && compact(set), split: split && compact(split), at }
  return compact(parts)
}

/** Leaves out keys without a value, so that equal corpora are equal however they were written. */
function compact<T extends object>(entry: T): T {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as T
}

function emptyCorpus(title: string): Corpus {
  return { title, documents: [], actors: [], topics: [], anchors: [], ledger: EMPTY_LEDGER }
}
