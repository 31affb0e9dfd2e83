import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../tests/names/names-in.ts'

const PIECES = [
  'Ana Silveira',
  'Silveira',
  'Mr',
  'President',
  'the',
  'The two leaders',
  'he',
  'They',
  'It said',
  'Kenya',
  'Kenya’s',
  'Kenyan',
  'in',
  'to',
  'between',
  'and',
  'Nairobi',
  'Nairobi’s',
  'Foreign Ministry',
  'Ministry of Defence',
  'NATO',
  'U.S.',
  'Acme CEO',
  'Petra Noll',
  'said',
  'met',
  'visited',
  ',',
  '.',
  '. ',
  '“',
  '”',
  '(',
  ')',
  '[',
  ']',
  '李浩然',
  'Ли Хаожань',
  'Anа',
  '\u{200B}',
  'é',
  'e\u{301}',
  '—',
  '-',
  '’s',
  '45',
  'XIV',
  'BANK',
  'Bank of',
  'of',
  'who',
  '\n',
  '- ',
  '😀',
  '\u{FEFF}',
]
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(' '))

describe('the names of any text', () => {
  it('are its slices, in order and without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0
        for (const name of namesIn(text).names) {
          expect(name.text).toBe(text.slice(name.start, name.end))
          expect(name.start).toBeGreaterThanOrEqual(end)
          expect(name.end).toBeGreaterThan(name.start)
          end = name.end
        }
      }),
      { numRuns: 300 },
    )
  })

  it('are the same each time they are read', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(namesIn(text)).toEqual(namesIn(text))
      }),
      { numRuns: 50 },
    )
  })

  it('mean actors that are known or that the text introduces, each of which is named', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { names, discovered } = namesIn(text)
        const named = new Set(names.flatMap(({ actors, body }) => [...actors, ...(body === undefined ? [] : [body])]))
        for (const { id } of discovered) expect(named).toContain(id)
        for (const name of names) expect(new Set(name.actors).size).toBe(name.actors.length)
      }),
      { numRuns: 200 },
    )
  })
})
