import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'

/** The statements that a briefing of two answers gives, each as its sentence. */
function statementsOf(answer: string): string[] {
  const turns = ['White House spokesperson Anna Stone spoke to reporters.', 'MS. STONE:  Good afternoon. I have one item at the top.', 'Q  What about the visit?', `MS. STONE:  ${answer}`, 'Q  And the talks?', 'MS. STONE:  I have nothing for you on that.'] // prettier-ignore
  const text = turns.join('\n\n')
  const { acts } = readText(text, DAY)
  return acts
    .filter(({ rule }) => rule === 'statement-of-a-turn')
    .map(({ clause }) => text.slice(clause.start, clause.end))
}

describe('an answer in a briefing', () => {
  it.each([
    ['There is no reason for Norway to overreact to this transit.', 1],
    ['Well. It is a long story. Norway must respect the border of its neighbour.', 1],
    // two parties, each with its own
    ['Norway should stop these patrols at once. Iceland should stop its own patrols as well.', 2],
    ['We urge all sides here to stop the violence at once.', 1],
    ['I would just — what we’ve said before is we — we urge all sides here to deescalate.', 1],
    ['I don’t think you can look at Norway as impartial in any way.', 1],
    ['We have seen no evidence that Norway is sending ships to the region.', 1],
    ['Our view is clear: such a move by Norway would have consequences.', 1],
    ['We do not accept the claim that Norway makes about these waters.', 1],
    // nobody but the speaker is named, or no position is taken
    ['There is no reason for anybody to overreact to this transit.', 0],
    ['Norway is a country of fjords and of long winters.', 0],
    ['The captain wants support from Norway for his next long voyage.', 0],
    ['As I said yesterday, the ship is on its way to Norway.', 0],
    // runs the room
    ['Thank you, and I refer you to Norway, which should answer your question.', 0],
    // is a question
    ['Should Norway stop these patrols at once, do you think?', 0],
  ])('stands as a statement where it takes a position on somebody: %s', (answer, count) => {
    expect(statementsOf(answer)).toHaveLength(count)
  })

  it('is told by the sentence that names most of those it is about', () => {
    expect(
      statementsOf('Norway should stop these patrols now. Norway and Iceland should stop all of their patrols.'),
    ).toEqual(['Norway and Iceland should stop all of their patrols.'])
  })
})

it('leaves the questions of reporters alone', () => {
  const text =
    'White House spokesperson Anna Stone spoke to reporters.\n\nMS. STONE:  Good afternoon.\n\nQ  Norway should stop these patrols, should it not, as you said before.\n\nMS. STONE:  Next.\n\nQ  And Iceland?\n\nMS. STONE:  Next.'
  expect(readText(text, DAY).acts.filter(({ rule }) => rule === 'statement-of-a-turn')).toEqual([])
})
