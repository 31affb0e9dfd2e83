/**
 * From articles to a timeline: the table of contents. Each article is read alone (`read-document.ts`), then the stages below work across
 * all of them. Same corpus, same bytes, in whatever order the articles are given. What is large, the articles and the events, stands on shelves
 * and goes through one by one: what a build holds of each is some kilobytes of an article and some numbers of an event.
 */
import type { Actor, Dataset, DatasetSeries, TimelineEvent } from '../model/dataset.ts'
import { DATASET_SCHEMA } from '../model/dataset.ts'
import { admitDocuments } from './admit-documents.ts'
import type { ReadDocument } from './annotation.ts'
import { correctDrafts } from './correct-drafts.ts'
import type { AppliedCorrection, BuildResult, Corpus, LedgerEntry, Problem } from './corpus.ts'
import { byCodeUnit } from './group-by.ts'
import { bindLedger, type BoundLedger, ledgerEntries } from './ids/bind-ledger.ts'
import { checkLaws } from './laws.ts'
import { type Correction, layRows, type Rows } from './lay-rows.ts'
import { mentionsIn, toldArticles } from './in-readings.ts'
import { gatherActors, listActors } from './list-actors.ts'
import { makeDrafts, type Drafts } from './make-drafts.ts'
import { listSources, mergeDocuments } from './merge/merge-documents.ts'
import { learn, readDocument, type Knowledge } from './read-document.ts'
import { recordDocuments } from './record-documents.ts'
import { findRelations } from './relations/find-relations.ts'
import { findVersions, joinVersions, reportDocuments } from './report-documents.ts'
import { reportWithheld } from './report-withheld.ts'
import { type MakeShelf, Recent, shelfInMemory } from './shelf.ts'
import { type Readings, readingsOf, takeApart } from './shelve-reading.ts'
import { tellFates } from './tell-fates.ts'

/** What the stages hand on. The dataset is complete when all have run. */
type Build = {
  corpus: Corpus
  knowledge: Knowledge
  readings: Readings
  makeShelf: MakeShelf
  room: number | undefined
  held: Held
  /** The number of each article in the readings. */
  numberOf: ReadonlyMap<string, number>
  actors: Map<string, Actor>
  sources: ReturnType<typeof listSources>
  drafts: Drafts
  correction: Correction | undefined
  applied: AppliedCorrection[]
  hidden: ReadonlyMap<string, string>
  rows: Rows
  dataset: DatasetSeries
  bound: BoundLedger
  problems: Problem[]
}

/** How many candidates and articles were held at once, at most. */
type Held = { candidates: number; articles: number }

/** A build whose articles and events are read when they are asked for, any number of times. */
export type Assembly = Pick<BuildResult, 'corrections' | 'problems' | 'fates'> & {
  dataset: DatasetSeries
  /** The entries of the ledger as it will be kept, made when they are asked for. */
  entries: () => Iterable<LedgerEntry>
  held: Held
}

export type AssemblyOptions = {
  knowledge?: Knowledge
  problems?: Problem[]
  makeShelf?: MakeShelf
  /** How many candidates, and how many articles, are held at once at most; never changes the result. */
  room?: number
}

/** The stages across documents, in order. */
const STAGES: readonly { name: string; run: (build: Build) => void }[] = [
  { name: 'actors', run: gather },
  { name: 'sources', run: compare },
  { name: 'events', run: draft },
  { name: 'relations', run: relate },
  { name: 'corrections', run: correct },
  { name: 'dataset', run: assemble },
  { name: 'ids', run: bind },
  { name: 'laws', run: obeyLaws },
]

/** Articles whose findings are held at once while titles are written: those of one day, mostly. */
const ARTICLES = 64

/**
 * Builds the dataset of a corpus: events with evidence, dates with reasons, the ledger of ids, problems for the report and, when asked, what
 * became of each candidate. Throws only where the pipeline breaks its own laws; what is wrong with an article becomes a problem.
 */
