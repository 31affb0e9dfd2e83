/** The search in a thread of its own: building and asking never hold up the page. */
import { type Found, type Quote, type SearchEngine, createSearchEngine } from './search-engine.ts'

export type SearchOrder =
  /** Titles as lines, some thousand at a time: a long text is handed over at once, a hundred thousand short ones hold the page up. */
  | { kind: 'titles'; titles: string }
  /** All titles have come. */
  | { kind: 'build'; names: readonly (readonly string[])[] }
  | { kind: 'quotes'; quotes: readonly Quote[] }
  | { kind: 'find'; ticket: number; question: string }

export type SearchAnswer = { ticket: number; found: Found }

/** What a worker's global scope offers; the library for pages does not know it. */
type Scope = {
  addEventListener: (type: 'message', listener: (event: MessageEvent<SearchOrder>) => void) => void
  postMessage: (answer: SearchAnswer, transfer: Transferable[]) => void
}

const scope = globalThis as unknown as Scope
const titles: string[] = []
let engine: SearchEngine | undefined

scope.addEventListener('message', ({ data }) => {
  if (data.kind === 'titles') for (const title of data.titles.split('\n')) titles.push(title)
  else if (data.kind === 'build') engine = createSearchEngine({ titles, names: data.names })
  else if (data.kind === 'quotes') engine?.addQuotes(data.quotes)
  else if (engine) {
    const found = engine.find(data.question)
    scope.postMessage(
      { ticket: data.ticket, found },
      found.words.map(({ rows }) => rows.buffer),
    )
  }
})
