import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeDataset } from '../../../tests/fixtures/make-dataset.ts'
import { extractWhole } from '../../../tests/fixtures/extract-whole.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Ledger, Problem } from '../../pipeline/corpus.ts'
import { formatDataset } from '../format-dataset.ts'
import { sealLedger } from '../../pipeline/ids/seal-ledger.ts'
import { keepLedger } from '../ledger/keep-ledger.ts'
import { makeSite } from '../make-site.ts'
import { commandProblem } from '../problems/problem-error.ts'
import { readDataset } from '../read-dataset.ts'
import { writeAtomically } from '../write-atomically.ts'
import { extractCorpus } from './extract-corpus.ts'
import { EMPTY_LEDGER, formatLedger, readLedger } from './read-ledger.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-write-'))
  await writeFile(join(folder, 'a.txt'), 'Text.\n')
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const pipelineOf =
  (dataset: Dataset, problems: Problem[] = []) =>
  () => {
    const texts = new Map(dataset.documents.map(({ id, text }) => [id, text]))
    const textOf = (id: string) => texts.get(id)
    return { dataset, problems, corrections: [], entries: () => [], textOf, close: () => undefined }
  }

describe('the result of the pipeline', () => {
  it('is handed on with its warnings', async () => {
    const warning = { level: 'warning', code: 'W-BIDI', file: 'a.txt', line: 1, column: 2, message: 'odd.' } as const
    const { dataset, warnings } = await extractCorpus(folder, false, pipelineOf(makeDataset(), [warning]))
    expect(dataset.events).toHaveLength(12)
    expect(warnings.at(-1)).toBe(`${folder}/a.txt:1:2: warning W-BIDI odd.`)
  })

  it('is the same whatever the clock says; only a warning tells of articles from the future', async () => {
    const at = async (today: string) => {
      const { dataset, warnings } = await extractWhole('seeds', false, undefined, today)
      return { bytes: JSON.stringify(dataset), future: warnings.filter((line) => line.includes('W-FUTURE')) }
    }
    const [early, late] = [await at('2023-02-21'), await at('2099-01-01')]
    expect(early.bytes).toBe(late.bytes)
    expect(late.future).toEqual([])
    // Dated 2023-02-22 is tomorrow, which it already is in half of the world.
    expect(early.future).toHaveLength(2)
  })

  it('goes nowhere when it breaks the contract', async () => {
    const dataset = makeDataset()
    for (const quote of dataset.events.flatMap(({ evidence }) => evidence)) quote.quote = 'Never said.'
    await expect(extractCorpus(folder, false, pipelineOf(dataset))).rejects.toThrow('error E-PIPELINE')
  })

  it('is no defect of ours where a disk is full or a text changes meanwhile', async () => {
    const full = () => Promise.reject(commandProblem('E-OUT', 'nothing can be put away'))
    await expect(extractCorpus(folder, false, full)).rejects.toThrow(/^error E-OUT/)
    const changed = function* () {
      yield 'begun'
      throw commandProblem('E-READ', 'a.txt was changed')
    }
    await expect(writeAtomically(join(folder, 'out.json'), changed())).rejects.toThrow(/^error E-READ/)
    expect(await readdir(folder)).toEqual(['a.txt'])
  })
})

describe('a dataset file', () => {
  it('is read back as it was written', async () => {
    const dataset = makeDataset({ events: 600, documents: 7 })
    const path = join(folder, 'deep/dataset.json')
    await writeAtomically(path, formatDataset(dataset))
    expect(await readFile(path, 'utf8')).toBe(`${JSON.stringify(dataset)}\n`)
    expect(await readDataset(path)).toEqual({ dataset, warnings: [] })
  })

  it.each([
    ['{', 'error E-DATASET'],
    ['{}', 'error E-DATASET'],
    [JSON.stringify({ ...makeDataset(), schema: 'dateline/9' }), 'error E-DATASET'],
  ])('that is none is refused: %.40s', async (content, message) => {
    const path = join(folder, 'x.json')
    await writeFile(path, content)
    await expect(readDataset(path)).rejects.toThrow(message)
  })

  it.each([
    ['{"schema":\n  "dateline/1",,}', ':2:16: expected a name in quotation marks'],
    ['{"documents": [],\n "events": [\n  {"id": "a", "title": é}\n]}', ':3:24: not JSON: expected value'],
    ['{"events": [{"id": "a"}', ':1:24: the file ends where “,” or “]” is expected: is it whole?'],
    ['[]', ':1:1: expected one object'],
  ])('that is no JSON is refused with its line and column: %j', async (content, message) => {
    const path = join(folder, 'x.json')
    await writeFile(path, content)
    await expect(readDataset(path)).rejects.toThrow(`${path}${message}`)
  })

  it('that is not UTF-8 is refused', async () => {
    const path = join(folder, 'x.json')
    const dataset = makeDataset()
    dataset.corpus.title = 'Café'
    await writeFile(path, Buffer.from(JSON.stringify(dataset), 'latin1'))
    await expect(readDataset(path)).rejects.toThrow('error E-DATASET')
  })

  it('that tells other days than it shows is read with a warning, and the days stand', async () => {
    const path = join(folder, 'x.json')
    const dataset = makeDataset({ events: 30 })
    const [before] = dataset.events.map(({ when }) => when.edtf)
    for (const { when } of dataset.events) when.edtf = '1999-01-01'
    await writeFile(path, JSON.stringify(dataset))
    const { dataset: read, warnings } = await readDataset(path)
    expect(warnings).toHaveLength(21)
    expect(warnings[0]).toMatch(/x\.json:1:1: warning W-DATASET events\[0\]\.when\.edtf: “1999-01-01”/)
    expect(warnings[20]).toMatch(/W-DATASET 10 more/)
    expect(read.events[0]?.when.edtf).toBe(before)
  })

  it('that is missing is refused', async () => {
    await expect(readDataset(join(folder, 'none.json'))).rejects.toThrow('cannot be read (ENOENT)')
  })
})

