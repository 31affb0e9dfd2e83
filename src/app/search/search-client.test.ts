import { describe, expect, it, vi } from 'vitest'
import { rowsOf } from '../select/bits.ts'
import { createSearchEngine } from './search-engine.ts'
import { startSearch } from './search-client.ts'
import type { SearchOrder } from './search-worker.ts'

const input = { titles: ['Talks begin', 'Talks end'], names: [['Ada Olm']] }
const rowsFor = async (answer: ReturnType<ReturnType<typeof startSearch>['find']>) => {
  const { words } = await answer
  return [...rowsOf(words[0]?.rows ?? new Uint32Array())]
}

/** A worker that answers like ours, without a thread. */
class NearWorker extends EventTarget {
  terminate = vi.fn()
  private titles: string[] = []
  private engine = createSearchEngine({ titles: [], names: [] })
  postMessage(order: SearchOrder) {
    if (order.kind === 'titles') this.titles.push(...order.titles.split('\n'))
    else if (order.kind === 'build') this.engine = createSearchEngine({ titles: this.titles, names: order.names })
    else if (order.kind === 'quotes') this.engine.addQuotes(order.quotes)
    else {
      const data = { ticket: order.ticket, found: this.engine.find(order.question) }
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })))
    }
  }
}

/** A worker that never says a word. */
class SilentWorker extends EventTarget {
  terminate = vi.fn()
  postMessage = vi.fn()
}

describe('the search client', () => {
  it('asks the worker and gives each question its own answer', async () => {
    const client = startSearch(input, () => new NearWorker() as unknown as Worker)
    const answers = await Promise.all([rowsFor(client.find('talks')), rowsFor(client.find('end'))])
    expect(answers).toEqual([[0, 1], [1]])
  })

  it('hands many titles over in parts, and asks once all of them have come', async () => {
    const titles = Array.from({ length: 20_000 }, (_, row) => (row % 1000 === 999 ? 'Harbour opens' : `Talks ${row}`))
    const client = startSearch({ titles, names: [] }, () => new NearWorker() as unknown as Worker)
    expect(await rowsFor(client.find('harbour'))).toEqual(Array.from({ length: 20 }, (_, at) => at * 1000 + 999))
  })

  it('searches here when no worker can start', async () => {
    const client = startSearch(input, () => {
      throw new DOMException('no workers', 'SecurityError')
    })
    client.addQuotes([{ row: 0, text: 'in the harbour' }])
    expect(await rowsFor(client.find('end'))).toEqual([1])
    expect(await rowsFor(client.find('harbour'))).toEqual([0])
  })

  it('asks here again what a worker left unanswered when it died', async () => {
    const worker = new SilentWorker()
    const client = startSearch(input, () => worker as unknown as Worker)
    client.addQuotes([{ row: 1, text: 'in the harbour' }])
    const answer = rowsFor(client.find('harbour'))
    worker.dispatchEvent(new Event('error'))
    expect(await answer).toEqual([1])
    expect(worker.terminate).toHaveBeenCalledOnce()
  })

  it('ends the worker when it is closed', () => {
    const worker = new SilentWorker()
    startSearch(input, () => worker as unknown as Worker).close()
    expect(worker.terminate).toHaveBeenCalledOnce()
  })
})
