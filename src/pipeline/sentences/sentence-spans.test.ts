import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_SENTENCE, sentenceSpans } from './sentence-spans.ts'

const SPACE = /^[\s\u0085\u200b\u2060\ufeff]*$/
const split = (text: string): string[] =>
  sentenceSpans(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

describe('sentence spans', () => {
  it.each([
    ['Mr. Smith met Dr. J. F. Kennedy.', 'titles and initials'],
    ['The U.S. Treasury and the U.K. Foreign Office agreed.', 'a country written with points'],
    ['Gen. Mark A. Milley and Sen. Bob J. Talley spoke.', 'ranks with initials'],
    ['Shares rose 4.2% to $1.5bn at 3.14pm.', 'decimals'],
    ['It opens at 8 a.m. Monday and at 9 p.m. EDT on Jan. 5.', 'times and months'],
    ['Apple Inc. Chief Executive Tim Cook said so.', 'a company before a title'],
    ['No. 10 declined, e.g. on Nos. 3 and 4.', 'numbers'],
    ['“Is it done?” Mr Smith asked.', 'a question before who asks'],
    ['“It is done!” he said.', 'a cry before who says it'],
    ['"Why now?" the Sarrani foreign minister told reporters.', 'a straight quote before a long source'],
    ['“We had no choice,” Novy said.', 'a comma before the closing mark'],
    ['He was ... among the first to go.', 'an omission'],
    ['The line “we must ... Russia” was cut.', 'an omission before a name'],
    ['St. Petersburg lies 700 km from Mt. Elbrus.', 'places'],
    ['See pp. 3–4, fig. 2 and Smith et al. 2019.', 'references'],
    ['The site example.com is not down.', 'an address'],
    ['He lives in Washington, D.C., and in N.J. with Bob Jr. and Al Sr.', 'abbreviations to the end'],
  ])('keep “%s” whole: %s', (text) => {
    expect(split(text)).toEqual([text])
  })

  it.each([
    ['He wrote so on X. Norland agreed.', ['He wrote so on X.', 'Norland agreed.']],
    ['It rained. It stopped.', ['It rained.', 'It stopped.']],
    ['He left the U.S. The plane was late.', ['He left the U.S.', 'The plane was late.']],
    ['It ended at 5 p.m. Russia denied it.', ['It ended at 5 p.m.', 'Russia denied it.']],
    ['“Go home.” He left.', ['“Go home.”', 'He left.']],
    ['“Go home!” The crowd left.', ['“Go home!”', 'The crowd left.']],
    ['(It rained.) Then it stopped.', ['(It rained.)', 'Then it stopped.']],
    ['Did he go? Yes! He did.', ['Did he go?', 'Yes!', 'He did.']],
    ['They took Plan B. The other failed.', ['They took Plan B.', 'The other failed.']],
    ['He said no. The rest agreed.', ['He said no.', 'The rest agreed.']],
    ['He waited… Then he left.', ['He waited…', 'Then he left.']],
    ['The dam broke.[3] Eleven died.', ['The dam broke.[3]', 'Eleven died.']],
    ['The dam broke.3 Eleven died.¹² Nobody knows why.', ['The dam broke.3', 'Eleven died.¹²', 'Nobody knows why.']],
    ['Prices rose 3.5 percent. No.1 is Arl.', ['Prices rose 3.5 percent.', 'No.1 is Arl.']],
    ['习近平访问莫斯科。普京欢迎他。', ['习近平访问莫斯科。', '普京欢迎他。']],
    [
      '“We will survive. We will.” she said. It was late.',
      ['“We will survive.', 'We will.” she said.', 'It was late.'],
    ],
    ['He rose in 2019. 12 others fell.', ['He rose in 2019.', '12 others fell.']],
    ['Line one ends.\nLine two goes\non here.', ['Line one ends.', 'Line two goes\non here.']],
    ['One.  \r\n Two.', ['One.', 'Two.']],
  ])('split %j', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('put every character that is no white space into exactly one sentence, in order', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '. ',
        '? ',
        '! ',
        '…',
        '...',
        '”',
        '“',
        '"',
        ' Mr. ',
        ' U.S. ',
        '。',
        '\r\n',
        '\u2028',
        '\u0085',
        '\u200b',
        'A',
        'the ',
        '😀',
        ')',
        '[1]',
      ),
      fc.string({ maxLength: 6, unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(5), (pieces, margin) => {
        const text = pieces.join('')
        const start = Math.min(margin, text.length)
        const spans = sentenceSpans(text, start, text.length)
        let at = start
        for (const span of spans) {
          expect(text.slice(at, span.start)).toMatch(SPACE)
          expect(span.end).toBeGreaterThan(span.start)
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end))
          at = span.end
        }
        expect(text.slice(at)).toMatch(SPACE)
      }),
    )
  })

  it('cut what is longer than the longest sentence and lose nothing, not even half of a character', () => {
    for (const text of ['word '.repeat(4000).trim(), '😀'.repeat(6000), `${'x'.repeat(4999)}😀${'y'.repeat(9000)}`]) {
      const parts = split(text)
      expect(parts.length).toBeGreaterThan(1)
      expect(parts.every((part) => part.length <= LONGEST_SENTENCE)).toBe(true)
      expect(parts.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      expect(parts.filter((part) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(part))).toEqual([])
    }
  })
})
