import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../tests/names/names-in.ts'

const NORWAY = 'OSLO, Norway — Voters in Norway went to the polls. Norway has built a cable to Britain.\n'
const actorsOf = (text: string) => new Set(namesIn(text).names.flatMap(({ actors }) => actors))

describe('a name that bodies of several countries bear', () => {
  it.each([
    'Labour lost nine seats.',
    'The Labour Party lost nine seats.',
    'The Conservatives won the vote.',
    'The House of Commons will vote.',
  ])('is not the British one in news from elsewhere: %s', (text) => {
    const actors = actorsOf(NORWAY + text)
    expect([...actors].filter((id) => /^(?:labour-party|conservative-party)$/.test(id))).toEqual([])
  })

  it('is one of the country that the article is about, where the text names it in full', () => {
    const { discovered } = namesIn(`${NORWAY}The Labour Party lost nine seats.`)
    expect(discovered.map(({ id, country }) => [id, country])).toEqual([['labour-party-norway', 'norway']])
  })

  it.each([
    ['news from its country', 'Britain votes on Thursday. Britain has a new law. Labour lost nine seats.'],
    ['an article that names no country', 'Labour lost nine seats.'],
    [
      'news from elsewhere with somebody of its country',
      `${NORWAY}Labour lost nine seats, the Scottish National Party said.`,
    ],
  ])('is the one we know in %s', (_, text) => {
    expect(actorsOf(text)).toContain('labour-party')
  })
})
