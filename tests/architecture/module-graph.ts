/** Relative imports of a set of files, read from their text: a file is anything of `path → source`, so a test can plant a fault. */
export type FileMap = ReadonlyMap<string, string>
/** `erased` imports only types, so nothing of it is left when the code runs. */
export type Import = { from: string; to: string; line: number; erased: boolean }

const STATEMENT = /^(?:import|export)\s(?:(type\s)?[^'"`;=()]*\sfrom\s)?\s*['"]([^'"\n]+)['"]/gm
const EXPRESSION = /\bimport\(\s*()['"]([^'"\n]+)['"]\s*\)|new URL\(\s*()['"](\.[^'"\n]*\.[a-z]+)['"]/g

/** Every import of every file; `to` is a path of the map for relative ones, else the module's name. */
export function importsOf(files: FileMap): Import[] {
  const imports: Import[] = []
  for (const [from, source] of files) {
    for (const match of [...source.matchAll(STATEMENT), ...source.matchAll(EXPRESSION)]) {
      const name = match[2] ?? match[4] ?? ''
      const line = source.slice(0, match.index + match[0].lastIndexOf(name)).split('\n').length
      imports.push({
        from,
        to: name.startsWith('.') ? joinPath(from, name) : name,
        line,
        erased: match[1] !== undefined && match[1] !== '',
      })
    }
  }
  return imports
}

/** `joinPath('src/a/b.ts', '../c.ts')` → `src/c.ts`. */
function joinPath(from: string, relative: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const step of relative.split('?')[0]?.split('/') ?? []) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return parts.join('/')
}

/** Cycles of imports that run, each as the files on it, the first in code-unit order in front. */
export function cyclesOf(files: FileMap): string[][] {
  const edges = new Map<string, string[]>([...files.keys()].map((file) => [file, []]))
  for (const { from, to, erased } of importsOf(files)) if (!erased && files.has(to)) edges.get(from)?.push(to)
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[][] = []
  const visit = (file: string, path: string[]) => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      cycles.push(path.slice(path.indexOf(file)))
      return
    }
    state.set(file, 'open')
    for (const next of edges.get(file) ?? []) visit(next, [...path, file])
    state.set(file, 'done')
  }
  for (const file of [...edges.keys()].sort()) visit(file, [])
  return cycles
}
