/** The measured part of RESULTS.md: goals first, all figures after them. What was written around it by hand stays. */
import { readFile, writeFile } from 'node:fs/promises'
import { type Columns, judge, judgeGrowth, type Judged } from './goals.ts'
import type { Figures } from './figures.ts'
import { plainTable, shown, table } from './print-table.ts'

export type Report = {
  /** The day, `2026-11-22`. */
  when: string
  machine: string
  /** Load of the machine before and after. */
  load: string
  command: string
  sizes: ReadonlyMap<number, Columns>
  extraction?: Figures
  /** Stages of extraction for an input and for ten times as much of it. */
  scaling?: ReadonlyMap<string, Figures>
}

const [OPEN, CLOSE] = ['<!-- measured -->', '<!-- /measured -->']

export function resultsOf({ when, machine, load, command, sizes, extraction, scaling }: Report): string {
  const parts = [`\`${command}\`, ${when}, ${machine}; load ${load}.`]
  const growth = judgeGrowth(sizes)
  if (growth.length > 0) parts.push(`## Growth\n\n${goalTable(growth)}`)
  for (const [events, columns] of [...sizes].sort(([one], [other]) => other - one)) {
    parts.push(`## ${events.toLocaleString('en-GB')} events\n\n${goalTable(judge(columns, events))}`)
    parts.push(`<details><summary>All figures</summary>\n\n${table(columns)}\n\n</details>`)
  }
  if (extraction) parts.push(`## Extraction\n\n${table(new Map([['ours', extraction]]))}`)
  if (scaling) parts.push(`## Ten times the input\n\n${plainTable(scaling)}`)
  return parts.join('\n\n')
}

/** A text with its measured part replaced, or put before its second heading where it has none. */
export function filled(text: string, results: string): string {
  const part = `${OPEN}\n\n${results}\n\n${CLOSE}`
  const from = text.indexOf(OPEN)
  const to = text.indexOf(CLOSE)
  if (from !== -1 && to > from) return text.slice(0, from) + part + text.slice(to + CLOSE.length)
  const second = text.indexOf('\n## ')
  return second === -1
    ? `${text.trimEnd()}\n\n${part}\n`
    : `${text.slice(0, second + 1)}${part}\n\n${text.slice(second + 1)}`
}

export async function writeResults(path: string, report: Report): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => '# What was measured\n')
  await writeFile(path, filled(before, resultsOf(report)))
}

function goalTable(goals: readonly Judged[]): string {
  const rows = goals.map(
    ({ goal, ours, floor, reached, met }) =>
      `| ${goal} | ${shown(ours)} | ${floor === undefined ? '–' : shown(floor)} | ${shown(reached)} | ${met ? 'yes' : '**no**'} |`,
  )
  return ['| goal | ours | floor | reached | met |', '| --- | ---: | ---: | ---: | --- |', ...rows].join('\n')
}
