import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MAX_BYTES } from './decode-text.ts'
import { readCorpus } from './read-corpus.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-corpus-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function write(files: Record<string, string | Uint8Array>) {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
}

async function read() {
  const { corpus, problems } = await readCorpus(folder)
  const shown = problems.map(({ level, code, file, line, column }) => `${file}:${line}:${column} ${level} ${code}`)
  return { corpus, problems, shown, files: corpus.documents.map(({ file }) => file) }
}

const DATED = 'documents: [{ file: a.txt }]\n'

describe('a corpus folder', () => {
  it('is its texts in code-unit order, with what corpus.yaml knows of each; others are known by their words alone', async () => {
    await write({
      'b.txt': 'B.\n',
      'a.txt': 'A.\r\nLine two.\n',
      'Z.txt': 'Z.\n',
      'corpus.yaml':
        'title: T\ndocuments:\n  - { file: b.txt, publisher: AFP, published: { date: 2022-06-17, precision: month } }\n',
    })
    const { corpus, shown } = await read()
    expect(shown).toEqual([])
    expect(corpus).toEqual({
      title: 'T',
      documents: [
        { file: 'Z.txt', text: 'Z.\n' },
        { file: 'a.txt', text: 'A.\r\nLine two.\n' },
        {
          file: 'b.txt',
          text: 'B.\n',
          publisher: 'AFP',
          published: { date: '2022-06-17', precision: 'month', basis: 'stated' },
        },
      ],
      actors: [],
      topics: [],
      anchors: [],
      ledger: { version: 1, entries: [] },
    })
  })

  it('may hold other things that nobody reads', async () => {
    await write({
      'a.txt': 'A.',
      'corpus.yaml': DATED,
      '.DS_Store': '\0',
      '._a.txt': '\0',
      'a.txt~': 'x',
      'a.pdf': '%PDF',
      'README.md': 'Ours.',
      'chart.png': '\x89PNG',
      'b c.html': '<p>B',
      'b-c.txt': 'B.',
    })
    expect((await read()).shown).toEqual([])
  })

  it('names a YAML file that nothing reads', async () => {
    await write({ 'a.txt': 'A.', 'corpus.yaml': DATED, 'actor.yaml': '[]' })
    expect((await read()).shown).toEqual(['actor.yaml:1:1 warning W-UNREAD'])
  })

  it('names articles that are not read: in another form, or in folders', async () => {
    await write({ 'a.txt': 'A.', 'B.TXT': 'B.', 'c.md': 'C.', 'd.html': 'D.', 'e.pdf': '%PDF', 'corpus.yaml': DATED })
    for (const name of ['sub/deep', 'site', 'empty']) await mkdir(join(folder, name), { recursive: true })
    await write({ 'sub/deep/f.txt': 'F.', 'site/robots.txt': 'R', 'site/llms.txt': 'L' })
    const { problems, files } = await read()
    expect(files).toEqual(['B.TXT', 'a.txt'])
    expect(problems.map(({ level, code, file, message }) => [level, code, file, message])).toEqual([
      [
        'warning',
        'W-UNREAD',
        'c.md',
        expect.stringMatching(/Run npm run new-corpus -- .* The same holds for d\.html\.$/),
      ],
      ['warning', 'W-UNREAD', 'e.pdf', expect.stringContaining('Save the words of an article as UTF-8 text.')],
      ['warning', 'W-UNREAD', 'sub', expect.stringContaining('Move them up into the corpus folder')],
    ])
  })

  it('without corpus.yaml is read with a warning, and takes its title from its name', async () => {
    await write({ 'a.txt': 'A.' })
    const { shown, corpus } = await read()
    expect(shown).toEqual(['corpus.yaml:1:1 warning W-NO-CORPUS'])
    expect(folder.endsWith(corpus.title)).toBe(true)
  })

  it('that is empty, or none, is an error', async () => {
    const message = async () => (await read()).problems.find(({ code }) => code === 'E-NO-ARTICLES')?.message
    expect(await message()).toMatch(/in this folder, which is empty\. Put the articles into it .*new-corpus/)
    await write({ 'a.md': 'A.', 'b.md': 'B.', 'c.md': 'C.', 'd.md': 'D.', 'e.md': 'E.' })
    expect(await message()).toContain('only a.md, b.md, c.md and 2 more. Put')
    const { problems } = await readCorpus(join(folder, 'nowhere'))
    expect(problems).toMatchObject([{ level: 'error', code: 'E-FOLDER' }])
  })

  it('tells where corpus.yaml lists a file that is missing or listed twice', async () => {
    await write({ 'a.txt': 'A.', 'corpus.yaml': 'documents:\n  - file: a.txt\n  - file: b.txt\n  - file: a.txt\n' })
    expect((await read()).shown).toEqual(['corpus.yaml:4:5 error E-CORPUS-ID', 'corpus.yaml:3:5 error E-CORPUS-FILE'])
  })

  it.each(['actors', 'topics', 'anchors'])('tells where %s.yaml gives an id twice', async (name) => {
    const rest = { actors: 'name: X, kind: person', topics: 'label: X', anchors: 'phrases: [x], date: 2020-01-01' }[
      name
    ]
    await write({
      'a.txt': 'A.',
      'corpus.yaml': DATED,
      [`${name}.yaml`]: `- { id: x, ${rest} }\n- { id: x, ${rest} }\n`,
    })
    expect((await read()).shown).toEqual([`${name}.yaml:2:5 error E-CORPUS-ID`])
  })

  it('reads a text only once, and keeps the file that is dated', async () => {
    await write({
      'a.txt': 'Same.',
      'b.txt': 'Same.',
      'c.txt': 'Other.',
      'corpus.yaml': 'documents: [{ file: b.txt, published: { date: 2020-01-01 } }]',
    })
    const { shown, files } = await read()
    expect(shown).toEqual(['a.txt:1:1 warning W-DUPLICATE'])
    expect(files).toEqual(['b.txt', 'c.txt'])
  })

  it('leaves out texts that are none, each with its reason', async () => {
    await write({
      'a.txt': 'A.',
      'corpus.yaml': DATED,
      'b.txt': Uint8Array.of(0x61, 0x0a, 0xff),
      'c.txt': '',
      'd.txt': 'x\u0000',
      'e.txt': '<!doctype html>',
      'f.txt': '',
    })
    await truncate(join(folder, 'f.txt'), MAX_BYTES + 1)
    const { shown, files } = await read()
    expect(shown).toEqual([
      'b.txt:2:1 reject E-ENC',
      'c.txt:1:1 reject E-EMPTY',
      'd.txt:1:2 reject E-CTRL',
      'e.txt:1:1 reject E-TYPE',
      'f.txt:1:1 reject E-SIZE',
    ])
    expect(files).toEqual(['a.txt'])
  })

  it('takes a broken encoding of its YAML for an error, for it would lose all days', async () => {
    await write({ 'a.txt': 'A.', 'corpus.yaml': Uint8Array.of(0x74, 0xff) })
    expect((await read()).shown).toEqual(['corpus.yaml:1:2 error E-ENC'])
  })
})

