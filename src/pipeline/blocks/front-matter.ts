import { isMap, isScalar, parseDocument } from 'yaml'

const LONGEST = 20_000
const OPEN = /^\ufeff?---[ \t]*(?:\r\n|[\n\r\u0085\u2028\u2029])/
const CLOSE = /(?:\r\n|[\n\r\u0085\u2028\u2029])(?:---|\.\.\.)[ \t]*(?:\r\n|[\n\r\u0085\u2028\u2029]|$)/
const LINES = /\r\n|[\n\r\u0085\u2028\u2029]/
const KEY = /^[\p{L}_][\p{L}\p{N}_-]{0,40} {0,4}:/u
const PART_OF_VALUE = /^(?:[ \t]|- |#|$)/

/** Where the front matter of a text ends, or 0 where there is none: it opens on the first line, closes, and mostly holds `key: value`. */
export function frontMatterEnd(text: string): number {
  const head = text.slice(0, LONGEST)
  const open = OPEN.exec(head)
  if (!open) return 0
  const close = CLOSE.exec(head.slice(open[0].length - 1))
  if (!close) return 0
  const end = open[0].length - 1 + close.index + close[0].length
  const lines = head.slice(open[0].length, open[0].length - 1 + close.index).split(LINES)
  const keys = lines.filter((line) => KEY.test(line)).length
  const prose = lines.filter((line) => !KEY.test(line) && !PART_OF_VALUE.test(line)).length
  return keys > prose ? end : 0
}

/**
 * The plain values of a text's front matter, keys in lower case. Read as YAML without types, so nothing in it can run or expand; where
 * it is no YAML (`title: The case: for it`), line by line.
 */
export function readFrontMatter(text: string): Map<string, string> {
  const end = frontMatterEnd(text)
  if (end === 0) return new Map()
  const lines = text.slice(0, end).split(LINES).slice(1)
  const closing = lines.findIndex((line) => /^(?:---|\.\.\.)[ \t]*$/.test(line))
  const inside = lines.slice(0, closing)
  return readYaml(inside.join('\n')) ?? readLines(inside)
}

function readYaml(source: string): Map<string, string> | undefined {
  const { contents, errors } = parseDocument(source, {
    schema: 'failsafe',
    strict: false,
    uniqueKeys: false,
    logLevel: 'silent',
  })
  if (errors.length > 0 || !isMap(contents)) return undefined
  const values = new Map<string, string>()
  for (const { key, value } of contents.items)
    if (isScalar(key) && isScalar(value)) setFirst(values, String(key.value), String(value.value))
  return values
}

function readLines(lines: readonly string[]): Map<string, string> {
  const values = new Map<string, string>()
  for (const line of lines) {
    if (!KEY.test(line)) continue
    const colon = line.indexOf(':')
    setFirst(values, line.slice(0, colon), line.slice(colon + 1).replace(/^\s{0,40}["']|["']\s{0,40}$/g, ''))
  }
  return values
}

function setFirst(values: Map<string, string>, key: string, value: string): void {
  const name = key.trim().toLowerCase()
  const content = value.replaceAll(/\s+/g, ' ').trim()
  if (content !== '' && !values.has(name)) values.set(name, content)
}
