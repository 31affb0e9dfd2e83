import { isMap, isScalar, parseDocument } from 'yaml'

const LONGEST = 20_000
const OPEN = /^\ufeff?---[ \t]*(?:\r\n|[\n\r])/
const CLOSE = /(?:\r\n|[\n\r])(?:---|\.\.\.)[ \t]*(?:\r\n|[\n\r]|$)/

/** Where the front matter of a text ends, or 0 where there is none: it opens on the first line, closes, and holds `key: value`. */
export function frontMatterEnd(text: string): number {
  const head = text.slice(0, LONGEST)
  const open = OPEN.exec(head)
  if (!open) return 0
  const close = CLOSE.exec(head.slice(open[0].length - 1))
  if (!close) return 0
  const end = open[0].length - 1 + close.index + close[0].length
  return /^[\p{L}_][\p{L}\p{N}_ -]{0,40}:/mu.test(head.slice(0, end)) ? end : 0
}

/** The plain values of a text's front matter, keys in lower case. Read as YAML without types, so nothing in it can run or expand. */
export function readFrontMatter(text: string): Map<string, string> {
  const values = new Map<string, string>()
  const end = frontMatterEnd(text)
  if (end === 0) return values
  const source = text
    .slice(0, end)
    .replace(OPEN, '')
    .replace(/(?:---|\.\.\.)\s*$/, '')
  const { contents } = parseDocument(source, {
    schema: 'failsafe',
    strict: false,
    uniqueKeys: false,
    logLevel: 'silent',
  })
  if (!isMap(contents)) return values
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !isScalar(value)) continue
    const name = String(key.value).trim().toLowerCase()
    const content = String(value.value).replaceAll(/\s+/g, ' ').trim()
    if (content !== '' && !values.has(name)) values.set(name, content)
  }
  return values
}