it.each(['corpus.yaml', 'actors.yaml', 'links.json'])(
  'a byte order mark in %s is a warning, and the file is read',
  async (name) => {
    const ledger = '{"version":1,"entries":[]}'
    await write({ 'a.txt': 'A.', 'corpus.yaml': 'title: T\n', 'actors.yaml': '[]\n', 'links.json': ledger })
    await write({ [name]: `\ufeff${{ 'corpus.yaml': 'title: T\n', 'actors.yaml': '[]\n' }[name] ?? ledger}` })
    const { shown, corpus } = await read()
    expect(shown).toEqual([`${name}:1:1 warning W-BOM`])
    expect(corpus.title).toBe('T')
  },
)

describe('names and kinds of files', () => {
  it('that are the same elsewhere are an error', async () => {
    await write({ 'a.txt': 'A.', 'A.txt': 'B.', 'e\u0301.txt': 'C.', '\u00e9.txt': 'D.', 'corpus.yaml': DATED })
    const { shown } = await read()
    expect(shown).toEqual(['a.txt:1:1 error E-NAME-CASE', '\u00e9.txt:1:1 error E-NAME-CASE'])
  })

  it.runIf(process.platform === 'linux')('that are not UTF-8 or hold control characters are an error', async () => {
    await write({ 'a.txt': 'A.', 'b\nc.txt': 'B.', 'corpus.yaml': DATED })
    await writeFile(Buffer.concat([Buffer.from(`${folder}/`), Buffer.of(0xff), Buffer.from('.txt')]), 'C.')
    const codes = (await read()).problems.map(({ code }) => code)
    expect(codes).toEqual(['E-NAME', 'E-NAME'])
  })

  it.runIf(process.platform !== 'win32')('that are links, folders or pipes are errors, and nothing hangs', async () => {
    await write({ 'a.txt': 'A.', 'corpus.yaml': DATED })
    await symlink('/etc/passwd', join(folder, 'b.txt'))
    await symlink('c.txt', join(folder, 'c.txt'))
    await mkdir(join(folder, 'd.txt'))
    execFileSync('mkfifo', [join(folder, 'e.txt')])
    await symlink('/dev/zero', join(folder, 'actors.yaml'))
    const { shown, files } = await read()
    expect(shown).toEqual([
      ...['b', 'c', 'd', 'e'].map((name) => `${name}.txt:1:1 error E-FILE`),
      'actors.yaml:1:1 error E-READ',
    ])
    expect(files).toEqual(['a.txt'])
  })

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('that may not be read are an error', async () => {
    await write({ 'a.txt': 'A.', 'b.txt': 'B.', 'corpus.yaml': DATED })
    await chmod(join(folder, 'b.txt'), 0)
    expect((await read()).shown).toEqual(['b.txt:1:1 error E-READ'])
  })
})

