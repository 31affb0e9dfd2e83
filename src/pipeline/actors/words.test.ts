import { describe, expect, it } from 'vitest'
import { addName, createTrie, longestName } from './name-trie.ts'
import { spellingOf } from './spellings.ts'
import { fold, scanWords, slugOf } from './words.ts'

describe('the words of a text', () => {
  it.each([
    ['São Tomé’s', ['sao', 'tome', 's']],
    ['U.S. aid', ['u', 's', 'aid']],
    ['Jean-Pierre', ['jean', 'pierre']],
    ['Zele\u{200B}nka', ['zelenka']],
    ['Łódź, Ørsted', ['lodz', 'orsted']],
    ['见 李浩然', ['见', '李', '浩', '然']],
    ['Ан\u{301}на', ['анна']],
    ['', []],
    ['… — “”', []],
  ])('of %j are %j', (text, expected) => {
    expect(scanWords(text).map(({ key }) => key)).toEqual(expected)
  })

  it('keep their places in the text, invisible characters included', () => {
    const text = 'a Zele\u{200B}nka!'
    expect(scanWords(text, 10).map(({ start, end }) => text.slice(start - 10, end - 10))).toEqual([
      'a',
      'Zele\u{200B}nka',
    ])
  })

  it('fold without changing case', () => {
    expect(fold('Élysée')).toBe('Elysee')
    expect(fold('E\u{301}lyse\u{301}e')).toBe('Elysee')
  })

  it.each([
    ['Ursula von Braun', 'ursula-von-braun'],
    ["Côte d'Ivoire", 'cote-divoire'],
    ['U.S. Court of Appeals', 'us-court-of-appeals'],
    ['李浩然', '李浩然'],
  ])('make an id: %s → %s', (name, id) => {
    expect(slugOf(name)).toBe(id)
  })
})

describe('the spellings of a name', () => {
  it.each([
    ['kuleshyy', 'kuleshy'],
    ['kuleshiy', 'kuleshy'],
    ['kuleshii', 'kuleshy'],
    ['kuleshy', 'kuleshy'],
    ['andrei', 'andrey'],
    ['nikolai', 'nikolay'],
    ['dmitri', 'dmitry'],
    ['muhammad', 'mohammed'],
    ['mali', 'mali'],
    ['kyiv', 'kyiv'],
    ['', ''],
  ])('%s is looked up as %s', (key, expected) => {
    expect(spellingOf(key)).toBe(expected)
  })
})

describe('a trie of names', () => {
  const trie = createTrie<string>()
  for (const name of ['US', 'U.S.', 'NATO', 'Turkey', 'Bank', 'Bank of Ghana', 'Élysée', '李浩然', 'Andrei Kuleshiy'])
    addName(trie, name, name)
  const found = (text: string): string | undefined => {
    const words = scanWords(text)
    return longestName(trie, text, words, 0)?.values.join('+')
  }

  it.each([
    ['US', 'US'],
    ['us', undefined],
    ['Us', undefined],
    ['U.S. law', 'U.S.'],
    ['NATO', 'NATO'],
    ['Nato', 'NATO'],
    ['nato', undefined],
    ['Turkey', 'Turkey'],
    ['TURKEY', 'Turkey'],
    ['turkey', undefined],
    ['Bank of Ghana', 'Bank of Ghana'],
    ['Bank of Oslo', 'Bank'],
    ['Bank, of Ghana', 'Bank of Ghana'],
    ['Bank (of Ghana)', 'Bank'],
    ['Elysee', 'Élysée'],
    ['E\u{301}lysée', 'Élysée'],
    ['李浩然', '李浩然'],
    ['Andrey Kuleshyy', 'Andrei Kuleshiy'],
    ['andrey kuleshyy', undefined],
    ['Andrea Kuleshyy', undefined],
    ['T\u{443}rkey', undefined],
    ['', undefined],
  ])('finds the longest name at the start of %j: %s', (text, expected) => {
    expect(found(text)).toBe(expected)
  })
})
