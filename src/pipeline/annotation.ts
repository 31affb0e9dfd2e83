/**
 * What the stages hand to one another. A stage imports these types, the model, the lexicon and its own folder, never another stage.
 * All offsets are UTF-16 units into the document's text; `text.slice(start, end)` is what was read.
 */
import type {
  Actor,
  ActorKind,
  Attribution,
  BlockKind,
  Certainty,
  DateBasis,
  Evidence,
  Participant,
  Precision,
  Published,
  Relation,
  Stance,
  Status,
  When,
} from '../model/dataset.ts'
import type { Day } from '../model/day.ts'

export type Span = { start: number; end: number }

/**
 * Blocks cover the text without gap or overlap, white space between them included in the block before. `asks` marks the turns of a
 * speaker who puts the questions.
 */
export type Block = Span & { kind: BlockKind; reason: string; speaker?: string; asks?: true; stamp?: string }

/** Universal part-of-speech tag, https://universaldependencies.org/u/pos/ */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

export type Token = Span & { text: string; lemma: string; pos: PartOfSpeech }

/** A sentence lies inside one block, never across two; its span has no white space at either end. */
export type Sentence = Span & { index: number; block: number; text: string; tokens: Token[] }

export type DateMention = Span & {
  sentence: number
  text: string
  /** TIMEX3 type and value, http://www.timeml.org: DATE 2022-06-15, TIME 2024-04-10TMO, DURATION P3D, SET P1W. */
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  value: string
  mod?:
    | 'START'
    | 'MID'
    | 'END'
    | 'APPROX'
    | 'BEFORE'
    | 'AFTER'
    | 'LESS_THAN'
    | 'MORE_THAN'
    | 'ON_OR_BEFORE'
    | 'ON_OR_AFTER'
  /** Inclusive days; both absent where nothing can be resolved, one absent where the interval is open on that side. */
  from?: Day
  to?: Day
  precision: Precision
  basis: DateBasis
  certainty: Certainty
  /** Name of the rule, as the reader sees it. */
  rule: string
  /** The day that a relative expression was counted from. */
  reference?: Day
  /** In a reader's words: “Wednesday”, in an article dated Friday 17 June 2022 → Wednesday 15 June 2022. */
  explanation: string
  /** Why nothing could be resolved. */
  unresolved?: string
  /** A time is written that cannot be read, unlike “recently”: nothing else may take its place. With the year that it is of in any case. */
  unreadable?: { year?: number }
  warning?: string
}

export type NameMention = Span & {
  sentence: number
  text: string
  /** Actors meant: usually one, several for "the two leaders", none for a bare place or an unknown name. */
  actors: string[]
  kind: ActorKind | 'place' | 'unknown'
  via: Participant['via']
  /** The role as described here: "Russian foreign minister". */
  as?: string
  /** Id of the organisation that the role belongs to: of “NASA administrator” NASA. */
  body?: string
  /** True where the name only tells where: "in Moscow", "East China Sea". */
  locative?: true
  /** Id of the country whose capital a place is, where the name means no actor: of “in Lima” Peru. */
  capitalOf?: string
  rule: string
}

/** One act of reporting: who says what, in which words. */
export type Claim = {
  sentence: number
  /** Where the source is named: "the Russian-installed regional head Vladimir Saldo". */
  speaker: Span
  speakerText: string
  /** Actors that the speaker is. */
  actors: string[]
  stance: Stance
  cue: Span & { lemma: string }
  /** What is said; may lie in another sentence than the cue (a quote under "Mao said:"). */
  content: Span
  channel?: string
  /** True where the content is in quotation marks or a quoted block. */
  quoted: boolean
  /** True where nobody who is named answers for it: “two officials”, “a person familiar with the matter”, “allegedly”. */
  unsure?: true
  rule: string
}

export type Modality = 'asserted' | 'planned' | 'ongoing' | 'negated' | 'hypothetical' | 'habitual'

/** Something done, read from one trigger word. Indices point into the document's `names`, `dates` and `claims`. */
export type Act = {
  sentence: number
  trigger: Span & { lemma: string }
  form: 'verb' | 'nominal' | 'statement'
  /** Id of the verb frame in the lexicon. */
  frame: string
  /** PLOVER-like kind in capitals: CONSULT, AID, ASSAULT. */
  kind: string
  /** The clause that reports the act, without the words that report the report. */
  clause: Span
  agents: number[]
  counterparts: number[]
  targets: number[]
  mentioned: number[]
  object?: Span
  /** The noun phrase that does it, or suffers it in the passive, as the clause has it; absent for a pronoun. */
  subject?: Span
  place?: Span
  modality: Modality
  /** Claims in whose content this act stands. */
  claims: number[]
  /** Dates that stand in the act's own clause, the one that fits best first; those of its sentence are found by dating. */
  dates?: number[]
  /** How the verb stands: simple past and present tell one occasion, the perfect tells that it lies before the article. */
  tense?: 'past' | 'present' | 'perfect' | 'pluperfect' | 'future' | 'none'
  /** True where the named parties suffer the act: "three people were killed". */
  passive?: boolean
  /** Index of the act that this one only adds evidence to: later words of one speaker, a casualty of the same attack. */
  supports?: number
  /** True where the trigger is an act of words, so that the reporting verb's own date is the date. */
  speech?: boolean
  /** True where the act is violence between parties, which stays the claim of whoever reports it. */
  violent?: boolean
  rule: string
}

/** A dated, attributed act of one document: what merging works on. */
export type Candidate = {
  document: string
  act: Act
  mention: string
  sentence: Sentence
  status: Status
  contested: boolean
  when: When
  /** Other days that this same sentence gives for it. */
  otherDates: When[]
  /** Kind of the block that the sentence stands in. */
  block: BlockKind
  participants: Participant[]
  place?: string
  /** `evidence` of an attribution is 0 here: the candidate has one quote; merging renumbers. */
  attribution: Attribution[]
  evidence: Evidence
  topics: string[]
  /** Mention id of the candidate of the same document to which this one only adds evidence. */
  supports?: string
  /** Where the words of saying start under which the act stands: of "accused", "said". */
  saidBy?: number[]
  /** How sure the reading is, 0..1, with the names of the reasons. */
  weight: number
  reasons: string[]
}

/** Everything read from one document; the result of the first of the two pure steps. */
export type ReadDocument = {
  id: string
  file: string
  sha256: string
  text: string
  /** What the text says of itself: its title, who wrote it and when. */
  header: {
    title?: string
    author?: string
    publisher?: string
    address?: string
    published?: Published
    undated?: string
  }
  published?: { date: Day; precision: 'day' | 'days' | 'month' }
  blocks: Block[]
  sentences: Sentence[]
  dates: DateMention[]
  names: NameMention[]
  claims: Claim[]
  acts: Act[]
  candidates: Candidate[]
  discovered: Actor[]
  /** By sentence index: why no event came of it. */
  dropped: Map<number, string>
}

export type { Relation }
