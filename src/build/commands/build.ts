import { join, relative } from 'node:path'
import type { DatasetSeries } from '../../model/dataset.ts'
import type { LedgerEntry } from '../../pipeline/corpus.ts'
import { type Extraction, extractCorpus } from '../corpus/extract-corpus.ts'
import { keepLedger, releaseDay, stampLedger } from '../ledger/keep-ledger.ts'
import { ledgerChanges, ledgerReport } from '../ledger/report-ledger.ts'
import { makeSite, type SiteOptions } from '../make-site.ts'
import type { PageOptions } from '../pages/write-pages.tsx'
import { FLAGS, parseFlags, type Usage } from '../parse-flags.ts'
import { commandProblem } from '../problems/problem-error.ts'
import { PROJECT_FOLDER } from '../project-folder.ts'
import { readDataset } from '../read-dataset.ts'

/** How many events get a page of their own unless `--prerender` says otherwise. */
const PRERENDERED = 2000
/** How many events get a preview image of their own unless `--previews` says otherwise. */
const PREVIEWS = 300

export const usage = {
  says: 'Builds the site for publishing. From a corpus folder it also keeps that folder’s ledger of published ids, links.json.',
  flags: {
    corpus: FLAGS.corpus,
    dataset: FLAGS.dataset,
    out: { value: 'DIR', says: 'where the site is written; dist unless given' },
    prerender: { value: 'N', says: `how many events get a page of their own; ${PRERENDERED} unless given` },
    previews: { value: 'N', says: `how many events get a preview image; ${PREVIEWS} unless given` },
    full: { says: 'publishes every article whole' },
    flat: { says: 'every link names its file, for stores of objects, which know no folders' },
    'keep-assets': {
      value: 'DIR',
      says: 'keeps the scripts and data of the release that stands there, for pages that are open',
    },
    'no-ledger': { says: 'leaves links.json alone, for builds that nobody will publish' },
    'keep-ledger': { says: 'the earlier name of --no-ledger' },
    'allow-rejects': FLAGS.allowRejects,
  },
} as const satisfies Usage

/**
 * Builds the site. Any host that serves files will do, below any path. Each page is a file; an event beyond `--prerender` has none, so the host
 * answers with `404.html` (status 404), from which the app opens the event all the same. Below a path that needs `SITE_URL`, since that page
 * cannot know how deep it is asked for; a host without a page for 404 opens such events only from within the site.
 */
export async function run(args: string[]): Promise<number> {
  const { flags } = parseFlags(args, usage)
  if (flags.corpus !== undefined && flags.dataset !== undefined) {
    throw commandProblem('E-COMMAND', '--corpus and --dataset are both given. Give one of them.')
  }
  const limit = countOf('prerender', flags.prerender, PRERENDERED)
  const previews = {
    limit: countOf('previews', flags.previews, PREVIEWS),
    cache: join(PROJECT_FOLDER, '.cache', 'previews'),
  }
  const siteUrl = siteUrlOf(process.env['SITE_URL'])
  const isKept = flags['no-ledger'] !== true && flags['keep-ledger'] !== true
  const read =
    flags.dataset === undefined
      ? await fromCorpus(flags.corpus ?? 'seeds', isKept, flags['allow-rejects'])
      : await fromFile(flags.dataset)
  const text = flags.full === true ? 'full' : 'published'
  // Before the site stands: one whose ids nothing remembers must not be published; ids that no site shows yet do no harm.
  let kept: string | undefined
  const publish = async () => {
    if (isKept) kept = await read.publish()
  }
  const options = {
    limit,
    previews,
    text,
    siteUrl,
    flat: flags.flat,
    keepAssets: flags['keep-assets'],
    ...read.told,
  } as const
  const { folder, manifest, pages } = await makeSite(read.dataset, flags.out ?? 'dist', options, publish).finally(read.close) // prettier-ignore
  const shown = relative('.', folder) || '.'
  console.log(`${manifest.events} events, ${read.dataset.documents.length} articles, ${pages} pages in ${shown}`)
  for (const line of read.report) console.log(line)
  if (kept !== undefined) console.log(kept)
  return 0
}

type Source = {
  dataset: DatasetSeries
  /** What a corpus knows beside its dataset: corrections, the days on which ids were first published, and what was found in its articles. */
  told: Pick<PageOptions, 'corrections' | 'added'> & Pick<SiteOptions, 'report'>
  report: string[]
  publish: () => Promise<string | undefined>
  /** Lets go of what the dataset is read from. */
  close: () => void
}

async function fromCorpus(folder: string, isKept: boolean, allowRejects: boolean | undefined): Promise<Source> {
  const extraction = await extractCorpus(folder, allowRejects)
  for (const line of extraction.warnings) console.error(line)
  try {
    return sourceOf(extraction, folder, isKept)
  } catch (error) {
    extraction.close()
    throw error
  }
}

async function fromFile(file: string): Promise<Source> {
  const { dataset, warnings } = await readDataset(file)
  for (const line of warnings) console.error(line)
  return { dataset, told: {}, report: [], publish: () => Promise.resolve(undefined), close: () => undefined }
}

function sourceOf(extraction: Extraction, folder: string, isKept: boolean): Source {
  const { dataset, entries, before, corrections, report: found, close } = extraction
  const told = { corrections, report: found }
  // A build that nobody will publish releases nothing, so it has no day either, and holds no ledger.
  if (!isKept) {
    const report = ledgerReport(ledgerChanges(before, entries()), before.entries.length === 0)
    return { dataset, told: { ...told, added: daysOf(before.entries) }, report, publish: () => Promise.resolve(undefined), close } // prettier-ignore
  }
  const day = releaseDay(process.env['SOURCE_DATE_EPOCH'], Date.now())
  const stamped = stampLedger(before, { version: 1, entries: [...entries()] }, day)
  const report = ledgerReport(ledgerChanges(before, stamped.entries), before.entries.length === 0)
  return { dataset, told: { ...told, added: daysOf(stamped.entries) }, report, publish: () => keepLedger(folder, stamped), close } // prettier-ignore
}

/** The days on which ids were first published. */
function daysOf(entries: readonly LedgerEntry[]): Map<string, string> {
  return new Map(entries.flatMap(({ id, added }) => (added === undefined ? [] : [[id, added] as const])))
}

function countOf(flag: string, value: string | undefined, usual: number): number {
  const count = Number(value ?? usual)
  if (Number.isInteger(count) && count >= 0) return count
  throw commandProblem('E-COMMAND', `--${flag} ${value ?? ''} is not a number of events. Write --${flag} 500.`)
}

/** `https://example.org/repo` → `https://example.org/repo/`. Throws a ProblemError for what is no web address. */
function siteUrlOf(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw commandProblem(
      'E-COMMAND',
      `SITE_URL “${value}” is not an http or https address. Write https://example.org/.`,
    )
  }
  const { origin, pathname } = new URL(value)
  return `${origin}${pathname.replace(/\/*$/, '/')}`
}
