import { describe, expect, it } from 'vitest'
import { breaksOff, capitalisedWords, countWords, endsSentence, fold, lowerWords } from './shape.ts'

describe('the form of a line', () => {
  it.each([
    ['It rained.', true],
    ['Did it?', true],
    ['“It rained.”', true],
    ['It rained.)', true],
    ['_It rained._', true],
    ['下雨了。', true],
    ['The dam broke.3', true],
    ['The dam broke.[3]', true],
    ['Why Arl is No.1', false],
    ['Prices rise by 3.5', false],
    ['Blitz could cut lunch costs…', false],
    ['and then ...', false],
    ['Water and trade', false],
    ['the points:', false],
    ['', false],
  ])('“%s” ends a sentence: %s', (text, expected) => {
    expect(endsSentence(text)).toBe(expected)
  })

  it.each([
    ['a volcano in', true],
    ['pushing farmers to the brink — while', true],
    ['It rained.', false],
    ['Brandt said:', false],
    ['“We had no choice,”', false],
  ])('“%s” breaks off: %s', (text, expected) => {
    expect(breaksOff(text)).toBe(expected)
  })

  it.each([
    ['  one  two\tthree\n', 3],
    ['', 0],
    ['one', 1],
  ])('%j has %i words', (text, expected) => {
    expect(countWords(text)).toBe(expected)
  })

  it('is compared without case, marks and curly quotes', () => {
    expect(fold('» Editor’s  Picks: ')).toBe("editor's picks")
    expect(fold('###')).toBe('')
  })

  it('tells capitalised words from words in lower case', () => {
    const text = 'The U.S. envoy met Wang Yi in São Paulo; Moscow’s aide left'
    expect(capitalisedWords(text)).toEqual(['The', 'Wang', 'São', 'Paulo', 'Moscow'])
    expect(lowerWords(text)).toEqual(['envoy', 'met', 'aide', 'left'])
  })
})
