import { memorySink } from '../site/site-sink.ts'
import { writeSite } from '../site/write-site.ts'
import { extractCorpus } from './extract-corpus.ts'

/** The data files of a corpus folder with every article in full, by path. Throws a ProblemError when the corpus does not hold. */
export async function makeSiteFiles(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const { dataset, warnings, close } = await extractCorpus(folder)
  for (const line of warnings) console.warn(line)
  await writeSite(dataset, 'full', memorySink(files)).finally(close)
  return files
}
