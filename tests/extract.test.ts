import type { Usage } from '../src/build/parse-flags.ts'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run as annotate } from '../src/build/commands/annotate.ts'
import { run as build } from '../src/build/commands/build.ts'
import { run as explain } from '../src/build/commands/explain.ts'
import { run as extract } from '../src/build/commands/extract.ts'
import { run as test } from '../src/build/commands/test.ts'
import { checkDataset } from '../src/model/check-dataset.ts'

const run = promisify(execFile)
const RUN = resolve('src/build/run.mjs')
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-extract-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs a command of the project as a person would and gives back what came of it. */
async function command(args: string[], environment: Record<string, string> = {}, cwd = process.cwd()) {
  const options = { env: { ...process.env, ...environment }, cwd, maxBuffer: 1 << 28 }
  return run(process.execPath, [RUN, ...args], options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
}

async function corpus(name: string, files: Record<string, string>) {
  const path = join(folder, name)
  await mkdir(path, { recursive: true })
  for (const [file, content] of Object.entries(files)) await writeFile(join(path, file), content)
  return path
}

describe('extract', { timeout: 120_000 }, () => {
  it('gives the same bytes in any time zone and locale, from any folder, in any order of files', async () => {
    const copy = join(folder, 'copy')
    await mkdir(copy)
    for (const file of (await readdir('seeds')).sort().toReversed())
      await copyFile(join('seeds', file), join(copy, file))
    const one = join(folder, 'one.json')
    const two = join(folder, 'two.json')
    const [first, second] = await Promise.all([
      command(['extract', '--corpus', 'seeds', '--out', one], { TZ: 'UTC', LC_ALL: 'C' }),
      command(['extract', '--corpus', copy, '--out', two], { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' }, folder),
    ])
    expect([first.stderr, second.stderr]).toEqual(['', ''])
    const bytes = await readFile(one, 'utf8')
    expect(await readFile(two, 'utf8')).toBe(bytes)
    const dataset = checkDataset(JSON.parse(bytes))
    expect(dataset.documents).toHaveLength(5)
    expect(dataset.events.length).toBeGreaterThan(20)
    expect(bytes.endsWith('}\n')).toBe(true)
  })

  it('needs nothing but one text and the day it appeared', async () => {
    const path = await corpus('bare', {
      'a.txt': 'The ministers of Chile and Peru met in Lima on Tuesday.\n',
      'corpus.yaml': 'documents: [{ file: a.txt, published: { date: 2021-03-05 } }]\n',
    })
    const { code, stdout, stderr } = await command(['extract', '--corpus', path])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const dataset = checkDataset(JSON.parse(stdout))
    expect(dataset.corpus.title).toBe('bare')
    expect(dataset.events.map(({ when }) => when.edtf)).toContain('2021-03-02')
  })

  it('on bad input exits with 1, says what and where, and writes nothing', async () => {
    const path = await corpus('bad', { 'a.txt': 'Text.\n', 'corpus.yaml': 'titel: x\n' })
    const out = join(folder, 'never.json')
    const { code, stderr, stdout } = await command(['extract', '--corpus', path, '--out', out])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toBe(`${path}/corpus.yaml:1:1: error E-CORPUS-KEY unknown key "titel". Did you mean "title"?\n`)
    expect((await readdir(folder)).filter((name) => name.startsWith('never'))).toEqual([])
  })

  it('leaves out a rejected article only when asked to', async () => {
    const path = await corpus('reject', { 'a.txt': 'Peru met Chile on 5 March 2021.\n', 'b.txt': ' \n' })
    const strict = await command(['extract', '--corpus', path])
    expect(strict.code).toBe(1)
    expect(strict.stderr).toContain(`${path}/b.txt:1:1: rejected E-EMPTY`)
    const report = join(folder, 'report.json')
    const lenient = await command(['extract', '--corpus', path, '--allow-rejects', '--report', report])
    expect(lenient.code).toBe(0)
    expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({
      schema: 'dateline-report/1',
      published: ['a.txt'],
      leftOut: [{ file: 'b.txt', code: 'E-EMPTY' }],
      codes: { 'E-EMPTY': 1, 'W-NO-CORPUS': 1, 'W-NO-DAY': 1 },
    })
    expect(checkDataset(JSON.parse(lenient.stdout)).documents.map(({ file }) => file)).toEqual(['a.txt'])
  })

  it('says which commands there are, without a stack', async () => {
    const { code, stderr, stdout } = await command(['extrct'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^error E-COMMAND unknown command\. Use: annotate, .*extract.*\.\n$/)
  })
})

describe('annotate as a filter', { timeout: 120_000 }, () => {
  const example = /echo '(\{.*\})' \|.*annotate -- (--lines)/.exec(readFileSync('README.md', 'utf8'))

  it.each([
    [[], 1],
    [['--allow-rejects'], 0],
  ])('answers the line that the README shows, and with %j a bad one ends it with %i', async (flags, expected) => {
    const [, line = '', flag = ''] = example ?? []
    const child = spawn(process.execPath, [RUN, 'annotate', flag, ...flags], { stdio: ['pipe', 'pipe', 'ignore'] })
    child.stdin.end(`${line}\nno JSON\n`)
    const answers = (await text(child.stdout)).split('\n')
    const [code] = child.exitCode === null ? ((await once(child, 'close')) as [number]) : [child.exitCode]
    expect(code).toBe(expected)
    expect(JSON.parse(answers[0] ?? '')).toMatchObject({ id: 'a1', dates: [{ value: '2022-06-14' }] })
    expect(JSON.parse(answers[1] ?? '')).toMatchObject({ line: 2, problem: { code: 'E-JSON' } })
    expect(answers.slice(2)).toEqual([''])
  })
})

describe('a defect of ours', { timeout: 120_000 }, () => {
  const planted = "String.prototype.normalize = () => { throw new TypeError('planted') }"
  const environment = { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(planted)}"` }

  it('is named with what to do, and without a stack unless that is asked for', async () => {
    const path = await corpus('defect', { 'a.txt': 'Peru met Chile on 5 March 2021.\n' })
    const annotate = ['annotate', join(path, 'a.txt')]
    const { code, stderr } = await command(annotate, environment)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^error E-PIPELINE planted .*report it with what you ran/m)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect((await command(annotate, { ...environment, DATELINE_STACK: '1' })).stderr).toMatch(/^\s+at /m)
  })
})

describe('a command that is called wrongly', () => {
  it.each([
    [extract, ['--ouput', 'x'], 'error E-COMMAND unknown flag --ouput. Did you mean "--out"?'],
    [extract, ['--out'], 'error E-COMMAND --out needs a value. Write --out FILE.'],
    [extract, ['--out=-x.json'], 'error E-COMMAND --out needs a value. Write --out FILE.'],
    [extract, ['--out', '--corpus'], 'error E-COMMAND --out needs a value. Write --out FILE.'],
    [extract, ['--out=a', '--out=b'], 'error E-COMMAND --out is given twice. Give it once.'],
    [extract, ['--allow-rejects=yes'], 'error E-COMMAND --allow-rejects takes no value. Leave out “=yes”.'],
    [extract, ['seeds'], 'error E-COMMAND unexpected “seeds”. This command takes flags only'],
    [extract, ['--corpus', 'no/such/folder'], 'no/such/folder:1:1: error E-FOLDER this is not a folder'],
    [annotate, [], 'error E-COMMAND no file given.'],
    [
      annotate,
      ['a.txt', 'b.txt'],
      'error E-COMMAND unexpected “b.txt”. Give one file only; flags are --published, --corpus, --lines',
    ],
    [annotate, ['a.txt', '--allow-rejects'], 'error E-COMMAND --allow-rejects is of use with --lines only.'],
    [build, ['--prerender', '-3'], 'error E-COMMAND --prerender -3 is not a number of events. Write --prerender 500.'],
    [build, ['--prerender', '--flat'], 'error E-COMMAND --prerender needs a value. Write --prerender N.'],
    [annotate, ['seeds/corpus.yaml', '--published', 'Friday'], 'error E-COMMAND --published Friday is not a day.'],
    [annotate, ['--lines', 'a.txt'], 'error E-COMMAND --lines reads stdin.'],
    [annotate, ['no-such.txt'], 'no-such.txt:1:1: error E-READ there is no such file'],
    [explain, ['--toString', 'x'], 'error E-COMMAND unknown flag --toString'],
    [build, ['--corpus', 'seeds', '--dataset', 'x'], 'error E-COMMAND --corpus and --dataset are both given.'],
    [build, ['--dataset', 'package.json'], 'error E-DATASET package.json: This is not a dataset'],
    [build, ['--prerender', 'many'], 'error E-COMMAND --prerender many is not a number'],
    [test, ['--only', 'speed'], 'error E-COMMAND there is no step “speed”. Use one of: types, lint'],
  ])('says what to do: %o %j', async (run, args, message) => {
    await expect(run(args)).rejects.toThrow(message)
  })
})

describe('a command that is asked for help', { timeout: 120_000 }, () => {
  it.each(['annotate', 'bench', 'build', 'explain', 'extract', 'new-corpus', 'start', 'test'])(
    'tells what %s does and what each flag is for, and does nothing',
    async (name) => {
      const { usage } = (await import(`../src/build/commands/${name}.ts`)) as { usage: Usage }
      const { code, stdout } = await command([name, '--help'])
      expect(code).toBe(0)
      expect(stdout).toContain(usage.says)
      for (const [flag, { says }] of Object.entries(usage.flags)) {
        expect(stdout.split('\n').find((line) => line.startsWith(`  --${flag} `))).toContain(says)
      }
    },
  )
})

describe('annotate and explain', { timeout: 120_000 }, () => {
  it('say of a text without an end that it is not read to its end', async () => {
    const path = await corpus('endless', { 'a.txt': `${'they talked on and on and '.repeat(10_000)}left.\n` })
    const { code, stderr } = await command(['annotate', join(path, 'a.txt')])
    expect(code).toBe(0)
    expect(stderr).toMatch(/a\.txt:1:1: warning W-SENTENCE a sentence does not end/)
    expect(stderr).toMatch(/a\.txt:1:\d+: warning W-PARAGRAPH .*what follows from here on is not read/)
  })

  it('read a text of any folder', async () => {
    const path = await corpus('single', {
      'a.txt': 'Emmanuel Macron met Olaf Scholz in Paris on Tuesday, officials said.\n',
    })
    const annotated = await command(['annotate', join(path, 'a.txt'), '--published', '2022-10-27'])
    expect(annotated.code).toBe(0)
    const { sentences, dates, names } = JSON.parse(annotated.stdout) as Record<
      string,
      { text?: string; value?: string }[]
    >
    expect(sentences).toHaveLength(1)
    expect(dates).toMatchObject([{ text: 'Tuesday', type: 'DATE', value: '2022-10-25' }])
    expect(names?.map(({ text }) => text)).toContain('Emmanuel Macron')
    const explained = await command(['explain', join(path, 'a.txt'), '--published', '2022-10-27'])
    expect(explained.stdout).toContain('“Tuesday” → 2022-10-25')
    expect(explained.stdout).toContain('1:1')
    expect(explained.stdout).toMatch(/→ published as [a-z0-9]{12} “.*Macron.*”/)
  })

  it('puts an article of a corpus together with the others', async () => {
    const met = 'The ministers of Chile and Peru met in Lima on Tuesday.'
    const entries = ['a', 'b'].map((name) => `  - { file: ${name}.txt, published: { date: 2021-03-05 } }\n`).join('')
    const path = await corpus('two', {
      'a.txt': `${met}\n`,
      'b.txt': `It rained a lot there.\n\n${met}\n`,
      'corpus.yaml': `documents:\n${entries}`,
    })
    const fates = await Promise.all(['a.txt', 'b.txt'].map((file) => command(['explain', join(path, file)])))
    const [first, second] = fates.map(({ stdout }) => /→ (published as|merged into) ([a-z0-9]+)/.exec(stdout))
    expect(new Set([first?.[1], second?.[1]])).toEqual(new Set(['published as', 'merged into']))
    expect(first?.[2]).toBe(second?.[2])
  })
})
