import { describe, expect, it } from 'vitest'
import type { Wish } from '../../../tests/examples/hand-made.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { readWords, trimWords, writeWords } from './words.ts'

function read(says: string, wish: Partial<Wish> = {}) {
  const input = titleInput({ ...wish, says })
  return writeWords(readWords(input, input.candidate.sentence))
}

describe('readWords', () => {
  it.each([
    ['Berg also *met* Silva.', 'Berg met Silva'],
    ['Berg *met* Silva on Tuesday.', 'Berg met Silva'],
    ['Berg *met* Silva early on Tuesday in Arl.', 'Berg met Silva in Arl'],
    ['Berg (pictured) *met* Silva [left] here.', 'Berg met Silva here'],
    ['Norland’s president Anna Berg *met* Silva.', 'Berg met Silva'],
    ['Trade Minister Rosa Silva *met* Berg.', 'Silva met Berg'],
    ['Minister of Foreign Affairs Anna Berg *met* the Sudonian minister Rosa Silva.', 'Berg met Silva'],
    ['Police *held* a man over the killing of bakery owner Anna Berg.', 'Police held a man over the killing of Berg'],
    ['Mr Berg and Ms Silva *met*.', 'Berg and Silva met'],
    ['Berg’s *visit* ended.', 'Berg’s visit ended'],
    ['Norland’s army *met* Sudonia’s guards.', 'Norland’s army met Sudonia’s guards'],
    ['A 35-nation board *met* over $1bn.', 'A 35-nation board met over $1bn'],
    ['Berg and her Sudonian counterpart Rosa Silva *met*.', 'Berg and Silva met'],
    ['Norland must *stop* at once.', 'Norland must stop at once'],
    ['Berg *came* on an yesterday train.', 'Berg came on a train'],
    ['The two sides not only jointly *held* the drill but also planned it.', 'The two sides jointly held the drill but planned it'], // prettier-ignore
    ['Norland does not only *sell* arms.', 'Norland does sell arms'],
    ['Norland not merely *sold* arms but trained guards.', 'Norland sold arms but trained guards'],
    ['Berg *wants* “the two of them” and says "no way" here.', 'Berg wants “the two of them” and says “no way” here'],
    ['The captives were *handed* over on Tuesday in Arl.', 'The captives were handed over in Arl'],
    ['Berg *met* Silva since early on Tuesday.', 'Berg met Silva'],
    ['Norland *downed* most of those Falcons.', 'Norland downed most of Falcons'],
    ['Norland will not simply *accept* it.', 'Norland will not simply accept it'],
    ['Norland did not *sell* only arms.', 'Norland did not sell only arms'],
    ['Berg said “not only arms” *came*.', 'Berg said “not only arms” came'],
    ['Berg *warned* of a, quote, “shadow war”.', 'Berg warned of a “shadow war”'],
    ['Berg *read* a quote, a verse and a song.', 'Berg read a quote, a verse and a song'],
    ['Berg *hopes* it “ends very quickly”.', 'Berg hopes it “ends very quickly”'],
    ['Monday’s *attack* on Arl.', 'attack on Arl'],
    ['Berg *spoke* in an interview published on Tuesday of fear.', 'Berg spoke in an interview of fear'],
    ['The suit *was* filed on Tuesday.', 'The suit was filed'],
    ['Berg *says* it is too soon to leave.', 'Berg says it is too soon to leave'],
    ['Berg *opened* Sea Shield 2016.', 'Berg opened Sea Shield 2016'],
  ])('writes “%s” as “%s”', (says, text) => {
    expect(read(says)).toBe(text)
  })

  it('leaves a name that means nobody known as it stands', () => {
    expect(read('Ivo Lind *met* Berg.')).toBe('Ivo Lind met Berg')
  })
})

describe('a name that stands for an office', () => {
  it('needs no country behind it', () => {
    const input = titleInput({ says: 'The president of Norland *met* Silva.' })
    const office = { start: 4, end: 13, text: 'president', sentence: 0, actors: ['anna-berg'], kind: 'person', via: 'name', rule: 'by-hand' } as const // prettier-ignore
    const named = { ...input, names: [{ ...office, actors: [...office.actors] }, ...input.names] }
    expect(writeWords(readWords(named, input.candidate.sentence))).toMatch(/Berg met Silva$/)
    expect(read('Anna Berg of Norland *met* Silva.')).toBe('Berg of Norland met Silva')
  })
})

