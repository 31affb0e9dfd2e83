import { describe, expect, it } from 'vitest'
import { checkText } from './check-text.ts'

describe('the text of an article', () => {
  it.each([
    ['', 'E-EMPTY', 1, 1],
    [' \n\t\r\n ', 'E-EMPTY', 1, 1],
    ['one\u0000two', 'E-CTRL', 1, 4],
    ['one\ntwo \u001b[31mred', 'E-CTRL', 2, 5],
    ['a\u0090b', 'E-CTRL', 1, 2],
    ['a\u007fb', 'E-CTRL', 1, 2],
  ])('%j is rejected with %s', (text, code, line, column) => {
    expect(checkText(text)[0]).toMatchObject({ level: 'reject', code, line, column })
  })

  it.each([
    ['He said â€œno', 'W-MOJIBAKE', 9],
    ['a \ufffd b', 'W-REPLACED', 3],
    ['a \u202eb', 'W-BIDI', 3],
    ['a \u2067b', 'W-BIDI', 3],
    ['Pu\u200btin', 'W-INVISIBLE', 3],
    ['Pu\u00adtin', 'W-INVISIBLE', 3],
    ['Mr \u0420utin', 'W-CONFUSABLE', 4],
    ['Pu\u03c4in', 'W-CONFUSABLE', 2],
    ['a \ue000 b', 'W-UNUSUAL', 3],
    ['a \ufdd0 b', 'W-UNUSUAL', 3],
  ])('%j is kept with the warning %s', (text, code, column) => {
    expect(checkText(text)).toMatchObject([{ level: 'warning', code, line: 1, column }])
  })

  it.each([
    ['plain words'],
    ['tab\there\r\nnext\fpage\u0085end\u2028x'],
    ['习近平 met Лавров, “quotes” – dashes … € é'],
    ['e\u0301 composed otherwise'],
    ['Лавров-led talks and Су-34s, 5 µm, Ω'],
    ['👩‍🚀'.replace('\u200d', '')],
    ['=cmd() and <script>alert(1)</script>'],
  ])('%j is fine', (text) => {
    expect(checkText(text)).toEqual([])
  })

  it('is looked through in one pass even where it is one long line', () => {
    const text = `${'word '.repeat(200_000)}\u0000`
    expect(checkText(text)).toMatchObject([{ code: 'E-CTRL', column: 1_000_001 }])
  })
})
