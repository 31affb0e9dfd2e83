import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCell, formatCsv } from './csv.ts'

describe('a cell', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =cmd()', "' =cmd()"],
    ['\u200B=cmd()', "'\u200B=cmd()"],
    ['＝1', "'＝1"],
    ['习近平', '习近平'],
    ['2024-04-09', '2024-04-09'],
    ['', ''],
  ])('%j is written %j', (text, cell) => {
    expect(formatCell(text)).toBe(cell)
  })
})

describe('a file', () => {
  it('begins with a byte-order mark and ends its lines as the standard says', () => {
    expect(formatCsv(['a', 'b'], [['1', '2']])).toBe('\uFEFFa,b\r\n1,2\r\n')
  })

  it('never lets a cell begin a formula, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(formatCell(text).replace(/^"/, '')).not.toMatch(/^\s*[=+\-@]/)
      }),
    )
  })
})
