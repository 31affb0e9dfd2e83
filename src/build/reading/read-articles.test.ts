import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize } from 'node:v8'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assembleReadings, wholeDataset } from '../../pipeline/build-dataset.ts'
import type { Corpus, SourceDocument } from '../../pipeline/corpus.ts'
import { PROJECT_FOLDER } from '../project-folder.ts'
import { bundleReader, type Reader } from './bundle-reader.ts'
import { ShelvedReadings } from './pack-reading.ts'
import { type Reading, readArticles, readHere } from './read-articles.ts'
import { readInWorkers } from './read-in-workers.ts'
import { Spool } from './spool.ts'

let folder = ''
let reader: Reader

const published = (date: string) => ({ date, precision: 'day', basis: 'stated' }) as const

const corpus: Corpus = {
  title: 'Three',
  documents: [
    {
      file: 'a.txt',
      text: 'The ministers of Peru and Chile met in Lima on Tuesday.\n',
      published: published('2022-06-17'),
    },
    {
      file: 'b.txt',
      text: 'Talks in Lima\n\nPeru’s president, Ana Rojas, signed the deal on Friday, she said. “We agree,” she added.\n',
      published: published('2022-06-18'),
    },
    { file: 'c.txt', text: 'On 3 May 2021 Chile accused Peru of sending drones over the border. Peru denied it.\n' },
  ],
  actors: [{ id: 'ana-rojas', name: 'Ana Rojas', kind: 'person', country: 'peru', source: 'b.txt' }],
  topics: [{ id: 'talks', label: 'Talks', words: ['minister', 'deal'] }],
  anchors: [],
  ledger: { version: 1, entries: [] },
}

