/** How each stage grows: processor time, which other programs do not add to, for a text and for one ten times as long. */
import { findActs } from '../../src/pipeline/acts/find-acts.ts'
import { findNames } from '../../src/pipeline/actors/find-names.ts'
import { splitBlocks } from '../../src/pipeline/blocks/split-blocks.ts'
import { assembleDataset } from '../../src/pipeline/build-dataset.ts'
import { findClaims } from '../../src/pipeline/claims/find-claims.ts'
import type { Corpus } from '../../src/pipeline/corpus.ts'
import { learn, readDocument } from '../../src/pipeline/read-document.ts'
import { splitSentences } from '../../src/pipeline/sentences/split-sentences.ts'
import { findDates } from '../../src/pipeline/when/find-dates.ts'
import type { Figures } from './figures.ts'
import { makeLongText } from './make-long-text.ts'

const KILOBYTES = 1000
/** A number of articles that a warm process reads in seconds. */
const ARTICLES = [20, 200]
const ARTICLE = 5 * KILOBYTES

/** Columns for the table: seconds of processor time for each size, and how many times the smaller one the larger one took. */
export function measureScaling(sizes: readonly [number, number] = [60, 600]): Map<string, Figures> {
  const [small, large] = sizes
  stagesOf(makeLongText(small * KILOBYTES))
  const few = stagesOf(makeLongText(small * KILOBYTES))
  const many = stagesOf(makeLongText(large * KILOBYTES))
  for (const count of ARTICLES) (count === ARTICLES[0] ? few : many)['articles'] = articlesOf(count)
  const ratio = Object.fromEntries(Object.keys(few).map((stage) => [stage, (many[stage] ?? NaN) / (few[stage] ?? NaN)]))
  return new Map([
    ['ratio', ratio],
    [`${small} KB or ${ARTICLES[0]} articles, s`, few],
    [`${large} KB or ${ARTICLES[1]} articles, s`, many],
  ])
}

function stagesOf(text: string): Figures {
  const figures: Figures = {}
  const stage = <Result>(name: string, work: () => Result): Result => {
    const [result, seconds] = spent(work)
    figures[name] = seconds
    return result
  }
  const corpus = corpusOf([text])
  const knowledge = learn(corpus)
  const published = { date: '2024-04-10', precision: 'day' } as const
  const blocks = stage('blocks', () => splitBlocks(text))
  const sentences = stage('sentences', () => splitSentences(text, blocks))
  const bare = { text, blocks, sentences, published }
  const dates = stage('dates', () => findDates({ ...bare, anchors: [] }))
  const { names } = stage('names', () => findNames(bare, knowledge.gazetteer))
  const claims = stage('claims', () => findClaims({ ...bare, names }))
  stage('acts', () => findActs({ ...bare, names, dates, claims }))
  const read = stage('all of reading', () => corpus.documents.map((document) => readDocument(document, knowledge)))
  stage('assembling', () => assembleDataset(corpus, read))
  return figures
}

function articlesOf(count: number): number {
  const corpus = corpusOf(Array.from({ length: count }, (_, at) => makeLongText(ARTICLE, at + 1)))
  const knowledge = learn(corpus)
  const work = () => assembleDataset(corpus, corpus.documents.map((document) => readDocument(document, knowledge))) // prettier-ignore
  return spent(work)[1]
}

function spent<Result>(work: () => Result): [Result, number] {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return [result, (user + system) / 1e6]
}

function corpusOf(texts: readonly string[]): Corpus {
  const documents = texts.map((text, at) => ({
    file: `${at}.txt`,
    text,
    published: { date: '2024-04-10', precision: 'day', basis: 'stated' } as const,
  }))
  return { title: 'Long', documents, actors: [], topics: [], anchors: [], ledger: { version: 1, entries: [] } }
}
