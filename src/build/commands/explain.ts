import { admitDocuments } from '../../pipeline/admit-documents.ts'
import { assembleReadings } from '../../pipeline/build-dataset.ts'
import type { Corpus, SourceDocument } from '../../pipeline/corpus.ts'
import { learn, readDocument } from '../../pipeline/read-document.ts'
import { readSingle } from '../corpus/read-single.ts'
import { explainDocument } from '../explain/explain-document.ts'
import { FLAGS, parseFlags, type Usage } from '../parse-flags.ts'
import { commandProblem, settleProblems } from '../problems/problem-error.ts'
import { readArticles } from '../reading/read-articles.ts'

export const usage = {
  says: 'What each rule read and did, sentence by sentence, and what became of it. An article of a corpus is put together with the others of it, since they decide what is merged; any other stands alone.',
  argument: 'file',
  flags: {
    published: FLAGS.published,
    corpus: { value: 'DIR', says: 'the corpus whose actors and topics are known; that of the file unless given' },
  },
} as const satisfies Usage

/** Prints the explanation of one article. */
export async function run(args: string[]): Promise<number> {
  const { flags, argument: file } = parseFlags(args, usage)
  if (file === undefined)
    throw commandProblem('E-COMMAND', 'no file given. Write: explain FILE [--published YYYY-MM-DD].')
  const { document, corpus, warnings } = await readSingle(file, flags.published, flags.corpus)
  for (const line of warnings) console.error(line)
  const whole = around(document, corpus)
  const { admitted, problems } = admitDocuments(whole.documents)
  const { readings, problems: unread, makeShelf, close } = await readArticles(admitted, whole)
  try {
    for (const line of settleProblems(unread.filter(({ file: refused }) => refused === document.file), '')) console.error(line) // prettier-ignore
    const fates = assembleReadings(whole, readings, { problems, makeShelf }).fates()
    const isRead = readings.gists.some(({ file }) => file === document.file)
    if (isRead) for (const line of explainDocument(readDocument(document, learn(whole)), fates)) console.log(line)
  } finally {
    close()
  }
  return 0
}

/** The corpus with this article as it was asked about, alone where it is none of the corpus. */
function around(document: SourceDocument, corpus: Corpus): Corpus {
  const others = corpus.documents.filter(({ file }) => file !== document.file)
  const isListed = corpus.documents.some(({ file, text }) => file === document.file && text === document.text)
  if (isListed) return { ...corpus, documents: [...others, document] }
  return { ...corpus, documents: [document], corrections: [], ledger: { version: 1, entries: [] } }
}