describe('writing', () => {
  it('leaves the old file and no other when it fails half-way', async () => {
    const path = join(folder, 'out.json')
    await writeFile(path, 'old')
    const broken = (function* () {
      yield 'new'
      throw new Error('disk full')
    })()
    await expect(writeAtomically(path, broken)).rejects.toThrow('error E-OUT')
    expect(await readFile(path, 'utf8')).toBe('old')
    expect((await readdir(folder)).sort()).toEqual(['a.txt', 'out.json'])
  })

  it('refuses a place that cannot be written', async () => {
    await expect(writeAtomically(join(folder, 'a.txt', 'x.json'), ['x'])).rejects.toThrow('error E-OUT')
  })

  it('a site never replaces a folder that holds something else', async () => {
    const options = { limit: 1, text: 'full' } as const
    await expect(makeSite(makeDataset(), folder, options)).rejects.toThrow('holds files that are no site of ours')
    expect(await readdir(folder)).toEqual(['a.txt'])
  })
})

describe('the ledger of published ids', () => {
  const entry = {
    id: 'd5g2xshxbx2b',
    document: 'd',
    before: '',
    quote: '“q”\n',
    after: '',
    trigger: 't',
    state: { live: true },
  } as const
  const ledger: Ledger = {
    version: 1,
    entries: [entry, { ...entry, id: 'e5g2xshxbx2b', state: { now: [], reason: 'gone' } }],
  }

  it('is written one entry a line and read back', () => {
    const text = formatLedger(ledger)
    expect(text.split('\n')).toHaveLength(5)
    expect(readLedger('links.json', text)).toEqual({ ledger, problems: [] })
    expect(readLedger('links.json', formatLedger(EMPTY_LEDGER)).ledger).toEqual(EMPTY_LEDGER)
  })

  it.each(['../../x', '__proto__', 'ABCDEFGH', 'short', ''])('is refused with the id %j', (id) => {
    const source = formatLedger({ version: 1, entries: [entry, { ...entry, id }] })
    expect(readLedger('links.json', source).problems).toMatchObject([{ code: 'E-CORPUS-TYPE', line: 3 }])
    const led = formatLedger({ version: 1, entries: [{ ...entry, state: { now: [id], reason: '' } }] })
    expect(readLedger('links.json', led).problems).toHaveLength(1)
  })

  it('is written sealed when ids were added, and not touched when nothing is new', async () => {
    const path = join(folder, 'links.json')
    expect(await keepLedger(folder, ledger)).toBe(
      `${path} was written anew. Commit it, so that the links to these events never rot.`,
    )
    const before = await readFile(path, 'utf8')
    const { ledger: read, problems } = readLedger('links.json', before)
    expect(problems).toEqual([])
    expect(read).toEqual(sealLedger(ledger))
    expect(await keepLedger(folder, read)).toBeUndefined()
    expect(await readFile(path, 'utf8')).toBe(before)
  })

  it.each([
    ['an edited line', (text: string) => text.replace('"document":"d"', '"document":"e"'), 2],
    ['a removed line', (text: string) => text.replace(/\n\{"id":"d5.*\n/, '\n'), 2],
  ])('is refused with %s, and says where', (_, edit, line) => {
    const text = edit(formatLedger(sealLedger(ledger)))
    expect(readLedger('links.json', text)).toMatchObject({
      ledger: EMPTY_LEDGER,
      problems: [{ level: 'error', code: 'E-LEDGER', line, column: 1 }],
    })
  })
})
