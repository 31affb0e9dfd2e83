/** What holds for every dataset, whatever the articles say. Checked on every build; a broken law is a defect of ours, so it throws. */
import type { Dataset, DocumentRecord, TimelineEvent } from '../model/dataset.ts'
import type { ReadDocument, Span } from './annotation.ts'
import type { LedgerEntry } from './corpus.ts'
import { brokenBy, EVENT_LAW_NAMES } from './event-laws.ts'
import type { Names } from './lay-rows.ts'
import type { Gist } from './shelve-reading.ts'

/** A broken law and where. */
export type Fault = { law: string; at: string }

/** What the laws look at. Events and articles are gone through once, whatever their number. */
export type LawInput = {
  gists: readonly Pick<Gist, 'id' | 'file' | 'published' | 'mentions' | 'faults'>[]
  documents: Iterable<Pick<DocumentRecord, 'file' | 'sentences'>>
  events: Iterable<TimelineEvent>
  retired: Dataset['retired']
  /** The entries of the ledger that were there before, and what all of it, as it will be kept, answers for each id. */
  earlier: readonly LedgerEntry[]
  answers: () => Iterable<Pick<LedgerEntry, 'id' | 'state'>>
  textOf: (document: string) => string | undefined
  /** Where a mention stands that has an entry from before. */
  mentionOf: (id: string) => { document: string; file: string; trigger: string } | undefined
  /** The event of every id and alias. */
  eventOf: Names
  /** How many articles came in and how many were rejected or left out. */
  given: number
  leftOut: number
  /** Mention ids of candidates that no event was made of. */
  unpublished: { has: (mention: string) => boolean }
}

/** Anything but white space, in which NEL and the marks of no width count. */
const WORDS = /[^\s\u0085\u200b\u2060\ufeff]/

const BODY = new Set(['title', 'heading', 'body', 'bullet', 'caption'])

/** What holds for the reading of one article; each place is told without its file. */
export const ARTICLE_LAWS: readonly { name: string; broken: (read: ReadDocument) => string[] }[] = [
  { name: 'blocks cover the text without gap or overlap', broken: uncovered },
  { name: 'every character of the text proper lies in one sentence', broken: outsideSentences },
  {
    name: 'every date expression is resolved or says why not',
    broken: ({ dates }) =>
      dates.flatMap(({ text, start, from, to, unresolved, type }) => {
        const needsDay = type === 'DATE' || type === 'TIME'
        const isOpen = needsDay && from === undefined && to === undefined && unresolved === undefined
        return isOpen ? [`at ${start}: “${text}”`] : []
      }),
  },
]

/** What holds for all of them together. */
const WHOLE_LAWS: readonly { name: string; broken: (input: LawInput) => Iterable<string> }[] = [
  {
    name: 'every article is published or left out with a reason',
    *broken({ gists, given, leftOut }) {
      if (gists.length + leftOut !== given)
        yield `${given} came in, ${gists.length} are published and ${leftOut} left out`
    },
  },
  {
    name: 'every candidate is published, merged or dropped',
    *broken({ gists, eventOf, unpublished }) {
      for (const { file, mentions } of gists) {
        for (const mention of mentions)
          if (!eventOf.has(mention) && !unpublished.has(mention)) yield `${mention} of ${file}`
      }
    },
  },
  {
    name: 'every sentence has its events or the reason for none',
    *broken({ documents }) {
      for (const { file, sentences } of documents) {
        for (const { start, events, dropped } of sentences) {
          if (events.length === 0 && dropped === undefined) yield `${file} at ${start}`
        }
      }
    },
  },
  {
    name: 'no id is used again for other words',
    *broken({ earlier, mentionOf }) {
      for (const { id, document, trigger, quote } of earlier) {
        const mention = mentionOf(id)
        if (mention !== undefined && (mention.document !== document || mention.trigger !== trigger))
          yield `${id} of ${mention.file} was published as “${quote}”`
      }
    },
  },
  {
    name: 'every id that was ever published has an answer',
    *broken({ retired, answers, eventOf }) {
      const entered = new Set<string>()
      for (const { id, state } of answers()) {
        entered.add(id)
        const event = eventOf.get(id)
        const now = 'now' in state ? state.now : [id]
        if (now.some((next) => eventOf.get(next) !== next)) yield `${id} leads to what is no event`
        else if (event === undefined && !Object.hasOwn(retired, id)) yield `${id} is neither an event nor retired`
        else if (event !== undefined && (now.length !== 1 || now[0] !== event)) yield `${id} does not lead to ${event}`
      }
      for (const name of eventOf.keys()) if (!entered.has(name)) yield `${name} has a page and is not in the ledger`
    },
  },
]

