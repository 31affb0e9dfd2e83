import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import type { Claim } from '../annotation.ts'
import { quotesUnspoken } from './quotes-unspoken.ts'

const isUnspoken = (title: string, says: string) => quotesUnspoken(title, titleInput({ says }))

describe('quotesUnspoken', () => {
  it.each([
    ['Berg: “we will not pay”', 'Berg *said*: “And we will not pay.”'],
    ['Berg: “we will not pay”', 'Berg *said*, "we will not pay".'],
    ['Berg: “we will not pay”', "'Surely we will not pay,' Berg *said*."],
    ['Berg: “we will not…”', 'Berg *said*: “And we will not pay.”'],
    ['Berg: “we will not pay”', 'And we will not pay,” Berg *said*.'],
    ['Berg: “we will not pay”', 'And we will not pay," Berg *said* on Monday.'],
    ['Berg: “We will wait”', 'No coin," Berg *said*. "We will wait."'],
    ['Berg says Norland will pay', 'Berg *said* Norland would pay.'],
  ])('of “%s” is false, from: %s', (title, says) => {
    expect(isUnspoken(title, says)).toBe(false)
  })

  it.each([
    ['Berg: “Berg said Norland would pay…”', 'Berg *said* Norland would pay for it.'],
    ['Berg: “Norland would pay”', 'Berg *said* Norland would pay “for peace”.'],
    ['Berg: “Berg said on Monday”', 'That is the price," Berg *said* on Monday.'],
    ['Berg: “Berg said on Monday”', 'That is the price,” Berg *said* on Monday.'],
    ['Berg: “Berg told the crowd”', 'No coin!" Berg *told* the crowd. "We will wait."'],
    ['Berg: “words of nobody”', 'Berg *said*: “we will not pay”.'],
  ])('of “%s” is true, from: %s', (title, says) => {
    expect(isUnspoken(title, says)).toBe(true)
  })

  it('takes the words of a turn for spoken', () => {
    const input = titleInput({ says: 'We will not *pay*.' })
    const span = { start: 0, end: 16 }
    const claim: Claim = { sentence: 0, speaker: span, speakerText: '', actors: [], stance: 'says', cue: { ...span, lemma: 'say' }, content: span, quoted: false, rule: 'speaker-of-the-turn' } // prettier-ignore
    expect(quotesUnspoken('Berg: “We will not pay”', { ...input, claims: [claim] })).toBe(false)
    expect(quotesUnspoken('Berg: “We will not pay”', input)).toBe(true)
  })
})
