import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { lacksVerb, opensQuestion, partsComplement, takesAs } from './complements.ts'
import { readWords } from './words.ts'

/** Whether cutting before the stroke parts what belongs together; the verb is marked: "Berg *draws* the conclusion | that it failed". */
function parts(says: string, verb: string): boolean {
  const [kept = '', cut = ''] = says.split(' | ')
  const input = titleInput({ says: `${kept} ${cut}` })
  const { act, sentence } = input.candidate
  const words = readWords(input, { start: act.trigger.end, end: sentence.end })
  const length = readWords(input, { start: act.trigger.end, end: kept.replaceAll('*', '').length }).length
  return partsComplement(words.slice(0, length), words, verb)
}

describe('partsComplement', () => {
  it.each([
    ['Berg *comes* to the conclusion | that Sudonia was to blame.', 'come'],
    ['The envoy *expressed* confidence | that the ministers will meet.', 'express'],
    ['The banks *gave* no reason, on the basis | that the law forbids it.', 'give'],
    ['Berg *set* out | why the harvest failed.', 'set'],
    ['The firm *alleged* in filings with the courts | that the director had lied.', 'allege'],
    ['The mediator *suggested* Arl | as a place for the talks.', 'suggest'],
    ['Norland *barred* dealers | in the ports from selling ore to Sudonia.', 'bar'],
    ['Norland *accused* the league of having turned | into a camp.', 'accuse'],
    ['The plant *began* letting cooled water | into the sea.', 'begin'],
    ['Berg *condemned* both the use of force | and the threat of it.', 'condemn'],
  ])('keeps together: %s', (says, verb) => {
    expect(parts(says, verb)).toBe(true)
  })

  it.each([
    ['Berg *praised* the report | that was leaked in Arl.', 'praise'],
    ['Divers *found* the ship | that sank in May.', 'find'],
    ['Berg *met* Silva in Arl | as the war dragged on.', 'meet'],
    ['The council *left* the matter | to a later vote.', 'leave'],
    ['Berg *draws* the conclusion.', 'draw'],
    ['Norland *barred* dealers | from Sudonia.', 'bar'],
    ['Berg *praised* both sides | and left for Arl.', 'praise'],
  ])('lets be cut: %s', (says, verb) => {
    expect(parts(says, verb)).toBe(false)
  })

  it('knows verbs that say as what', () => {
    expect(['suggest', 'nominate', 'serve'].every(takesAs)).toBe(true)
    expect(['meet', 'kill', 'announce'].some(takesAs)).toBe(false)
  })
})

describe('lacksVerb', () => {
  const lacks = (says: string) => {
    const input = titleInput({ says })
    const { act, sentence } = input.candidate
    return lacksVerb(readWords(input, { start: act.trigger.end, end: sentence.end }))
  }

  it('finds a content clause that was cut before its verb', () => {
    expect(lacks('The ministers *met* to decide whether the move by Norland')).toBe(true)
    expect(lacks('Berg *denied* the claim that the ships of Sudonia')).toBe(true)
  })

  it('lets one be that has it', () => {
    expect(lacks('The ministers *met* to decide whether Norland was to blame')).toBe(false)
    expect(lacks('Berg *denied* the claim')).toBe(false)
  })
})

describe('opensQuestion', () => {
  const opens = (says: string, verb: string) => {
    const input = titleInput({ says })
    const { act, sentence } = input.candidate
    return opensQuestion(readWords(input, { start: act.trigger.end, end: sentence.end }), 0, verb)
  }

  it('keeps what is announced or decided', () => {
    expect(opens('Berg will *announce* when the bridge opens.', 'announce')).toBe(true)
    expect(opens('Berg *left* when the bridge opened.', 'leave')).toBe(false)
  })
})