export function buildDataset(corpus: Corpus): BuildResult {
  const knowledge = learn(corpus)
  const { admitted, problems } = admitDocuments(corpus.documents)
  return assembleDataset(corpus, admitted.map((document) => readDocument(document, knowledge)), { knowledge, problems }) // prettier-ignore
}

/** The second of the two pure steps, for articles that were read elsewhere, one result for each admitted document. All of it in memory. */
export function assembleDataset(
  corpus: Corpus,
  read: readonly ReadDocument[],
  options: AssemblyOptions = {},
): BuildResult {
  const sorted = read.toSorted((one, other) => byCodeUnit(one.file, other.file))
  const readings = readingsOf(sorted.map((one) => Object.assign(takeApart(one), { text: one.text })))
  const { dataset, entries, corrections, problems, fates } = assembleReadings(corpus, readings, options)
  return {
    dataset: wholeDataset(dataset),
    ledger: { version: 1, entries: [...entries()] },
    corrections,
    problems,
    fates,
  }
}

/** The same for readings that stand on shelves. */
export function assembleReadings(
  corpus: Corpus,
  readings: Readings,
  {
    knowledge = learn(corpus),
    problems = admitDocuments(corpus.documents).problems,
    makeShelf = shelfInMemory,
    room,
  }: AssemblyOptions = {},
): Assembly {
  const drafts: Drafts = { events: shelfInMemory(), notes: shelfInMemory(), related: shelfInMemory(), titles: new Map(), relations: new Map(), unpublished: new Map(), withheld: [] } // prettier-ignore
  const build: Build = {
    corpus,
    knowledge,
    readings,
    makeShelf,
    room,
    held: { candidates: 0, articles: 0 },
    numberOf: new Map(readings.gists.map(({ id }, number) => [id, number])),
    actors: new Map(),
    sources: new Map(),
    drafts,
    correction: undefined,
    applied: [],
    hidden: new Map(),
    rows: layRows(drafts),
    dataset: { schema: DATASET_SCHEMA, corpus: { title: '' }, documents: [], actors: [], topics: [], events: [], retired: {} }, // prettier-ignore
    bound: { earlier: [], answers: () => [], fresh: () => [], retired: {} },
    problems: [...problems],
  }
  for (const { run } of STAGES) run(build)
  const { dataset, bound, applied, problems: found, rows, held } = build
  return {
    dataset,
    entries: () => ledgerEntries(bound),
    corrections: applied,
    problems: found,
    fates: () => tellFates(rows, build.drafts.unpublished),
    held,
  }
}

/** All of a dataset in memory. */
export function wholeDataset(dataset: DatasetSeries): Dataset {
  return Object.assign({}, dataset, { documents: [...dataset.documents], events: [...dataset.events] })
}

function gather(build: Build): void {
  build.actors = gatherActors(build.knowledge.gazetteer.entries.values(), build.readings.gists)
}

function compare(build: Build): void {
  const { gists } = build.readings
  const versions = findVersions(build.corpus.documents)
  const copies = listSources(toldArticles(build.readings))
  build.problems.push(...reportDocuments(gists, copies, versions))
  build.sources = joinVersions(copies, gists, versions)
}

function draft(build: Build): void {
  const { readings, numberOf, held } = build
  const gistOf = (document: string) => readings.gists[numberOf.get(document) ?? -1]
  const settings = new Recent(Math.min(ARTICLES, build.room ?? ARTICLES), readings.setting)
  const merged = mergeDocuments(toldArticles(build.readings), build.sources, build.actors, {
    room: build.room,
    held: (most) => (held.candidates = most),
  })
  const facts = {
    actors: build.actors,
    listed: new Set(build.corpus.actors.map(({ id }) => id)),
    settingOf: (document: string) => {
      const number = numberOf.get(document)
      return number === undefined ? undefined : settings.at(number)
    },
    isLede: (document: string, sentence: number) => gistOf(document)?.lede.includes(sentence) === true,
    textOf: (document: string) => textIn(build, document),
    dayOf: (document: string) => gistOf(document)?.published?.date,
  }
  build.drafts = makeDrafts(merged, facts, build.makeShelf)
  build.problems.push(
    ...reportWithheld(build.drafts.withheld, (document) => {
      const file = gistOf(document)?.file
      return file === undefined ? undefined : { file, text: textIn(build, document) ?? '' }
    }),
  )
  held.articles = settings.most
}

