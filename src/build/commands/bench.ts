import { measureMemory } from '../../../tests/bench/measure-memory.ts'
import { plainTable } from '../../../tests/bench/print-table.ts'
import { runBench } from '../../../tests/bench/run-bench.ts'
import { parseFlags, type Usage } from '../parse-flags.ts'
import { PROJECT_FOLDER } from '../project-folder.ts'
import { commandProblem } from '../problems/problem-error.ts'

export const usage = {
  says: 'Measures our page beside an empty page of the timeline library and beside the library given everything, in one run, and prints a table for each size.',
  flags: {
    events: { value: '1000,10000', says: 'how many events, one site each; 1000,10000,100000 unless given' },
    runs: { value: 'N', says: 'how often each is measured after one that warms up; 5 unless given' },
    out: { value: 'FILE', says: 'where all figures are written as JSON; bench.json unless given' },
    'library-up-to': { value: 'N', says: 'the most events that the library alone is given; 10000 unless given' },
    corpus: { value: 'DIR', says: 'whose articles are read to measure that; seeds unless given' },
    results: {
      value: 'FILE',
      says: 'whose measured part is filled with every goal; tests/bench/RESULTS.md unless given',
    },
    articles: { value: '250,1000', says: 'instead: how much memory it takes to read archives of so many articles' },
  },
} as const satisfies Usage

/** Measures and writes the results. */
export async function run(args: string[]): Promise<number> {
  const { flags } = parseFlags(args, usage)
  if (flags.articles !== undefined) {
    const sizes = flags.articles.split(',').map((size) => positive('--articles', size))
    console.log(plainTable(await measureMemory(sizes)))
    return 0
  }
  await runBench({
    events: (flags.events ?? '1000,10000,100000').split(',').map((size) => positive('--events', size)),
    runs: positive('--runs', flags.runs ?? '5'),
    out: flags.out ?? 'bench.json',
    libraryUpTo: positive('--library-up-to', flags['library-up-to'] ?? '10000'),
    corpus: flags.corpus ?? 'seeds',
    results: flags.results ?? `${PROJECT_FOLDER}tests/bench/RESULTS.md`,
    command: ['npm run bench --', ...args].join(' '),
  })
  return 0
}

function positive(flag: string, value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number > 0) return number
  throw commandProblem('E-COMMAND', `${flag} ${value} is not a number above zero. Write ${flag} 5.`)
}
