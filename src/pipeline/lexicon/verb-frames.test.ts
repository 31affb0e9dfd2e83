import { describe, expect, it } from 'vitest'
import { FRAMES, framesById, framesOfNoun, framesOfVerb, triggerWords } from './verb-frames.ts'

const kindsOf = (lemma: string): string[] => framesOfVerb(lemma).map(({ frame }) => frame.kind)

describe('the verb frames', () => {
  it('know hundreds of verbs and nouns, each frame by its own name', () => {
    const { verbs, nouns } = triggerWords()
    expect(verbs.length + nouns.length).toBeGreaterThanOrEqual(500)
    expect(framesById.size).toBe(FRAMES.length)
  })

  it('reach beyond politics', () => {
    const kinds = new Set(FRAMES.map(({ kind }) => kind))
    for (const kind of [
      'CONSULT',
      'ASSAULT',
      'SANCTION',
      'LEGAL',
      'BUSINESS',
      'SPACE',
      'DISASTER',
      'ACCIDENT',
      'ELECTION',
      'APPOINT',
      'LAW',
      'SPORT',
    ])
      expect(kinds).toContain(kind)
  })

  it.each([
    ['meet', 'CONSULT'],
    ['sentence', 'LEGAL'],
    ['erupt', 'DISASTER'],
    ['acquire', 'BUSINESS'],
    ['dock', 'SPACE'],
    ['elect', 'ELECTION'],
    ['resign', 'APPOINT'],
    ['shell', 'ASSAULT'],
    ['expel', 'SANCTION'],
    ['capsize', 'ACCIDENT'],
  ])('read "%s" as %s', (lemma, kind) => {
    expect(kindsOf(lemma)).toContain(kind)
  })

  it.each(['be', 'have', 'belong', 'exist', 'resemble', 'remain'])('have nothing to say of "%s" alone', (lemma) => {
    const alone = framesOfVerb(lemma).filter(({ particle, light }) => particle === undefined && light === undefined)
    expect(alone.filter(({ frame }) => !frame.measured)).toEqual([])
  })

  it('know nouns that tell an act, alone and in compounds', () => {
    expect(framesOfNoun('meeting')[0]?.kind).toBe('CONSULT')
    expect(framesOfNoun('phone call')[0]?.id).toBe('call')
    expect(framesOfNoun('table')).toEqual([])
  })

  it('let an empty verb carry a noun: "hold talks"', () => {
    const entry = framesOfVerb('hold').find(({ light }) => light?.has('summit'))
    expect(entry?.frame.id).toBe('talks')
  })

  it('give every word of acts in capitals and for readers', () => {
    for (const frame of FRAMES) {
      expect(frame.kind, frame.id).toMatch(/^[A-Z]+$/)
      expect(frame.word, frame.id).toMatch(/^[a-z][a-z -]+$/)
    }
  })
})
