import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault } from './json-fault.ts'

describe('the place where a text stops being JSON', () => {
  it.each([
    ['', 0, 'value'],
    ['{"a" 1}', 5, ':'],
    ['{"a":1,}', 7, 'name'],
    ['{a:1}', 1, 'name or }'],
    ['[1,]', 3, 'value'],
    ['[1 2]', 3, ', or ]'],
    ['[1}', 2, ', or ]'],
    ['{"a":[]]', 7, ', or }'],
    ['{"a":tru}', 5, 'value'],
    ['{"a":01}', 5, 'value'],
    ['["tab\there"]', 1, 'value or ]'],
    ["['x']", 1, 'value or ]'],
    ['[] \n []', 5, 'end'],
  ])('%j', (text, at, expected) => {
    expect(findJsonFault(text)).toEqual({ at, expected })
  })

  it.each(['{}', '[]', '"x"', ' -1.5E+3 ', '{"a":[{"b":null},[],""],"c":{}}', 'true'])('is nowhere in %s', (text) => {
    expect(findJsonFault(text)).toBeUndefined()
  })

  it('is found wherever the engine refuses, and nowhere else', () => {
    const broken = fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', '1', 'x', '{', ':', '\\'))
      .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1))
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken), (text) => {
        let refused = false
        try {
          JSON.parse(text)
        } catch {
          refused = true
        }
        expect(findJsonFault(text) !== undefined).toBe(refused)
      }),
      { numRuns: 2000 },
    )
  })
})