/** The names of all laws. */
export const LAWS: readonly string[] = [
  ...ARTICLE_LAWS.map(({ name }) => name),
  ...EVENT_LAW_NAMES,
  ...WHOLE_LAWS.map(({ name }) => name),
]

/** Which laws the reading of an article breaks. */
export function articleFaults(read: ReadDocument): Fault[] {
  return ARTICLE_LAWS.flatMap(({ name, broken }) => broken(read).map((at) => ({ law: name, at })))
}

/** Throws an Error that names each broken law with the first places; gives nothing back where all hold. */
export function checkLaws(input: LawInput): void {
  const places = new Map<string, string[]>()
  const note = (law: string, at: string) => {
    const known = places.get(law)
    if (known === undefined) places.set(law, [at])
    else known.push(at)
  }
  for (const { file, faults } of input.gists) for (const { law, at } of faults) note(law, `${file} ${at}`)
  const days = new Map(input.gists.map(({ id, published }) => [id, published?.date]))
  const told = { textOf: input.textOf, dayOf: (document: string) => days.get(document) }
  for (const event of input.events) {
    for (const { law, how } of brokenBy(event, told)) note(law, `event ${event.id}: ${how}`)
  }
  for (const { name, broken } of WHOLE_LAWS) for (const at of broken(input)) note(name, at)
  const lines = LAWS.flatMap((name) => {
    const found = places.get(name)
    return found === undefined
      ? []
      : [`${name}: ${found.slice(0, 3).join('; ')}${found.length > 3 ? `; and ${found.length - 3} more` : ''}`]
  })
  if (lines.length > 0) throw new Error(['The pipeline broke its own laws. This is a defect of Dateline, not of the articles:', ...lines].join('\n  ')) // prettier-ignore
}

function uncovered({ text, blocks }: ReadDocument): string[] {
  let at = 0
  for (const { start, end } of blocks) {
    if (start !== at || end < start) return [`at ${at}`]
    at = end
  }
  return at === text.length ? [] : [`at ${at} of ${text.length}`]
}

function outsideSentences({ text, blocks, sentences }: ReadDocument): string[] {
  let last = -1
  for (const { start, end } of sentences) {
    if (start < last) return [`at ${start}, where two sentences overlap`]
    last = end
  }
  return blocks.filter(({ kind }) => BODY.has(kind)).flatMap(uncoveredWords(text, sentences))
}

/** Blocks and sentences are both in order, so one cursor walks the sentences for all blocks: each is looked at once. */
function uncoveredWords(text: string, sentences: readonly Span[]): (block: Span) => string[] {
  let next = 0
  return (block) => {
    let at = block.start
    let gap: number | undefined
    for (; next < sentences.length; next += 1) {
      const sentence = sentences[next]
      if (sentence === undefined || sentence.start >= block.end) break
      if (sentence.start < block.start || sentence.end > block.end) continue
      if (gap === undefined && WORDS.test(text.slice(at, sentence.start))) gap = at
      at = sentence.end
    }
    if (gap === undefined && WORDS.test(text.slice(at, block.end))) gap = at
    return gap === undefined ? [] : [`at ${gap}`]
  }
}
