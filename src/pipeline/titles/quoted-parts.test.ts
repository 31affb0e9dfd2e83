import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { quotedClauses, quotedParts, quotedSpeech } from './quoted-parts.ts'

const parts = (says: string) => [...quotedParts(titleInput({ says }))]

describe('quotedClauses', () => {
  it.each([
    ['Berg *said*: “We bow to no blackmail.”', ['We bow to no blackmail']],
    ['Berg *spoke* of “a shadow war at sea”.', []],
    ['Norland *was* “a country that chooses its own weapons”.', []],
    ['Berg *said*, “with pressure coming from the sea”, little.', []],
  ])('gives of “%s” what says something by itself', (says, expected) => {
    expect([...quotedClauses(titleInput({ says }))]).toEqual(expected)
  })
})

describe('a quote in which somebody begins anew', () => {
  it('never ends on who goes on', () => {
    const says =
      'Berg *said*: “In all this, what we asked for is we — we want all of the sides to come back to the table.”'
    expect(parts(says).every((part) => !part.endsWith(' we'))).toBe(true)
  })
})

describe('quotedSpeech', () => {
  it.each([
    ['“Not a single coin,” Berg *said*.', ['Not a single coin']],
    ['Not a single coin," Berg *said* on Monday.', ['Not a single coin']],
    ['No coin at all," Berg *said* on Monday. "We will wait for them."', ['No coin at all', 'We will wait for them']],
    ['Berg *said*: “Not a single coin.”', ['Not a single coin']],
    ["Berg *said*: 'Not one of the states' coins.'", ["Not one of the states' coins"]],
    ['Berg *spoke* of “a shadow war at sea”.', []],
    ["Berg *named* the ministers' plan, the states' debts.", []],
  ])('gives of “%s” what was said as it stands', (says, expected) => {
    expect([...quotedSpeech(titleInput({ says }), false)]).toEqual(expected)
  })
})

describe('quotedParts', () => {
  it.each<[string, string, string[]]>([
    ['a short quote whole', 'Berg *said* “no meddling, no blackmail”.', ['no meddling, no blackmail']],
    [
      'its first clause with a verb',
      'Berg *said*: “As a friend of peace, we will keep our word, come what may in these years.”',
      ['we will keep our word'],
    ],
    [
      'the beginning that can stand alone',
      'Berg *said*: “The harvest proved the deep trust of the whole people in our ministers and laws.”',
      ['The harvest proved the deep trust'],
    ],
    [
      'two quotes',
      'Berg *spoke* of “peace for our time” and “bread for our people”.',
      ['peace for our time', 'bread for our people'],
    ],
    [
      'ten words at most',
      'Berg *said*: “We will follow them to the ends of the earth.”',
      ['We will follow them to the ends of the earth'],
    ],
    [
      'no condition alone',
      'Berg *said*: “If any country wants lasting peace, it should open its gates to trade now.”',
      [],
    ],
    ['no words that point at what is not quoted', 'Berg *said*: “They sold it for a song.”', []],
    ['no verb whose subject is not quoted', 'Berg *said* the men “resorted to arbitrary firing”.', []],
    [
      'what somebody is asked to do, and no list that is cut in two',
      'Berg *said*: “The council urges Norland and Sudonia to show restraint and talk at last.”',
      ['show restraint and talk at last'],
    ],
    [
      'a beginning before what is only its purpose',
      'Berg *said*: “Norland continues to send materials to support the defence industry of its ally.”',
      ['Norland continues to send materials'],
    ],
    ['a quote that is not closed', 'Berg *said*: “We bow to no blackmail.', ['We bow to no blackmail']],
    [
      'the clause of the speaker without what leads to it',
      'Berg *said*: “And at the right time we will talk to Silva, as I told you, with the whole council of the land.”',
      ['we will talk to Silva'],
    ],
    [
      'no verb that an “and” has left alone',
      'Berg *said*: “Norland opposes all forms of terror and calls for restraint on both sides.”',
      ['Norland opposes all forms of terror'],
    ],
    [
      'a word with a hyphen whole',
      'Berg *said*: “Norland and Sudonia must take a clear-cut stand on the side of progress and fairness in all lands.”',
      ['Norland and Sudonia must take a clear-cut stand'],
    ],
    [
      'nothing whose only verb belongs to a relative clause',
      'Berg *said*: “Norland, the neighbour of many old and great nations, a land that they have invaded.”',
      [],
    ],
    [
      'a beginning where the whole has no room',
      'Berg *said*: “Norland is monitoring international developments between its neighbours exceptionally closely.”',
      [
        'Norland is monitoring international developments between its neighbours exceptionally closely',
        'Norland is monitoring international developments',
      ],
    ],
    [
      'nothing of what the speaker began anew',
      'Berg *said*: “We never said — we would just, of all the men in this land, be the last.”',
      [],
    ],
    [
      'what somebody has made clear',
      'Berg *said*: “I have made clear to my friends in Norland and Sudonia that nobody wins a war.”',
      ['nobody wins a war'],
    ],
    [
      'what stands before dots',
      'Berg *said*: “Trade will grow ... and never cease to grow in all these lands.”',
      ['Trade will grow'],
    ],
  ])('gives %s', (_, says, expected) => {
    expect(parts(says)).toEqual(expected)
  })

  it('may point where nothing else is quoted', () => {
    const says = 'Berg *said*: “If any country wants lasting peace, it should open its gates to trade now.”'
    expect([...quotedParts(titleInput({ says }), true)]).toEqual(['it should open its gates to trade now'])
  })

  it.each<[string, string]>([
    ['two words', 'Berg *spoke* of “hard times”.'],
    ['no quote', 'Berg *said* no.'],
    ['words put in by the editor', 'Berg *said* “[they] pay”.'],
  ])('gives nothing for %s', (_, says) => {
    expect(parts(says)).toEqual([])
  })

  it('quotes word for word and at most eight words', () => {
    const says = 'Berg *said*: “We shall mend every road and every bridge in the land before the snow falls.”'
    for (const part of parts(says)) {
      expect(says.replaceAll('*', '')).toContain(part)
      expect(part.split(' ').length).toBeLessThanOrEqual(8)
    }
    expect(parts(says)).toHaveLength(1)
  })
})
