import { describe, expect, it } from 'vitest'
import { readOne } from './fixtures/read-one.ts'

describe('a verb group', () => {
  it.each([
    ['The army shelled the town.', 'shell', 'past', []],
    ['The army has shelled the town.', 'shell', 'perfect', []],
    ['The army had shelled the town.', 'shell', 'pluperfect', []],
    ['The town was shelled.', 'shell', 'past', ['passive']],
    ['The town has been shelled.', 'shell', 'perfect', ['passive']],
    ['The town will be shelled.', 'shell', 'future', ['passive']],
    ['The army is shelling the town.', 'shell', 'present', ['progressive']],
    ['The army did not shell the town.', 'shell', 'past', ['negated']],
    ['The army could shell the town.', 'shell', 'unreal', []],
    ['The army would “not attack” the town.', 'attack', 'unreal', ['negated']],
    ['The two have in recent years signed pacts.', 'sign', 'perfect', []],
    ['The army has since shelled the town.', 'shell', 'perfect', []],
    ['The army did not only shell the town.', 'shell', 'past', []],
    ['The bank put 300 jobs at risk.', 'put', 'past', []],
    ['We’ll pursue the talks.', 'pursue', 'future', []],
    ['They have long been asking.', 'ask', 'perfect', ['progressive']],
    ['They met to speed up the work.', 'speed', 'infinitive', []],
    ['The two agreed in July to finalise.', 'finalize', 'infinitive', []],
    ['The court did not recognise the vote.', 'recognize', 'past', ['negated']],
    ['The volcano erupts every year.', 'erupt', 'present', []],
    ['Nobody has ever been charged.', 'charge', 'perfect', ['passive', 'negated']],
  ] as const)('%s', (text, lemma, tense, flags) => {
    const group = readOne(text).clauses.at(-1)?.group
    expect({ lemma: group?.lemma, tense: group?.tense }).toEqual({ lemma, tense })
    for (const flag of ['passive', 'progressive', 'negated'] as const)
      expect(group?.[flag], flag).toBe((flags as readonly string[]).includes(flag))
  })

  it('keeps the modal verb', () => {
    expect(readOne('The plant would close.').clauses[0]?.group.modal).toBe('would')
    expect(readOne('The plant closed.').clauses[0]?.group.modal).toBeUndefined()
  })
})
