/** Documents that once broke something, found by chance or by a reader. Each stays here and must hold for ever; its name says what broke. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkText } from '../src/build/corpus/check-text.ts'
import { corpusFileSchema } from '../src/build/corpus/corpus-schema.ts'
import { decodeText } from '../src/build/corpus/decode-text.ts'
import { readYaml } from '../src/build/corpus/read-yaml.ts'
import { expectPlaces } from './chance/expect-places.ts'
import { readAlone } from './chance/read-alone.ts'
import { tried } from './tried.ts'

const FOLDER = join('tests', 'regressions')

it.for(readdirSync(FOLDER))('%s holds', (name, context) => {
  const { text, problems } = decodeText(new Uint8Array(readFileSync(join(FOLDER, name))))
  expectPlaces(problems, text ?? '')
  if (text === undefined) return
  if (name.endsWith('.yaml')) {
    const found = readYaml<unknown>(name, text, corpusFileSchema).problems
    expect(found).not.toEqual([])
    expectPlaces(found, text)
  } else {
    const found = checkText(text)
    expectPlaces(found, text)
    if (found.every(({ level }) => level === 'warning')) readAlone(text)
  }
  tried(context, 'regressions', 1)
})