function relate({ drafts, actors }: Build): void {
  const context = {
    sideOf: (actor: string) => actors.get(actor)?.country ?? actor,
    isPerson: (actor: string) => actors.get(actor)?.kind === 'person',
  }
  for (const { from, relation } of findRelations(drafts.related, context)) {
    const known = drafts.relations.get(from)
    if (known === undefined) drafts.relations.set(from, [relation])
    else known.push(relation)
  }
}

function correct(build: Build): void {
  const { corpus, readings, actors, drafts } = build
  if (corpus.corrections === undefined || corpus.corrections.length === 0) return
  const published = new Map(readings.gists.map((gist) => [gist.id, gist.published?.date]))
  const { correction, applied, problems, hidden } = correctDrafts(drafts, corpus.corrections, {
    actors: new Set(actors.keys()),
    topics: new Set(corpus.topics.map(({ id }) => id)),
    published,
  })
  build.correction = correction
  build.applied = applied
  build.hidden = hidden
  build.problems.push(...problems)
  for (const [mention, reason] of hidden) drafts.unpublished.set(mention, reason)
}

function assemble(build: Build): void {
  const { corpus, readings } = build
  build.rows = layRows(build.drafts, build.correction)
  const { events } = build.rows
  const used = new Set<string>()
  const documents = recordDocuments(readings, corpus.documents, noting(used, events), build.drafts.unpublished)
  build.dataset = {
    schema: DATASET_SCHEMA,
    corpus: {
      title: corpus.title,
      ...(corpus.description === undefined ? {} : { description: corpus.description }),
      ...(corpus.period?.from === undefined ? {} : { from: corpus.period.from }),
      ...(corpus.period?.to === undefined ? {} : { to: corpus.period.to }),
    },
    documents,
    actors: listActors(build.actors, used, readings.gists),
    topics: corpus.topics.map(({ words: _words, kinds: _kinds, ...topic }) => topic),
    events,
    retired: {},
  }
}

/** Notes which actors the events name while they are gone through for something else. */
function* noting(used: Set<string>, events: Iterable<TimelineEvent>): Generator<TimelineEvent> {
  for (const event of events) {
    for (const { actor } of event.actors) used.add(actor)
    for (const { actor } of event.attribution) if (actor !== undefined) used.add(actor)
    yield event
  }
}

function bind(build: Build): void {
  const { corpus, rows, hidden, readings, numberOf } = build
  const has = (document: string) => numberOf.has(document)
  const get = (document: string) => readings.text(numberOf.get(document) ?? -1)
  build.bound = bindLedger(corpus.ledger, rows.named, { has, get }, { get: rows.mentionOf }, hidden)
  build.dataset.retired = build.bound.retired
}

function obeyLaws(build: Build): void {
  const { corpus, readings, dataset, bound, rows, drafts } = build
  const entered = new Set(bound.earlier.map(({ id }) => id))
  const earlier = new Map(entered.size === 0 ? [] : mentionsIn(readings, entered))
  const { gists } = readings
  checkLaws({
    gists,
    documents: dataset.documents,
    events: dataset.events,
    retired: dataset.retired,
    earlier: bound.earlier,
    answers: bound.answers,
    textOf: (document) => textIn(build, document),
    mentionOf: (id) => earlier.get(id),
    eventOf: rows.eventOf,
    given: corpus.documents.length,
    leftOut: corpus.documents.length - gists.length,
    unpublished: drafts.unpublished,
  })
}

function textIn({ readings, numberOf }: Build, document: string): string | undefined {
  const number = numberOf.get(document)
  return number === undefined ? undefined : readings.text(number)
}
