/** What holds for every dataset, whatever the articles say. Checked on every build; a broken law is a defect of ours, so it throws. */
import type { Dataset } from '../model/dataset.ts'
import type { ReadDocument, Span } from './annotation.ts'
import type { Ledger } from './corpus.ts'
import { titlesClaimAsFact } from './corrections/correction-kinds.ts'

export type LawInput = {
  dataset: Dataset
  ledger: Ledger
  read: readonly ReadDocument[]
  /** How many articles came in and how many were rejected or left out. */
  given: number
  leftOut: number
  /** Mention ids of candidates that no event was made of. */
  unpublished: ReadonlySet<string>
}

export type Law = { name: string; broken: (input: LawInput) => Iterable<string> }

/** Anything but white space, in which NEL and the marks of no width count. */
const WORDS = /[^\s\u0085\u200b\u2060\ufeff]/

const BODY = new Set(['title', 'heading', 'body', 'bullet', 'caption'])

export const LAWS: readonly Law[] = [
  {
    name: 'every article is published or left out with a reason',
    *broken({ dataset, given, leftOut }) {
      if (dataset.documents.length + leftOut !== given)
        yield `${given} came in, ${dataset.documents.length} are published and ${leftOut} left out`
    },
  },
  { name: 'blocks cover the text without gap or overlap', broken: ({ read }) => read.flatMap(uncovered) },
  {
    name: 'every character of the text proper lies in one sentence',
    broken: ({ read }) => read.flatMap(outsideSentences),
  },
  {
    name: 'every quote is its slice of the text',
    *broken({ dataset }) {
      const texts = new Map(dataset.documents.map(({ id, text }) => [id, text]))
      for (const { id, evidence } of dataset.events) {
        for (const { document, start, end, quote } of evidence) {
          if (texts.get(document)?.slice(start, end) !== quote)
            yield `event ${id} quotes ${document} ${start}..${end} wrongly`
        }
      }
    },
  },
  {
    name: 'every date expression is resolved or says why not',
    *broken({ read }) {
      for (const { file, dates } of read) {
        for (const { text, start, from, to, unresolved, type } of dates) {
          const needsDay = type === 'DATE' || type === 'TIME'
          if (needsDay && from === undefined && to === undefined && unresolved === undefined)
            yield `${file} at ${start}: “${text}”`
        }
      }
    },
  },
  {
    name: 'every candidate is published, merged or dropped',
    *broken({ dataset, read, unpublished }) {
      const told = new Set(dataset.events.flatMap(({ id, aliases }) => [id, ...aliases]))
      for (const { file, candidates } of read) {
        for (const { mention } of candidates)
          if (!told.has(mention) && !unpublished.has(mention)) yield `${mention} of ${file}`
      }
    },
  },
  {
    name: 'nothing happened after the article that tells it',
    *broken({ dataset, read }) {
      const published = new Map(read.map((document) => [document.id, document.published?.date]))
      for (const { id, status, when, evidence } of dataset.events) {
        const last = evidence
          .map(({ document }) => published.get(document) ?? '9999')
          .reduce((one, other) => (one > other ? one : other), '')
        if (status === 'happened' && when.start > last) yield `event ${id} on ${when.start}, told on ${last}`
      }
    },
  },
  {
    name: 'every sentence has its events or the reason for none',
    *broken({ dataset }) {
      for (const { file, sentences } of dataset.documents) {
        for (const { start, events, dropped } of sentences) {
          if (events.length === 0 && dropped === undefined) yield `${file} at ${start}`
        }
      }
    },
  },
  {
    name: 'a claim is never titled as a fact',
    *broken({ dataset }) {
      for (const event of dataset.events) if (titlesClaimAsFact(event)) yield `event ${event.id}: ${event.title}`
    },
  },
  {
    name: 'no id is used again for other words',
    *broken({ read, ledger: { entries } }) {
      const entered = new Map(entries.map((entry) => [entry.id, entry]))
      for (const { id, file, candidates } of read) {
        for (const { mention, act } of candidates) {
          const entry = entered.get(mention)
          if (entry !== undefined && (entry.document !== id || entry.trigger !== act.trigger.lemma))
            yield `${mention} of ${file} was published as “${entry.quote}”`
        }
      }
    },
  },
  {
    name: 'every id that was ever published has an answer',
    *broken({ dataset: { events, retired }, ledger: { entries } }) {
      const eventOf = new Map(events.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [name, id] as const)))
      const answers = new Set(Object.keys(retired))
      const entered = new Set(entries.map(({ id }) => id))
      for (const name of eventOf.keys()) if (!entered.has(name)) yield `${name} has a page and is not in the ledger`
      for (const { id, state } of entries) {
        const event = eventOf.get(id)
        const now = 'now' in state ? state.now : [id]
        if (now.some((next) => eventOf.get(next) !== next)) yield `${id} leads to what is no event`
        else if (event === undefined && !answers.has(id)) yield `${id} is neither an event nor retired`
        else if (event !== undefined && (now.length !== 1 || now[0] !== event)) yield `${id} does not lead to ${event}`
      }
    },
  },
]

/** Throws an Error that names each broken law with the first places; gives nothing back where all hold. */
export function checkLaws(input: LawInput): void {
  const lines = LAWS.flatMap(({ name, broken }) => {
    const places = [...broken(input)]
    return places.length === 0
      ? []
      : [`${name}: ${places.slice(0, 3).join('; ')}${places.length > 3 ? `; and ${places.length - 3} more` : ''}`]
  })
  if (lines.length > 0) throw new Error(['The pipeline broke its own laws. This is a defect of Dateline, not of the articles:', ...lines].join('\n  ')) // prettier-ignore
}

function uncovered({ file, text, blocks }: ReadDocument): string[] {
  let at = 0
  for (const { start, end } of blocks) {
    if (start !== at || end < start) return [`${file} at ${at}`]
    at = end
  }
  return at === text.length ? [] : [`${file} at ${at} of ${text.length}`]
}

function outsideSentences({ file, text, blocks, sentences }: ReadDocument): string[] {
  let last = -1
  for (const { start, end } of sentences) {
    if (start < last) return [`${file} at ${start}, where two sentences overlap`]
    last = end
  }
  return blocks.filter(({ kind }) => BODY.has(kind)).flatMap(uncoveredWords(text, sentences, file))
}

/** Blocks and sentences are both in order, so one cursor walks the sentences for all blocks: each is looked at once. */
function uncoveredWords(text: string, sentences: readonly Span[], file: string): (block: Span) => string[] {
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
    return gap === undefined ? [] : [`${file} at ${gap}`]
  }
}
