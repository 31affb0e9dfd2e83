import { describe, expect, it } from 'vitest'
import { mentionId } from './mention-id.ts'
import { nameMentions } from './name-mentions.ts'

const SHA = 'a'.repeat(64)

describe('mentionId', () => {
  it('has the form that was published, for ever', () => {
    expect(mentionId(SHA, 'the leaders met on monday.', 'meet', 0)).toBe('d5g2xshxbx2b')
  })

  it.each([
    ['another document', mentionId('b'.repeat(64), 's', 'meet', 0)],
    ['another sentence', mentionId(SHA, 't', 'meet', 0)],
    ['another trigger', mentionId(SHA, 's', 'call', 0)],
    ['another ordinal', mentionId(SHA, 's', 'meet', 1)],
  ])('differs for %s', (_, other) => {
    expect(other).not.toBe(mentionId(SHA, 's', 'meet', 0))
    expect(other).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/)
  })
})

describe('nameMentions', () => {
  const WORDS = 'A met B and met C.'
  const sentence = (text: string, start = 0) => ({
    text,
    tokens: [...text.matchAll(/\w+/g)].map(({ index, 0: word }) => ({
      start: start + index,
      lemma: word === 'met' ? 'meet' : word.toLowerCase(),
    })),
  })
  const first = { sentence: 0, lemma: 'meet', start: WORDS.indexOf('met') }
  const second = { ...first, start: WORDS.lastIndexOf('met') }
  const names = (sentences: string[], triggers: { sentence: number; lemma: string; start: number }[]) =>
    nameMentions(SHA, sentences.map((text) => sentence(text)), triggers) // prettier-ignore

  it('keeps two acts of one verb in one sentence apart, whichever of them is read', () => {
    const [one, two] = names([WORDS], [first, second])
    expect(one).not.toBe(two)
    expect(names([WORDS], [second])).toEqual([two])
    expect(names([WORDS], [first])).toEqual([one])
  })

  it('keeps a sentence that is printed twice apart, however it is dressed and whichever of them is read', () => {
    const again = { ...first, sentence: 1 }
    const printed = [WORDS, ' A met B  and met C.']
    const [one, two] = names(printed, [first, again])
    expect(one).not.toBe(two)
    expect(names(printed, [again])).toEqual([two])
  })

  it('keeps acts apart whose trigger is no word of its lemma', () => {
    const talks = { sentence: 0, lemma: 'consult', start: 2 }
    expect(new Set(names([WORDS], [talks, talks, talks])).size).toBe(3)
  })

  it('does not depend on what stands elsewhere in the document', () => {
    const other = { sentence: 0, lemma: 'speak', start: 2 }
    expect(names(['D spoke.', WORDS], [other, { ...first, sentence: 1 }])[1]).toBe(names([WORDS], [first])[0])
  })
})
