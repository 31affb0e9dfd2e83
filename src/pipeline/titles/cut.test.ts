import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { tailsOf } from './cut.ts'
import { readWords } from './words.ts'

/** The tails after the trigger of a sentence, whose verb is marked: "Berg *met* Silva". */
function tails(says: string, verb = '', isPassive = false) {
  const input = titleInput({ says })
  const { act, sentence } = input.candidate
  return tailsOf(readWords(input, { start: act.trigger.end, end: sentence.end }), verb, isPassive)
}
const texts = (says: string, verb?: string, isPassive?: boolean) => tails(says, verb, isPassive).map(({ text }) => text)

describe('tailsOf', () => {
  it.each([
    ['Berg *met* Silva in Arl as the war dragged on.', 'Silva in Arl'],
    ['Berg *met* Silva in Arl, with both looking for peace.', 'Silva in Arl'],
    ['Berg *met* Silva and has praised the harvest.', 'Silva'],
    ['Berg *met* Silva, who had come by train.', 'Silva'],
    ['Berg *sent* drones, shells and rockets to Arl.', 'drones, shells and rockets to Arl'],
    ['Berg *sent* Arl guns, shells, and spare parts, and left.', 'Arl guns, shells, and spare parts'],
    ['Berg *sent* shells, and grain prices rose.', 'shells'],
    ['Berg *praised* the road that crosses Arl.', 'the road'],
    ['Berg *closed* the road until the war ended.', 'the road'],
    ['Berg *flew* to Arl afterwards and is scheduled to leave.', 'to Arl'],
    ['Berg *opened* a road there.', 'a road'],
    ['Berg *invited* Norland, Sudonia and Arl to send troops.', 'Norland, Sudonia and Arl to send troops'],
    ['Berg *set* up a panel to investigate and promised to pay.', 'up a panel to investigate'],
    ['Berg *made* an offer of £22m and left.', 'an offer of £22m'],
  ])('ends “%s” before what it can do without', (says, first) => {
    expect(tails(says)[0]).toEqual({ text: first, whole: true })
  })

  it.each<[string, string, string]>([
    [
      'a participle without what it asks for',
      'Berg *agrees* to a meeting hosted by the friends of Arl.',
      'to a meeting',
    ],
    ['what is reached from a point in time', 'Berg *hands* back the pilot two days after that.', 'the pilot'],
    ['an adjective that asks for its of', 'Norland *let* boats full of men come ashore.', 'boats'],
    ['an adjective that asks for more', 'Ships *enter* the waters adjacent to the reef of Arl.', 'the waters'],
    [
      'a clause behind a preposition',
      'The council *agrees* on rules for grain, and officials praised it.',
      'rules for grain',
    ],
  ])('takes off %s', (_, says, tail) => {
    expect(texts(says).some((text) => text.endsWith(tail))).toBe(true)
    expect(texts(says).every((text) => !/two days$|adjacent$|praised|hosted$/.test(text))).toBe(true)
  })

  it.each<[string, string, string[], string[]]>([
    [
      'a list only as a whole or before its first comma',
      'Norland *closed* all schools, colleges and offices in the north.',
      ['all schools, colleges and offices', 'all schools'],
      ['all schools, colleges'],
    ],
    [
      'two verbs with one object together',
      'Berg *says* Silva needs and wants help from Arl.',
      ['Silva needs and wants help'],
      ['Silva needs'],
    ],
    [
      'the first words of a quote with their mark',
      'Berg *says* Norland “always sticks to the right path on great matters of principle”.',
      ['Norland “always sticks to the right path”'],
      ['Norland “always sticks”'],
    ],
    [
      'two modifiers with their noun',
      'Norland *sold* plans of airplane and satellite technologies to Arl.',
      ['plans of airplane and satellite technologies'],
      ['plans of airplane'],
    ],
    ['two things apart', 'Norland *sold* ships and grain in Arl.', ['ships and grain', 'ships'], []],
    [
      'a thing before what others say of it',
      'Norland *condemned* raids that they said killed ten people.',
      ['raids'],
      ['raids that they said'],
    ],
    [
      'a thing without the name it has',
      'Norland *held* its first naval exercise Sea Shield 2016.',
      ['its first naval exercise'],
      ['its first naval exercise Sea'],
    ],
  ])('ends %s', (_, says, wanted, unwanted) => {
    // prettier-ignore
    expect(texts(says, says.includes('*says*') ? 'say' : '')).toEqual(expect.arrayContaining(wanted))
    for (const text of unwanted) expect(texts(says)).not.toContain(text)
  })

  it('keeps what a thing is used for', () => {
    const says = 'Norland *leveraged* foreign aid to develop its first reactor in the north.'
    expect(texts(says, 'leverage').every((text) => text.includes('to develop its first'))).toBe(true)
    expect(texts(says, 'receive')).toContain('foreign aid')
    expect(texts('Norland *used* drones over Arl.', 'use')).toContain('drones')
  })

  it('names the whole instead of a part without it', () => {
    expect(texts('Drones *hit* a main facility of a Norland factory in Arl.')).toContain('a Norland factory')
  })

  it('gives nothing for another clause behind an aside', () => {
    expect(texts('Dahl was *arrested* after a trader, Ned Lee, told the police of it.')).toEqual([])
    expect(texts('Dahl was *arrested* after the merger.')).toEqual(['after the merger'])
  })

  it('keeps “as” before what it compares', () => {
    expect(texts('Work was *halted* as a precaution.')).toEqual(['as a precaution'])
  })

  it('leaves off the last phrases, the longest rest first', () => {
    expect(texts('Berg *sent* grain to Arl by rail for the poor.')).toEqual([
      'grain to Arl by rail for the poor',
      'grain to Arl by rail',
      'grain to Arl',
      'grain by rail',
      'grain',
    ])
  })

  it('cuts before “of” only when nothing else helps', () => {
    expect(texts('Berg *sees* the resumption of talks in Arl.')).toEqual(['the resumption of talks in Arl', 'the resumption of talks', 'the resumption']) // prettier-ignore
  })

  it('keeps the verb of what is said', () => {
    const all = texts('Berg *warned* that any help from Sudonia for rebels would damage trust.', 'warn')
    expect(all).toEqual([
      'any help from Sudonia for rebels would damage trust',
      'any help from Sudonia would damage trust',
      'any help would damage trust',
    ])
  })

  it('does not cut inside a quote', () => {
    expect(texts('Berg *praised* “the peace of Arl, in word and deed” in Arl.').every((text) => !text.includes('“') || text.includes('”'))).toBe(true) // prettier-ignore
  })

  it('takes a thing that was admitted for all that was', () => {
    expect(texts('Silva, who *admitted* murder, got 27 years.', 'admit')).toEqual(['murder'])
    expect(texts('Silva *admitted* that the council had lied.', 'admit')).not.toContain('the council')
  })

  it('keeps a particle with its verb and its object', () => {
    expect(texts('Norland *turned* down the offer of 400 crowns by Sudonia in Arl.', 'turn')).toContain(
      'down the offer',
    )
    expect(texts('Norland *turned* down the offer of Silva by letter.', 'turn')).not.toContain('by letter')
  })

  it('ends where a day stood before the verb of another clause', () => {
    expect(texts('Guards who *raided* the house on Tuesday went away with nothing.')).toEqual(['the house'])
  })

  it('keeps who did it where one was hurt, even without where', () => {
    expect(texts('Three people were *killed* in the old harbour town by shelling.', 'kill', true)).toContain(
      'by shelling',
    )
    expect(texts('Berg *lives* in the old harbour town at sea.', 'live')).not.toContain('at sea')
  })

  it('gives nothing for nothing', () => {
    expect(tailsOf([], 'meet')).toEqual([])
  })
})

describe('tailsOf an amount', () => {
  it('never ends with how many, without of what', () => {
    const cut = texts('Gunmen *released* more than a hundred of the pupils whom they took from Arl.')
    expect(cut.some((text) => text.endsWith('pupils'))).toBe(true)
    expect(cut.filter((text) => text.endsWith('a hundred'))).toEqual([])
  })
})

describe('tailsOf behind a date', () => {
  it('ends before a new phrase, and goes on with what was said', () => {
    expect(texts('Berg *spoke* in Arl on Tuesday the ministers of Norland declared.')[0]).toBe('in Arl')
    expect(texts('Berg *expressed* concern on Tuesday that Norland could sell arms.')[0]).toBe('concern that Norland could sell arms') // prettier-ignore
  })
})

describe('tailsOf, behind what is to be done', () => {
  it('never parts a measure from what it measures', () => {
    const told = texts('The bank *decided* to raise its rate by 25 points.', 'decide')
    expect(told.some((text) => text.startsWith('by'))).toBe(false)
    expect(texts('Three men were *killed* in Arl by a bomb.', 'kill', true)).toContain('by a bomb')
  })
})
