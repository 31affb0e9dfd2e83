/** How much memory reading an archive takes: a process of its own for each size, and the most that the system ever gave it. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PROJECT_FOLDER } from '../../src/build/project-folder.ts'
import type { Figures } from './figures.ts'
import { makeArchiveArticle } from './make-archive.ts'

/** Said at the end by the process that is measured, and not by its workers. */
const TELL = `import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>{const{maxRSS,userCPUTime}=process.resourceUsage();console.error('measured '+maxRSS+' '+userCPUTime)})`

/** A column for each number of articles: read for the first time, and again with what was kept. */
export async function measureMemory(sizes: readonly number[]): Promise<Map<string, Figures>> {
  const columns = new Map<string, Figures>()
  const folder = await mkdtemp(join(tmpdir(), 'dateline-archive-'))
  try {
    for (const size of sizes) {
      const corpus = join(folder, String(size))
      await writeArchive(corpus, size)
      const first = await measured(corpus)
      const again = await measured(corpus)
      columns.set(`${size} articles`, {
        'peak memory MB': first.memory,
        'peak memory again MB': again.memory,
        'processor s': first.seconds,
        'processor again s': again.seconds,
      })
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return columns
}

async function writeArchive(folder: string, size: number): Promise<void> {
  await mkdir(folder)
  const lines = ['title: Archive', 'documents:']
  for (let number = 0; number < size; number += 1) {
    const { file, text, published } = makeArchiveArticle(number)
    await writeFile(join(folder, file), text)
    lines.push(`  - { file: ${file}, published: { date: ${published.date} } }`)
  }
  await writeFile(join(folder, 'corpus.yaml'), `${lines.join('\n')}\n`)
}

async function measured(corpus: string): Promise<{ memory: number; seconds: number }> {
  const command = [join(PROJECT_FOLDER, 'src/build/run.mjs'), 'extract', '--corpus', corpus, '--out', `${corpus}.json`, '--allow-rejects'] // prettier-ignore
  const told = `data:text/javascript,${encodeURIComponent(TELL)}`
  const { stderr } = await promisify(execFile)(process.execPath, ['--import', told, ...command], { maxBuffer: 1 << 28 })
  const [, kilobytes, microseconds] = /^measured (\d+) (\d+)$/m.exec(stderr) ?? []
  return { memory: Number(kilobytes) / 1024, seconds: Number(microseconds) / 1e6 }
}
