import { encodeIndex, encodeSources } from '../../model/columns.ts'
import type { Dataset, DocumentRecord, TimelineEvent } from '../../model/dataset.ts'
import type { Article, Asset, Catalogue, ListedDocument, Retired, SiteManifest } from '../../model/site.ts'
import { hashInPath, LINES_SIZE, SHARD_SIZE, SITE_FORMAT } from '../../model/site-files.ts'
import { buildIndex } from './build-index.ts'
import { putAsset } from './put-asset.ts'
import { checkFileIds } from './check-file-ids.ts'
import { eventShower } from './show-event.ts'
import type { SiteSink } from './site-sink.ts'
import { sortEvents } from './sort-events.ts'
import { withholdText } from './withhold-text.ts'

/** `full` shows every article whole, for reading on one's own machine; `published` keeps to what each document's `publish` allows. */
export type TextChoice = 'full' | 'published'

/**
 * Cuts a dataset into the files that src/model/site.ts describes. Equal datasets give equal bytes and names. Each file is handed to
 * the sink when it is made, so memory holds the dataset and one file. Throws a RangeError where the format's limits are passed.
 */
export async function writeSite(dataset: Dataset, text: TextChoice, sink: SiteSink): Promise<SiteManifest> {
  checkFileIds(dataset)
  const rows = sortEvents(dataset.events)
  const documents = await putDocuments(dataset, text, sink)
  const index = buildIndex(rows, {
    actors: dataset.actors.map(({ id }) => id),
    topics: dataset.topics.map(({ id }) => id),
    documents: documents.listed.map(({ id }) => id),
  })
  const catalogue: Catalogue = { actors: dataset.actors, topics: dataset.topics, documents: documents.listed }
  const shards = await putShards(rows, dataset.documents, sink)
  const content: Omit<SiteManifest, 'build'> = {
    format: SITE_FORMAT,
    corpus: dataset.corpus,
    events: rows.length,
    index: await putAsset(sink, 'index', 'bin', encodeIndex(index)),
    sources: await putAsset(sink, 'sources', 'bin', encodeSources(index)),
    catalogue: await putAsset(sink, 'catalogue', 'json', JSON.stringify(catalogue)),
    titles: await putLines(sink, 'titles', rows.map(({ title }) => title)), // prettier-ignore
    ids: await putLines(sink, 'ids', rows.map(({ id }) => id)), // prettier-ignore
    retired: await putAsset(sink, 'retired', 'json', JSON.stringify(answersOf(dataset.retired, rows))),
    shards: await putAsset(sink, 'shards', 'json', JSON.stringify(shards)),
    articles: await putAsset(sink, 'articles', 'json', JSON.stringify(documents.assets)),
  }
  const { format, ...rest } = content
  const { path } = await putAsset(() => Promise.resolve(), 'site', 'json', JSON.stringify(content))
  const manifest: SiteManifest = { format, build: hashInPath(path), ...rest }
  await sink('data/site.json', JSON.stringify(manifest))
  return manifest
}

/**
 * What answers for every id that is no event of its own. An alias is another name of its event and nothing became of it, so it gives no
 * reason; the page then says that the link was made for another report of it.
 */
function answersOf(retired: Dataset['retired'], rows: readonly TimelineEvent[]): Retired {
  const aliases = rows.flatMap(({ id, aliases: names }) =>
    names.map((name) => [name, { now: [id], reason: '' }] as const),
  )
  return Object.fromEntries([...Object.entries(retired), ...aliases])
}

type Documents = { listed: ListedDocument[]; assets: Asset[] }

async function putDocuments(dataset: Dataset, choice: TextChoice, sink: SiteSink): Promise<Documents> {
  const eventsOf = new Map<string, TimelineEvent[]>(dataset.documents.map(({ id }) => [id, []]))
  for (const event of dataset.events) {
    const touched = new Set([
      ...event.evidence.map(({ document }) => document),
      ...[event.when, ...(event.otherDates ?? [])].flatMap(({ cue }) => (cue === undefined ? [] : [cue.document])),
    ])
    for (const id of touched) eventsOf.get(id)?.push(event)
  }
  const listed: ListedDocument[] = []
  const assets: Asset[] = []
  for (const document of dataset.documents) {
    const { text: _text, blocks: _blocks, sentences: _sentences, sha256: _sha256, ...facts } = document
    const events = eventsOf.get(document.id) ?? []
    const article = articleOf(document, events, choice)
    assets.push(await putAsset(sink, `document-${document.id}`, 'json', JSON.stringify(article)))
    const count = events.filter(({ evidence }) => evidence.some((quote) => quote.document === document.id)).length
    listed.push({ ...facts, events: count })
  }
  return { listed, assets }
}

/** Without a word to the contrary an article is published in excerpts: its text belongs to somebody else. */
export function articleOf(document: DocumentRecord, events: readonly TimelineEvent[], choice: TextChoice): Article {
  if (choice === 'full' || document.publish === 'full') return document
  return { ...document, ...withholdText(document, events) }
}

async function putShards(
  rows: readonly TimelineEvent[],
  documents: readonly DocumentRecord[],
  sink: SiteSink,
): Promise<Asset[]> {
  const show = eventShower(documents, rows)
  const shards: Asset[] = []
  for (let first = 0; first < rows.length; first += SHARD_SIZE) {
    const shard = { first, events: rows.slice(first, first + SHARD_SIZE).map(show) }
    shards.push(await putAsset(sink, `events-${shards.length}`, 'json', JSON.stringify(shard)))
  }
  return shards
}

/** One line a row; a title that breaks its line would shift all that follow. */
async function putLines(sink: SiteSink, name: string, values: readonly string[]): Promise<Asset[]> {
  const assets: Asset[] = []
  for (let first = 0; first < values.length; first += LINES_SIZE) {
    const lines = values
      .slice(first, first + LINES_SIZE)
      .map((value) => `${value.replace(/[\r\n\u2028\u2029]+/g, ' ')}\n`)
    assets.push(await putAsset(sink, `${name}-${assets.length}`, 'txt', lines.join('')))
  }
  return assets
}
