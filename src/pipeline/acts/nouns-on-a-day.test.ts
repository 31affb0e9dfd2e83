import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'

/** Lemma and day of each act that a noun tells. */
function nouns(text: string): string[] {
  const { acts, days } = readText(text, DAY)
  return acts.flatMap(({ form, trigger }, at) => (form === 'nominal' ? [`${trigger.lemma} ${days[at]}`] : []))
}

describe('a deed in a noun', () => {
  it.each([
    ['The rally in Lima was the largest since Monday’s coup.', 'coup 2024-07-08'],
    ['Rescuers are searching the hills of Peru after a landslide on Tuesday.', 'landslide 2024-07-09'],
    ['Half of the voters turned out in the 2 July runoff.', 'runoff 2024-07-02'],
    ['Chad closed its border following an ambush on Sunday.', 'ambush 2024-07-07'],
    ['Norway’s aid went to families hit by the June earthquake.', 'earthquake 2024-06'],
    ['Peru has been calm since last week’s riots.', 'riot 2024-07-01/2024-07-07'],
    ['After the killing of a guard at the gate on Monday, Peru closed the road.', 'killing 2024-07-08'],
    ['Chile recalled its envoy before Wednesday’s execution.', 'execution 2024-07-10'],
  ])('is told by a day of its own, though nobody in it has a name: %s', (text, noun) => {
    expect(nouns(text)).toContain(noun)
  })

  it.each([
    // the day is the verb's
    'Chad closed its border over the ambush on Sunday.',
    'Chad closed its border after the killing of a guard on Sunday.',
    // words, a count, something that goes on
    'Chad closed its border after a statement on Sunday.',
    'Chad closed its border after Sunday’s death toll.',
    'Chad closed its border after Sunday’s appeal.',
    // none took place
    'Chad closed its border after no raid on Sunday.',
    'Chad closed its border before any raid on Sunday.',
    // a month says little of what lies behind the noun
    'Chad closed its border after a riot in June.',
    'Chad closed its border after the riots.',
  ])('is none without one: %s', (text) => {
    expect(nouns(text)).toEqual([])
  })

  it('leaves the sentence what it tells itself', () => {
    const { acts, days } = readText('Peru’s junta struggled to control protesters on Friday after Monday’s coup.', DAY)
    expect(acts.map(({ form }, at) => `${form} ${days[at]}`)).toEqual(['verb 2024-07-12', 'nominal 2024-07-08'])
  })

  it('leaves the sentence what somebody says in it', () => {
    const { acts } = readText(
      'After an ambush on Monday, Peru said that it “will never give up the right” to defend its border.',
      DAY,
    )
    expect(acts.map(({ form }) => form).toSorted()).toEqual(['nominal', 'statement'])
  })
})
