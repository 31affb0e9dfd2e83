import { describe, expect, it } from 'vitest'
import { frontMatterEnd, readFrontMatter } from './front-matter.ts'

describe('front matter', () => {
  it.each([
    ['---\ntitle: A\n---\nText', 17],
    ['\ufeff---\r\ntitle: A\r\n---\r\nText', 21],
    ['---\u2029title : A\u2029---\u2029Text', 18],
    ['---\ntags:\n  - a\n  - b\n# note\n---\nText', 33],
    ['---\ntitle: A\n...\nText', 17],
    ['---\ntitle: A\nText that never ends', 0],
    ['---\nRead more: the story\nHe left: at last.\nIt was late.\n---\n', 0],
    ['---\n---\nText', 0],
    ['Text\n---\ntitle: A\n---\n', 0],
    ['---js\ntitle: A\n---\n', 0],
    ['', 0],
  ])('of %j ends at %i', (text, end) => {
    expect(frontMatterEnd(text)).toBe(end)
  })

  it('gives plain values by key in lower case, quoted or folded as YAML has it', () => {
    const text =
      '---\nTitle: "The Quiet\\\n  \\ Corridor"\ndate : 2021-05-22\nnote: >\n  two\n  lines\nlist: [a]\ndate: 2022-01-01\n---\n'
    expect([...readFrontMatter(text)]).toEqual([
      ['title', 'The Quiet Corridor'],
      ['date', '2021-05-22'],
      ['note', 'two lines'],
    ])
  })

  it('gives the values that can be read where the YAML is broken', () => {
    const values = readFrontMatter('---\ntitle: "The case": for it\ndate: 2021-05-22\n---\n')
    expect(values.get('date')).toBe('2021-05-22')
    expect(readFrontMatter('---\ntitle: The case: for it\ndate: 2021-05-22\n---\n').get('title')).toBe(
      'The case: for it',
    )
  })

  it('is empty where the text has none', () => {
    expect(readFrontMatter('title: A').size).toBe(0)
  })
})
