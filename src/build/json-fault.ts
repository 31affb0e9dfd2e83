/** Where a text stops being JSON. The engine's own message names the place only sometimes, and its words change from release to release. */

const TOKEN =
  // A text in JSON holds no control characters.
  // oxlint-disable-next-line no-control-regex
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y

type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or ]' | ', or }' | 'end'

/**
 * The first place where a value that should be JSON is none, in UTF-16 units, and what is expected there; undefined where it is JSON.
 * `findJsonFault('{"a" 1}')` → `{ at: 5, expected: ':' }`.
 */
export function findJsonFault(text: string): { at: number; expected: Expected } | undefined {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let at = 0
  const closed = (): Expected => (open.length === 0 ? 'end' : open.at(-1) === '{' ? ', or }' : ', or ]')
  while (expected !== 'end') {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    const [, sign = '', name = '', word = ''] = match ?? []
    const next = follow(expected, sign, name !== '', word !== '')
    if (!match || next === undefined) return { at: skipBlanks(text, at), expected }
    at = TOKEN.lastIndex
    if (sign === '{' || sign === '[') open.push(sign)
    if (sign === '}' || sign === ']') open.pop()
    expected = next === 'closed' ? closed() : next === 'comma' ? (open.at(-1) === '{' ? 'name' : 'value') : next
  }
  const rest = skipBlanks(text, at)
  return rest < text.length ? { at: rest, expected } : undefined
}

function follow(
  expected: Expected,
  sign: string,
  isText: boolean,
  isWord: boolean,
): Expected | 'closed' | 'comma' | undefined {
  const wantsValue = expected === 'value' || expected === 'value or ]'
  if (wantsValue && sign === '{') return 'name or }'
  if (wantsValue && sign === '[') return 'value or ]'
  if (wantsValue && (isText || isWord)) return 'closed'
  if ((expected === 'name' || expected === 'name or }') && isText) return ':'
  if (expected === ':' && sign === ':') return 'value'
  if (expected.startsWith(',') && sign === ',') return 'comma'
  return sign !== '' && sign !== ',' && expected.endsWith(` or ${sign}`) ? 'closed' : undefined
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at += 1
  return at
}
