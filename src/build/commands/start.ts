import { join } from 'node:path'
import { PROJECT_FOLDER } from '../project-folder.ts'
import { extractCorpus } from '../corpus/extract-corpus.ts'
import { makeSite } from '../make-site.ts'
import { openBrowser } from '../open-browser.ts'
import { FLAGS, parseFlags, type Usage } from '../parse-flags.ts'
import { commandProblem } from '../problems/problem-error.ts'
import { readDataset } from '../read-dataset.ts'
import { serveSite } from '../serve-site.ts'

export const usage = {
  says: 'Builds a corpus for reading on this machine, with its articles in full, and serves it at http://localhost:4173 (PORT to change). Nothing is published, so no file of the corpus is touched.',
  flags: {
    corpus: FLAGS.corpus,
    dataset: FLAGS.dataset,
  },
} as const satisfies Usage

/** Builds and serves. */
export async function run(args: string[]): Promise<number> {
  const { flags } = parseFlags(args, usage)
  const port = portOf(process.env['PORT'])
  const { dataset, close: letGo } =
    flags.dataset === undefined
      ? await fromCorpus(flags.corpus ?? join(PROJECT_FOLDER, 'seeds'))
      : await fromFile(flags.dataset)
  const folder = join(PROJECT_FOLDER, '.cache', 'site')
  const { manifest } = await makeSite(dataset, folder, { limit: 2000, text: 'full' }).finally(letGo)
  const { address, close } = await serveSite(folder, port).catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw commandProblem('E-COMMAND', `port ${port} cannot be used (${reason}). Choose another: PORT=8080 npm start.`)
  })
  console.log(`${manifest.corpus.title}: ${manifest.events} events`)
  console.log(`Open ${address} (Ctrl+C stops)`)
  openBrowser(address)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
  })
  close()
  return 0
}

async function fromCorpus(folder: string) {
  const { dataset, close, warnings } = await extractCorpus(folder)
  for (const line of warnings) console.error(line)
  return { dataset, close }
}

async function fromFile(file: string) {
  const { dataset, warnings } = await readDataset(file)
  for (const line of warnings) console.error(line)
  return { dataset, close: () => undefined }
}

function portOf(value: string | undefined): number {
  const port = Number(value ?? 4173)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw commandProblem('E-COMMAND', `PORT “${value ?? ''}” is not a port. Give a number from 1 to 65535.`)
}
