import { describe, expect, it } from 'vitest'
import { plainLetters } from './plain-letters.ts'
import { tagTokens } from './tokens.ts'

describe('the letters that the tagger sees', () => {
  it.each([
    ['Erdoğan', 'Erdogan'],
    ['Šefčovič', 'Sefcovic'],
    ['Łódź', 'Lódz'],
    ['İmamoğlu, Yıldız', 'Imamoglu, Yildiz'],
    ['Nguyễn Phú Trọng', 'Nguyen Phú Trong'],
    ['Đukanović', 'Dukanovic'],
    ['in the vote;opponents', 'in the vote,opponents'],
  ])('are plain and as many: %s', (text, plain) => {
    expect(plainLetters(text)).toBe(plain)
    expect(plainLetters(text)).toHaveLength(text.length)
  })

  it.each(['São Tomé', 'Orbán', 'Müller', '王毅', 'Лавров', '10:30; later', 'https://example.org'])(
    'stay: %s',
    (text) => {
      expect(plainLetters(text)).toBe(text)
    },
  )
})

describe('words with letters of other languages', () => {
  it('are whole, and leave the verb beside them a verb', () => {
    const tokens = tagTokens('President Erdoğan met Maroš Šefčovič in Eskişehir.', 0)
    expect(tokens.map(({ text }) => text)).toEqual(['President', 'Erdoğan', 'met', 'Maroš', 'Šefčovič', 'in', 'Eskişehir', '.']) // prettier-ignore
    expect(tokens[2]?.pos).toBe('VERB')
  })

  it('and digits stay together: “S-400s”', () => {
    expect(tagTokens('Russia sold S-400s to Turkey.', 0).map(({ text }) => text)).toContain('S-400s')
  })
})
