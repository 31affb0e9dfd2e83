import { makeCorpus } from '../new-corpus/make-corpus.ts'
import { parseFlags } from '../parse-flags.ts'
import { commandProblem } from '../problems/problem-error.ts'

/**
 * `new-corpus DIR`: makes a corpus of the articles in a folder, .txt, .md and saved .html pages, with a commented corpus.yaml whose guesses
 * say where they come from. Asks nothing, changes nothing that stands there, and prints what to look at.
 */
export async function run(args: string[]): Promise<number> {
  const { files } = parseFlags(args, {}, { most: 1, name: 'folder' })
  const [folder] = files
  if (folder === undefined) {
    throw commandProblem('E-COMMAND', 'no folder is given. Write npm run new-corpus -- my-articles.')
  }
  const { lines } = await makeCorpus(folder)
  for (const line of lines) console.log(line)
  return 0
}
