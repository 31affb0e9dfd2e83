import { parseArgs } from 'node:util'
import { suggestion } from './problems/nearest-word.ts'
import { commandProblem } from './problems/problem-error.ts'

type Kinds = Record<string, 'string' | 'boolean'>
type Flags<K extends Kinds> = { [name in keyof K]?: K[name] extends 'string' ? string : boolean }

/**
 * Reads the flags of a command: `parseFlags(['--out', 'x.json'], {out: 'string'})` → `{flags: {out: 'x.json'}, files: []}`.
 * Throws a ProblemError that says what to do for a flag that is not known, has no value, or is given twice, and for files where
 * none is expected.
 */
export function parseFlags<const K extends Kinds>(
  args: string[],
  kinds: K,
  files: { most: number; name: string } = { most: 0, name: '' },
): { flags: Flags<K>; files: string[] } {
  const options = Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type }]))
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true })
  const flags: Record<string, string | boolean> = {}
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined
    if (kind === undefined) throw unknownFlag(token.rawName, Object.keys(kinds))
    if (Object.hasOwn(flags, token.name))
      throw commandProblem('E-COMMAND', `${token.rawName} is given twice. Give it once.`)
    if (kind === 'boolean' && token.value !== undefined) {
      throw commandProblem('E-COMMAND', `${token.rawName} takes no value. Leave out “=${token.value}”.`)
    }
    const value = kind === 'boolean' ? true : valueOf(token.value)
    if (value === undefined)
      throw commandProblem('E-COMMAND', `${token.rawName} needs a value. Write ${token.rawName} VALUE.`)
    flags[token.name] = value
  }
  const extra = positionals[files.most]
  if (extra !== undefined) {
    const wanted = files.most === 0 ? 'This command takes flags only' : `Give one ${files.name}`
    throw commandProblem('E-COMMAND', `unexpected “${extra}”. ${wanted}: ${flagList(Object.keys(kinds))}.`)
  }
  return { flags: flags as Flags<K>, files: positionals }
}

/** A value that looks like a flag is a forgotten value. */
function valueOf(value: string | undefined): string | undefined {
  return value === undefined || value === '' || value.startsWith('--') ? undefined : value
}

function unknownFlag(flag: string, known: string[]) {
  const hint =
    known.length === 0
      ? '. This command takes no flags.'
      : suggestion(
          flag,
          known.map((name) => `--${name}`),
        )
  return commandProblem('E-COMMAND', `unknown flag ${flag}${hint}`)
}

function flagList(names: string[]): string {
  return names.map((name) => `--${name}`).join(', ')
}
