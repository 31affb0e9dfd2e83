/** JSON and what only looks like it, class by class in the spirit of https://github.com/nst/JSONTestSuite, through the reader of links.json. */
import { describe, expect, it } from 'vitest'
import { readLedger } from '../src/build/corpus/read-ledger.ts'
import { tried } from './tried.ts'

const codesOf = (source: string) => readLedger('links.json', source).problems.map(({ code }) => code)

const NONE: Record<string, string[]> = {
  'an array': ['[1,]', '[,1]', '[1,,2]', '[,]', '[', ']', '[[]', '[1', '[1}', '["a"', '[1 2]', '[1:2]', '["",]', '[]]', '[\n1\n,1', '[3[4]]', '[a]', '[*]', '[,""]', '[x', '[<null>]', '[1,\n1\n,]'],
  'an object': ['{"a":1,}', '{a:1}', "{'a':1}", '{"a" 1}', '{"a":}', '{:1}', '{"a"}', '{"a":1 "b":2}', '{"a":1,,"b":2}', '{', '}', '{1:1}', '{null:1}', '{"a":"b"', '{"a":/**/1}', '{"a":1}/**/', '{"a":1}//', '{"a":1}#', '{"x"::"b"}', '{"x", null}', '{[:"x"}', '{"a":"a" 123}', '{🇨🇭}', '{9999E9999:1}', '{"id":0,,,,,}', '{"a":"b"}#{}', '{"a": true} "x"', '{key: \'value\'}'],
  'a number': ['[+1]', '[01]', '[-01]', '[.5]', '[1.]', '[-]', '[-.5]', '[1e]', '[1e+]', '[1.e1]', '[0x1]', '[1_000]', '[NaN]', '[-NaN]', '[Infinity]', '[-Infinity]', '[- 1]', '[1 000.0]', '[0e]', '[0.e1]', '[2.e-3]', '[1.2a-3]', '[1ea]', '[++1234]', '[--2.]', '[1+2]', '[0.1.2]', '[１]', '[-foo]', '[1a]', '[-2.]', '[012]', '[Inf]', '[9.e+]', '[.-1]', '[-1x]'],
  'a text': ['["a', '["]', "['a']", '[a"]', String.raw`["\x00"]`, String.raw`["\u00"]`, String.raw`["\u00G0"]`, String.raw`["\a"]`, String.raw`["\ "]`, String.raw`["\"]`, String.raw`["\\\"]`, '["\t"]', '["\n"]', '["\r"]', '["\0"]', '["\u001f"]', '["a\u0000b"]', String.raw`["\u{1}"]`, String.raw`[\u0020"x"]`, String.raw`["\🌀"]`, '[“a”]', '"', '[\\n]', String.raw`["\uD800\u1"]`],
  'a word': ['[tru]', '[True]', '[nul]', '[NULL]', '[undefined]', '[fals]', 'nan', 'undefined', '[nothing]', '[truth]', 'abc', '[yes]'],
  'the whole': ['', ' ', '\ufeff', '\ufeff{}', '// c\n[]', '/* */[]', '[]x', '[]{}', '1 2', '1]', '<.>', '[\u000c]', '[\u2060]', '[\u00a0]', '*', '{}}', '#{}', '[1]x', '\u0000', 'å', '<!-- -->', '!'],
} // prettier-ignore

const JSON_TEXTS: Record<string, string[]> = {
  'an array': ['[]', '[[]]', '[ ]', '[1,2]', '[1\n]', '[null]', '[1,null,null,2]', ' [1]', '[1] ', '[[[[[[]]]]]]', '[""]', '[false]', '["a", {}]', '[2] \n'],
  'an object': ['{}', '{"":0}', '{"a":1,"a":2}', '{"a":[]}', '{"a":{"b":1}}', '{\n"a": "b"\n}', String.raw`{"foo\u0000bar": 42}`, '{"__proto__":1}', '{"constructor":{"prototype":{"polluted":1}}}', '{"a":"b","a":"b"}', '{"min": -1.0e+28, "max": 1.0e+28}'],
  'a number': ['0', '-0', '[-1]', '[1E22]', '[1e-2]', '[1e+2]', '[123.456e78]', '[0e1]', '[20e1]', '[-123]', '[0.0000000000001]', '[1.5E+2]', '42', '-0.1', '[1E-2]', '[0e+1]'],
  'a text': [String.raw`["\u0060\u012a\u12AB"]`, String.raw`["\"\\\/\b\f\n\r\t"]`, '["\u007f"]', '["\u2028\u2029"]', '["€𝄞"]', '["a/*b*/c"]', String.raw`["\\a"]`, String.raw`["\\n"]`, '"asd"', '""', '["\ufeff"]', '["\uffff"]', String.raw`["\uD801\udc37"]`, String.raw`["\u200B"]`, '[" "]', String.raw`["\uDBFF\uDFFE"]`, '["⍂㈴⍂"]'],
  'a word': ['true', 'false', 'null', '[true]', ' null '],
} // prettier-ignore

/** Left open by RFC 8259: what comes of them is the engine's choice, but they break nothing. */
const OPEN = ['[1e9999]', '[-1e9999]', '[123123e100000]', String.raw`["\uD800"]`, String.raw`["\uDC00\uD800"]`, '["\ud800"]', `[${'1'.repeat(400)}]`, '['.repeat(20_000), `${'['.repeat(500)}${']'.repeat(500)}`, '{"a":'.repeat(20_000), '[0.4e006699999999]', String.raw`["\uD888\u1234"]`, '[-123123123123123123123123123123]', '[1.5e+9999]', String.raw`{"\uDFAA":0}`] // prettier-ignore

describe('a file of JSON', () => {
  it.for(Object.entries(NONE))('that is not %s is refused with its place', ([, sources], context) => {
    for (const source of sources) {
      const { problems } = readLedger('links.json', source)
      expect(problems, source).toHaveLength(1)
      expect(problems[0], source).toMatchObject({ level: 'error', code: 'E-JSON' })
      expect(problems[0]?.line, source).toBeLessThanOrEqual(source.split(/\r\n|\r|\n/).length)
    }
    tried(context, 'texts that are no JSON', sources.length)
  })

  it.each([
    ['[1,]', 1, 4],
    ['{"a" 1}', 1, 6],
    ['{\n"a": tru\n}', 2, 6],
    ['["a"', 1, 5],
  ])('is refused where it stops being JSON: %j at %i:%i', (source, line, column) => {
    expect(readLedger('links.json', source).problems).toMatchObject([{ line, column }])
  })

  it.for(Object.entries(JSON_TEXTS))('that holds %s is JSON', ([, sources], context) => {
    for (const source of sources) expect(codesOf(source), source).toEqual(['E-CORPUS-TYPE'])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    tried(context, 'texts that are JSON', sources.length)
  })

  it.for(OPEN.map((source) => ({ source, start: source.slice(0, 30) })))(
    'may hold what is left open: $start',
    ({ source }, context) => {
      // prettier-ignore
      expect(codesOf(source)).toHaveLength(1)
      tried(context, 'texts that may be JSON', 1)
    },
  )
})
