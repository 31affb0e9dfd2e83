import { describe, expect, it } from 'vitest'
import type { NameMention } from '../annotation.ts'
import { actorsOf } from './speaker.ts'

const PEOPLE: Record<string, string> = { His: 'mora', Its: 'acme', Mora: 'mora', 'Mora’s': 'mora', Brandt: 'brandt' }

/** The actors of a whole sentence, in which the words of the table above are names. */
function speakersOf(text: string): string[] {
  const names = Object.entries(PEOPLE).flatMap(([word, actor]): NameMention[] => {
    const start = text.search(new RegExp(`\\b${word}(?![\\p{L}’])`, 'u'))
    const via = /^(?:His|Its)$/.test(word) ? 'pronoun' : 'name'
    const kind = actor === 'acme' ? 'organisation' : 'person'
    return start < 0 ? [] : [{ sentence: 0, start, end: start + word.length, text: word, actors: [actor], kind, via, rule: 'by-hand' }] // prettier-ignore
  })
  return actorsOf({ start: 0, end: text.length }, names, 0)
}

describe('actorsOf', () => {
  it.each([
    ['His lawyer, Otavio Brandt', ['brandt']],
    ['Mora’s lawyer Otavio Brandt', ['brandt']],
    ['Its chief, Otavio Brandt', ['brandt']],
    ['His lawyer', ['mora']],
    ['Mora and Brandt', ['mora', 'brandt']],
    ['Brandt, of Mora’s party', ['mora', 'brandt']],
  ])('gives for “%s” %j', (text, actors) => {
    expect(speakersOf(text).toSorted()).toEqual(actors.toSorted())
  })
})
