import { describe, expect, it } from 'vitest'
import { lacksObject } from './takes-object.ts'
import type { Word } from './words.ts'

/** `to/ADP ten/NUM`. */
function words(text: string): Word[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [word = '', pos = 'NOUN'] = part.split('/')
      return { text: word, lemma: word, pos: pos as Word['pos'], space: true, at: 0 }
    })
}

describe('lacksObject', () => {
  it.each([
    ['sentence', 'to/ADP ten/NUM years/NOUN'],
    ['arraign', 'before/ADP a/DET judge/NOUN'],
    ['injure', 'during/ADP the/DET raid/NOUN'],
    ['order', 'to/PART return/VERB'],
    ['detain', ''],
    ['destroy', 'overnight/ADV by/ADP fire/NOUN'],
    ['convict', ',/PUNCT'],
  ])('%s %s: is done to somebody', (verb, rest) => {
    expect(lacksObject(verb, words(rest))).toBe(true)
  })

  it.each([
    ['sentence', 'two/NUM men/NOUN'],
    ['detain', 'nearly/ADV 40/NUM fishermen/NOUN'],
    ['arrest', 'at/ADP least/ADJ nine/NUM men/NOUN'],
    ['suspend', 'part/ADV of/ADP its/DET aid/NOUN'],
    ['condemn', '“/PUNCT aggression/NOUN ”/PUNCT'],
    ['seize', '$/SYM 40/NUM'],
    ['rescue', 'stranded/VERB sailors/NOUN'],
    ['kill', 'and/CCONJ injured/VERB'],
    ['detain', 'and/CCONJ beat/VERB them/PRON'],
    ['order', 'that/SCONJ they/PRON leave/VERB'],
    ['collapse', 'in/ADP Arl/PROPN'],
    ['meet', 'in/ADP Arl/PROPN'],
  ])('%s %s: is done by somebody, or to nobody', (verb, rest) => {
    expect(lacksObject(verb, words(rest))).toBe(false)
  })
})
