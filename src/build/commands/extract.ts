import { extractCorpus } from '../corpus/extract-corpus.ts'
import { formatDataset } from '../format-dataset.ts'
import { parseFlags } from '../parse-flags.ts'
import { writeAtomically } from '../write-atomically.ts'

/** `extract --corpus DIR --out FILE`: writes the dataset of a corpus folder as one JSON file; without `--out`, to stdout. */
export async function run(args: string[]): Promise<number> {
  const { flags } = parseFlags(args, { corpus: 'string', out: 'string', 'allow-rejects': 'boolean' })
  const { dataset, warnings } = await extractCorpus(flags.corpus ?? 'seeds', flags['allow-rejects'])
  for (const line of warnings) console.error(line)
  if (flags.out !== undefined) {
    await writeAtomically(flags.out, formatDataset(dataset))
    return 0
  }
  for (const piece of formatDataset(dataset)) process.stdout.write(piece)
  return 0
}
