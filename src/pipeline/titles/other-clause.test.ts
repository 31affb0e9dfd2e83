import { describe, expect, it } from 'vitest'
import { otherClause } from './other-clause.ts'
import type { Word } from './words.ts'

function words(text: string): Word[] {
  return text.split(' ').map((part) => {
    const [word = '', pos = 'NOUN'] = part.split('/')
    return { text: word, lemma: word, pos: pos as Word['pos'], space: true, at: 0 }
  })
}

describe('otherClause', () => {
  it.each([
    ['under/ADP attack/NOUN and/CCONJ some/DET have/AUX warned/VERB', 2],
    ['1/NUM %/NOUN and/CCONJ its/PRON price/NOUN took/VERB the/DET index/NOUN lower/ADV', 2],
    ['him/PRON and/CCONJ they/PRON directed/VERB police/NOUN', 1],
    ['ten/NUM seats/NOUN and/CCONJ the/DET Greens/PROPN doubling/VERB their/PRON share/NOUN', 2],
    ['the/DET port/NOUN but/CCONJ the/DET mayor/NOUN was/AUX away/ADV', 2],
  ])('%s → word %i', (text, at) => {
    expect(otherClause(words(text))).toBe(at)
  })

  it.each([
    'travel/NOUN bans/NOUN and/CCONJ asset/NOUN freezes/VERB on/ADP allies/NOUN',
    'shops/NOUN and/CCONJ polling/VERB stations/NOUN',
    'shops/NOUN and/CCONJ is/AUX selling/VERB the/DET lorries/NOUN',
    'ties/NOUN and/CCONJ trade/NOUN in/ADP Arl/PROPN',
    'the/DET jet/NOUN and/CCONJ handed/VERB back/ADV its/PRON pilot/NOUN',
    '“/PUNCT peace/NOUN and/CCONJ we/PRON are/AUX ready/ADJ ”/PUNCT',
  ])('%s has none', (text) => {
    expect(otherClause(words(text))).toBe(text.split(' ').length)
  })
})
