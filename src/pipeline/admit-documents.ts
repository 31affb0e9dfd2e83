import { byCodeUnit } from './group-by.ts'
import type { Problem, SourceDocument } from './corpus.ts'
import { documentId } from './ids/document-id.ts'

/**
 * Sorts the articles by file name in code-unit order and leaves out what would tell everything twice or nothing at all. An article that is
 * the same text as an earlier one is left out with a warning; one without a word is rejected; one without a day of publication is read,
 * with a warning that its relative dates stay unresolved unless its text states the day.
 */
export function admitDocuments(documents: readonly SourceDocument[]): {
  admitted: SourceDocument[]
  problems: Problem[]
} {
  const seen = new Map<string, string>()
  const problems: Problem[] = []
  const admitted = documents
    .toSorted((one, other) => byCodeUnit(one.file, other.file))
    .filter(({ file, text }) => {
      const { sha256 } = documentId(text)
      const before = seen.get(sha256)
      if (text.trim() === '') {
        problems.push(
          problem('reject', 'E-EMPTY', file, 'has no words. Put the article’s text into it or remove its entry.'),
        )
        return false
      }
      if (before !== undefined) {
        problems.push(
          problem(
            'warning',
            'W-DUPLICATE',
            file,
            `is the same text as ${before} and was left out. Remove one of the two.`,
          ),
        )
        return false
      }
      seen.set(sha256, file)
      return true
    })
  return { admitted, problems }
}

function problem(level: Problem['level'], code: string, file: string, message: string): Problem {
  return { level, code, file, line: 1, column: 1, message }
}
