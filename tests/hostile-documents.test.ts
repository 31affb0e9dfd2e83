/**
 * Corpus folders that people or machines could hand us and that must be refused, each with the problem and its place. Numbers are those of
 * our list of hostile documents; what is not here stands beside the code: bytes in decode-text, characters in check-text, YAML in read-yaml,
 * names and links in read-corpus, texts that are long in hostile-texts.
 */
import { describe, expect, it } from 'vitest'
import { article, corpusYaml, extract, latin, MET, wide, type Files } from './fixtures/small-corpus.ts'
import { tried } from './tried.ts'

const REFUSED: [row: number, name: string, files: Files, lines: RegExp[]][] = [
  [1, 'an empty file', article(''), [/^a\.txt:1:1: rejected E-EMPTY/]],
  [2, 'white space', article(' \n\t \r\n'), [/^a\.txt:1:1: rejected E-EMPTY/]],
  [4, 'UTF-16', { ...article(''), 'a.txt': wide(MET) }, [/^a\.txt:1:1: rejected E-ENC .*UTF-16LE/]],
  [
    6,
    'Windows-1252',
    { ...article(''), 'a.txt': latin('One.\nCaf\u00e9 talks.') },
    [/^a\.txt:2:4: rejected E-ENC byte 0xE9/],
  ],
  [9, 'a NUL', article('One.\nTwo\0'), [/^a\.txt:2:4: rejected E-CTRL/]],
  [10, 'an escape sequence', article('\u001b[31mred'), [/^a\.txt:1:1: rejected E-CTRL \P{Cc}*$/u]],
  [57, 'a PDF that says it is text', article('%PDF-1.7'), [/^a\.txt:1:1: rejected E-TYPE/]],
  [
    45,
    'a date that is a list',
    { 'a.txt': MET, 'corpus.yaml': 'documents:\n  - file: a.txt\n    published: [1]\n' },
    [/^corpus\.yaml:3:5: error E-CORPUS-TYPE/],
  ],
  [
    46,
    'a key that nobody knows',
    { 'a.txt': MET, 'corpus.yaml': corpusYaml('    publishr: X\n') },
    [/^corpus\.yaml:5:5: error E-CORPUS-KEY .*"publisher"/],
  ],
  [
    47,
    'a tag that would make code',
    { 'a.txt': MET, 'corpus.yaml': 'title: !!js/function "globalThis.polluted=1"\n' },
    [/^corpus\.yaml:1:\d+: error E-YAML-TAG/],
  ],
  [
    48,
    'front matter that would run',
    { 'a.txt': MET, 'corpus.yaml': '---js\nglobalThis.polluted = 1\n---\n' },
    [/^corpus\.yaml:\d+:\d+: error E-/],
  ],
  ...['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//host/x', 'https://user:pass@host/'].map(
    (address): [number, string, Files, RegExp[]] => [
      52,
      address,
      { 'a.txt': MET, 'corpus.yaml': corpusYaml(`    address: "${address}"\n`) },
      [/^corpus\.yaml:5:5: error E-URL/],
    ],
  ),
  [
    53,
    'a name that leads elsewhere',
    { 'a.txt': MET, 'corpus.yaml': 'documents: [{ file: ../../etc/passwd }]' },
    [/^corpus\.yaml:1:\d+: error E-CORPUS-FILE/],
  ],
]

describe('a document that cannot be read', () => {
  it.for(REFUSED)(
    '%i: %s is named with its place, and nothing is made of it',
    async ([, , files, expected], context) => {
      const { dataset, lines } = await extract(files, false)
      expect(dataset).toBeUndefined()
      for (const pattern of expected) expect(lines).toContainEqual(expect.stringMatching(pattern))
      for (const line of lines)
        expect(line).toMatch(/^\S[^:]*:\d+:\d+: (?:error|rejected|warning) [EW]-[A-Z-]+ .*[.?…]$/)
      expect(Reflect.get(globalThis, 'polluted')).toBeUndefined()
      tried(context, 'hostile corpora', 1)
    },
  )

  it('is left out where that is allowed, and the others are published', async () => {
    const { dataset, lines } = await extract({ ...article(MET), 'b.txt': '', 'c.txt': latin('caf\u00e9') })
    expect(dataset?.documents.map(({ file }) => file)).toEqual(['a.txt'])
    expect(dataset?.events.length).toBeGreaterThan(0)
    expect(lines).toHaveLength(2)
  })
})
