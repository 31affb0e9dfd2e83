import { describe, expect, it } from 'vitest'
import { makeDataset } from '../../../tests/fixtures/make-dataset.ts'
import { decodeIndex, decodeSources, FLAG_OPEN_START } from '../../model/columns.ts'
import type { Dataset } from '../../model/dataset.ts'
import { toDayNumber } from '../../model/day.ts'
import { articleSchema, catalogueSchema, filesSchema, manifestSchema, shardSchema } from '../../model/site.ts'
import { HASH_DIGITS, hashInPath, LINES_SIZE, SHARD_SIZE } from '../../model/site-files.ts'
import { memorySink } from './site-sink.ts'
import { type TextChoice, writeSite } from './write-site.ts'

async function write(dataset: Dataset, text: TextChoice = 'published') {
  const files = new Map<string, Uint8Array>()
  const manifest = await writeSite(dataset, text, memorySink(files))
  const bytes = (path: string) => files.get(`data/${path}`) ?? new Uint8Array()
  const textOf = (path: string) => new TextDecoder().decode(bytes(path))
  const json = (path: string): unknown => JSON.parse(textOf(path))
  return { manifest, files, bytes, textOf, json }
}

describe('the files of a site', () => {
  it('are each what the model says they are', async () => {
    const dataset = makeDataset({ events: SHARD_SIZE * 2 + 3, documents: 4 })
    const { manifest, bytes, json, textOf } = await write(dataset)
    expect(manifestSchema.parse(json('site.json'))).toEqual(manifest)
    const shards = filesSchema.parse(json(manifest.shards.path))
    const articles = filesSchema.parse(json(manifest.articles.path))
    expect(shards).toHaveLength(3)
    const buffer = (path: string) => bytes(path).slice().buffer
    const index = decodeSources(buffer(manifest.sources.path), decodeIndex(buffer(manifest.index.path)))
    const catalogue = catalogueSchema.parse(json(manifest.catalogue.path))
    const lines = (assets: { path: string }[]) => assets.flatMap(({ path }) => textOf(path).trimEnd().split('\n'))
    const ids = lines(manifest.ids)
    const titles = lines(manifest.titles)
    const events = shards.flatMap(({ path }) => shardSchema.parse(json(path)).events)
    expect(events.map(({ id }) => id)).toEqual(ids)
    expect(events.map(({ title }) => title)).toEqual(titles)
    expect(Array.from(index.start)).toEqual(events.map(({ when }) => toDayNumber(when.start)))
    events.forEach((event, row) => {
      const actors = index.actors.values.slice(index.actors.offsets[row], index.actors.offsets[row + 1])
      expect(catalogue.actors[actors[0] ?? -1]?.id).toBe('north')
      expect(actors).toHaveLength(3)
    })
    expect(articles.map(({ path }) => articleSchema.parse(json(path)).id)).toEqual(
      catalogue.documents.map(({ id }) => id),
    )
    events.forEach((event, row) => {
      const { offsets, values } = index.documents
      const articles = values.slice(offsets[row], offsets[row + 1])
      const quoted = new Set(event.evidence.map(({ document }) => document))
      expect(new Set(Array.from(articles, (at) => catalogue.documents[at]?.id))).toEqual(quoted)
    })
    expect(catalogue.documents.map(({ events: count }) => count).reduce((a, b) => a + b)).toBe(dataset.events.length)
  })

  it('hold titles and ids in pieces of equal length', async () => {
    const dataset = makeDataset({ events: 1 })
    const [event] = dataset.events
    const events = Array.from({ length: LINES_SIZE + 1 }, (_, at) =>
      Object.assign({}, event, { id: `e${at}`, aliases: [] }),
    )
    const { manifest, textOf } = await write({ ...dataset, events })
    const lengths = manifest.ids.map(({ path }) => textOf(path).trimEnd().split('\n').length)
    expect(lengths).toEqual([LINES_SIZE, 1])
    expect(manifest.titles).toHaveLength(2)
  })

  it('have the same names and bytes for the same dataset, whatever order its events have', async () => {
    const dataset = makeDataset({ events: 20 })
    const first = await write(dataset)
    const second = await write({ ...dataset, events: dataset.events.toReversed() })
    expect([...second.files.keys()].sort()).toEqual([...first.files.keys()].sort())
    expect(second.manifest).toEqual(first.manifest)
  })

  it('carry the hash of their bytes in their names', async () => {
    const { manifest, bytes } = await write(makeDataset())
    const digest = await crypto.subtle.digest('SHA-256', bytes(manifest.index.path).slice())
    expect(Buffer.from(digest).toString('hex').startsWith(hashInPath(manifest.index.path))).toBe(true)
    expect(hashInPath(manifest.index.path)).toHaveLength(HASH_DIGITS)
  })

  it('say which side of an interval is open', async () => {
    const dataset = makeDataset({ events: 1 })
    for (const event of dataset.events) event.when = { ...event.when, edtf: '../2020-01-01', precision: 'open' }
    const { manifest, bytes } = await write(dataset)
    expect(decodeIndex(bytes(manifest.index.path).slice().buffer).flags[0]).toBe(FLAG_OPEN_START)
  })

  it('answer for every alias with its event, and for retired ids as the dataset says', async () => {
    const dataset = makeDataset({ events: 2 })
    const { manifest, json } = await write(dataset)
    const aliases = dataset.events.flatMap(({ id, aliases: names }) =>
      names.map((name) => [name, { now: [id], reason: '' }]),
    )
    expect(aliases).not.toEqual([])
    expect(json(manifest.retired.path)).toEqual({ ...dataset.retired, ...Object.fromEntries(aliases) })
  })

  it('are not written for an id that would leave the folder', async () => {
    const dataset = makeDataset({ events: 1 })
    for (const document of dataset.documents) document.id = `../../${document.id}`
    await expect(write(dataset)).rejects.toThrow('cannot name a file')
  })
})

describe('an article that is published in excerpts', () => {
  it('keeps its length, its quotes and one sentence either side, and nothing else', async () => {
    const dataset = makeDataset({ events: 1, documents: 1 })
    const { manifest, json } = await write(dataset)
    const [file] = filesSchema.parse(json(manifest.articles.path))
    const article = articleSchema.parse(json(file?.path ?? ''))
    const [document] = dataset.documents
    const [event] = dataset.events
    const { start = 0, end = 0, quote = '' } = event?.evidence[0] ?? {}
    expect(article.text).toHaveLength(document?.text.length ?? -1)
    expect(article.text.slice(start, end)).toBe(quote)
    expect(article.text).toContain('Sentence 1 of')
    expect(article.text).toContain('Sentence 3 of')
    expect(article.text).toContain('Article 0 of the towns')
    expect(article.text).not.toContain('Sentence 0 of')
    expect(article.text).not.toContain('Sentence 4 of')
    for (const gap of article.withheld ?? []) expect(article.text.slice(gap.start, gap.end).trim()).toBe('')
  })

  it.each([
    ['full', undefined, true],
    ['published', 'full', true],
    ['published', 'excerpts', false],
    ['published', undefined, false],
  ] as const)('with the choice %s and publish %s is shown whole: %s', async (choice, publish, whole) => {
    const dataset = makeDataset({ events: 1, documents: 1 })
    for (const document of dataset.documents) if (publish !== undefined) document.publish = publish
    const { files } = await write(dataset, choice)
    const all = [...files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n')
    expect(all.includes('Sentence 9 of')).toBe(whole)
  })
})
