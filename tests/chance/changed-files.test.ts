import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { it } from 'vitest'
import { actorsFileSchema, corpusFileSchema } from '../../src/build/corpus/corpus-schema.ts'
import { decodeText } from '../../src/build/corpus/decode-text.ts'
import { readLedger } from '../../src/build/corpus/read-ledger.ts'
import { readYaml } from '../../src/build/corpus/read-yaml.ts'
import { tried } from '../tried.ts'
import { place } from './articles.ts'
import { byteChange } from './change-bytes.ts'
import { chances, PATIENT } from './chances.ts'
import { expectPlaces } from './expect-places.ts'

it.for([
  ['corpus.yaml', corpusFileSchema],
  ['actors.yaml', actorsFileSchema],
] as const)('a %s with changed bytes is read or refused with the place', PATIENT, ([name, schema], context) => {
  const source = new Uint8Array(readFileSync(`seeds/${name}`).subarray(0, 2000))
  const runs = chances(0.2)
  const property = fc.property(fc.array(byteChange, { minLength: 1, maxLength: 4 }), (changes) => {
    const { text } = decodeText(changes.reduce((now, change) => change(now), source))
    if (text !== undefined) expectPlaces(readYaml<unknown>(name, text, schema).problems, text)
  })
  fc.assert(property, runs)
  tried(context, 'YAML files with changed bytes', runs.numRuns)
})

it('a ledger with changed letters is read or refused with the place', PATIENT, (context) => {
  const entry = { id: 'x', document: 'd', before: '', quote: 'q', after: '', trigger: 't', state: { live: true } }
  const source = JSON.stringify({ version: 1, entries: [entry] }, null, 1)
  const runs = chances(1)
  const property = fc.property(place, place, fc.string({ unit: 'binary', maxLength: 3 }), (from, to, more) => {
    const changed = source.slice(0, from * source.length) + more + source.slice(to * source.length)
    expectPlaces(readLedger('links.json', changed).problems, changed)
  })
  fc.assert(property, runs)
  tried(context, 'JSON files with changed letters', runs.numRuns)
})
