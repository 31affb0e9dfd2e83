import { describe, expect, it } from 'vitest'
import { tellApart } from './two-readings.ts'

describe('a date that can be two days', () => {
  it.each([
    ['05/03/2024', 'Two died on Monday, March 4, police said.', '2024-03-05', 'day first'],
    ['05/03/2024', 'Two died on 2 May, police said.', '2024-05-03', 'month first'],
    ['Published 05/03/2024', 'Two died. Last changed 28/02/2024.', '2024-03-05', 'day first'],
    ['Published: 05.03.2024 10:20', 'Two died. Other stories: 04.28.2024', '2024-05-03', 'month first'],
    ['Tuesday 05/03/2024', 'Two died.', '2024-03-05', 'day first'],
    ['Fri, 05/03/2024', 'Two died.', '2024-05-03', 'month first'],
    ['01/02/2024', 'They met on Dec. 30, 2023, and on 1 January', '2024-01-02', 'month first'],
  ])('%s in “%s” is %s', (line, text, date, order) => {
    const { published } = tellApart(line, text) ?? {}
    expect(published).toMatchObject({ date, basis: 'inferred', precision: 'day' })
    expect(published?.note).toContain(`read ${order}: `)
  })

  it.each([
    ['nothing tells', '05/03/2024', 'Two died on Monday, police said.'],
    ['both are named', '05/03/2024', 'Two died on March 4 and two on May 2.'],
    ['only a plan is named', '05/03/2024', 'Peru will elect a parliament on 4 May.'],
    ['a paper is called the Sun', 'The Sun, 05/03/2024', 'Two died.'],
    ['the named day is far off', '05/03/2024', 'Two had died on 4 January.'],
    ['the page has both orders', '05/03/2024', '28/02/2024 and 02/28/2024'],
    ['the weekday is neither’s', 'Sunday 05/03/2024', 'Two died.'],
    ['“may” is no month', '05/03/2024', 'Up to two may die, 2 may not.'],
  ])('is left without a day, with the reason, where %s', (_, line, text) => {
    expect(tellApart(line, text)).toEqual({ undated: '“05/03/2024” can be 2024-03-05 or 2024-05-03' })
  })

  it('takes no plan before one of the two for what had happened', () => {
    expect(tellApart('05/03/2024', 'Two died. A vote is on 2 May.')?.published?.date).toBe('2024-05-03')
  })

  it.each(['13/03/2024', '03/13/2024', '04/04/2024', '5 March 2024', '31/02/2024', '05/03-2024', ''])(
    'is none in “%s”',
    (line) => {
      expect(tellApart(line, 'Two died on March 4.')).toBeUndefined()
    },
  )
})
