/** The Big List of Naughty Strings, https://github.com/minimaxir/big-list-of-naughty-strings, through everything that takes a text. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { checkDataset } from '../src/model/check-dataset.ts'
import { buildDataset } from '../src/pipeline/build-dataset.ts'
import type { Corpus } from '../src/pipeline/corpus.ts'
import { checkText } from '../src/build/corpus/check-text.ts'
import { formatCell } from '../src/app/share/csv.ts'
import { escapeText, foldLine } from '../src/app/share/ics.ts'
import { formatAddress, parseAddress } from '../src/app/url.ts'
import { tried } from './tried.ts'

const list = createRequire(import.meta.url).resolve('big-list-of-naughty-strings')
const strings = (JSON.parse(readFileSync(list, 'utf8')) as string[]).filter((text) => text.trim() !== '')
/** Strings that a corpus would refuse (controls, NUL, halves of characters) never get as far as the pipeline. */
const readable = strings.filter((text) => checkText(text).every(({ level }) => level !== 'reject'))

describe('the naughty strings', () => {
  it('are many, and most may stand in an article', () => {
    expect(strings.length).toBeGreaterThan(400)
    expect(readable.length).toBeGreaterThan(strings.length * 0.9)
  })

  it('stand in quotes word for word', { timeout: 120_000 }, (context) => {
    const published = { date: '2022-06-17', precision: 'day', basis: 'stated' } as const
    const documents = readable.map((text, index) => ({
      file: `${index}.txt`,
      text: `${text.replaceAll('\n', ' ')}\n\nOn Tuesday the ministers of Peru and Chile met in Lima and spoke of “${text.replaceAll(/[\n“”]/g, ' ')}”, officials said.\n`,
      published,
    }))
    const corpus: Corpus = { title: 'Naughty', documents, actors: [], topics: [], anchors: [], ledger: { version: 1, entries: [] } } // prettier-ignore
    const { dataset } = buildDataset(corpus)
    checkDataset(dataset)
    const texts = new Map(dataset.documents.map((document) => [document.id, document.text]))
    expect(dataset.events.length).toBeGreaterThan(0)
    for (const { document, start, end, quote } of dataset.events.flatMap(({ evidence }) => evidence)) {
      expect(texts.get(document)?.slice(start, end)).toBe(quote)
    }
    tried(context, 'naughty strings', readable.length)
  })

  it.each(['/', '/repo/'])('come back from an address below %s as they went in', (root) => {
    for (const text of strings) {
      const { view } = parseAddress(`${root}?q=${encodeURIComponent(text)}`, root)
      const again = parseAddress(formatAddress(view, root), root)
      expect(again.notes).toEqual([])
      expect(again.view).toEqual(view)
    }
  })

  it('start no formula in a table and no line of their own in a calendar', () => {
    for (const text of strings) {
      expect(formatCell(text)).not.toMatch(/^"?[=+\-@\t\r]/)
      expect(escapeText(text)).not.toMatch(/[\r\n]/)
      for (const line of foldLine(`SUMMARY:${escapeText(text)}`).split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      }
    }
  })
})
