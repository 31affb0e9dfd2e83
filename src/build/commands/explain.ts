import { learn, readDocument } from '../../pipeline/read-document.ts'
import { readSingle } from '../corpus/read-single.ts'
import { explainDocument } from '../explain/explain-document.ts'
import { parseFlags } from '../parse-flags.ts'
import { commandProblem } from '../problems/problem-error.ts'

/** `explain FILE [--published DAY] [--corpus DIR]`: what each rule read and did, sentence by sentence. */
export async function run(args: string[]): Promise<number> {
  const { flags, files } = parseFlags(args, { published: 'string', corpus: 'string' }, { most: 1, name: 'file' })
  const [file] = files
  if (file === undefined)
    throw commandProblem('E-COMMAND', 'no file given. Write: explain FILE [--published YYYY-MM-DD].')
  const { document, corpus, warnings } = await readSingle(file, flags.published, flags.corpus)
  for (const line of warnings) console.error(line)
  for (const line of explainDocument(readDocument(document, learn(corpus)))) console.log(line)
  return 0
}
