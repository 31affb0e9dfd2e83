import { encodeIndex, encodeSources } from '../../model/columns.ts'
import type { DatasetSeries, DocumentRecord, Series, TimelineEvent } from '../../model/dataset.ts'
import type { Article, Asset, Catalogue, EventDetail, ListedDocument, Retired, SiteManifest } from '../../model/site.ts'
import { hashInPath, LINES_SIZE, SHARD_SIZE, SITE_FORMAT } from '../../model/site-files.ts'
import { buildIndex } from './build-index.ts'
import { putAsset } from './put-asset.ts'
import { checkFileIds } from './check-file-ids.ts'
import { findTellings, type Telling } from './find-tellings.ts'
import { eventShower } from './show-event.ts'
import type { SiteSink } from './site-sink.ts'
import { sortEvents } from './sort-events.ts'
import { withholdText } from './withhold-text.ts'

/** `full` shows every article whole, for reading on one's own machine; `published` keeps to what each document's `publish` allows. */
export type TextChoice = 'full' | 'published'

/**
 * Cuts a dataset into the files that src/model/site.ts describes. Equal datasets give equal bytes and names. Each file is handed to
 * the sink when it is made, so memory holds one file, and of events and articles that are read one by one some numbers each. Throws a RangeError where the format's limits are passed.
 */
export async function writeSite(dataset: DatasetSeries, text: TextChoice, sink: SiteSink): Promise<SiteManifest> {
  checkFileIds(dataset)
  const rows = sortEvents(dataset.events)
  const documents = await putDocuments(dataset, text, sink)
  const index = buildIndex(rows, {
    actors: dataset.actors.map(({ id }) => id),
    topics: dataset.topics.map(({ id }) => id),
    documents: documents.listed.map(({ id }) => id),
  })
  const catalogue: Catalogue = { actors: dataset.actors, topics: dataset.topics, documents: documents.listed }
  const { shards, titles, ids } = await putRows(rows, dataset.documents, sink)
  const content: Omit<SiteManifest, 'build'> = {
    format: SITE_FORMAT,
    corpus: dataset.corpus,
    events: rows.length,
    index: await putAsset(sink, 'index', 'bin', encodeIndex(index)),
    sources: await putAsset(sink, 'sources', 'bin', encodeSources(index)),
    catalogue: await putAsset(sink, 'catalogue', 'json', JSON.stringify(catalogue)),
    titles,
    ids,
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
function answersOf(retired: DatasetSeries['retired'], rows: Iterable<TimelineEvent>): Retired {
  const answers = new Map(Object.entries(retired))
  for (const { id, aliases } of rows) for (const name of aliases) answers.set(name, { now: [id], reason: '' })
  return Object.fromEntries(answers)
}

type Documents = { listed: ListedDocument[]; assets: Asset[] }

async function putDocuments(dataset: DatasetSeries, choice: TextChoice, sink: SiteSink): Promise<Documents> {
  const tellings = findTellings(dataset.events)
  const listed: ListedDocument[] = []
  const assets: Asset[] = []
  for (const document of dataset.documents) {
    const { text: _text, blocks: _blocks, sentences: _sentences, sha256: _sha256, ...facts } = document
    const telling = tellings.get(document.id)
    const article = articleOf(document, telling, choice)
    assets.push(await putAsset(sink, `document-${document.id}`, 'json', JSON.stringify(article)))
    listed.push({ ...facts, events: telling?.events.length ?? 0 })
  }
  return { listed, assets }
}

/** Without a word to the contrary an article is published in excerpts: its text belongs to somebody else. */
export function articleOf(
  document: DocumentRecord,
  telling: Pick<Telling, 'quotes' | 'cues'> = { quotes: [], cues: [] },
  choice: TextChoice,
): Article {
  if (choice === 'full' || document.publish === 'full') return document
  return { ...document, ...withholdText(document, telling) }
}

type RowFiles = { shards: Asset[]; titles: Asset[]; ids: Asset[] }

/** The details of the events, their titles and their ids, each in files of so many rows. */
async function putRows(
  rows: Series<TimelineEvent>,
  documents: Series<DocumentRecord>,
  sink: SiteSink,
): Promise<RowFiles> {
  const show = eventShower(documents, rows)
  const files: RowFiles = { shards: [], titles: [], ids: [] }
  let [shard, titles, ids]: [EventDetail[], string, string] = [[], '', '']
  let row = 0
  for (const event of rows) {
    shard.push(show(event))
    titles += lineOf(event.title)
    ids += lineOf(event.id)
    row += 1
    const isLast = row === rows.length
    if (isLast || row % SHARD_SIZE === 0) {
      const content = { first: row - shard.length, events: shard }
      files.shards.push(await putAsset(sink, `events-${files.shards.length}`, 'json', JSON.stringify(content)))
      shard = []
    }
    if (isLast || row % LINES_SIZE === 0) {
      files.titles.push(await putAsset(sink, `titles-${files.titles.length}`, 'txt', titles))
      files.ids.push(await putAsset(sink, `ids-${files.ids.length}`, 'txt', ids))
      titles = ids = ''
    }
  }
  return files
}

/** One line a row; a title that breaks its line would shift all that follow. */
function lineOf(value: string): string {
  return `${value.replace(/[\r\n\u2028\u2029]+/g, ' ')}\n`
}
