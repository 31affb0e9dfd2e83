import { describe, expect, it } from 'vitest'
import { looksLikeVerb } from './looks-like-verb.ts'
import type { Word } from './words.ts'

/** "killing/VERB ten/NUM people/NOUN and/CCONJ *wounding/NOUN dozens/NOUN" as words, and whether the marked one is a verb. */
function marked(tagged: string): boolean {
  const parts = tagged.split(' ')
  const words = parts.map((part): Word => {
    const [text = '', pos = 'X'] = part.replace('*', '').split('/')
    return { text, lemma: text, pos: pos as Word['pos'], space: true, at: -1 }
  })
  return looksLikeVerb(
    words,
    parts.findIndex((part) => part.startsWith('*')),
  )
}

describe('looksLikeVerb', () => {
  it.each([
    ['killing/VERB ten/NUM people/NOUN and/CCONJ *wounding/NOUN dozens/NOUN'],
    ['shot/VERB one/NUM activist/NOUN and/CCONJ *arresting/NOUN three/NUM others/NOUN'],
    ['detained/VERB and/CCONJ *tortured/NOUN medical/ADJ staff/NOUN'],
    ['came/VERB and/CCONJ *ransacked/ADJ our/PRON office/NOUN'],
    ['Berg/PROPN *left/VERB'],
  ])('finds the verb in “%s”', (tagged) => {
    expect(marked(tagged)).toBe(true)
  })

  it.each([
    ['on/ADP food/NOUN and/CCONJ *housing/NOUN costs/NOUN'],
    ['the/DET *meeting/NOUN three/NUM days/NOUN'],
    ['old/ADJ and/CCONJ *tired/ADJ soldiers/NOUN'],
    ['grain/NOUN and/CCONJ *seed/NOUN prices/NOUN'],
    ['killed/VERB and/CCONJ *dozens/NOUN of/ADP men/NOUN'],
  ])('leaves “%s” as it is', (tagged) => {
    expect(marked(tagged)).toBe(false)
  })
})
