/**
 * The first of the two pure steps: everything that one article says, read without knowing of any other. Runs in workers: its result is
 * plain data that survives a structured clone.
 */
import { findActs } from './acts/find-acts.ts'
import { asScheduled } from './acts/scheduled.ts'
import { compileGazetteer, type Gazetteer } from './actors/gazetteer.ts'
import { findNames } from './actors/find-names.ts'
import type { ReadDocument } from './annotation.ts'
import { readHeader } from './blocks/read-header.ts'
import { splitBlocks } from './blocks/split-blocks.ts'
import { makeCandidates } from './candidates/make-candidates.ts'
import { findClaims } from './claims/find-claims.ts'
import type { AnchorEntry, Corpus, SourceDocument } from './corpus.ts'
import { dateAct, unreadDateOf } from './dating/date-act.ts'
import { documentId } from './ids/document-id.ts'
import { nameMentions } from './ids/name-mentions.ts'
import { anchorsFor } from './lexicon/known-events.ts'
import { splitSentences } from './sentences/split-sentences.ts'
import { compileTopics, findTopics, type CompiledTopics } from './topics/find-topics.ts'
import { dayWritten } from './when/day-written.ts'
import { findDates } from './when/find-dates.ts'

/** What a corpus knows, prepared once for all its articles. */
export type Knowledge = { gazetteer: Gazetteer; anchors: AnchorEntry[]; topics: CompiledTopics }

/** What a corpus says besides its articles, as plain data. */
export type CorpusKnowledge = Pick<Corpus, 'actors' | 'anchors' | 'topics'>

/**
 * What the reading of one article may depend on, and nothing else of the corpus: it is what readings are kept by, so that a changed article costs
 * one article, and what every worker is given.
 */
export function knowledgeOf({ actors, anchors, topics }: CorpusKnowledge): CorpusKnowledge {
  return { actors, anchors, topics }
}

/** Prepares what the corpus knows. */
export function learn({ actors, anchors, topics }: CorpusKnowledge): Knowledge {
  return { gazetteer: compileGazetteer(actors), anchors, topics: compileTopics(topics) }
}

/**
 * Reads one article: blocks, sentences, dates, names, claims, acts, and the candidates that merging starts from. The day of publication is
 * the corpus's, else the one that the text states; without any, relative dates stay unresolved. The file name has no influence.
 */
export function readDocument(document: SourceDocument, knowledge: Knowledge): ReadDocument {
  const { text } = document
  const { id, sha256 } = documentId(text)
  const blocks = splitBlocks(text)
  const header = readHeader(text, blocks)
  const sentences = splitSentences(text, blocks)
  const stated = document.published ?? header.published
  const published = stated === undefined ? {} : { published: { date: stated.date, precision: stated.precision } }
  const anchors = anchorsFor(text, knowledge.anchors, stated?.date)
  const dates = findDates({ text, blocks, sentences, ...published, anchors })
  const written = dayWritten(dates, blocks, published.published)
  const { names, discovered, home, pair, body } = findNames(
    { text, blocks, sentences, ...published },
    knowledge.gazetteer,
  )
  const claims = findClaims({ text, blocks, sentences, names, dates })
  const {
    acts: found,
    dropped,
    official,
  } = findActs({ text, blocks, sentences, names, dates, claims, today: stated?.date })
  const acts = found.map((act) => asScheduled(act, dates, stated?.date))
  const read = { id, file: document.file, sha256, text, header, ...published, blocks, sentences, dates, names, claims, acts, discovered } // prettier-ignore
  const triggers = acts.map(({ sentence, trigger: { lemma, start } }) => ({ sentence, lemma, start }))
  const dating = { ...read, official, ...(written === undefined ? {} : { published: written }), anchors }
  const own = new Map(discovered.map((actor) => [actor.id, actor]))
  const made = makeCandidates({
    ...read,
    ...(home === undefined ? {} : { home }),
    ...(pair === undefined ? {} : { pair }),
    ...(body === undefined ? {} : { body }),
    mentions: nameMentions(sha256, sentences, triggers),
    dateOf: (act) => dateAct(act, dating),
    unreadDateOf: (act) => unreadDateOf(act, dating),
    topicsOf: (act, sentence) => findTopics(act, sentence, knowledge.topics),
    actorOf: (actor) => knowledge.gazetteer.entries.get(actor) ?? own.get(actor),
  })
  for (const { act, reason } of made.dropped) dropped.set(act.sentence, dropped.get(act.sentence) ?? reason)
  return { ...read, candidates: made.candidates, dropped }
}
