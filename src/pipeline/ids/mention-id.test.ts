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
  const meets = { sentence: { text: 'A met B and met C.' }, lemma: 'meet' }

  it('keeps two acts of one verb in one sentence apart', () => {
    const [first, second] = nameMentions(SHA, [meets, meets])
    expect(first).not.toBe(second)
  })

  it('counts on through a sentence that is printed twice, however it is dressed', () => {
    const again = { sentence: { text: ' A met B  and met C.' }, lemma: 'meet' }
    expect(new Set(nameMentions(SHA, [meets, again])).size).toBe(2)
    expect(nameMentions(SHA, [again])[0]).toBe(nameMentions(SHA, [meets])[0])
  })

  it('does not depend on what stands elsewhere in the document', () => {
    const other = { sentence: { text: 'D spoke.' }, lemma: 'speak' }
    expect(nameMentions(SHA, [other, meets])[1]).toBe(nameMentions(SHA, [meets])[0])
  })
})
