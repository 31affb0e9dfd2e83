/**
 * A small world in which the ledger lives through releases: articles are added, removed, edited, copied, renamed and put in another order,
 * and the rules change what they read and what they hold for one event. Every sentence tells a story that only the world knows, so that
 * what an id means can be told apart from what the ledger makes of it.
 */
import { addDays } from '../../src/model/day.ts'
import type { TimelineEvent } from '../../src/model/dataset.ts'
import { type BoundLedger, bindLedger, type Mention, wholeLedger } from '../../src/pipeline/ids/bind-ledger.ts'
import { documentId } from '../../src/pipeline/ids/document-id.ts'
import { nameMentions } from '../../src/pipeline/ids/name-mentions.ts'
import type { Ledger } from '../../src/pipeline/corpus.ts'

type Sentence = { text: string; story: number }
type Document = { name: string; sentences: Sentence[] }

export type Step =
  | { kind: 'add'; size: number; alike: boolean }
  | { kind: 'remove' | 'copy' | 'rename' | 'reorder'; document: number }
  | { kind: 'edit' | 'drop-sentence' | 'insert-sentence'; document: number; sentence: number }
  | { kind: 'read'; trigger: number }
  | { kind: 'skip'; parity: number }
  | { kind: 'merge'; how: Merging }
  | { kind: 'redate'; days: number }

/** Which mentions the rules hold for one event: none, those of one story, or by mistake those of two stories. */
export type Merging = 'none' | 'story' | 'mistaken'

const TRIGGERS = ['meet', 'sign', 'leave'] as const
/** The same words in many places, each time of something else. */
const ALIKE = 'The envoy met her, signed and left.'

export class World {
  readonly storyOf = new Map<string, number>()
  ledger: Ledger = { version: 1, entries: [] }
  bound: BoundLedger = { earlier: [], answers: () => [], fresh: () => [], retired: {} }
  events: TimelineEvent[] = []
  private documents: Document[] = []
  private readTriggers = new Set<string>(TRIGGERS)
  /** Sentences at every second place are not read, or none is skipped. */
  private skipped = 2
  private merging: Merging = 'story'
  private stories = 0
  private names = 0
  private days = 0
  /** Stories that were told as one event in some release, by mistake or not: that is on record. */
  private readonly told = new Map<number, number>()

  apply(step: Step): void {
    const document = 'document' in step ? this.documents[step.document % Math.max(1, this.documents.length)] : undefined
    switch (step.kind) {
      case 'add':
        this.documents.push({ name: this.newName(), sentences: this.newSentences(step.size, step.alike) })
        break
      case 'read':
        this.toggle(TRIGGERS[step.trigger % TRIGGERS.length] ?? 'meet')
        break
      case 'skip':
        this.skipped = step.parity
        break
      case 'merge':
        this.merging = step.how
        break
      case 'redate':
        this.days += step.days
        break
      default:
        if (document !== undefined) this.change(document, step)
    }
    this.release()
  }

  private change(document: Document, step: Step): void {
    const position = 'sentence' in step ? step.sentence % document.sentences.length : 0
    const sentence = document.sentences[position]
    if (step.kind === 'remove') this.documents = this.documents.filter((other) => other !== document)
    else if (step.kind === 'rename') document.name = this.newName()
    else if (step.kind === 'reorder')
      this.documents = [...this.documents.filter((other) => other !== document), document]
    else if (step.kind === 'copy') this.documents.push({ name: this.newName(), sentences: [...document.sentences] })
    else if (step.kind === 'insert-sentence') document.sentences.splice(position, 0, ...this.newSentences(1, false))
    else if (step.kind === 'drop-sentence' && document.sentences.length > 1) document.sentences.splice(position, 1)
    else if (step.kind === 'edit' && sentence !== undefined) {
      document.sentences[position] = { story: sentence.story, text: `${sentence.text.slice(0, -1)}, it was added.` }
    }
  }

  /** Reads all articles, tells the events, and lets the ledger carry every id over. */
  private release(): void {
    const mentions = new Map<string, Mention>()
    const groups = new Map<string, string[]>()
    const texts = new Map<string, string>()
    for (const document of this.documents) this.read(document, mentions, groups, texts)
    this.events = [...groups.values()].map((names) => this.eventOf(names, mentions))
    this.bound = bindLedger(this.ledger, this.events, texts, mentions)
    this.ledger = wholeLedger(this.bound)
    for (const { id, aliases } of this.events) for (const name of aliases) this.join(name, id)
  }

