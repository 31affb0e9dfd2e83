/**
 * From articles to a timeline: the table of contents. Each article is read alone (`read-document.ts`), then the stages below work across
 * all of them. Same corpus, same bytes, in whatever order the articles are given.
 */
import type { Dataset, TimelineEvent } from '../model/dataset.ts'
import { DATASET_SCHEMA } from '../model/dataset.ts'
import { slugOf } from '../model/slug.ts'
import { admitDocuments } from './admit-documents.ts'
import { applyCorrections, type Corrected } from './corrections/apply-corrections.ts'
import type { ReadDocument } from './annotation.ts'
import type { BuildResult, Corpus, Problem, SourceDocument } from './corpus.ts'
import { byCodeUnit } from './group-by.ts'
import { bindLedger } from './ids/bind-ledger.ts'
import { checkLaws } from './laws.ts'
import { gatherActors, listActors } from './list-actors.ts'
import { listSources, mergeDocuments, type MergedEvent } from './merge/merge-documents.ts'
import { learn, readDocument, type Knowledge } from './read-document.ts'
import { documentRecords } from './record-documents.ts'
import { findRelations } from './relations/find-relations.ts'
import { findVersions, joinVersions, reportDocuments } from './report-documents.ts'
import { scoreSalience } from './salience/score-salience.ts'
import { tellFates } from './tell-fates.ts'
import { titleEvents } from './titles/title-events.ts'

/** What the stages hand on. An event is complete when all have run. */
type Build = {
  corpus: Corpus
  knowledge: Knowledge
  read: ReadDocument[]
  given: number
  leftOut: number
  actors: ReturnType<typeof gatherActors>
  sources: ReturnType<typeof listSources>
  merged: MergedEvent[]
  events: TimelineEvent[]
  unpublished: Map<string, string>
  corrected: Pick<Corrected, 'applied' | 'hidden'>
  dataset: Dataset
  result: Pick<BuildResult, 'ledger'>
  problems: Problem[]
  titleRules: Map<string, string>
  salienceReasons: Map<string, string[]>
}

/** The stages across documents, in order. */
const STAGES: readonly { name: string; run: (build: Build) => void }[] = [
  { name: 'actors', run: gather },
  { name: 'merge', run: merge },
  { name: 'titles', run: title },
  { name: 'relations', run: relate },
  { name: 'salience', run: rate },
  { name: 'corrections', run: correct },
  { name: 'dataset', run: assemble },
  { name: 'ids', run: bind },
  { name: 'laws', run: obeyLaws },
]

/**
 * Builds the dataset of a corpus: events with evidence, dates with reasons, the ledger of ids, problems for the report and, when asked, what
 * became of each candidate. Throws only where the pipeline breaks its own laws; what is wrong with an article becomes a problem.
 */
export function buildDataset(corpus: Corpus): BuildResult {
  const knowledge = learn(corpus)
  const { admitted, problems } = admitDocuments(corpus.documents)
  return assembleDataset(corpus, admitted.map((document) => readDocument(document, knowledge)), { knowledge, problems }) // prettier-ignore
}

/** The second of the two pure steps, for articles that were read elsewhere (in workers, say), one result for each admitted document. */
export function assembleDataset(
  corpus: Corpus,
  read: readonly ReadDocument[],
  {
    knowledge = learn(corpus),
    problems = admitDocuments(corpus.documents).problems,
  }: { knowledge?: Knowledge; problems?: Problem[] } = {},
): BuildResult {
  const build: Build = {
    corpus,
    knowledge,
    read: [...read].sort((one, other) => byCodeUnit(one.file, other.file)),
    given: corpus.documents.length,
    leftOut: corpus.documents.length - read.length,
    actors: new Map(),
    sources: new Map(),
    merged: [],
    events: [],
    unpublished: new Map(),
    corrected: { applied: [], hidden: new Map() },
    dataset: {
      schema: DATASET_SCHEMA,
      corpus: { title: corpus.title },
      documents: [],
      actors: [],
      topics: [],
      events: [],
      retired: {},
    },
    result: { ledger: corpus.ledger },
    problems: [...problems],
    titleRules: new Map(),
    salienceReasons: new Map(),
  }
  for (const { run } of STAGES) run(build)
  const { dataset, result, corrected, problems: found } = build
  return { dataset, ledger: result.ledger, corrections: corrected.applied, problems: found, fates: () => tellFates(build) } // prettier-ignore
}

function gather(build: Build): void {
  build.actors = gatherActors(build.knowledge.gazetteer.entries.values(), build.read)
}

function merge(build: Build): void {
  const versions = findVersions(build.corpus.documents)
  const copies = listSources(build.read)
  build.problems.push(...reportDocuments(build.read, copies, versions))
  build.sources = joinVersions(copies, build.read, versions)
  build.merged = mergeDocuments(build.read, build.sources, [...build.actors.values()])
}

