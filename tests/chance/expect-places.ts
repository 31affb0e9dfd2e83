import { expect } from 'vitest'
import type { Problem } from '../../src/pipeline/corpus.ts'

/** Every problem says where it is, on a line and in a column that are there, and ends as a sentence does. */
export function expectPlaces(problems: readonly Omit<Problem, 'file'>[], source: string): void {
  const lines = source.split(/\r\n|\r|\n/)
  for (const { code, line, column, message } of problems) {
    expect(code).toMatch(/^[EW]-[A-Z-]+$/)
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(lines.length)
    expect(column).toBeGreaterThanOrEqual(1)
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
    expect(message).toMatch(/[.?…]$/)
  }
}
