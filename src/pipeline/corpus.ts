/** What a corpus gives the pipeline: texts and what only this corpus knows. Read and checked by `src/build`, never by a stage. */
import type { ActorKind, Dataset, Participant, Published, Status } from '../model/dataset.ts'
import type { Day } from '../model/day.ts'

export type SourceDocument = {
  /** File name inside the corpus folder, with its extension. */
  file: string
  /** The byte-exact text, decoded from UTF-8. It may be read from its file whenever it is asked for. */
  text: string
  published?: Published
  title?: string
  publisher?: string
  author?: string
  address?: string
  licence?: string
  publish?: 'excerpts' | 'full'
}

export type ActorEntry = {
  id: string
  name: string
  kind: ActorKind
  /** Id of the country that a person or an organisation belongs to. */
  country?: string
  /** Other spellings and names that mean this actor wherever they stand. */
  aliases?: string[]
  /** Names that mean this actor as an agent, and a place after a preposition of place: Beijing, Moscow, the Kremlin. */
  metonyms?: string[]
  /** Adjectives that belong to it: Russian, Chinese. */
  adjectives?: string[]
  /** Names in their own script, by language tag: {zh: 习近平, ru: Си Цзиньпин}. */
  native?: Record<string, string>
  wikidata?: string
  /** Offices held, so that "the Russian President" can be read: from and to are inclusive. */
  offices?: { title: string; from?: Day; to?: Day }[]
  /** Where this entry was taken from. */
  source: string
}

export type TopicEntry = {
  id: string
  label: string
  about?: string
  /** The label in other languages, by BCP 47 tag. */
  native?: Record<string, string>
  /** Words and phrases that put an event under this topic, as lemmas in lower case. */
  words?: string[]
  /** Kinds of act that put an event under this topic. */
  kinds?: string[]
}

/** A day that an event of common knowledge began, so that "since the invasion" can be dated. */
export type AnchorEntry = { id: string; phrases: string[]; date: Day; note: string; source: string }

/** What an editor says against the rules, with the reason, which the page shows. One of set, merge, split and hide. */
export type Correction = {
  /** Id of the event. */
  event: string
  /** The day of the correction. */
  on: Day
  reason: string
  set?: {
    title?: string
    /** EDTF: a day, a month, a year, or an interval of two. */
    date?: string
    status?: Status
    contested?: boolean
    place?: string
    topics?: string[]
    actors?: Pick<Participant, 'actor' | 'role'>[]
  }
  /** Ids of events that are this one. */
  merge?: string[]
  /** Ids of evidence that tells of another event, which gets this title and date. */
  split?: { evidence: string[]; title: string; date?: string }
  hide?: true
  /** Its place in corrections.yaml. */
  at: { line: number; column: number }
}

/** A correction that applied, for the page that lists them. */
export type AppliedCorrection = {
  event: string
  title: string
  isHidden: boolean
  fields: string[]
  on: Day
  reason: string
}

export type LedgerEntry = {
  id: string
  document: string
  /** The quote with up to 32 characters either side. */
  before: string
  quote: string
  after: string
  trigger: string
  /** Day on which it was first published; unknown for ids that are older than this line. */
  added?: Day
  /** Guards all of the entry but its state: seal-ledger.ts. */
  seal?: string
  state: { live: true } | { now: string[]; reason: string }
}

export type Ledger = { version: 1; entries: LedgerEntry[] }

export type Corpus = {
  title: string
  description?: string
  period?: { from?: Day; to?: Day }
  documents: SourceDocument[]
  actors: ActorEntry[]
  topics: TopicEntry[]
  anchors: AnchorEntry[]
  corrections?: Correction[]
  ledger: Ledger
}

export type BuildResult = {
  dataset: Dataset
  ledger: Ledger
  corrections: AppliedCorrection[]
  problems: Problem[]
  /** What became of each candidate, by mention id: for `explain`. */
  fates: () => Map<string, string>
}

/** One line of the compiler-style report. Offsets are turned into line and column by the caller that knows the text. */
export type Problem = {
  level: 'error' | 'reject' | 'warning'
  code: string
  file: string
  /** Line and column count from 1; columns count UTF-16 units. */
  line: number
  column: number
  message: string
}
