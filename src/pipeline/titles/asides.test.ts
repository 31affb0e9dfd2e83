import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { withoutAsides } from './asides.ts'
import { readWords, writeWords } from './words.ts'

function write(says: string, mayEnd = false) {
  const input = titleInput({ says })
  const { sentence, act } = input.candidate
  return writeWords(withoutAsides(readWords(input, { start: act.trigger.end, end: sentence.end }), mayEnd))
}

describe('withoutAsides', () => {
  it.each([
    ['Residents *accused* the builder, Andes Brickyard, of ignoring rules.', 'Andes Brickyard of ignoring rules'],
    ['Berg *put* the offer – a rise of six percent – to a ballot.', 'the offer to a ballot'],
    ['Berg *said* its new chairwoman, Rosa Silva, would leave.', 'Silva would leave'],
    ['Berg *called* for the chief executive, Rosa Silva, to be replaced.', 'for Silva to be replaced'],
  ])('puts the name in the place of what it is in “%s”', (says, text) => {
    expect(write(says).replace(/\.$/, '')).toBe(text)
  })

  it.each([
    ['a list of names', 'Berg *met* the leaders of Norland, Sudonia, Ostland and Arl.'],
    ['a clause that nothing follows', 'Berg *met* the builder, who came by train, and left.'],
    ['the end of the sentence', 'Berg *met* the builder, Rosa Silva.'],
  ])('leaves %s as it is', (_, says) => {
    expect(write(says)).toContain(',')
  })

  it('leaves out what is said of somebody before the sentence goes on', () => {
    expect(write('Berg *blamed* Silva, who lives in Arl, for the fire.')).toBe('Silva for the fire')
  })

  it('takes a known person at the end of a subject', () => {
    expect(write('Then *came* the old leader, Anna Berg,', true)).toBe('Berg')
  })
})
