import { createReadStream } from 'node:fs'
import { checkDataset } from '../model/check-dataset.ts'
import type { Dataset } from '../model/dataset.ts'
import { datasetFaults } from './dataset-faults.ts'
import { findJsonFault } from './json-fault.ts'
import { JsonFault, type JsonPart, readJsonParts } from './json-parts.ts'
import { escapeControls } from './problems/format-problem.ts'
import { commandProblem } from './problems/problem-error.ts'

/** How much is read at once. */
const CHUNK_BYTES = 1 << 20
/** More lines help nobody: mend these first. */
const MAX_LINES = 20

/**
 * Reads and checks a dataset file of the contract, of any size: it is never one text. Only UTF-8 is read: a byte that is none would silently
 * become another letter. Throws a ProblemError that says what to mend, and in which line and column where the file is no JSON.
 */
export async function readDataset(path: string): Promise<{ dataset: Dataset; warnings: string[] }> {
  const parts = new Map<string, unknown>()
  try {
    for await (const part of readJsonParts(chunksOf(path))) keep(parts, part)
  } catch (error) {
    if (error instanceof JsonFault) {
      throw commandProblem('E-DATASET', `${path}:${await placeOf(path, error.at)}: ${error.message}`)
    }
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw commandProblem('E-DATASET', `${path} cannot be read (${reason}). Give a file that can be read.`)
  }
  let dataset: Dataset
  try {
    dataset = checkDataset(Object.fromEntries(parts))
  } catch (error) {
    throw commandProblem('E-DATASET', `${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
  return { dataset, warnings: [...mendFaults(dataset, path)] }
}

/** Mends what does not hold and tells it, the first lines one by one. */
function* mendFaults(dataset: Dataset, path: string): Iterable<string> {
  let count = 0
  for (const { says, mend } of datasetFaults(dataset)) {
    mend?.()
    count += 1
    if (count <= MAX_LINES) yield escapeControls(`${path}:1:1: warning W-DATASET ${says}.`)
  }
  if (count > MAX_LINES) yield `${path}:1:1: warning W-DATASET ${count - MAX_LINES} more: mend these first.`
}

function chunksOf(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: CHUNK_BYTES })
}

/** Puts a part in its place. A name that is given twice stands for what was given last, as for the engine. */
function keep(parts: Map<string, unknown>, part: JsonPart): void {
  const value = valueOf(part)
  const before = part.entry === 0 ? undefined : parts.get(part.key)
  if (part.entry === undefined) parts.set(part.key, value)
  else if (Array.isArray(before)) before.push(value)
  else parts.set(part.key, [value])
}

function valueOf({ bytes, at }: JsonPart): unknown {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new JsonFault('a byte here or in what follows is not UTF-8: save the file as UTF-8', at)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    const fault = findJsonFault(text)
    if (!fault) throw error
    throw new JsonFault(`not JSON: expected ${fault.expected}`, at + Buffer.byteLength(text.slice(0, fault.at)))
  }
}

/** `12:5`: the line and column of a byte, both from 1; a column is a character. Asked for only where something is wrong, so it reads again. */
async function placeOf(path: string, byte: number): Promise<string> {
  let line = 1
  let column = 1
  let rest = byte
  for await (const chunk of chunksOf(path)) {
    for (const unit of chunk.subarray(0, rest)) {
      if (unit === 10) {
        line += 1
        column = 1
        // The second and later bytes of a character are 10xxxxxx.
      } else if ((unit & 0xc0) !== 0x80) column += 1
    }
    rest -= chunk.length
    if (rest <= 0) break
  }
  return `${line}:${column}`
}
