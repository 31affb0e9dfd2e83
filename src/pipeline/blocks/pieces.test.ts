import { describe, expect, it } from 'vitest'
import { splitPieces } from './pieces.ts'

const pieces = (text: string): string[] => splitPieces(text, 0).map((piece) => piece.text)

const WRAPPED = `The gate of the upper dam was jammed for nine hours on the night of
the flood, and no one told the villages below it, an inquiry found on
Wednesday.

The report by a retired judge blames the operator, and says that eleven
people died because a siren had not been tested since the year before
the law required it.
`

describe('pieces', () => {
  it('join the lines of a paragraph that was wrapped by hand', () => {
    expect(pieces(WRAPPED)).toHaveLength(2)
    expect(pieces(WRAPPED)[0]).toMatch(/^The gate .* on the night of the flood, .* on Wednesday\.$/)
  })

  it('join a line that was broken early in mid-sentence', () => {
    const text = `${WRAPPED}\nThe operator knew that the judge would ask for it and sent President\nXi.\n\nUPPER VALLEY\nThe siren was silent.\n`
    expect(pieces(text).slice(2)).toEqual([
      'The operator knew that the judge would ask for it and sent President Xi.',
      'UPPER VALLEY',
      'The siren was silent.',
    ])
  })

  it('are the same for CRLF, CR and LS', () => {
    for (const terminator of ['\r\n', '\r', '\u2028'])
      expect(pieces(WRAPPED.replaceAll('\n', terminator))).toEqual(pieces(WRAPPED))
  })

  it.each([
    ['One paragraph ends here.\nAnother begins here.\nA third.\nA fourth.', 4],
    ['Home\nNews\nSport\nOpinion', 4],
    ['Find the best jobs now and\nbe notified by email.', 1],
    ['6\nwater supply to the homes', 2],
    ['Story of the day\nlower case headline', 2],
  ])('of %j are %i: lines stand for themselves unless they run on', (text, count) => {
    expect(pieces(text)).toHaveLength(count)
  })

  it('keep list items and speakers of a wrapped text apart', () => {
    const text = `${WRAPPED}
  * the siren at the lower end of the valley had not been tested since
    the year of the first flood;
  * a call went unanswered.

Q    Did the operator of the dam know about the siren on the night of the
flood, or not?

MS. HOLLIS:  It did.  We have the call, the answer, and the time at which
it was made.
`
    expect(
      pieces(text)
        .slice(2)
        .map((piece) => piece.slice(0, 8)),
    ).toEqual(['* the si', '* a call', 'Q Did th', 'MS. HOLL'])
  })

  it('hand long paragraphs to the rules in part, with their whole place', () => {
    const [piece] = splitPieces('word '.repeat(5000), 0)
    expect(piece?.text.length).toBe(2000)
    expect(piece?.length).toBe(24_999)
    expect(piece?.end).toBe(24_999)
  })
})
