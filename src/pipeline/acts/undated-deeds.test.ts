import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'
/** What opens the news or is done by people is told by a rule of its own. */
const deedsOf = (text: string) =>
  readText(text, DAY)
    .acts.filter(({ rule }) => rule.startsWith('verb-'))
    .map(({ frame, trigger }) => `${frame} ${trigger.lemma}`)

describe('a deed of a state, a body or an official', () => {
  it.each([
    ['Norway repainted two of its frigates.', 'deed repaint'],
    ['The government of Chad renamed the airport.', 'deed rename'],
    ['Foreign Minister Penny Wong renamed the academy.', 'deed rename'],
    ['Officials said that Peru repainted the border posts.', 'deed repaint'],
    ['Norway has repainted two of its frigates.', 'deed repaint'],
    ['Norwegian rebels repainted the frigate.', 'deed repaint'],
    ['Norwegian officers repainted the frigate.', 'deed repaint'],
    // the body or the officials that the news is about
    ['The junta has repainted the palace.', 'deed repaint'],
    ['Police repainted the hut.', 'deed repaint'],
  ])('is told without a day: %s', (text, deed) => {
    expect(deedsOf(text)).toContain(deed)
  })

  it.each([
    // not the state itself
    'Norway’s growing wealth repainted the picture.',
    'Sales to Norway repainted the picture.',
    // nobody in office
    'A villager named Ada Blom repainted the fence.',
    'Some rebels repainted the frigate.',
    'A committee repainted the frigate.',
    'Residents repainted the frigate.',
    // who studies or comments
    'Norwegian scholars repainted the picture.',
    // concerns nobody else, or has no object
    'Norway repainted itself.',
    'Foreign Minister Penny Wong buttoned her coat.',
    'Norway whistled.',
    // a state of things, not done, only possible, usual
    'Norway resembled a fortress.',
    'Norway did not repaint two frigates.',
    'Norway could repaint two frigates.',
    'Norway repaints frigates.',
    // how things stand by what somebody says, and a run of deeds
    'Officials said that Peru has repainted the border posts.',
    'Norway has repainted its past in a series of films.',
    'Norway was repainting frigates.',
  ])('is none here: %s', (text) => {
    expect(deedsOf(text).filter((deed) => deed.startsWith('deed '))).toEqual([])
  })
})
