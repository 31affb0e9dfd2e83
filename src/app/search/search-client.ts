/** One search for the page: in a worker where one can start, else in the page's own thread. */
import type { Found, Quote, SearchEngine, SearchInput } from './search-engine.ts'
import type { SearchAnswer, SearchOrder } from './search-worker.ts'

export type SearchClient = {
  find: (question: string) => Promise<Found>
  addQuotes: (quotes: readonly Quote[]) => void
  close: () => void
}

/** How many titles are handed over in one go. */
const AT_ONCE = 8192

type Waiting = { question: string; resolve: (found: Found) => void; reject: (reason: unknown) => void }

/** Starts a search over titles and names. It never throws; `find` rejects when neither way works. */
export function startSearch(input: SearchInput, start: () => Worker = startWorker): SearchClient {
  const waiting = new Map<number, Waiting>()
  const quotesSoFar: (readonly Quote[])[] = []
  let tickets = 0
  let worker: Worker | undefined
  let own: Promise<SearchEngine> | undefined
  let loaded: SearchEngine | undefined
  /** When the worker has all that it is asked about. */
  let built: Promise<void> = Promise.resolve()

  /** A worker that dies, now or later, takes nothing along: what was asked is asked again here. */
  function useOwnThread() {
    worker?.terminate()
    worker = undefined
    own ??= import('./search-engine.ts').then(({ createSearchEngine }) => {
      const engine = createSearchEngine(input)
      for (const quotes of quotesSoFar) engine.addQuotes(quotes)
      loaded = engine
      return engine
    })
    // What did not come is asked for again by the next question.
    own.catch(() => {
      own = undefined
    })
    for (const [ticket, { question, resolve, reject }] of waiting) {
      waiting.delete(ticket)
      own.then((engine) => resolve(engine.find(question)), reject)
    }
  }

  function post(order: SearchOrder) {
    worker?.postMessage(order, [])
  }

  /** All titles at once would hold the page up for longer than a frame. */
  async function handOver() {
    for (let from = 0; from < input.titles.length; from += AT_ONCE) {
      if (from > 0) await new Promise((then) => void setTimeout(then))
      post({ kind: 'titles', titles: input.titles.slice(from, from + AT_ONCE).join('\n') })
    }
    post({ kind: 'build', names: input.names })
  }

  try {
    worker = start()
    worker.addEventListener('error', useOwnThread)
    worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
      waiting.get(data.ticket)?.resolve(data.found)
      waiting.delete(data.ticket)
    })
    built = handOver().catch(useOwnThread)
  } catch {
    useOwnThread()
  }

  return {
    find(question) {
      if (!worker && !own) useOwnThread()
      if (own) return own.then((engine) => engine.find(question))
      tickets += 1
      const ticket = tickets
      return new Promise((resolve, reject) => {
        waiting.set(ticket, { question, resolve, reject })
        void built.then(() => post({ kind: 'find', ticket, question }))
      })
    },
    addQuotes(quotes) {
      quotesSoFar.push(quotes)
      if (loaded) loaded.addQuotes(quotes)
      else if (!own) void built.then(() => post({ kind: 'quotes', quotes }))
    },
    close() {
      worker?.terminate()
      worker = undefined
      waiting.clear()
    },
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
}
