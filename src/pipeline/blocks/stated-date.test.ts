import { describe, expect, it } from 'vitest'
import { readDayWithoutYear, readStatedDate } from './stated-date.ts'

describe('a stated date', () => {
  it.each([
    ['Published :`2024-07-24 16:18:54`', '2024-07-24', 'day', 'published'],
    ['February 22, 2023, 11:53 am', '2023-02-22', 'day', undefined],
    ['Published May 07, 2025', '2025-05-07', 'day', 'published'],
    ['Fri 17 Jun 2022 10.00 BST', '2022-06-17', 'day', undefined],
    ['17 June 2022', '2022-06-17', 'day', undefined],
    ['2022-06-17T10:00:00+01:00', '2022-06-17', 'day', undefined],
    ['2022-06-17T10:00:00.123Z', '2022-06-17', 'day', undefined],
    ['Last modified on Fri 17 Jun 2022 12.00 BST', '2022-06-17', 'day', 'updated'],
    ['Updated: 15 May 2023, 08:05', '2023-05-15', 'day', 'updated'],
    ['OCTOBER 12, 2023', '2023-10-12', 'day', undefined],
    ['Thursday, June 8, 2023', '2023-06-08', 'day', undefined],
    ['Sept. 3, 2021 at 4 p.m. ET', '2021-09-03', 'day', undefined],
    ['3rd of May, 2021', '2021-05-03', 'day', undefined],
    ['2023/03/21 09:12', '2023-03-21', 'day', undefined],
    ['Issued on: 22/02/2023 - 10:00', '2023-02-22', 'day', 'published'],
    ['04/04/2023', '2023-04-04', 'day', undefined],
    [
      'PUBLISHED: August 18, 2021 at 12:00 a.m. | UPDATED: August 19, 2021 at 5:07 p.m.',
      '2021-08-18',
      'day',
      'published',
    ],
    ['*9 March 2024*', '2024-03-09', 'day', undefined],
    ['_19 March 2024_', '2024-03-19', 'day', undefined],
    ['Tue, Mar 19, 2024, 2:05 PM·3 min read', '2024-03-19', 'day', undefined],
    ['Mar. 19, 2024 at 5:14 p.m. EDT', '2024-03-19', 'day', undefined],
    ['March 19, 2024, 10:15 AM EDT / Updated March 20, 2024, 12:44 PM EDT', '2024-03-19', 'day', 'published'],
    ['Posted Tue 19 Mar 2024 at 4:02am, updated Wed 20 Mar 2024 at 5:40am', '2024-03-19', 'day', 'published'],
    ['December - 31– 2019', '2019-12-31', 'day', undefined],
    ['June 2022', '2022-06-01', 'month', undefined],
    ['2024-05-22 12:00:00 +0800', '2024-05-22', 'day', undefined],
  ])('“%s” is %s, a %s, %s, and nothing is left', (line, date, precision, role) => {
    expect(readStatedDate(line)).toMatchObject({ date, precision, left: '' })
    expect(readStatedDate(line).role).toBe(role)
  })

  it.each([
    ['06/07/2022', 'two days'],
    ['31 February 2023', 'no day'],
    ['2023-02-29', 'no day'],
    ['13/13/2022', 'no day'],
    ['1 June 1066', 'out of range'],
    ['11:53 am', 'a time without a day'],
    ['Updated 3 hours ago', 'relative'],
    ['Wednesday', 'a weekday'],
    ['May we ask 20 questions', 'a verb'],
    ['', 'nothing'],
  ])('“%s” gives no date: %s', (line) => {
    expect(readStatedDate(line).date).toBeUndefined()
  })

  it('says what else the line holds', () => {
    expect(readStatedDate('The talks of 3 June 2021 in Brenn failed.').left).toBe('The talks of in Brenn failed.')
  })

  it.each([
    ['HALVERSTADT, March 19 (Reuters) -', 3, 19],
    ['BRENN, Sept. 3 (Xinhua) --', 9, 3],
    ['Brenn, 19 March –', 3, 19],
  ])('without its year is a day and a month: %s', (line, month, day) => {
    expect(readDayWithoutYear(line)).toMatchObject({ month, day })
  })

  it.each(['HALVERSTADT, March 19, 2024 (Reuters) -', 'HALVERSTADT (Reuters) -', 'March 45', '20 Marches', 'May'])(
    'is none without its year in %s',
    (line) => {
      expect(readDayWithoutYear(line)).toBeUndefined()
    },
  )
})
