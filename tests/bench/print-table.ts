import type { Figures } from './figures.ts'

/** Columns beside each other, a row for each figure, and nothing more. */
export function plainTable(columns: ReadonlyMap<string, Figures>): string {
  const names = [...new Set([...columns.values()].flatMap((figures) => Object.keys(figures)))]
  return inRows([...columns.keys()], names, (head, name) => shown(columns.get(head)?.[name] ?? NaN))
}

/** Columns beside each other, a row for each figure; the first column is ours, and the others say how many times theirs it is. */
export function table(columns: ReadonlyMap<string, Figures>): string {
  const names = [...new Set([...columns.values()].flatMap((figures) => Object.keys(figures)))]
  const heads = [...columns.keys()]
  const own = heads[0] ?? ''
  const cell = (head: string, name: string) => {
    const value = columns.get(head)?.[name]
    const ours = columns.get(own)?.[name]
    if (value === undefined) return '–'
    return head === own || ours === undefined || value === 0
      ? shown(value)
      : `${shown(value)} (ours ×${shown(ours / value)})`
  }
  return inRows(heads, names, cell)
}

function inRows(
  heads: readonly string[],
  names: readonly string[],
  cell: (head: string, name: string) => string,
): string {
  const rows = names.map((name) => [name].concat(heads.map((head) => cell(head, name))))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line([''].concat(heads)), line(['---'].concat(heads.map(() => '---:'))), ...rows.map(line)].join('\n')
}

/** Three digits are enough. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const digits = value >= 100 ? 0 : value >= 1 ? 1 : 2
  return String(Number(value.toFixed(digits)))
}
