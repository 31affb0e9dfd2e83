import { measureMemory } from '../../../tests/bench/measure-memory.ts'
import { plainTable } from '../../../tests/bench/print-table.ts'
import { runBench } from '../../../tests/bench/run-bench.ts'
import { parseFlags } from '../parse-flags.ts'
import { PROJECT_FOLDER } from '../project-folder.ts'
import { commandProblem } from '../problems/problem-error.ts'

/**
 * `bench [--events 1000,10000,100000] [--runs 5] [--out bench.json] [--library-up-to 10000] [--corpus seeds]`: our page beside an empty page
 * of the timeline library and beside the library given everything, in one run. Prints a table for each size, writes a JSON file and fills the
 * measured part of `--results` (tests/bench/RESULTS.md) with every goal, its ratio and whether it is met. `--articles 250,1000,4000` measures
 * something else, and nothing but that: how much memory it takes to read archives of so many articles.
 */
export async function run(args: string[]): Promise<number> {
  const { flags } = parseFlags(args, {
    events: 'string',
    runs: 'string',
    out: 'string',
    'library-up-to': 'string',
    corpus: 'string',
    results: 'string',
    articles: 'string',
  })
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
