import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

/** Verbs of the acts of a text that stand by themselves, in its order. */
function told(text: string): string[] {
  return readText(text, '2024-07-12')
    .acts.filter(({ supports }) => supports === undefined)
    .map(({ trigger }) => text.slice(trigger.start, trigger.end))
}

describe('what a sentence tells as one event', () => {
  it.each([
    ['Mario Vega was arrested in Peru in May and charged with fraud.', ['arrested']],
    ['A bomber in the Iraqi city of Mosul killed 60 people on Monday and injured 200 others.', ['killed']],
    ['President Ana Silva met King Harald in Oslo on Monday and discussed trade with him.', ['met']],
    ['France withdrew its consul from Mali on Monday and ordered its officers home.', ['withdrew']],
    ['Foreign Minister Ana Silva met King Harald in Oslo on Monday to discuss grain.', ['met']],
  ])('by verbs that share a subject: %s', (text, verbs) => {
    expect(told(text)).toEqual(verbs)
  })

  it.each([
    ['Norway lifted its ban in May and imposed a new one in June.', ['lifted', 'imposed']],
    ['Foreign Minister Ana Silva met Paul Berg on Monday and met King Harald.', ['met', 'met']],
    ['President Ana Silva, who took office on 14 May, met the king in Oslo.', ['took', 'met']],
    ['France expelled two Russian envoys on Monday and closed its embassy in Moscow.', ['expelled', 'closed']],
    ['Norway invaded Denmark on Monday and will hold talks with Sweden on Friday.', ['invaded', 'hold']],
  ])('unless the second has a day, a partner or a weight of its own: %s', (text, verbs) => {
    expect(told(text)).toEqual(verbs)
  })

  it.each([
    ['Mario Vega was released in Peru on Monday after a court dropped the charges.', ['released']],
    ['At least 60 people died in Iraq on Tuesday after a bomber attacked a police station.', ['died']],
    ['Japan fired two missiles on Monday after North Korea launched a rocket.', ['fired', 'launched']],
    ['Norway closed its border on Friday after rebels seized the port of Oslo on Monday.', ['closed', 'seized']],
  ])('by a clause of reason without a name or day of its own: %s', (text, verbs) => {
    expect(told(text)).toEqual(verbs)
  })

  it.each([
    ['France and Spain wrapped up a naval exercise in Malta on Thursday.', ['exercise']],
    ['France joined a naval exercise near Malta on Thursday.', ['joined']],
  ])('by a verb and the noun that it is about: %s', (text, verbs) => {
    expect(told(text)).toEqual(verbs)
  })
})

it('keeps words and a demand apart', () => {
  expect(told('Japan condemned the launch by North Korea on Monday and called on Pyongyang to stop.')).toEqual([
    'condemned',
    'called',
  ])
})

it.each([
  ['Ghana left the pact in May and has since attacked two ports.', ['left', 'attacked']],
  ['Kenya announced on 9 July that it had shot down a drone near Garissa.', ['shot']],
  ['Peru’s Congress elected Ana Vega as president on Wednesday, a week after her predecessor resigned.', ['elected', 'resigned']], // prettier-ignore
  ['Peru’s Congress elected Ana Vega as president on Wednesday after her predecessor resigned.', ['elected']],
])('keeps apart what is of another time, and leads with what is announced: %s', (text, verbs) => {
  expect(told(text)).toEqual(verbs)
})

it.each([
  [
    'Silva’s government won a vote in February, but Spain withdrew its envoy in June after she signed the treaty.',
    ['won', 'withdrew', 'signed'],
  ],
  [
    'Silva met King Harald in February and Spain withdrew its envoy in June because she signed the treaty.',
    ['met', 'withdrew', 'signed'],
  ],
  ['Ana Silva left the party in February after she signed the treaty.', ['left']],
  ['Ana Silva left the party in February, and she left the city after she signed the treaty.', ['left', 'left']],
])(
  'takes a clause for one with the verb before it, not with one farther off that has its subject: %s',
  (text, verbs) => {
    expect(told(`President Ana Silva spoke. ${text}`).slice(-verbs.length)).toEqual(verbs)
  },
)
