import { describe, expect, it } from 'vitest'
import type { Block } from '../annotation.ts'
import { compileGazetteer } from './gazetteer.ts'
import { countryOfDateline } from './story-country.ts'

const gazetteer = compileGazetteer([])

const countryOf = (dateline: string, kind: Block['kind'] = 'dateline'): string | undefined => {
  const text = `${dateline} The government resigned.`
  return countryOfDateline(text, [{ start: 0, end: dateline.length, kind, reason: 'test' }], gazetteer)
}

describe('countryOfDateline', () => {
  it.each([
    ['BUCHAREST, Romania —', 'romania'],
    ['BUCHAREST —', 'romania'],
    ['LIMA, Peru (AP) -', 'peru'],
    ['HARARE', 'zimbabwe'],
    ['BOSTON, Oct 9 (Reuters) -', undefined],
    ['LIMA/OSLO —', undefined],
  ])('reads %j as %s', (dateline, expected) => {
    expect(countryOf(dateline)).toBe(expected)
  })

  it('reads no other block', () => {
    expect(countryOf('LIMA, Peru', 'body')).toBeUndefined()
  })
})
