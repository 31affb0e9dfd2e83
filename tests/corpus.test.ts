import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../src/build/corpus/read-corpus.ts'

/** The articles are evidence: not a byte of them may change, not even a line end. */
const ARTICLES = {
  '000_381822d87975adfc.txt': 'bbed91c9aad8a2343c13e1b089a55fdf53fe4d6f258fd80218ebd3025e3658b2',
  '001_1300f8048a6427b8.txt': '371afc1a6d9a569c72e2bcb44da184ef6e3c466eaa2448d9f85b4b11d7e0381a',
  '002_144e915fc66aa084.txt': '600c6ea949500d137fffbe9fc058353b5f5849de34ad53085e49652a54109f8a',
  '003_e80411e05768063a.txt': '82256700c81c80ae63812f0664ddcac2050a285f4398e9fe124a4008de209ea9',
  '004_97923777af0c48a5.txt': '86110f360c964a527482570c596b6686b2a815e0b0c7db6de6e75f3b51899b79',
}

describe('the shipped corpus', () => {
  it.each(Object.entries(ARTICLES))('%s is what it was', async (file, sha256) => {
    const bytes = await readFile(`seeds/${file}`)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
  })

  it('keeps its line ends whatever git would do to other text', () => {
    const attributes = readFileSync('.gitattributes', 'utf8').split('\n')
    const last = attributes.findLastIndex((line) => line.startsWith('* '))
    expect(attributes.findIndex((line) => line.startsWith('seeds/*.txt -text'))).toBeGreaterThan(last)
    if (!existsSync('.git')) return
    const told = execFileSync('git', ['check-attr', 'text', ...Object.keys(ARTICLES).map((file) => `seeds/${file}`)])
    for (const line of told.toString().trim().split('\n')) expect(line).toMatch(/: text: unset$/)
  })

  it('holds these articles and no other', async () => {
    const names = (await readdir('seeds')).filter((name) => name.endsWith('.txt')).sort()
    expect(names).toEqual(Object.keys(ARTICLES))
  })

  it('is read without an error, and every article has a day of publication', async () => {
    const { corpus, problems } = await readCorpus('seeds')
    expect(problems.filter(({ level }) => level !== 'warning')).toEqual([])
    expect(corpus.documents.map(({ file }) => file)).toEqual(Object.keys(ARTICLES))
    for (const { published, file } of corpus.documents) expect(published?.date, file).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('gives a source for every actor and anchor', async () => {
    const { corpus } = await readCorpus('seeds')
    expect(corpus.actors.length).toBeGreaterThan(0)
    for (const { id, source } of [...corpus.actors, ...corpus.anchors])
      expect(source, id).not.toMatch(/^(?:actors|anchors)\.yaml$/)
  })
})
