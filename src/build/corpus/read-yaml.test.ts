import { describe, expect, it } from 'vitest'
import { actorsFileSchema, anchorsFileSchema, corpusFileSchema, topicsFileSchema } from './corpus-schema.ts'
import { readYaml } from './read-yaml.ts'

const corpus = (source: string) => readYaml('corpus.yaml', source, corpusFileSchema)
const shown = ({ problems }: { problems: { line: number; column: number; code: string; message: string }[] }) =>
  problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`)

describe('corpus.yaml', () => {
  it('needs nothing but the name of a file', () => {
    expect(corpus('documents:\n  - file: a.txt\n').value).toEqual({ documents: [{ file: 'a.txt' }] })
    expect(corpus('').value).toEqual({ documents: [] })
  })

  it('takes a day to be stated and exact where nothing else is said', () => {
    const { value } = corpus('documents: [{ file: a.txt, published: { date: 2022-06-17 } }]')
    expect(value?.documents[0]?.published).toEqual({ date: '2022-06-17', precision: 'day', basis: 'stated' })
  })

  it.each([
    ['titel: x', '1:1 E-CORPUS-KEY unknown key "titel". Did you mean "title"?'],
    [
      'documents:\n  - file: a.txt\n    publisherr: AFP',
      '3:5 E-CORPUS-KEY unknown key "publisherr". Did you mean "publisher"?',
    ],
    [
      'documents:\n  - file: a.txt\n    published: { date: 2022-06-17, basiss: stated }',
      '3:36 E-CORPUS-KEY unknown key "basiss". Did you mean "basis"?',
    ],
    ['zzz: 1', '1:1 E-CORPUS-KEY unknown key "zzz". Use one of: title, description, period, documents.'],
    [
      '{ title: "a\rb", zzz: 1 }',
      '2:5 E-CORPUS-KEY unknown key "zzz". Use one of: title, description, period, documents.',
    ],
    ['documents:\n  - title: x', '2:5 E-CORPUS-MISSING "file" is missing here. Add it.'],
    ['title: [1]', '1:1 E-CORPUS-TYPE "title" has the wrong type: text is expected.'],
    ['title: 5', '1:1 E-CORPUS-TYPE "title" has the wrong type: text is expected. Write it in quotation marks: "5".'],
    ['title: null', '1:1 E-CORPUS-TYPE "title" has the wrong type: text is expected.'],
    ['documents: a.txt', '1:1 E-CORPUS-TYPE "documents" has the wrong type: a list is expected.'],
    ['- a', '1:1 E-CORPUS-TYPE "the file" has the wrong type: a map of keys and values is expected.'],
    [
      'documents:\n  - file: a.txt\n    published: 2022-06-17',
      '3:5 E-CORPUS-TYPE "published" has the wrong type: a map of keys and values is expected. Write { date: YYYY-MM-DD }.',
    ],
    [
      'period: { from: 2024-01-01, to: 2022-01-01 }',
      '1:29 E-CORPUS-DATE "to": the last day is before the first. Swap from and to.',
    ],
    ['period: { from: 2022-02-30 }', '1:11 E-CORPUS-DATE "from": there is no such day. Write it as YYYY-MM-DD.'],
    [
      'documents: [{ file: a, published: { date: 17 June 2022 } }]',
      '1:37 E-CORPUS-DATE "date": “17 June 2022” is not written as a day is read here. Write it as YYYY-MM-DD.',
    ],
    ...(
      [
        [
          '21/03/2023',
          'E-CORPUS-DATE "date": “21/03/2023” is not written as a day is read here. Write it as YYYY-MM-DD.',
        ],
        ['2023-03-21T10:00:00Z', 'E-CORPUS-DATE "date": the day alone is read here. Write it as 2023-03-21.'],
        [
          '2023-02-30T10:00:00Z',
          'E-CORPUS-DATE "date": “2023-02-30T10:00:00Z” is not written as a day is read here. Write it as YYYY-MM-DD.',
        ],
        [
          '2023-03, precision: month',
          'E-CORPUS-DATE "date": “2023-03” names no day. Write one of it as YYYY-MM-DD, such as 2023-03-01; published may add precision: month.',
        ],
        ['2023', 'E-CORPUS-TYPE "date" has the wrong type: text is expected. Write a day as YYYY-MM-DD.'],
      ] as const
    ).map(([date, message]) => [`documents: [{ file: a, published: { date: ${date} } }]`, `1:37 ${message}`]),
    [
      'documents: [{ file: a, publish: exerpts }]',
      '1:24 E-CORPUS-VALUE "publish" is not allowed to be "exerpts". Did you mean "excerpts"?',
    ],
    ['title: ""', '1:1 E-CORPUS-VALUE "title": write something or leave the key out.'],
    ['__proto__: 1', '1:1 E-CORPUS-KEY "__proto__" is not a key that may stand here.'],
    [
      'constructor: 1',
      '1:1 E-CORPUS-KEY unknown key "constructor". Use one of: title, description, period, documents.',
    ],
    ['title: a\ntitle: b', '2:1 E-YAML-KEY-TWICE this key is given twice. Keep one of them.'],
    ['documents:\n\t- file: a', '2:1 E-YAML a tab is used to indent. Indent with spaces.'],
    ['title: a\n---\ntitle: b', '2:1 E-YAML-DOCUMENTS a second document begins here. Remove the line “---”.'],
    ['title: !!js/function "x"', '1:22 E-YAML-TAG tags are not used here. Write plain text, numbers, lists and keys.'],
    ['title: !!str x', '1:14 E-YAML-TAG tags are not used here. Write plain text, numbers, lists and keys.'],
    ['title: &a x', '1:11 E-YAML-ALIAS anchors and aliases are not used here. Write the value out.'],
  ])('%j → %s', (source, expected) => {
    const result = corpus(source)
    expect(shown(result)[0]).toBe(expected)
    expect(result.value).toBeUndefined()
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//host/x',
    'https://u:p@host/',
    'https://',
    'http:/x',
  ])('takes the address %s for E-URL', (address) => {
    expect(corpus(`documents: [{ file: a, address: "${address}" }]`).problems).toMatchObject([{ code: 'E-URL' }])
  })

  it('takes plain web addresses', () => {
    expect(corpus('documents: [{ file: a, address: "https://xn--bcher-kva.example/a?b=c#d" }]').problems).toEqual([])
  })

  it('tells every fault at once, in the order of the lines', () => {
    const source = 'documents:\n  - file: a\n    titel: x\n    publish: no\n  - file: b\n    published: {}\nx: 1\n'
    expect(corpus(source).problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '3 E-CORPUS-KEY',
      '4 E-CORPUS-VALUE',
      '6 E-CORPUS-MISSING',
      '7 E-CORPUS-KEY',
    ])
  })

  it('is not opened by aliases that multiply', () => {
    const levels = Array.from({ length: 9 }, (_, n) => `k${n + 1}: &a${n + 1} [*a${n}, *a${n}]`)
    const bomb = ['k0: &a0 [x, x]', ...levels]
    const { problems, value } = corpus(bomb.join('\n'))
    expect(value).toBeUndefined()
    expect(problems[0]).toMatchObject({ code: 'E-YAML-ALIAS', line: 1 })
  })

  it('may be nested deeply without an exception', () => {
    const { problems } = corpus(`title: ${'['.repeat(20_000)}`)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems[0]?.code).toMatch(/^E-(?:YAML|CORPUS)/)
  })

  it.each(['---js\nconsole.log(globalThis.polluted = 1)\n---\n', '---javascript\nx\n---\n', '--- json\n{}\n'])(
    'runs nothing that looks like front matter: %j',
    (source) => {
      expect(corpus(source).problems.length).toBeGreaterThan(0)
      expect('polluted' in globalThis).toBe(false)
    },
  )
})

describe('actors.yaml, topics.yaml and anchors.yaml', () => {
  it.each([
    [
      '- { id: x, name: X, kind: persn }',
      '1:21 E-CORPUS-VALUE "kind" is not allowed to be "persn". Did you mean "person"?',
    ],
    [
      '- { id: x, name: X }',
      '1:3 E-CORPUS-MISSING "kind" is missing here. Add it: one of person, country, organisation.',
    ],
    [
      '- { id: x, name: X, kind: 5 }',
      '1:21 E-CORPUS-VALUE "kind" is not allowed to be "5". Use one of: person, country, organisation.',
    ],
    [
      '- { id: X Y, name: X, kind: person }',
      '1:5 E-CORPUS-VALUE "id": an id has lower-case letters, digits and single hyphens.',
    ],
    [
      '- { id: x, name: X, kind: person, alias: [Y] }',
      '1:35 E-CORPUS-KEY unknown key "alias". Did you mean "aliases"?',
    ],
    [
      '- { id: x, name: X, kind: person, native: { "no tag": Y } }',
      '1:45 E-CORPUS-KEY "no tag" is not a key that may stand here. Write the tag of a language, such as zh or pt-BR.',
    ],
    [
      '- { id: x, name: X, kind: person, native: { __proto__: Y } }',
      '1:45 E-CORPUS-KEY "__proto__" is not a key that may stand here.',
    ],
    [
      '- { id: x, name: X, kind: person, offices: [{ titel: Y }] }',
      '1:45 E-CORPUS-MISSING "title" is missing here. Add it.',
    ],
    [
      '- { id: x, name: X, kind: person, offices: [{ title: Y, from: 2020-01-01, to: 2019-12-31 }] }',
      '1:75 E-CORPUS-DATE "to": the last day is before the first. Swap from and to.',
    ],
    [
      '- { id: x, name: X, kind: person, wikidata: 15 }',
      '1:35 E-CORPUS-TYPE "wikidata" has the wrong type: text is expected. Write it in quotation marks: "15".',
    ],
  ])('%s → %s', (source, expected) => {
    expect(shown(readYaml('actors.yaml', source, actorsFileSchema))[0]).toBe(expected)
  })

  it('keep names that are also words of the language', () => {
    const source = '- { id: constructor, name: toString, kind: organisation, aliases: [__proto__] }'
    const { value } = readYaml('actors.yaml', source, actorsFileSchema)
    expect(value).toEqual([
      { id: 'constructor', name: 'toString', kind: 'organisation', aliases: ['__proto__'], source: 'actors.yaml' },
    ])
  })

  it('may be empty', () => {
    expect(readYaml('topics.yaml', '# none yet\n', topicsFileSchema).value).toEqual([])
    expect(readYaml('anchors.yaml', '[]', anchorsFileSchema).value).toEqual([])
  })
})
