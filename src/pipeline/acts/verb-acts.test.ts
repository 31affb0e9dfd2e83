import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'
const told = (text: string): string[] => summaryOf(readText(text, DAY))

describe('what a state leaves undone that others look for', () => {
  it.each([
    ['China has not condemned the invasion of Ukraine.', ['DISAPPROVE criticise ongoing 2024-07-12']],
    ['Turkey has not ratified the agreement with Sweden.', ['AGREE sign ongoing 2024-07-12']],
  ])('goes on: %s', (text, acts) => {
    expect(told(text)).toEqual(acts)
  })

  it.each([
    'China did not condemn the invasion of Ukraine.',
    'China has not shelled the port.',
    'A neighbour has not condemned the noise.',
    'If China has not condemned the invasion, trade stops.',
    'The invasion has not been condemned by China.',
  ])('is none here: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('who acts by a pronoun', () => {
  it('is not lost because something of theirs is acted upon', () => {
    const { acts, names } = readText(
      'President Volodymyr Zelensky spoke on Thursday. He warned his compatriots of raids.',
      DAY,
    )
    const warned = acts.find(({ frame }) => frame === 'warn')
    expect(warned?.agents.flatMap((number) => names[number]?.actors ?? [])).toEqual(['volodymyr-zelensky'])
  })
})

describe('who acts by "they" or within what is said', () => {
  const agentsOf = (text: string, frame: string): string[] => {
    const { acts, names } = readText(text, DAY)
    const act = acts.find((candidate) => candidate.frame === frame)
    return act?.agents.flatMap((number) => names[number]?.actors ?? []) ?? []
  }

  it.each([
    ['The leaders of India and Nepal met in Delhi. They agreed to reopen the border.', 'agree', ['india', 'nepal']],
    ['The Thai military said it is preparing to deploy a carrier.', 'mobilise', ['thailand']],
    // one party alone, or nobody before
    ['India closed its border. They agreed to reopen it.', 'agree', []],
    ['The weather was mild. They agreed to reopen the border.', 'agree', []],
  ])('is found: %s', (text, frame, actors) => {
    expect(agentsOf(text, frame)).toEqual(actors)
  })
})

describe('what is counted', () => {
  it('decides which deed it is: "14 of 17 drones"', () => {
    expect(told('Ukraine downed 14 of 17 attack drones.')).toEqual(['ASSAULT shoot-down asserted 2024-07-12'])
  })
})
