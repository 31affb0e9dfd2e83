import { type Document, isAlias, isMap, isScalar, parseAllDocuments, visit } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../../pipeline/corpus.ts'
import { placeOf as placeInText } from '../../pipeline/place-of.ts'
import type { ProblemCode } from '../problems/problem-codes.ts'
import { problemOfIssue } from './yaml-issues.ts'

export type YamlResult<T> = { value?: T; problems: Problem[]; placeOf: (path: PropertyKey[]) => Place }
export type Place = { line: number; column: number }

/**
 * Reads one YAML file strictly and checks it against a schema. Refused with line and column: what is not well formed, a key given
 * twice, several documents, anchors, aliases and tags (nothing here needs them, and each is a way to smuggle), unknown keys, wrong
 * types. An empty file is an empty map.
 */
export function readYaml<T>(file: string, source: string, schema: z.ZodType<T>): YamlResult<T> {
  const report = (code: ProblemCode, offset: number, message: string): Problem => ({ level: 'error', code, file, ...placeInText(source, Math.min(offset, source.length)), message }) // prettier-ignore
  const nowhere = () => ({ line: 1, column: 1 })
  const parsed = parseStrictly(source)
  if (!Array.isArray(parsed)) return { problems: [report('E-YAML', 0, parsed.message)], placeOf: nowhere }
  const [document, second] = parsed
  if (document === undefined) return checked(file, {}, schema, nowhere)

  const problems = document.errors.map((error) =>
    report(CODES[error.code] ?? 'E-YAML', error.pos[0], sentence(MESSAGES[error.code] ?? error.message)),
  )
  if (second !== undefined) {
    problems.push(report('E-YAML-DOCUMENTS', second.range[0], 'a second document begins here. Remove the line “---”.'))
  }
  problems.push(...forbiddenNodes(document, report))
  const placeOf = (path: PropertyKey[]): Place => placeInText(source, offsetOf(document, path))
  if (problems.length > 0) return { problems: problems.sort(inOrder), placeOf }
  return checked(file, document.toJS({ maxAliasCount: 0 }) ?? {}, schema, placeOf)
}

const CODES: Record<string, ProblemCode> = { DUPLICATE_KEY: 'E-YAML-KEY-TWICE' }
const MESSAGES: Record<string, string> = {
  TAB_AS_INDENT: 'a tab is used to indent. Indent with spaces.',
  DUPLICATE_KEY: 'this key is given twice. Keep one of them.',
}

function parseStrictly(source: string): Document.Parsed[] | { message: string } {
  try {
    const documents = parseAllDocuments(source, {
      strict: true,
      schema: 'core',
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: 'silent',
    })
    return [...documents]
  } catch {
    return { message: 'the file is nested too deeply to be read.' }
  }
}

function forbiddenNodes(
  document: Document.Parsed,
  report: (code: ProblemCode, offset: number, message: string) => Problem,
): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== '__proto__') return
      problems.push(report('E-CORPUS-KEY', key.range?.[0] ?? 0, '"__proto__" is not a key that may stand here.'))
    },
    Node(_, node) {
      const offset = node.range?.[0] ?? 0
      if (isAlias(node) || node.anchor !== undefined) {
        problems.push(report('E-YAML-ALIAS', offset, 'anchors and aliases are not used here. Write the value out.'))
      } else if (node.tag !== undefined) {
        problems.push(
          report('E-YAML-TAG', offset, 'tags are not used here. Write plain text, numbers, lists and keys.'),
        )
      }
      return problems.length > 20 ? visit.BREAK : undefined
    },
  })
  return problems
}

function checked<T>(
  file: string,
  data: unknown,
  schema: z.ZodType<T>,
  placeOf: (path: PropertyKey[]) => Place,
): YamlResult<T> {
  const result = schema.safeParse(data, { reportInput: true })
  if (result.success) return { value: result.data, problems: [], placeOf }
  const problems = result.error.issues.flatMap((issue) =>
    problemOfIssue(issue, file).map(({ code, path, message }): Problem => {
      const { line, column } = placeOf(path)
      return { level: 'error', code, file, line, column, message }
    }),
  )
  return { problems: problems.sort(inOrder), placeOf }
}

/** Where the value at a path begins; where it is missing, the nearest thing above it. A last step into a map gives its key. */
function offsetOf(document: Document.Parsed, path: PropertyKey[]): number {
  let node: unknown = document.contents
  let offset = 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : String(key)) === String(step))
      if (pair === undefined) break
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else {
      const items: unknown = typeof node === 'object' && node !== null && 'items' in node ? node.items : undefined
      const item: unknown = Array.isArray(items) ? items[Number(step)] : undefined
      if (item === undefined) break
      offset = startOf(item) ?? offset
      node = item
    }
  }
  return offset
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined
  const start: unknown = node.range[0]
  return typeof start === 'number' ? start : undefined
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`
}

function inOrder(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column
}
