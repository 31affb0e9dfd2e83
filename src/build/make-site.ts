import { randomBytes } from 'node:crypto'
import { access, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { DatasetSeries } from '../model/dataset.ts'
import type { SiteManifest } from '../model/site.ts'
import { buildApp } from './build-app.ts'
import { keepAssets } from './keep-assets.ts'
import { type PageOptions, writePages } from './pages/write-pages.tsx'
import { type BuildReport, formatReport } from './problems/build-report.ts'
import { commandProblem } from './problems/problem-error.ts'
import { folderSink } from './site/site-sink.ts'
import { writeSite } from './site/write-site.ts'

export type SiteOptions = PageOptions & {
  /** Folder of an earlier release, whose scripts and data stay. */
  keepAssets?: string | undefined
  /** What was found in the articles: `report.json` of the site. */
  report?: BuildReport
}

export type MadeSite = { folder: string; manifest: SiteManifest; pages: number }

/**
 * Makes a whole site in a folder: app, data, prerendered pages. It is made beside the folder and put in its place at the end, so a
 * failed build leaves the earlier site as it was. `beforePlacing` runs when the new site is complete and not in place yet. Throws a
 * ProblemError for a folder that holds something else than a site.
 */
export async function makeSite(
  dataset: DatasetSeries,
  out: string,
  options: SiteOptions,
  beforePlacing: () => Promise<void> = () => Promise.resolve(),
): Promise<MadeSite> {
  const folder = resolve(out)
  await refuseForeignFolder(folder)
  const mark = randomBytes(4).toString('hex')
  const fresh = join(dirname(folder), `.dateline-${mark}`)
  try {
    await buildApp(fresh)
    const template = await readFile(join(fresh, 'index.html'), 'utf8')
    const sink = folderSink(fresh)
    const manifest = await writeSite(dataset, options.text, sink)
    const pages = await writePages(dataset, template, { ...options, build: manifest.build }, sink)
    if (options.report !== undefined) await sink('report.json', formatReport(options.report))
    if (options.keepAssets !== undefined) await keepAssets(options.keepAssets, fresh)
    await beforePlacing()
    await replaceFolder(folder, fresh, `${fresh}-old`)
    return { folder, manifest, pages }
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

async function replaceFolder(folder: string, fresh: string, old: string): Promise<void> {
  const hadOne = await rename(folder, old).then(() => true, () => false) // prettier-ignore
  try {
    await rename(fresh, folder)
  } catch (error) {
    if (hadOne) await rename(old, folder)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}

/** Only an empty folder or an earlier site may be replaced: `--out .` must not delete somebody's work. */
async function refuseForeignFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  if (names.length === 0) return
  const isSite = await access(join(folder, 'data', 'site.json')).then(() => true, () => false) // prettier-ignore
  if (!isSite) {
    throw commandProblem('E-OUT', `${folder} holds files that are no site of ours. Give an empty folder or a new one.`)
  }
}
