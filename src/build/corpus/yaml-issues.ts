import type { z } from 'zod'
import type { ProblemCode } from '../problems/problem-codes.ts'
import { suggestion } from '../problems/nearest-word.ts'
import { knownKeysAt } from './corpus-schema.ts'

export type KeyedProblem = { code: ProblemCode; path: PropertyKey[]; message: string }
type Issue = z.core.$ZodIssue

/** What a schema found, in words for the person who wrote the file. */
export function problemOfIssue(issue: Issue, file: string): KeyedProblem[] {
  const name = issue.path.findLast((step) => typeof step === 'string') ?? 'the file'
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'E-CORPUS-KEY',
      path: [...issue.path, key],
      message: `unknown key "${key}"${suggestion(key, knownKeysAt(issue.path, file))}`,
    }))
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [{ code: 'E-CORPUS-MISSING', path: issue.path, message: `"${name}" is missing here. Add it.` }]
  }
  if (issue.code === 'invalid_type') {
    const hint = name === 'published' ? ' Write { date: YYYY-MM-DD }.' : ''
    const message = `"${name}" has the wrong type: ${TYPE_WORDS[issue.expected] ?? issue.expected} is expected.${hint}`
    return [{ code: 'E-CORPUS-TYPE', path: issue.path, message }]
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const given = typeof issue.input === 'string' ? issue.input : ''
    return [
      {
        code: 'E-CORPUS-VALUE',
        path: issue.path,
        message: `"${name}" is not allowed to be "${given}"${suggestion(given, values)}`,
      },
    ]
  }
  if (issue.code === 'invalid_key') {
    return [{ code: 'E-CORPUS-KEY', path: issue.path, message: `"${name}" is not a key that may stand here.` }]
  }
  const code = issue.code === 'custom' ? codeOf(issue.params?.['code']) : 'E-CORPUS-VALUE'
  return [{ code, path: issue.path, message: `"${name}": ${issue.message}` }]
}

const TYPE_WORDS: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
  number: 'a number',
}

function codeOf(code: unknown): ProblemCode {
  return code === 'E-CORPUS-DATE' || code === 'E-URL' ? code : 'E-CORPUS-VALUE'
}
