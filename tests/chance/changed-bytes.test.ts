import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkText } from '../../src/build/corpus/check-text.ts'
import { decodeText } from '../../src/build/corpus/decode-text.ts'
import { tried } from '../tried.ts'
import { ARTICLES, excerpt, place } from './articles.ts'
import { byteChange } from './change-bytes.ts'
import { chances, PATIENT } from './chances.ts'
import { expectPlaces } from './expect-places.ts'
import { readAlone } from './read-alone.ts'

it('articles with changed bytes are refused with their place or read whole', PATIENT, (context) => {
  const change = fc.oneof(
    { weight: 5, arbitrary: byteChange },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...ARTICLES), place).map(
        ([other, from]) =>
          (bytes: Uint8Array<ArrayBuffer>) =>
            new Uint8Array(Buffer.concat([bytes, other.subarray(Math.floor(from * other.length)).subarray(0, 600)])),
      ),
    },
  )
  const property = fc.property(excerpt, fc.array(change, { minLength: 1, maxLength: 4 }), (article, changes) => {
    const bytes = changes.reduce((now, apply) => apply(now), article)
    const { text, problems } = decodeText(bytes)
    expectPlaces(problems, Buffer.from(bytes).toString())
    if (text === undefined) {
      expect(problems.some(({ level }) => level !== 'warning')).toBe(true)
      return
    }
    const found = checkText(text)
    expectPlaces(found, text)
    if (found.every(({ level }) => level === 'warning')) readAlone(text)
  })
  const runs = chances(1 / 3)
  fc.assert(property, runs)
  tried(context, 'articles with changed bytes', runs.numRuns)
})
