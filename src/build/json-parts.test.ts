import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJsonParts } from './json-parts.ts'

/** A file in chunks of so many bytes. */
async function* chunksOf(text: string, size: number) {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

async function partsOf(text: string, size = 7) {
  const parts: { key: string; entry: number | undefined; at: number; text: string }[] = []
  for await (const { key, entry, at, bytes } of readJsonParts(chunksOf(text, size))) {
    parts.push({ key, entry, at, text: new TextDecoder().decode(bytes) })
  }
  return parts
}

describe('a JSON file is taken apart', () => {
  it('into the entries of its lists and whole values, each with the byte where it begins', async () => {
    expect(await partsOf('{"a": [1, {"b": "],"}] , "é":{"x":[]},"n":-1.5e3,"none":[ ]}')).toEqual([
      { key: 'a', entry: 0, at: 7, text: '1' },
      { key: 'a', entry: 1, at: 10, text: '{"b": "],"}' },
      { key: 'é', entry: undefined, at: 30, text: '{"x":[]}' },
      { key: 'n', entry: undefined, at: 43, text: '-1.5e3' },
      { key: 'none', entry: undefined, at: 59, text: '[]' },
    ])
  })

  it.each([1, 2, 3, 64])('the same whatever is read at once: %i bytes', async (size) => {
    const text = '\uFEFF{"quoted \\" \\\\":["\\"}", "\\\\"],"words":[true,null , 12]}\n'
    expect((await partsOf(text, size)).map((part) => part.text)).toEqual(['"\\"}"', '"\\\\"', 'true', 'null', '12'])
  })

  it('so that its parts make what the engine reads in one piece', async () => {
    const values = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }))
    await fc.assert(
      fc.asyncProperty(values, fc.integer({ min: 1, max: 40 }), fc.nat(2), async (value, size, indent) => {
        const file = JSON.stringify(value, undefined, indent)
        const whole = new Map<string, unknown>()
        for (const { key, entry, text } of await partsOf(file, size)) {
          const read: unknown = JSON.parse(text)
          const before = whole.get(key)
          if (entry === undefined) whole.set(key, read)
          else if (entry > 0 && Array.isArray(before)) before.push(read)
          else whole.set(key, [read])
        }
        expect(Object.fromEntries(whole)).toEqual(JSON.parse(file))
      }),
    )
  })

  it.each([
    ['', 0, 'the file ends where one object: “{” is expected'],
    ['[]', 0, 'expected one object'],
    ['{', 1, 'the file ends where a name in quotation marks or “}” is expected'],
    ['{"a":[1', 6, 'the file ends inside a value'],
    ['{"a":"b', 5, 'the file ends inside a value'],
    ['{"a":{"b":1}', 12, 'the file ends where “,” or “}” is expected'],
    ['{"a":1,}', 7, 'expected a name in quotation marks'],
    ['{"a" 1}', 5, 'expected “:”'],
    ['{"a":,}', 5, 'expected a value'],
    ['{"a":[1,]}', 8, 'expected a value'],
    ['{"a":[1 2]}', 8, 'expected “,” or “]”'],
    ['{"a":[1}', 7, 'expected “,” or “]”'],
    ['{"a":1]', 6, 'expected “,” or “}”'],
    ['{} x', 3, 'expected nothing more'],
    ['{"\\q":1}', 1, 'expected a name in quotation marks'],
  ])('and refused where it is none: %s', async (text, at, message) => {
    await expect(partsOf(text)).rejects.toMatchObject({ at, message: expect.stringContaining(message) as string })
  })
})
