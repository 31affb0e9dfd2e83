import { describe, expect, it } from 'vitest'
import { learn, readDocument } from '../../pipeline/read-document.ts'
import { explainDocument } from './explain-document.ts'

const TEXT = `Peru signs treaty with Chile

Peru signed a treaty with Chile on Tuesday in Lima, and both sides will meet again in May.

Advertisement

The treaty ends a dispute over fishing that has lasted for thirty years, the two governments said.`

describe('explainDocument', () => {
  const knowledge = learn({ actors: [], anchors: [], topics: [] })
  const document = { file: 'a.txt', text: TEXT, published: { date: '2024-05-10', precision: 'day', basis: 'stated' } } as const // prettier-ignore
  const lines = [...explainDocument(readDocument(document, knowledge), new Map())]

  it('tells of every part in its place, also of what is left out, and why', () => {
    const heads = lines.filter((line) => /^\d+:\d+ /.test(line))
    expect(heads.map((line) => line.split(' ', 2).join(' '))).toEqual(['1:1 title', '3:1 body', '5:1 furniture', '7:1 body']) // prettier-ignore
    expect(lines[lines.findIndex((line) => line.startsWith('5:1')) + 1]).toBe('    drop   left out: no part of what the article tells') // prettier-ignore
  })

  it('gives the reason of a date without a day once', () => {
    const given = { file: 'a.txt', text: 'They met yesterday.' }
    const told = [...explainDocument(readDocument(given, knowledge), new Map())].find((line) => line.includes('date '))
    expect(told).toContain('“yesterday” → unresolved (')
    expect(told?.split('is not known')).toHaveLength(2)
  })

  it.each([
    [
      'names the words that tell its day',
      '*Published 8 May 2024 · By Anna Vale*\n\n',
      undefined,
      'a.txt · published 2024-05-08 (day) · the text: “*Published 8 May 2024 · By Anna Vale*”',
    ],
    [
      'says that its day was corrected',
      '*Published 8 May 2024 · By Anna Vale*\n\n',
      document.published,
      'a.txt · published 2024-05-10 (day) · the text: “*Published 8 May 2024 · By Anna Vale*”, which the corpus corrects',
    ],
    [
      'says what it has instead of a day',
      'LIMA, May 8 (Reuters) - ',
      undefined,
      'a.txt · published unknown · “LIMA, May 8 (Reuters) -” names a day without its year',
    ],
    ['says that nothing tells its day', '', undefined, 'a.txt · published unknown'],
  ])('%s', (_, line, published, head) => {
    const text = TEXT.replace('Peru signed', `${line}Peru signed`)
    const given = { file: 'a.txt', text, ...(published === undefined ? {} : { published }) }
    expect(explainDocument(readDocument(given, knowledge), new Map()).next().value).toBe(head)
  })
})
