import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { readClauses } from './read-clause.ts'
import { sharedRow } from './shared-object.ts'
import { readWords, writeWords } from './words.ts'

function follows(says: string) {
  const input = titleInput({ says })
  const { act, sentence } = input.candidate
  const words = readWords(input, sentence)
  const at = words.findIndex((word) => word.at === act.trigger.start)
  return { verb: words[at], after: words.slice(at + 1) }
}

describe('sharedRow', () => {
  it.each([
    ['The gang *attacked* and ransacked the office.', 'and ransacked'],
    ['Troops *detained* and later beat two nurses.', 'and later beat'],
    ['Norland *adopted* and signed a law.', 'and signed'],
  ])('takes the verbs up to their object: %s', (says, row) => {
    const { verb, after } = follows(says)
    expect(writeWords(after.slice(0, sharedRow(after, verb)))).toBe(row)
  })

  it.each([
    ['The gang *attacked* the office and ransacked it.'],
    ['The army *advanced* and the rebels fled.'],
    ['Berg *resigned* and left.'],
    ['Berg said he would *appeal*, and accused Silva of lying.'],
    ['Berg *spoke*, saying the talks had failed.'],
  ])('takes none: %s', (says) => {
    const { verb, after } = follows(says)
    expect(sharedRow(after, verb)).toBe(0)
  })
})

describe('readClauses of verbs that share an object', () => {
  it('has both verbs in the tense of the title', () => {
    const [clause] = readClauses(titleInput({ says: 'The gang *attacked* and ransacked the office.' }))
    expect([clause?.verb, clause?.told, writeWords(clause?.rest ?? [])]).toEqual(['attacks and ransacks', 'attacked and ransacked', 'the office']) // prettier-ignore
  })

  it('never makes the doers those to whom it was done', () => {
    const clauses = readClauses(
      titleInput({ says: 'Security forces *detained* and tortured three nurses.', agents: [] }),
    )
    expect(clauses.some(({ passive }) => passive)).toBe(false)
  })

  it('lets a verb be that needs no object', () => {
    const [clause] = readClauses(titleInput({ says: 'Berg *resigned* and dissolved parliament.', lemma: 'resign', agents: ['anna-berg'] })) // prettier-ignore
    expect(clause?.verb).toBe('resigns')
  })
})
