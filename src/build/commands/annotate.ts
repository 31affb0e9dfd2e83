import { learn, readDocument } from '../../pipeline/read-document.ts'
import { readSingle } from '../corpus/read-single.ts'
import { annotationJson } from '../explain/annotation-json.ts'
import { parseFlags } from '../parse-flags.ts'
import { commandProblem } from '../problems/problem-error.ts'

/** `annotate FILE --published DAY [--corpus DIR]`: sentences, dates, names and claims of one text as JSON on stdout. */
export async function run(args: string[]): Promise<number> {
  const { flags, files } = parseFlags(args, { published: 'string', corpus: 'string' }, { most: 1, name: 'file' })
  const [file] = files
  if (file === undefined)
    throw commandProblem('E-COMMAND', 'no file given. Write: annotate FILE --published YYYY-MM-DD.')
  const { document, corpus, warnings } = await readSingle(file, flags.published, flags.corpus)
  for (const line of warnings) console.error(line)
  console.log(JSON.stringify(annotationJson(readDocument(document, learn(corpus))), null, 1))
  return 0
}
