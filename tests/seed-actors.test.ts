import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compileGazetteer } from '../src/pipeline/actors/gazetteer.ts'
import { findNames } from '../src/pipeline/actors/find-names.ts'
import type { Sentence } from '../src/pipeline/annotation.ts'
import { splitBlocks } from '../src/pipeline/blocks/split-blocks.ts'
import type { ActorEntry } from '../src/pipeline/corpus.ts'
import { splitSentences } from '../src/pipeline/sentences/split-sentences.ts'

type Gold = { events: { n: number; actors: string[]; evidence: { document: string; quote: string }[] }[] }
type Listed = { documents: { file: string; published: { date: string } }[] }

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const entries = parse(read('seeds/actors.yaml')) as ActorEntry[]
const corpus = parse(read('seeds/corpus.yaml')) as Listed
const gold = JSON.parse(read('tests/gold/seed-events.json')) as Gold
const gazetteer = compileGazetteer(entries)

/** Recall over events and actors, with what is missing, for the names that stand in the sentences of each event's evidence. */
function recall(): { share: number; missing: string[] } {
  const documents = new Map(
    corpus.documents.map(({ file, published }) => {
      const text = read(`seeds/${file}`)
      const blocks = splitBlocks(text)
      const sentences = splitSentences(text, blocks)
      return [
        file.slice(0, 3),
        { text, sentences, names: findNames({ text, blocks, sentences, published }, gazetteer).names },
      ]
    }),
  )
  let found = 0
  let all = 0
  const missing: string[] = []
  for (const event of gold.events) {
    const here = new Set<string>()
    for (const { document, quote } of event.evidence) {
      const source = documents.get(document)
      if (!source) throw new Error(`no document ${document}`)
      const start = source.text.indexOf(quote)
      const overlaps = (sentence: Sentence): boolean => sentence.start < start + quote.length && sentence.end > start
      const touched = new Set(source.sentences.filter(overlaps).map(({ index }) => index))
      for (const name of source.names)
        if (touched.has(name.sentence)) for (const id of name.actors) here.add(gazetteer.entries.get(id)?.name ?? id)
    }
    for (const actor of event.actors) {
      all += 1
      if (here.has(actor)) found += 1
      else missing.push(`${event.n}: ${actor}`)
    }
  }
  return { share: found / all, missing }
}

describe('the names in the five articles', () => {
  it('include at least 95 of 100 actors of the events that the gold list has', () => {
    const { share, missing } = recall()
    expect(share, `missing: ${missing.join(', ')}`).toBeGreaterThanOrEqual(0.95)
  })
})

it('names every person and organisation in each language of the page', () => {
  const nameless = entries
    .filter(({ kind, native }) => kind !== 'country' && !(native?.['ru'] && native['zh-Hans']))
    .map(({ id }) => id)
  expect(nameless).toEqual([])
})
