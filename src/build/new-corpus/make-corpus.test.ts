import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCorpus } from '../corpus/read-corpus.ts'
import { formatCorpus } from './format-corpus.ts'
import { guessEntry } from './guess-entry.ts'
import { makeCorpus } from './make-corpus.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-new-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('makeCorpus', () => {
  it('makes a folder with a commented corpus.yaml where there is none, and fills it when articles have come', async () => {
    const fresh = join(folder, 'harbour-scandal')
    expect((await makeCorpus(fresh)).lines.join('\n')).toContain('Put articles into')
    const empty = await readFile(join(fresh, 'corpus.yaml'), 'utf8')
    expect(empty).toContain('title: "Harbour scandal" # check')
    await writeFile(join(fresh, 'a.txt'), 'A verdict\n\nThe court spoke.\n')
    await makeCorpus(fresh)
    expect(await readFile(join(fresh, 'corpus.yaml'), 'utf8')).toContain('- file: "a.txt"')
  })

  it('leaves a text that stands already as it is', async () => {
    await writeFile(join(folder, 'story.md'), '# Story\n\nNew words.\n')
    await writeFile(join(folder, 'story.txt'), 'Story\n\nOld words.\n')
    const { lines } = await makeCorpus(folder)
    expect(lines.join('\n')).toContain('story.txt stands already and holds other words than story.md')
    expect(await readFile(join(folder, 'story.txt'), 'utf8')).toContain('Old words.')
  })

  it('takes a name in any case, also one that it would give itself, so that the corpus can be built', async () => {
    await writeFile(join(folder, 'B.TXT'), 'Bridge\n\nIt stands.\n')
    await writeFile(join(folder, 'b.md'), '# Bridge\n\nIt fell.\n')
    const { lines } = await makeCorpus(folder)
    expect(lines.join('\n')).toContain('B.TXT stands already and holds other words than b.md')
    const { corpus, problems } = await readCorpus(folder)
    expect(problems.filter(({ level }) => level !== 'warning')).toEqual([])
    expect(corpus.documents.map(({ file, text }) => [file, text])).toEqual([['B.TXT', 'Bridge\n\nIt stands.\n']])
  })

  it('names what cannot be read, and takes the rest', async () => {
    await mkdir(join(folder, 'x.html'))
    await writeFile(join(folder, 'bad.md'), Buffer.from([0xff, 0xfe, 0x41, 0x00]))
    await writeFile(join(folder, 'empty.txt'), ' \n')
    await writeFile(join(folder, 'good.txt'), 'Good\n\nIt is.\n')
    const { entries, lines } = await makeCorpus(folder)
    expect(entries.map(({ file }) => file)).toEqual(['good.txt'])
    expect(lines.join('\n')).toMatch(/x\.html:1:1: error E-FILE/)
    expect(lines.join('\n')).toMatch(/bad\.md:1:1: rejected E-ENC/)
  })
})

describe('what is to be looked at', () => {
  it('begins with articles that nothing dates, and leaves out a day that the text states', async () => {
    await writeFile(join(folder, '2024-04-09-a.txt'), 'A call\n\nThey spoke.\n')
    await writeFile(join(folder, 'b.txt'), 'A bridge\n\nBy Hana Brock, 12 March 2024\n\nThe council of the town met on Monday and voted on the bridge.\n') // prettier-ignore
    await writeFile(join(folder, 'c.txt'), 'A ferry\n\nIt sank.\n')
    const { lines } = await makeCorpus(folder)
    const days = lines.filter((line) => /appeared|day of publication/.test(line))
    expect(days.map((line) => line.split(':')[0])).toEqual(['check c.txt', 'check 2024-04-09-a.txt'])
  })
})

describe('guessEntry', () => {
  it.each([
    ['2024-04-09-call.txt', '2024-04-09'],
    ['call_20240409.txt', '2024-04-09'],
    ['2024-13-09.txt', undefined],
    ['call-120240409.txt', undefined],
  ])('takes the day in the name %s as %s, and says that it did', (file, day) => {
    const { date, checks } = guessEntry(file, 'A call\n\nThey spoke.\n')
    expect(date).toEqual(day === undefined ? undefined : { day, basis: 'inferred', note: 'From the name of the file.' })
    expect(checks[0]).toMatch(day === undefined ? /nothing tells when/ : /day of publication/)
  })

  it.each([
    ['By Hana Brock, 12 March 2024', 'Hana Brock', '2024-03-12'],
    ['By Hana Brock | 12 March 2024', 'Hana Brock', '2024-03-12'],
    ['By Hana Brock and Li Mai', 'Hana Brock and Li Mai', undefined],
    ['By April March', 'April March', undefined],
  ])('reads of the byline “%s” who wrote it and when, as the text states it', (byline, author, day) => {
    const text = `Council votes on the bridge\n\n${byline}\n\nThe council of the town met on Monday and voted on the bridge.\n`
    const entry = guessEntry('a.txt', text)
    expect(entry.author).toBe(author)
    expect(entry.date).toEqual(day && { day, basis: 'stated', note: 'Printed in the text.' })
  })

  it.each(['By Helena Novak · 25 March 2024', 'Helena Novak | March 25, 2024', 'Helena Novak'])(
    'leaves of “%s”, as a page gives it, the name alone',
    (author) => {
      expect(guessEntry('a.txt', 'Text\n', { text: 'x', author, isWhole: true }).author).toBe('Helena Novak')
    },
  )

  it('warns of a page in another language', () => {
    const page = { text: 'x', language: 'ru', isWhole: true }
    expect(guessEntry('a.txt', 'Text\n', page).checks.join()).toContain('“ru”; English is read')
  })
})

it('any title and note can stand in corpus.yaml', async () => {
  const hostile = `"'#: {[- |>\n\u2028\u0085 !!js/function &a *a \\ 2024-01-01`
  const entry = { file: 'a.txt', title: hostile, publisher: 'null', date: { day: '2024-01-01', basis: 'inferred' as const, note: hostile }, checks: [hostile] } // prettier-ignore
  await writeFile(join(folder, 'a.txt'), 'Words.\n')
  await writeFile(join(folder, 'corpus.yaml'), formatCorpus(hostile, [entry]))
  const { corpus, problems } = await readCorpus(folder)
  expect(problems).toEqual([])
  expect(corpus.title).toBe(hostile)
  expect(corpus.documents[0]).toMatchObject({ title: hostile, publisher: 'null', published: { note: hostile } })
})
