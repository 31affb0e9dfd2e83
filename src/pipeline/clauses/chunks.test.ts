import { describe, expect, it } from 'vitest'
import { readOne, wordsOf } from './fixtures/read-one.ts'

const chunks = (text: string): string[] => {
  const reading = readOne(text)
  return reading.chunks.map((chunk) => `${chunk.kind} ${wordsOf(reading, chunk.from, chunk.to)}`)
}

describe('chunks', () => {
  it('keep a noun phrase whole over its owner', () => {
    expect(chunks('Ukraine’s military spy agency fled.')[0]).toBe('np Ukraine ’s military spy agency')
  })

  it('take "at least" as part of no preposition', () => {
    expect(chunks('At least seven civilians were killed.').slice(0, 2)).toEqual(['adv At least', 'np seven civilians'])
  })

  it.each([
    ['It came as the leaders arrived.', 'sub as'],
    ['He worked as a nurse.', 'prep as'],
    ['They fled after a businessman, Nuno Faro, told police.', 'sub after'],
    ['They fled after the war.', 'prep after'],
    ['After the war, Norway rebuilt its ports.', 'prep After'],
    ['Profit before special items fell.', 'prep before'],
    ['It sank before rescuers came.', 'sub before'],
    ['A camp for displaced people burned.', 'prep for'],
  ])('tell a clause from a phrase: %s', (text, chunk) => {
    expect(chunks(text)).toContain(chunk)
  })

  it.each([
    ['Nobody wrote on China–Russia ties.', 'np China – Russia ties'],
    ['Crews on board the carrier left.', 'prep on board'],
  ])('keep together what belongs together: %s', (text, chunk) => {
    expect(chunks(text)).toContain(chunk)
  })

  it('end at a dash that opens an aside', () => {
    expect(chunks('Peru – Chile too – left.')).toContain('np Peru')
  })

  it('cover every word once', () => {
    const reading = readOne('In Brussels, the minister said on Monday that “nothing is agreed”.')
    let next = 0
    for (const chunk of reading.chunks) {
      expect(chunk.from).toBe(next)
      next = chunk.to + 1
    }
    expect(next).toBe(reading.words.length)
  })
})
