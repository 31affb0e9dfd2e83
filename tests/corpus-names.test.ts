import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { findNames } from '../src/pipeline/actors/find-names.ts'
import { compileGazetteer } from '../src/pipeline/actors/gazetteer.ts'
import type { ActorEntry } from '../src/pipeline/corpus.ts'
import { splitSentences } from '../src/pipeline/sentences/split-sentences.ts'

const entries = parse(readFileSync(new URL('../seeds/actors.yaml', import.meta.url), 'utf8')) as ActorEntry[]
const gazetteer = compileGazetteer(entries)

const sentences = entries.flatMap((entry) => [
  ...[entry.name, ...(entry.aliases ?? []), ...Object.values(entry.native ?? {})].map(
    (name) => [name, entry.id, `On Monday, ${name} rejected the plan.`] as const,
  ),
  ...(entry.metonyms ?? []).map((name) => [name, entry.id, `On Monday, ${name} rejected the plan.`] as const),
  ...(entry.adjectives ?? []).map(
    (name) => [name, entry.id, `On Monday, ${name} officials rejected the plan.`] as const,
  ),
])

describe('every name in seeds/actors.yaml', () => {
  it.each(sentences)('%s means %s', (name, id, text) => {
    const block = { start: 0, end: text.length, kind: 'body' as const, reason: 'test' }
    const { names } = findNames({ text, blocks: [block], sentences: splitSentences(text, [block]) }, gazetteer)
    expect(names.filter(({ actors }) => actors.length > 0)).toMatchObject([{ text: name, actors: [id] }])
  })
})

describe('the entries of seeds/actors.yaml', () => {
  it('have ids of their own', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  })

  it('belong to countries that are known', () => {
    expect(entries.filter(({ country }) => country !== undefined && !gazetteer.entries.has(country))).toEqual([])
  })
})
