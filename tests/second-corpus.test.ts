/** Somebody else's articles, on another subject, taken the way that the README shows: a folder, one command, a site. All of it is invented. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extractWhole } from './fixtures/extract-whole.ts'
import { readCorpus } from '../src/build/corpus/read-corpus.ts'
import { makeCorpus } from '../src/build/new-corpus/make-corpus.ts'
import { writePages } from '../src/build/pages/write-pages.tsx'
import { memorySink } from '../src/build/site/site-sink.ts'
import { writeSite } from '../src/build/site/write-site.ts'

let folder = ''
let lines: string[] = []
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'dateline-second-')), 'lost-rover')
  await cp('tests/second-corpus', folder, { recursive: true })
  lines = (await makeCorpus(folder)).lines
})
afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }))

describe('a new corpus', () => {
  it('has a text for every article and lists each with what it states and what could be guessed, each marked as what it is', async () => {
    expect((await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()).toEqual([
      '2025-04-20-inquiry.txt',
      'landing-lost.txt',
      'launch.txt',
    ])
    const { corpus, problems } = await readCorpus(folder)
    expect(problems).toEqual([])
    expect(corpus.title).toBe('Lost rover')
    expect(corpus.documents.map(({ text: _text, ...facts }) => facts)).toEqual([
      {
        file: '2025-04-20-inquiry.txt',
        title: 'Estonia opens inquiry into lost rover',
        published: { date: '2025-04-20', precision: 'day', basis: 'inferred', note: 'From the name of the file.' },
      },
      {
        file: 'landing-lost.txt',
        title: 'Contact lost with Estonian rover',
        publisher: 'Baltic Wire',
        published: { date: '2025-04-03', precision: 'day', basis: 'stated', note: 'Printed in the text.' },
      },
      {
        file: 'launch.txt',
        title: 'Estonian rover lifts off for the Moon',
        publisher: 'The Tallinn Observer',
        author: 'Liis Tamberg',
        address: 'https://tallinn-observer.example/space/rover-lifts-off',
        published: { date: '2025-03-12', precision: 'day', basis: 'inferred', note: 'From article:published_time.' },
      },
    ])
  })

  it('keeps the words of a saved page and leaves what stands around them', async () => {
    const text = await readFile(join(folder, 'launch.txt'), 'utf8')
    expect(text.startsWith('Estonian rover lifts off for the Moon\n\nThe Estonian company Kuukulgur')).toBe(true)
    expect(text).toContain('\n\nThe rover is expected to land near the lunar south pole on 2 April.')
    expect(text).not.toMatch(/newsletter|Sport|never run|All rights/)
  })

  it('says what to look at, and what to do next', () => {
    expect(lines).toContain('launch.html → launch.txt')
    expect(lines.join('\n')).toContain(
      'check 2025-04-20-inquiry.txt: the day of publication: From the name of the file.',
    )
    expect(lines.join('\n')).toContain('check 2025-04-20-inquiry.txt: nobody is named as its publisher')
    expect(lines.join('\n')).toContain(`Next: npm run build -- --corpus ${folder}`)
  })

  it('is left as it is when the command is given again, and only told what is new', async () => {
    const before = await readFile(join(folder, 'corpus.yaml'), 'utf8')
    expect((await makeCorpus(folder)).lines.join('\n')).toContain('stands already and lists every article')
    await writeFile(join(folder, 'more.txt'), 'One more\n\nEstonia opened a second inquiry on 5 May 2025.\n')
    const again = await makeCorpus(folder)
    await rm(join(folder, 'more.txt'))
    expect(again.lines.join('\n')).toContain('add to its documents:\n  - file: "more.txt"')
    expect(await readFile(join(folder, 'corpus.yaml'), 'utf8')).toBe(before)
  })
})

describe('the site of another subject', () => {
  it('has events with their days, merged across articles, and a page for each', async () => {
    const { dataset } = await extractWhole(folder)
    const dayOf = (words: string) =>
      dataset.events.find(({ evidence }) => evidence.some(({ quote }) => quote.includes(words)))?.when.edtf
    expect(dayOf('launched its first lunar rover on Tuesday')).toBe('2025-03-11')
    expect(dayOf('signed the Artemis Accords')).toBe('2021-10-13')
    expect(dayOf('opened an inquiry')).toBe('2025-04-18')
    expect(dayOf('met Marta Saarniit')).toBe('2025-04-17')
    const files = new Map<string, Uint8Array>()
    const sink = memorySink(files)
    const manifest = await writeSite(dataset, 'published', sink)
    const template = (await readFile('index.html', 'utf8')).replace(/(href|src)="\//g, '$1="./')
    await writePages(dataset, template, { limit: 100, text: 'published' }, sink)
    expect(manifest.events).toBeGreaterThanOrEqual(5)
    for (const { id, slug } of dataset.events) expect(files.has(`e/${id}/${slug}/index.html`)).toBe(true)
  })
})
