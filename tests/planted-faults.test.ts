/**
 * The pipeline with one line of its source spoilt: its own laws must refuse what comes of it. A guard that is removed from the page and an
 * image from elsewhere are planted where there is a browser, in tests/browser/security.test.ts and tests/browser/harness.test.ts.
 */
import { resolve } from 'node:path'
import { runnerImport } from 'vite'
import { describe, expect, it } from 'vitest'
import { yamlModules } from '../src/build/yaml-modules.ts'
import type * as Pipeline from '../src/pipeline/build-dataset.ts'
import type { Corpus } from '../src/pipeline/corpus.ts'
import { tried } from './tried.ts'

type Plant = { name: string; file: string; from: string; to: string; law: RegExp | undefined }

const PLANTS: Plant[] = [
  { name: 'nothing', file: 'candidates/make-candidates.ts', from: 'quote: sentence.text', to: 'quote: sentence.text', law: undefined },
  { name: 'a quote that is off by one', file: 'candidates/make-candidates.ts', from: 'quote: sentence.text', to: 'quote: sentence.text.slice(1)', law: /every quote is its slice of the text/ },
  { name: 'an id that is dropped from the ledger', file: 'ids/bind-ledger.ts', from: 'yield { id: name,', to: 'void { id: name,', law: /every id that was ever published has an answer/ },
  { name: 'an unresolved date that is dropped', file: 'when/find-dates.ts', from: '{ unresolved: reading.unresolved }', to: '{}', law: /every date expression is resolved or says why not/ },
  { name: 'a sentence that is lost', file: 'sentences/split-sentences.ts', from: 'return sentences\n', to: 'return sentences.slice(1)\n', law: /every character of the text proper lies in one sentence/ },
] // prettier-ignore

const TEXT =
  'Peru signed an agreement with Chile on 3 May 2022. On 31 June 2022 they met again.\n\nThe talks will go on in Lima.'
const CORPUS: Corpus = {
  title: 'Planted',
  documents: [{ file: 'a.txt', text: TEXT, published: { date: '2022-06-17', precision: 'day', basis: 'stated' } }],
  actors: [],
  topics: [],
  anchors: [],
  ledger: { version: 1, entries: [] },
}

/** The pipeline as it would be with that line. */
async function spoilt({ file, from, to }: Plant): Promise<typeof Pipeline> {
  let planted = 0
  const plant = {
    name: 'plant',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!id.endsWith(`/src/pipeline/${file}`) || !code.includes(from)) return null
      planted += 1
      return code.replace(from, () => to)
    },
  }
  const options = { configFile: false, root: resolve('.'), logLevel: 'error', plugins: [plant, yamlModules()] } as const
  const { module } = await runnerImport<typeof Pipeline>(resolve('src/pipeline/build-dataset.ts'), { ...options, plugins: [...options.plugins] }) // prettier-ignore
  expect(planted).toBe(1)
  return module
}

/** What a build says of its own defects: why it ended, or which events it withheld. */
function noticed(build: () => ReturnType<typeof Pipeline.buildDataset>): string {
  try {
    const { problems } = build()
    return problems.flatMap(({ code, message }) => (code === 'W-WITHHELD' ? [message] : [])).join('\n')
  } catch (error) {
    return String(error)
  }
}

describe('a fault that is planted', { timeout: 300_000 }, () => {
  it.for(PLANTS)('is noticed by a law of the build: $name', async (plant, context) => {
    const { buildDataset } = await spoilt(plant)
    if (plant.law === undefined) expect(buildDataset(CORPUS).dataset.events.length).toBeGreaterThan(0)
    else {
      expect(noticed(() => buildDataset(CORPUS))).toMatch(plant.law)
      tried(context, 'planted faults', 1)
    }
  })
})