function title(build: Build): void {
  const documents = new Map(build.read.map((document) => [document.id, document]))
  const titles = titleEvents(build.merged, documents, build.actors)
  build.merged = build.merged.filter(({ event, members }, index) => {
    const written = titles[index]
    if (written === undefined) {
      for (const { mention } of members) build.unpublished.set(mention, 'No faithful title can be written from it')
      return false
    }
    build.titleRules.set(event.id, written.rule)
    build.events.push({ ...event, title: written.title, slug: slugOf(written.title), relations: [], salience: 0 })
    return true
  })
}

function relate(build: Build): void {
  const related = build.events.map((event, index) => ({ event, members: build.merged[index]?.members ?? [] }))
  const byId = new Map(build.events.map((event) => [event.id, event]))
  const context = {
    sideOf: (actor: string) => build.actors.get(actor)?.country ?? actor,
    isPerson: (actor: string) => build.actors.get(actor)?.kind === 'person',
  }
  for (const { from, relation } of findRelations(related, context)) byId.get(from)?.relations.push(relation)
}

function rate(build: Build): void {
  const listed = new Set(build.corpus.actors.map(({ id }) => id))
  const ledes = new Set(build.read.flatMap(({ id, blocks, sentences }) => ledeOf(blocks, sentences).map((index) => `${id} ${index}`))) // prettier-ignore
  for (const [index, event] of build.events.entries()) {
    const { members = [], sources = 1 } = build.merged[index] ?? {}
    const isLede = (member: MergedEvent['members'][number]) => ledes.has(`${member.document} ${member.act.sentence}`)
    const { salience, reasons } = scoreSalience({ event, members, sources, listed, actors: build.actors, isLede })
    event.salience = salience
    build.salienceReasons.set(event.id, reasons)
  }
}

function correct(build: Build): void {
  const { corpus, read } = build
  if (corpus.corrections === undefined || corpus.corrections.length === 0) return
  const published = new Map(read.map((document) => [document.id, document.published?.date]))
  const days = ({ evidence }: TimelineEvent) => evidence.map(({ document }) => published.get(document) ?? '9999-12-31')
  const { events, problems, ...corrected } = applyCorrections(build.events, corpus.corrections, {
    actors: new Set(build.actors.keys()),
    topics: new Set(corpus.topics.map(({ id }) => id)),
    lastTold: (event) => days(event).reduce((one, other) => (one > other ? one : other), ''),
  })
  build.events = events
  build.corrected = corrected
  build.problems.push(...problems)
  for (const [mention, reason] of corrected.hidden) build.unpublished.set(mention, reason)
}

function assemble(build: Build): void {
  const { corpus, read, events } = build
  events.sort((one, other) => byCodeUnit(one.when.start, other.when.start) || byCodeUnit(one.when.end, other.when.end) || byCodeUnit(one.id, other.id)) // prettier-ignore
  const used = events.flatMap((event) => [...event.actors, ...event.attribution].flatMap(({ actor }) => actor ?? []))
  const sources = new Map<string, SourceDocument>(corpus.documents.map((document) => [document.file, document]))
  build.dataset = {
    schema: DATASET_SCHEMA,
    corpus: {
      title: corpus.title,
      ...(corpus.description === undefined ? {} : { description: corpus.description }),
      ...(corpus.period?.from === undefined ? {} : { from: corpus.period.from }),
      ...(corpus.period?.to === undefined ? {} : { to: corpus.period.to }),
    },
    documents: documentRecords(read, sources, events, build.unpublished),
    actors: listActors(build.actors, used, read),
    topics: corpus.topics.map(({ words: _words, kinds: _kinds, ...topic }) => topic),
    events,
    retired: {},
  }
}

function bind(build: Build): void {
  const mentions = new Map(build.read.flatMap(({ candidates }) => candidates.map(({ mention, evidence, act }) => [mention, { ...evidence, trigger: act.trigger.lemma }] as const))) // prettier-ignore
  const bound = bindLedger(build.corpus.ledger, build.events, build.read, mentions, build.corrected.hidden)
  build.dataset.retired = bound.retired
  build.result = { ledger: bound.ledger }
}

function obeyLaws({ dataset, result, read, given, leftOut, unpublished }: Build): void {
  checkLaws({ dataset, ledger: result.ledger, read, given, leftOut, unpublished: new Set(unpublished.keys()) })
}

/** Sentences of the headline and of the first paragraph. */
function ledeOf(blocks: ReadDocument['blocks'], sentences: ReadDocument['sentences']): number[] {
  const first = sentences.find(({ block }) => blocks[block]?.kind === 'body')?.block
  return sentences.filter(({ block }) => block === first || blocks[block]?.kind === 'title').map(({ index }) => index)
}
