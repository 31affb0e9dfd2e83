import { extractCorpus } from '../corpus/extract-corpus.ts'
import { formatDataset } from '../format-dataset.ts'
import { parseFlags } from '../parse-flags.ts'
import { formatReport } from '../problems/build-report.ts'
import { writeAtomically } from '../write-atomically.ts'

/**
 * `extract --corpus DIR --out FILE [--report FILE] [--allow-rejects]`: writes the dataset of a corpus folder as one JSON file; without
 * `--out`, to stdout. The report lists every problem and the articles that were left out.
 */
export async function run(args: string[]): Promise<number> {
  const { flags } = parseFlags(args, { corpus: 'string', out: 'string', report: 'string', 'allow-rejects': 'boolean' })
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
