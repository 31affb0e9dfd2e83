import type { z } from 'zod'
import type { ProblemCode } from '../problems/problem-codes.ts'
import { suggestion } from '../problems/nearest-word.ts'
import { knownKeysAt } from './corpus-schema.ts'

export type KeyedProblem = { code: ProblemCode; path: PropertyKey[]; message: string }
type Issue = z.core.$ZodIssue

/** What a schema found, in words for the person who wrote the file. `keys` are those that may stand here, unless the file's name tells them. */
export function problemOfIssue(issue: Issue, file: string, keys = knownKeysAt(issue.path, file)): KeyedProblem[] {
  const name = issue.path.findLast((step) => typeof step === 'string') ?? (file === 'the line' ? file : 'the file')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'E-CORPUS-KEY',
      path: [...issue.path, key],
      message: `unknown key "${key}"${suggestion(key, keys)}`,
    }))
  }
  if ((issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined) {
    const choice = issue.code === 'invalid_value' ? `: one of ${issue.values.map(String).join(', ')}` : ''
    return [{ code: 'E-CORPUS-MISSING', path: issue.path, message: `"${name}" is missing here. Add it${choice}.` }]
  }
  if (issue.code === 'invalid_type') {
    const wanted = TYPE_WORDS[issue.expected] ?? issue.expected
    const message = `"${name}" has the wrong type: ${wanted} is expected.${issue.expected === 'string' || name === 'published' ? hintFor(name, issue) : ''}` // prettier-ignore
    return [{ code: 'E-CORPUS-TYPE', path: issue.path, message }]
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const given = typeof issue.input === 'string' ? issue.input : JSON.stringify(issue.input)
    return [
      {
        code: 'E-CORPUS-VALUE',
        path: issue.path,
        message: `"${name}" is not allowed to be "${given}"${suggestion(given, values)}`,
      },
    ]
  }
  if (issue.code === 'invalid_key') {
    const hint = issue.path.at(-2) === 'native' ? ' Write the tag of a language, such as zh or pt-BR.' : ''
    return [{ code: 'E-CORPUS-KEY', path: issue.path, message: `"${name}" is not a key that may stand here.${hint}` }]
  }
  const code = issue.code === 'custom' ? codeOf(issue.params?.['code']) : 'E-CORPUS-VALUE'
  return [{ code, path: issue.path, message: `"${name}": ${issue.message}` }]
}

/** How to write what was most likely meant. */
function hintFor(name: PropertyKey, { path, input }: Issue): string {
  if (name === 'published') return ' Write { date: YYYY-MM-DD }.'
  if (name === 'date' && (path.includes('set') || path.includes('split')))
    return ' Write it in quotation marks: "2022".'
  if (name === 'date' || name === 'from' || name === 'to' || name === 'on') return ' Write a day as YYYY-MM-DD.'
  return typeof input === 'number' || typeof input === 'boolean' ? ` Write it in quotation marks: "${input}".` : ''
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
