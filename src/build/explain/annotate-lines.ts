import * as z from 'zod'
import { isDay } from '../../model/day.ts'
import type { ReadDocument } from '../../pipeline/annotation.ts'
import { odditiesOf, type Oddity } from '../../pipeline/oddities.ts'
import { type Knowledge, readDocument } from '../../pipeline/read-document.ts'
import { checkLanguage } from '../corpus/check-language.ts'
import { checkText } from '../corpus/check-text.ts'
import { decodeText, MAX_BYTES } from '../corpus/decode-text.ts'
import { problemOfIssue } from '../corpus/yaml-issues.ts'
import type { ProblemCode } from '../problems/problem-codes.ts'
import { annotationJson } from './annotation-json.ts'
import { splitLines } from './split-lines.ts'

const idSchema = z.union([z.string(), z.number()], 'write a text or a number.')
const lineSchema = z.strictObject({
  id: z.optional(idSchema),
  text: z.string(),
  published: z.optional(z.string().refine(isDay, 'this is not a day. Write it as YYYY-MM-DD.')),
})

export type AnnotatedLine = { output: string; isRefused: boolean }

/**
 * A filter: for each line of JSON one line of JSON, in the same order, so that many processes can share a large archive.
 * `{"id": "a1", "text": "They met on Tuesday.", "published": "2022-06-17"}` → `{"id":"a1","sentences":[…],"dates":[…],"names":[…],"claims":[…]}`.
 * What is odd in a text, such as a paragraph that is not read to its end, stands in its `warnings`.
 * A line that cannot be read is answered with `{"id":…,"line":7,"problem":{"code":…,"message":…}}` in its place; empty lines are passed over.
 */
export async function* annotateLines(
  input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  knowledge: Knowledge,
): AsyncGenerator<AnnotatedLine> {
  let line = 0
  for await (const bytes of splitLines(input)) {
    line += 1
    const answer = annotate(bytes, knowledge)
    if (answer === undefined) continue
    const isRefused = 'problem' in answer
    yield { output: JSON.stringify(isRefused ? { id: answer.id, line, problem: answer.problem } : answer), isRefused }
  }
}

function annotate(bytes: Uint8Array, knowledge: Knowledge) {
  const refuse = (code: ProblemCode, message: string, id?: string | number) => ({ id, problem: { code, message } })
  if (bytes.length > MAX_BYTES) return refuse('E-SIZE', `${bytes.length} bytes are more than 5 MiB.`)
  const { text: source, problems } = decodeText(bytes)
  const unreadable = problems.find(({ level }) => level !== 'warning')
  if (source === undefined) return refuse(unreadable?.code ?? 'E-ENC', unreadable?.message ?? 'this is not UTF-8.')
  if (source.trim() === '') return undefined
  let data: unknown
  try {
    data = JSON.parse(source)
  } catch (error) {
    return refuse('E-JSON', `this is not JSON: ${error instanceof Error ? error.message : String(error)}.`)
  }
  const id = idOf(data)
  const parsed = lineSchema.safeParse(data, { reportInput: true })
  if (!parsed.success) {
    const [issue] = parsed.error.issues.flatMap((found) => problemOfIssue(found, 'the line', Object.keys(lineSchema.shape))) // prettier-ignore
    return refuse(issue?.code ?? 'E-CORPUS-TYPE', issue?.message ?? 'this is no {"text": …}.', id)
  }
  const { text, published } = parsed.data
  const reject = [...checkText(text), ...checkLanguage(text)].find(({ level }) => level !== 'warning')
  if (reject !== undefined) return refuse(reject.code, reject.message, id)
  const stated =
    published === undefined ? {} : { published: { date: published, precision: 'day', basis: 'stated' } as const }
  try {
    const read = readDocument({ file: String(id ?? ''), text, ...stated }, knowledge)
    const warnings = oddIn(read)
    return { id, ...annotationJson(read), ...(warnings.length === 0 ? {} : { warnings }) }
  } catch (error) {
    return refuse('E-PIPELINE', `a rule of Dateline fails on it (${String(error)}).`, id)
  }
}

/** What is odd in a text, as extract tells it; that nothing dates it is no fault of a text that is read alone. */
export function oddIn(read: ReadDocument): Oddity[] {
  return odditiesOf(read).filter(({ code }) => code !== 'W-NO-DAY')
}

/** By which whoever asked knows the line, also where the rest of it is wrong. */
function idOf(data: unknown): string | number | undefined {
  return typeof data === 'object' && data !== null && 'id' in data ? idSchema.safeParse(data.id).data : undefined
}