describe('links.json', () => {
  const entry = {
    id: 'x1y2z3w4v5a6',
    document: 'd',
    before: '',
    quote: 'q',
    after: '',
    trigger: 't',
    state: { live: true },
  }

  it('is read back as it was', async () => {
    await write({ 'a.txt': 'A.', 'corpus.yaml': DATED, 'links.json': JSON.stringify({ version: 1, entries: [entry] }) })
    const { corpus, shown } = await read()
    expect(shown).toEqual([])
    expect(corpus.ledger.entries).toEqual([entry])
  })

  it.each([
    ['{"version":1,"entries":[', '1:25 error E-JSON'],
    ['{"version":1,\n"entries":[],}', '2:14 error E-JSON'],
    ['', '1:1 error E-JSON'],
    ['{"version":2,"entries":[]}', '1:1 error E-CORPUS-TYPE'],
    ['{"version":1,"entries":[\n{},\n{}\n]}', '2:1 error E-CORPUS-TYPE'],
  ])('%j is refused: a lost ledger would break links', async (source, expected) => {
    await write({ 'a.txt': 'A.', 'corpus.yaml': DATED, 'links.json': source })
    expect((await read()).shown).toEqual([`links.json:${expected}`])
  })
})

describe('corrections.yaml', () => {
  const corrections = async (text: string) => {
    await write({ 'a.txt': 'A.\n', 'corpus.yaml': DATED, 'corrections.yaml': text })
    return read()
  }

  it('is read with the place of each entry', async () => {
    const { corpus, shown } = await corrections(
      '# none so far\n- event: 14yhbpg7zcng\n  on: 2024-05-01\n  reason: R.\n  set: { place: Porto }\n',
    )
    expect(shown).toEqual([])
    expect(corpus.corrections).toEqual([
      { event: '14yhbpg7zcng', on: '2024-05-01', reason: 'R.', set: { place: 'Porto' }, at: { line: 2, column: 3 } },
    ])
  })

  it.each([
    [
      'event: nope, on: 2024-05-01, reason: R, hide: true',
      /^"event": this is no id that Dateline wrote\. Copy it from the address/,
    ],
    ['event: 14yhbpg7zcng, on: 2024-05-01, reason: R, set: { date: 2022 }', /Write it in quotation marks: "2022"\.$/],
    ['event: 14yhbpg7zcng, on: 2024-05-01, reason: R, split: { title: T, evidence: [] }', /name the sentences/],
  ])('says what to do about { %s }', async (entry, message) => {
    expect((await corrections(`- { ${entry} }\n`)).problems[0]?.message).toMatch(message)
  })

  it('may hold nothing but comments', async () => {
    const { corpus, shown } = await corrections('# none so far\n')
    expect([corpus.corrections, shown]).toEqual([undefined, []])
  })

  it.each([
    ['an unknown key', 'event: 14yhbpg7zcng, on: 2024-05-01, reason: R, hide: true, why: x', '1:65 error E-CORPUS-KEY'],
    ['an unknown field', 'event: 14yhbpg7zcng, on: 2024-05-01, reason: R, set: { colour: x }', '1:60 error E-CORPUS-KEY'], // prettier-ignore
    ['no reason', 'event: 14yhbpg7zcng, on: 2024-05-01, hide: true', '1:3 error E-CORPUS-MISSING'],
    ['two acts at once', 'event: 14yhbpg7zcng, on: 2024-05-01, reason: R, hide: true, set: { place: x }', '1:3 error E-CORPUS-VALUE'], // prettier-ignore
    ['a date that is none', 'event: 14yhbpg7zcng, on: 2024-05-01, reason: R, set: { date: 2024-02-30 }', '1:60 error E-CORPUS-DATE'], // prettier-ignore
    ['a day that is none', 'event: 14yhbpg7zcng, on: 2024-13-01, reason: R, hide: true', '1:26 error E-CORPUS-DATE'],
  ])('is refused with %s', async (_, entry, problem) => {
    const { shown } = await corrections(`- { ${entry} }\n`)
    expect(shown).toEqual([`corrections.yaml:${problem}`])
  })
})
