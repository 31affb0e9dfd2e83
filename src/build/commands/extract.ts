import { extractCorpus } from '../corpus/extract-corpus.ts'
import { formatDataset } from '../format-dataset.ts'
import { FLAGS, parseFlags, type Usage } from '../parse-flags.ts'
import { formatReport } from '../problems/build-report.ts'
import { writeAtomically } from '../write-atomically.ts'

export const usage = {
  says: 'Writes the dataset of a corpus folder as one JSON file. Changes nothing in the folder.',
  flags: {
    corpus: FLAGS.corpus,
    out: { value: 'FILE', says: 'where to write the dataset; stdout unless given' },
    report: { value: 'FILE', says: 'where to write every problem and the articles that were left out, as JSON' },
    'allow-rejects': FLAGS.allowRejects,
  },
} as const satisfies Usage

/** Writes the dataset. */
export async function run(args: string[]): Promise<number> {
  const { flags } = parseFlags(args, usage)
  const { dataset, warnings, report, close } = await extractCorpus(flags.corpus ?? 'seeds', flags['allow-rejects'])
  for (const line of warnings) console.error(line)
  try {
    if (flags.report !== undefined) await writeAtomically(flags.report, [formatReport(report)])
    if (flags.out !== undefined) await writeAtomically(flags.out, formatDataset(dataset))
    else for (const piece of formatDataset(dataset)) await written(piece)
  } finally {
    close()
  }
  return 0
}

/** Waits until whoever reads has taken a piece, so that they do not pile up. */
function written(piece: string): Promise<void> | undefined {
  if (process.stdout.write(piece)) return undefined
  return new Promise((resolve) => process.stdout.once('drain', resolve))
}
