import type { TestContext } from 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    /** Inputs that a test tried, by class. `npm test` adds them up and prints them. */
    tried?: Record<string, number>
  }
}

/** Counts hostile inputs of a class for the summary of `npm test`. */
export function tried({ task }: Pick<TestContext, 'task'>, kind: string, count: number): void {
  const before = task.meta.tried ?? {}
  task.meta.tried = { ...before, [kind]: (before[kind] ?? 0) + count }
}