  private read(
    { sentences }: Document,
    mentions: Map<string, Mention>,
    groups: Map<string, string[]>,
    texts: Map<string, string>,
  ): void {
    const text = sentences.map((sentence) => sentence.text).join(' ')
    const { id, sha256 } = documentId(text)
    if (texts.has(id)) return
    texts.set(id, text)
    let start = 0
    const placed = sentences.map((sentence) => {
      const place = { document: id, start, end: start + sentence.text.length, quote: sentence.text }
      start = place.end + 1
      return { ...sentence, place, tokens: tokensOf(sentence.text, place.start) }
    })
    const triggers = placed.flatMap(({ story, place }, sentence) =>
      TRIGGERS.flatMap((lemma, index) =>
        !this.readTriggers.has(lemma) || sentence % 2 === this.skipped
          ? []
          : [{ sentence, lemma, story, place, start: place.start + index }],
      ),
    )
    for (const [index, name] of nameMentions(sha256, placed, triggers).entries()) {
      const { lemma, place, story } = triggers[index] ?? triggers[0]!
      mentions.set(name, { ...place, trigger: lemma })
      this.storyOf.set(name, this.storyOf.get(name) ?? storyOfAct(story, lemma))
      if (this.storyOf.get(name) !== storyOfAct(story, lemma)) throw new Error(`${name} was given to another story`)
      const key = this.keyOf(name, story, lemma)
      groups.set(key, [...(groups.get(key) ?? []), name])
    }
  }

  private keyOf(name: string, story: number, lemma: string): string {
    if (this.merging === 'none') return name
    return `${this.merging === 'story' ? story : story >> 1} ${lemma}`
  }

  private eventOf([id = '', ...aliases]: string[], mentions: ReadonlyMap<string, Mention>): TimelineEvent {
    const day = addDays('2024-01-01', this.days)
    const evidence = [id, ...aliases].flatMap((name) => {
      const mention = mentions.get(name)
      return mention === undefined ? [] : [{ id: name, ...mention, role: 'primary' as const }]
    })
    const when = { edtf: day, start: day, end: day, precision: 'day', basis: 'explicit', certainty: 'stated', rule: 'r', explanation: 'e' } as const // prettier-ignore
    const title = `Event of ${day}`
    return { id, aliases, slug: '', title, kind: 'CONSULT', status: 'happened', contested: false, when, actors: [], topics: [], attribution: [], evidence, relations: [], salience: 0 } // prettier-ignore
  }

  private newSentences(size: number, alike: boolean): Sentence[] {
    return Array.from({ length: size }, (_, index) => {
      const story = (this.stories += 1)
      const text = `On day ${story} the envoy met governor ${story}, signed paper ${story} and left by train ${story}.`
      return { story, text: alike && index % 2 === 1 ? ALIKE : text }
    })
  }

  private newName(): string {
    return `article-${(this.names += 1)}.txt`
  }

  private toggle(trigger: string): void {
    if (!this.readTriggers.delete(trigger)) this.readTriggers.add(trigger)
  }

  /** Whether two ids mean the same, or were one event in a release that is on record. */
  isSame(one: string, other: string): boolean {
    return this.root(this.storyOf.get(one) ?? -1) === this.root(this.storyOf.get(other) ?? -2)
  }

  private join(one: string, other: string): void {
    const [first, second] = [this.root(this.storyOf.get(one) ?? -1), this.root(this.storyOf.get(other) ?? -2)]
    if (first !== second) this.told.set(first, second)
  }

  private root(story: number): number {
    let at = story
    for (let next = this.told.get(at); next !== undefined; next = this.told.get(at)) at = next
    return at
  }
}

function tokensOf(text: string, from: number) {
  return [...text.matchAll(/\w+/g)].map(({ index, 0: word }) => ({ start: from + index, lemma: word }))
}

/** Each act of a sentence is a story of its own. */
function storyOfAct(story: number, lemma: string): number {
  return story * TRIGGERS.length + TRIGGERS.indexOf(lemma as (typeof TRIGGERS)[number])
}