beforeAll(async () => {
  // Below the project, since the bundle imports its packages.
  await mkdir(join(PROJECT_FOLDER, '.cache'), { recursive: true })
  folder = await mkdtemp(join(PROJECT_FOLDER, '.cache', 'test-reading-'))
  const made = await bundleReader(join(folder, 'cache'))
  if (made === undefined) throw new Error('no reader')
  reader = made
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

const datasetOf = ({ readings, problems, makeShelf, close }: Reading) => {
  expect(problems).toEqual([])
  const text = JSON.stringify(wholeDataset(assembleReadings(corpus, readings, { makeShelf }).dataset))
  close()
  return text
}

/** Reads in so many workers, puts everything into a file, and gives what was put there. */
async function inWorkers(
  threads: number,
  cache?: string,
  documents = corpus.documents,
  knowledge = corpus,
): Promise<Reading> {
  const setting = cache === undefined ? { knowledge } : { knowledge, cache }
  const spool = new Spool(folder)
  const shelved = new ShelvedReadings(spool)
  const keep = (number: number, { file }: SourceDocument, bytes: Uint8Array) => shelved.put(number, file, bytes)
  const problems = await readInWorkers(documents, { module: reader.module, setting, threads, budgetOf: () => 600_000, keep }) // prettier-ignore
  const readings = shelved.readings((file) => documents.find((document) => document.file === file)?.text ?? '')
  return { readings, problems, makeShelf: () => spool.shelf(), close: () => spool.close() }
}

describe('articles read alone', { timeout: 120_000 }, () => {
  it('give the same bytes in this thread, in one worker and in several', async () => {
    const here = datasetOf(readHere(corpus.documents, corpus))
    expect(here).toContain('ana-rojas')
    expect(datasetOf(await inWorkers(1))).toBe(here)
    expect(datasetOf(await inWorkers(3))).toBe(here)
  })

  it('give the same bytes when they are kept, and when what was kept is spoilt', async () => {
    const here = datasetOf(readHere(corpus.documents, corpus))
    expect(datasetOf(await inWorkers(2, reader.folder))).toBe(here)
    const kept = (await readdir(reader.folder)).filter((name) => name.endsWith('.bin')).sort()
    expect(kept).toHaveLength(corpus.documents.length)
    expect(datasetOf(await inWorkers(2, reader.folder))).toBe(here)
    for (const name of kept) await writeFile(join(reader.folder, name), 'spoilt')
    expect(datasetOf(await inWorkers(2, reader.folder))).toBe(here)
    expect(await readFile(join(reader.folder, kept[0] ?? ''), 'latin1')).not.toBe('spoilt')
  })

  it('are kept apart by their day of publication and by what the corpus knows', async () => {
    const cache = join(folder, 'apart')
    await mkdir(cache)
    const [first] = corpus.documents
    const other = { date: '2001-02-03', precision: 'day', basis: 'stated' } as const
    const documents = first === undefined ? [] : [first, { ...first, published: other }, { ...first, title: 'Other' }]
    const { readings } = await inWorkers(1, cache, documents)
    expect(readings.gists.map(({ published }) => published?.date)).toEqual(['2022-06-17', '2001-02-03', '2022-06-17'])
    expect(await readdir(cache)).toHaveLength(2)
    await inWorkers(1, cache, documents, { ...corpus, actors: [] })
    expect(await readdir(cache)).toHaveLength(4)
  })

  it('cost nothing again where only other articles of the corpus changed', async () => {
    const cache = join(folder, 'alone')
    await mkdir(cache)
    await inWorkers(1, cache)
    const [first, ...others] = corpus.documents
    const changed = first === undefined ? others : [{ ...first, text: `${first.text}It rained.\n` }, ...others]
    const entry = { id: 'e1', document: 'd1', before: '', quote: 'It rained.', after: '', trigger: 'rain', state: { live: true } } as const // prettier-ignore
    const ledger: Corpus['ledger'] = { version: 1, entries: [entry] }
    await inWorkers(1, cache, changed, { ...corpus, title: 'Changed', documents: changed, ledger })
    expect(await readdir(cache)).toHaveLength(corpus.documents.length + 1)
  })

  it('of a small corpus start no worker, of a large one they do, and both say the same', async () => {
    const { gists } = (await readArticles(corpus.documents, corpus)).readings
    expect(gists).toEqual(readHere(corpus.documents, corpus).readings.gists)
    const long: SourceDocument = { file: 'z.txt', text: 'word\n'.repeat(41_000) }
    const large = await readArticles([...corpus.documents, long], corpus)
    const found = large.readings.gists
    expect(found.map(({ file }) => file)).toEqual([...corpus.documents.map(({ file }) => file), 'z.txt'])
    expect(found.slice(0, -1)).toEqual(gists)
    expect(large.readings.setting(1)).toMatchObject(readHere(corpus.documents, corpus).readings.setting(1))
    expect(large.readings.text(3)).toBe(long.text)
    large.close()
  })
})

describe('an article that cannot be read', { timeout: 120_000 }, () => {
  const documents = ['fine', 'endless', 'throw', 'fine too'].map((text) => ({ file: `${text}.txt`, text }))
  let module = ''

  beforeAll(async () => {
    module = join(folder, 'worker.mjs')
    const code = `import { serialize } from 'node:v8'
      export function read({ text }) {
        if (text === 'throw') throw new TypeError('no such rule')
        while (text === 'endless');
        return serialize({ text })
      }`
    await writeFile(module, code)
  })

  it.each([1, 2])('is named with the reason, and the others are read by %i workers', async (threads) => {
    const options = { module, setting: { knowledge: corpus }, threads }
    const budgetOf = (length: number) => (length === 'endless'.length ? 50 : 600_000)
    const read: [number, string][] = []
    const keep = (number: number, _: SourceDocument, bytes: Uint8Array) => void read.push([number, (deserialize(bytes) as { text: string }).text]) // prettier-ignore
    const problems = await readInWorkers(documents, { ...options, budgetOf, keep })
    expect(read.sort(([one], [other]) => one - other)).toEqual([
      [0, 'fine'],
      [3, 'fine too'],
    ])
    expect(problems).toEqual([
      expect.objectContaining({ level: 'reject', code: 'E-TIME', file: 'endless.txt', line: 1, column: 1 }),
      expect.objectContaining({ level: 'reject', code: 'E-PIPELINE', file: 'throw.txt' }),
    ])
    expect(problems[0]?.message).toContain('Look for what repeats without end')
    expect(problems[1]?.message).toContain('no such rule')
  })

  it('in this thread is named as well', () => {
    const broken = { file: 'b.txt', get text(): string { throw new Error('no text') } } // prettier-ignore
    const { readings, problems } = readHere([{ file: 'a.txt', text: 'Fine.' }, broken], corpus)
    expect(readings.gists.map(({ file }) => file)).toEqual(['a.txt'])
    expect(problems).toMatchObject([{ level: 'reject', code: 'E-PIPELINE', file: 'b.txt' }])
  })
})

describe('the worker’s module', { timeout: 120_000 }, () => {
  it('has the same version for the same rules, and clears away versions that nobody used for a week', async () => {
    const cache = join(folder, 'versions')
    const first = await bundleReader(cache)
    const [old, recent] = [join(cache, 'old'), join(cache, 'recent')]
    const now = Date.now() / 1000
    for (const [path, days] of [
      [old, 8],
      [recent, 6],
    ] as const) {
      // prettier-ignore
      await mkdir(path)
      await utimes(path, now - days * 86_400, now - days * 86_400)
    }
    expect(await bundleReader(cache)).toEqual(first)
    expect(new Set(await readdir(cache))).toEqual(new Set([first?.folder.slice(cache.length + 1), 'recent']))
    expect((await stat(first?.module ?? '')).isFile()).toBe(true)
  })

  it('is not there where it cannot be written', async () => {
    await writeFile(join(folder, 'file'), '')
    expect(await bundleReader(join(folder, 'file', 'cache'))).toBeUndefined()
  })
})
