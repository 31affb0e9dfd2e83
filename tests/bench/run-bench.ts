/**
 * Measures our page beside an empty page of the timeline library, the library given everything and ECharts given everything, in one run and with the same events:
 * `npm run bench -- --events 1000,10000,100000 --runs 5 --out bench.json`. Milliseconds depend on the machine and on what else it does;
 * ratios within one run are what to compare.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeSite } from '../../src/build/make-site.ts'
import { serveSite } from '../../src/build/serve-site.ts'
import { serveStatic } from '../browser/static-server.ts'
import { openBrowser } from './browser.ts'
import { buildPeerPages } from './build-peer-pages.ts'
import { type Figures, medians } from './figures.ts'
import { firstViewBytes } from './first-view-bytes.ts'
import { makeLargeDataset } from './make-large-dataset.ts'
import { measureApp } from './measure-app.ts'
import { measureArithmetic } from './measure-arithmetic.ts'
import { measureExtraction } from './measure-extraction.ts'
import { EMPTY_LIBRARY, FULL_CHART, FULL_LIBRARY, measurePeer } from './measure-peer.ts'
import { measureScaling } from './measure-scaling.ts'
import { loadSiteFrom } from './load-site.ts'
import { plainItems } from './plain-items.ts'
import { plainTable, table } from './print-table.ts'
import { writeResults } from './write-results.ts'

export type BenchOptions = {
  events: number[]
  runs: number
  out: string
  /** The library is given everything up to this many events. It takes minutes beyond 10,000. */
  libraryUpTo: number
  /** The corpus whose articles are copied to measure extraction; none is measured without. */
  corpus?: string
  /** A Markdown file whose measured part is replaced. */
  results?: string
  /** What was typed, for the results. */
  command: string
}

const PRERENDERED = 100
/** A chart library holds an object for each event, and nobody waits for a million of them. */
const CHART_UP_TO = 100_000

export async function runBench(options: BenchOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'))
  const load = loadavg()[0] ?? 0
  const sizes = new Map<number, Map<string, Figures>>()
  let extraction: Figures | undefined
  let scaling: ReadonlyMap<string, Figures> | undefined
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}`
  const report: Record<string, unknown> = { machine, runs: options.runs }
  try {
    if (options.corpus !== undefined) {
      extraction = await measureExtraction(options.corpus)
      console.log(`\n## Extraction\n${table(new Map([['ours', extraction]]))}`)
      report['extraction'] = extraction
      scaling = measureScaling()
      console.log(`\n## Ten times the input\n${plainTable(scaling)}`)
      report['scaling'] = Object.fromEntries(scaling)
    }
    await buildPeerPages(join(folder, 'peers'))
    for (const events of options.events) {
      const columns = await measureSize(folder, events, options)
      console.log(`\n## ${events} events\n${table(columns)}`)
      report[String(events)] = Object.fromEntries(columns)
      sizes.set(events, columns)
      await writeFile(options.out, `${JSON.stringify(report, undefined, 1)}\n`)
      if (options.results === undefined) continue
      await writeResults(options.results, {
        when: new Date().toISOString().slice(0, 10),
        machine,
        load: `${load.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`,
        command: options.command,
        sizes,
        ...(extraction ? { extraction } : {}),
        ...(scaling ? { scaling } : {}),
      })
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measureSize(folder: string, events: number, options: BenchOptions): Promise<Map<string, Figures>> {
  const dataset = makeLargeDataset(events)
  const site = join(folder, 'site')
  const start = performance.now()
  await makeSite(dataset, site, { limit: PRERENDERED, text: 'published', siteUrl: undefined })
  const built = { 'build of the site s': (performance.now() - start) / 1000 }
  const withAll = events <= options.libraryUpTo
  const withChart = events <= CHART_UP_TO
  if (withAll || withChart) await writeFile(join(folder, 'peers', 'items.json'), JSON.stringify(plainItems(dataset)))
  const { index, catalogue, titles } = await loadSiteFrom(site)
  const arithmetic = measureArithmetic(index, catalogue, titles)

  const ours = await serveSite(site, 0)
  // Without our policy, which the library as it comes does not live under.
  const peers = await serveStatic(join(folder, 'peers'))
  const browser = await openBrowser()
  const found: Record<'ours' | 'empty' | 'all' | 'chart', Figures[]> = { ours: [], empty: [], all: [], chart: [] }
  let bytes: Figures = {}
  try {
    // Side by side, so that what else the machine does falls on all of them. The first round warms up.
    for (let run = 0; run <= options.runs; run += 1) {
      const own = await measureApp(browser, ours.address)
      const empty = await measurePeer(browser, peers.address, EMPTY_LIBRARY)
      if (run === 0) bytes = await firstViewBytes(site, ours.address, own.firstView)
      else {
        found.ours.push(own.figures)
        found.empty.push(empty)
      }
      if (withAll && run > 0 && run <= Math.max(1, Math.ceil(options.runs / 2)))
        found.all.push(await measurePeer(browser, peers.address, FULL_LIBRARY))
      if (withChart && run > 0) found.chart.push(await measurePeer(browser, peers.address, FULL_CHART))
    }
  } finally {
    await browser.close()
    ours.close()
    await peers.close()
  }
  const columns = new Map([
    ['ours', { ...medians(found.ours), ...bytes, ...arithmetic, ...built }],
    ['library, empty', medians(found.empty)],
  ])
  if (withAll) columns.set('library, given all', medians(found.all))
  if (withChart) columns.set('ECharts, given all', medians(found.chart))
  return columns
}
