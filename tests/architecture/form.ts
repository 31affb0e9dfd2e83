import type { FileMap } from './module-graph.ts'

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|browser\.test|bench|d))?\.(?:ts|mjs|css|yaml)$/
const PASCAL = /^[A-Z][A-Za-z0-9]*(?:\.test|\.browser\.test)?\.tsx$/
const KEBAB_TSX = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.browser\.test)?\.tsx$/
const MAX_CODE = 300
const MAX_TEST = 500

/** Files that are named or exported against the habits, or that hold two ideas by their length. One line each. */
export function formFaults(files: FileMap): string[] {
  const faults: string[] = []
  for (const [path, source] of files) {
    faults.push(...nameFaults(path), ...lengthFaults(path, source))
    if (/^export default\b/m.test(source) && !path.endsWith('.d.ts')) {
      faults.push(`${path} exports a default: name what it gives`)
    }
  }
  return faults
}

function nameFaults(path: string): string[] {
  const name = path.split('/').at(-1) ?? ''
  if (name === 'README.md') return []
  const good = name.endsWith('.tsx') ? PASCAL.test(name) || KEBAB_TSX.test(name) : KEBAB.test(name)
  return good ? [] : [`${path}: name it kebab-case.ts or PascalCase.tsx`]
}

function lengthFaults(path: string, source: string): string[] {
  if (!/\.(?:ts|tsx|mjs)$/.test(path)) return []
  const lines = source.split('\n').length - 1
  const most = /\.test\.tsx?$/.test(path) ? MAX_TEST : MAX_CODE
  return lines > most ? [`${path} has ${lines} lines: more than ${most} hold two ideas`] : []
}
