import { once } from 'node:events'
import { learn, readDocument } from '../../pipeline/read-document.ts'
import { readKnowledge, readSingle } from '../corpus/read-single.ts'
import { annotateLines } from '../explain/annotate-lines.ts'
import { annotationJson } from '../explain/annotation-json.ts'
import { parseFlags } from '../parse-flags.ts'
import { commandProblem } from '../problems/problem-error.ts'

/**
 * `annotate FILE --published DAY [--corpus DIR]`: sentences, dates, names and claims of one text as JSON on stdout.
 * `annotate --lines [--corpus DIR] [--allow-rejects]`: the same as a filter from stdin to stdout, a line of JSON for each line of JSON.
 */
export async function run(args: string[]): Promise<number> {
  const kinds = { published: 'string', corpus: 'string', lines: 'boolean', 'allow-rejects': 'boolean' } as const
  const { flags, files } = parseFlags(args, kinds, { most: 1, name: 'file' })
  const [file] = files
  if (flags.lines === true) {
    if (file !== undefined || flags.published !== undefined)
      throw commandProblem('E-COMMAND', '--lines reads stdin. Give each line its own text and published.')
    return filter(flags.corpus, flags['allow-rejects'] === true)
  }
  if (file === undefined)
    throw commandProblem('E-COMMAND', 'no file given. Write: annotate FILE --published YYYY-MM-DD.')
  const { document, corpus, warnings } = await readSingle(file, flags.published, flags.corpus)
  for (const line of warnings) console.error(line)
  console.log(JSON.stringify(annotationJson(readDocument(document, learn(corpus))), null, 1))
  return 0
}

/** Waits for whoever reads stdout, so that memory stays small however long the input is. */
async function filter(folder: string | undefined, allowRejects: boolean): Promise<number> {
  const { corpus, warnings } = await readKnowledge(folder)
  for (const line of warnings) console.error(line)
  let refused = 0
  for await (const { output, isRefused } of annotateLines(process.stdin, learn(corpus))) {
    if (isRefused) refused += 1
    if (!process.stdout.write(`${output}\n`)) await once(process.stdout, 'drain')
  }
  if (refused > 0) console.error(`${refused} lines were refused; each is answered with its problem.`)
  return refused > 0 && !allowRejects ? 1 : 0
}
