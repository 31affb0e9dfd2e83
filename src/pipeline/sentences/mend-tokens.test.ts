import { describe, expect, it } from 'vitest'
import type { PartOfSpeech, Token } from '../annotation.ts'
import { mendTokens, nameCapitalisedVerbs } from './mend-tokens.ts'

/** Tokens from `word/TAG/lemma`, one space between; `+` before a word joins it to the one before. */
function tokensOf(line: string): Token[] {
  let at = 0
  return line.split(' ').map((entry) => {
    const joined = entry.startsWith('+')
    const [text = '', pos = 'X', lemma = text.toLowerCase()] = entry.replace(/^\+/, '').split('/')
    const start = joined ? at - 1 : at
    at = start + text.length + 1
    return { start, end: start + text.length, text, lemma, pos: pos as PartOfSpeech }
  })
}

const shown = (tokens: Token[]): string => tokens.map(({ text, pos, lemma }) => `${text}/${pos}/${lemma}`).join(' ')

describe('mending the tagger', () => {
  it.each([
    ['Gen./NOUN/gen. Vale/PROPN', 'Gen./PROPN/gen. Vale/PROPN/vale'],
    ['J./NOUN Vale/PROPN', 'J./PROPN/j. Vale/PROPN/vale'],
    ['Russia/PROPN +’s/AUX/be talks/NOUN', 'Russia/PROPN/russia ’s/PART/’s talks/NOUN/talks'],
    ['he/PRON +’s/PART/’s late/ADJ', 'he/PRON/he ’s/AUX/be late/ADJ/late'],
    ['leaders/NOUN +’/PUNCT meeting/NOUN', 'leaders/NOUN/leaders ’/PART/’s meeting/NOUN/meeting'],
    ['leaders/NOUN ’/PUNCT meeting/NOUN', 'leaders/NOUN/leaders ’/PUNCT/’ meeting/NOUN/meeting'],
    ['to/ADP “/PUNCT send/VERB/send', 'to/PART/to “/PUNCT/“ send/VERB/send'],
    ['to/ADP “/PUNCT peace/NOUN', 'to/ADP/to “/PUNCT/“ peace/NOUN/peace'],
    ['staged/VERB/stag', 'staged/VERB/stage'],
    ['stopping/VERB/stop', 'stopping/VERB/stop'],
    ['through/ADP/thru', 'through/ADP/through'],
  ])('turns %s into %s', (line, expected) => {
    expect(shown(mendTokens(tokensOf(line)))).toBe(expected)
  })

  it('names capitalised verbs behind a word, not the first word and not one behind a mark', () => {
    const tokens = tokensOf('Start/VERB the/DET New/ADJ Start/VERB Treaty/PROPN :/PUNCT Launch/VERB it/PRON')
    expect(nameCapitalisedVerbs(tokens).map(({ pos }) => pos)).toEqual([
      'VERB',
      'DET',
      'ADJ',
      'PROPN',
      'PROPN',
      'PUNCT',
      'VERB',
      'PRON',
    ])
  })
})
