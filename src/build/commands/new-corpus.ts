import { makeCorpus } from '../new-corpus/make-corpus.ts'
import { parseFlags, type Usage } from '../parse-flags.ts'
import { commandProblem } from '../problems/problem-error.ts'

export const usage = {
  says: 'Makes a corpus of the articles in a folder, .txt, .md and saved .html pages, with a commented corpus.yaml whose guesses say where they come from. Asks nothing, changes nothing that stands there, and prints what to look at.',
  argument: 'folder',
  flags: {},
} as const satisfies Usage

/** Makes the corpus. */
export async function run(args: string[]): Promise<number> {
  const { argument: folder } = parseFlags(args, usage)
  if (folder === undefined) {
    throw commandProblem('E-COMMAND', 'no folder is given. Write npm run new-corpus -- my-articles.')
  }
  const { lines } = await makeCorpus(folder)
  for (const line of lines) console.log(line)
  return 0
}
