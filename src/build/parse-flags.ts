import { parseArgs } from 'node:util'
import { suggestion } from './problems/nearest-word.ts'
import { commandProblem } from './problems/problem-error.ts'

/** What a command takes: `parseFlags` reads by it, and `run.mjs` prints it for `--help`, so that no flag goes untold. */
export type Usage = {
  /** What the command does, in a sentence or two. */
  says: string
  /** The one argument that is no flag, as it is called: `file`. */
  argument?: string
  /** Where `value` is given, the flag needs one, and this is what it is called. */
  flags: Record<string, { value?: string; says: string }>
}

/** Flags that mean the same for every command that takes them. */
export const FLAGS = {
  corpus: { value: 'DIR', says: 'the folder of articles; seeds unless given' },
  dataset: { value: 'FILE', says: 'a dataset file instead of a corpus' },
  published: { value: 'YYYY-MM-DD', says: 'the day on which the article appeared; wins over corpus.yaml' },
  allowRejects: { says: 'goes on without the articles that are refused' },
} as const satisfies Usage['flags']

type Flags<U extends Usage> = {
  [name in keyof U['flags']]?: U['flags'][name] extends { value: string } ? string : boolean
}

/**
 * Reads the flags of a command: `parseFlags(['--out', 'x.json'], {says: '', flags: {out: {value: 'FILE', says: ''}}})` →
 * `{flags: {out: 'x.json'}, argument: undefined}`. Throws a ProblemError that says what to do for a flag that is not known, has no value, or is
 * given twice, and for arguments where none is expected.
 */
export function parseFlags<const U extends Usage>(args: string[], usage: U): { flags: Flags<U>; argument?: string } {
  const known = new Map(Object.entries(usage.flags))
  const options = Object.fromEntries([...known].map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' } as const])) // prettier-ignore
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true })
  const flags: Record<string, string | boolean> = {}
  const given: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') given.push(token.value)
    if (token.kind !== 'option') continue
    const flag = known.get(token.name)
    if (flag === undefined) throw unknownFlag(token.rawName, [...known.keys()])
    if (Object.hasOwn(flags, token.name))
      throw commandProblem('E-COMMAND', `${token.rawName} is given twice. Give it once.`)
    if (flag.value === undefined && token.value !== undefined) {
      throw commandProblem('E-COMMAND', `${token.rawName} takes no value. Leave out “=${token.value}”.`)
    }
    const value = flag.value === undefined ? true : valueOf(token.value, flag.value)
    if (value === undefined) {
      throw commandProblem('E-COMMAND', `${token.rawName} needs a value. Write ${token.rawName} ${flag.value}.`)
    }
    flags[token.name] = value
  }
  const [argument] = given
  const extra = given[usage.argument === undefined ? 0 : 1]
  if (extra !== undefined) {
    throw commandProblem('E-COMMAND', `unexpected “${extra}”. ${wanted(usage)}`)
  }
  return { flags: flags as Flags<U>, ...(argument === undefined ? {} : { argument }) }
}

/** A value that looks like a flag is a forgotten value, unless it is a number and one is asked for: the command then says what is wrong with it. */
function valueOf(value: string | undefined, name: string): string | undefined {
  if (name === 'N' && /^-\d/.test(value ?? '')) return value
  return value === undefined || value === '' || value.startsWith('-') ? undefined : value
}

function unknownFlag(flag: string, known: string[]) {
  const names = known.map((name) => `--${name}`)
  const hint = known.length === 0 ? '. This command takes no flags.' : suggestion(flag, names)
  return commandProblem('E-COMMAND', `unknown flag ${flag}${hint} --help tells what each is for.`)
}

/** What may stand where something else was given. */
function wanted({ argument, flags }: Usage): string {
  const names = Object.keys(flags).map((name) => `--${name}`).join(', ') // prettier-ignore
  if (argument === undefined)
    return names === '' ? 'This command takes nothing.' : `This command takes flags only: ${names}.`
  return `Give one ${argument} only${names === '' ? '' : `; flags are ${names}`}.`
}