describe('a name that ends like a possessive', () => {
  it.each([
    ['Arlson’s *closed* a shop.', 'Arlson’s closed a shop'],
    ['Arlson’s *closed* a shop that Silva’s firm ran.', 'Arlson’s closed a shop that Silva’s firm ran'],
  ])('is written with one: “%s”', (says, words) => {
    const input = titleInput({ says })
    const company = { id: 'arlsons', name: 'Arlson’s', kind: 'organisation' as const, names: ['Arlson’s'], roles: [] }
    const mention = { start: input.candidate.sentence.start, end: input.candidate.sentence.start + 8, text: 'Arlson’s', sentence: 0, actors: ['arlsons'], kind: 'organisation' as const, via: 'name' as const, rule: 'by-hand' } // prettier-ignore
    const named = {
      ...input,
      actors: new Map([...input.actors, ['arlsons', company]]),
      names: [mention, ...input.names],
    }
    expect(writeWords(readWords(named, input.candidate.sentence))).toBe(words)
  })
})

describe('a country by its short name', () => {
  const long = (says: string, text: string, name = 'Norland') => {
    const input = titleInput({ says })
    const start = input.candidate.sentence.text.indexOf(text)
    const country = { id: 'long', name, kind: 'country' as const, names: [text], roles: [] }
    const mention = { start, end: start + text.length, text, sentence: 0, actors: ['long'], kind: 'country' as const, via: 'name' as const, rule: 'by-hand' } // prettier-ignore
    const named = { ...input, actors: new Map([...input.actors, ['long', country]]), names: [mention] }
    return writeWords(readWords(named, input.candidate.sentence))
  }

  it.each([
    ['Berg *condemned* the Democratic State of Nor for its test.', 'Democratic State of Nor', 'Norland', 'condemned Norland for'], // prettier-ignore
    ['Berg *condemned* the US for its test.', 'US', 'US', 'condemned the US for'],
    ['Berg *condemned* the Nor government.', 'Nor', 'Norland', 'condemned the Norland government'],
  ])('takes the article only where its name has one: “%s”', (says, text, name, words) => {
    expect(long(says, text, name)).toContain(words)
  })
})

describe('what is somebody’s own', () => {
  it('needs no name where the title says to whom it is done', () => {
    const input = titleInput({ says: 'Berg was *confined* to her house.', targets: ['anna-berg'] })
    const { candidate } = input
    const start = candidate.sentence.text.indexOf('her')
    const her = { start, end: start + 3, text: 'her', sentence: 0, actors: ['anna-berg'], kind: 'person' as const, via: 'pronoun' as const, rule: 'by-hand' } // prettier-ignore
    const told = (passive: boolean) => ({ ...input, names: [...input.names, her], candidate: { ...candidate, act: { ...candidate.act, passive } } }) // prettier-ignore
    expect(writeWords(readWords(told(true), candidate.sentence))).toContain('confined to her house')
    expect(writeWords(readWords(told(false), candidate.sentence))).toContain('confined to Berg’s house')
  })
})

describe('whom something is done to', () => {
  it.each([
    ['The Grain Council *fired* her after a week.', 'fired Berg after a week'],
    ['The Grain Council *gave* her a medal.', 'gave Berg a medal'],
    ['The Grain Council *raided* her flat.', 'raided Berg’s flat'],
  ])('owns nothing: “%s”', (says, words) => {
    const input = titleInput({ says })
    const start = input.candidate.sentence.text.indexOf(' her ') + 1
    const her = { start, end: start + 3, text: 'her', sentence: 0, actors: ['anna-berg'], kind: 'person' as const, via: 'pronoun' as const, rule: 'by-hand' } // prettier-ignore
    const named = { ...input, names: [...input.names, her] }
    expect(writeWords(readWords(named, input.candidate.sentence))).toContain(words)
  })
})

describe('trimWords', () => {
  it('takes links and punctuation off both ends', () => {
    const input = titleInput({ says: ', and Berg *met* Silva –' })
    expect(writeWords(trimWords(readWords(input, input.candidate.sentence)))).toBe('Berg met Silva')
    expect(trimWords([])).toEqual([])
  })
})

describe('readWords of sums', () => {
  it('takes no country out of a sum', () => {
    const input = titleInput({ says: 'Norland *puts* duties on US$16 billion of goods.' })
    const us = { id: 'us', name: 'United States', kind: 'country' as const, names: ['US'], roles: [] }
    const start = input.candidate.sentence.text.indexOf('US$')
    const name = { start, end: start + 2, text: 'US', sentence: 0, actors: ['us'], kind: 'country' as const, via: 'name' as const, rule: 'by-hand' } // prettier-ignore
    const told = { ...input, actors: new Map([...input.actors, [us.id, us]]), names: [name] }
    expect(writeWords(readWords(told, told.candidate.sentence))).toContain('US$16 billion')
  })
})
