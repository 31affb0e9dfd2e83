import { once } from 'node:events'
import { learn, readDocument } from '../../pipeline/read-document.ts'
import { readKnowledge, readSingle } from '../corpus/read-single.ts'
import { annotateLines, oddIn } from '../explain/annotate-lines.ts'
import { annotationJson } from '../explain/annotation-json.ts'
import { FLAGS, parseFlags, type Usage } from '../parse-flags.ts'
import { commandProblem, settleProblems } from '../problems/problem-error.ts'

export const usage = {
  says: 'Sentences, dates, names and claims of one text as JSON on stdout; with --lines as a filter, a line of JSON for each line of JSON on stdin.',
  argument: 'file',
  flags: {
    published: FLAGS.published,
    corpus: { value: 'DIR', says: 'the corpus whose actors and topics are known' },
    lines: { says: 'reads {"text": …, "published": …} line by line from stdin' },
    'allow-rejects': { says: 'with --lines: ends with 0 although lines were refused' },
  },
} as const satisfies Usage

/** Prints the annotation of one text, or of each line. */
export async function run(args: string[]): Promise<number> {
  const { flags, argument: file } = parseFlags(args, usage)
  if (flags.lines === true) {
    if (file !== undefined || flags.published !== undefined)
      throw commandProblem('E-COMMAND', '--lines reads stdin. Give each line its own text and published.')
    return filter(flags.corpus, flags['allow-rejects'] === true)
  }
  if (flags['allow-rejects'] === true)
    throw commandProblem('E-COMMAND', '--allow-rejects is of use with --lines only. Leave it out, or add --lines.')
  if (file === undefined)
    throw commandProblem('E-COMMAND', 'no file given. Write: annotate FILE --published YYYY-MM-DD.')
  const { document, corpus, warnings } = await readSingle(file, flags.published, flags.corpus)
  for (const line of warnings) console.error(line)
  const read = readDocument(document, learn(corpus))
  for (const line of settleProblems(
    oddIn(read).map(({ code, line, column, message }) => ({ level: 'warning', code, file, line, column, message })),
    '',
  ))
    console.error(line)
  console.log(JSON.stringify(annotationJson(read), null, 1))
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
