import { expect, it } from 'vitest'
import { makeIndex } from '../../../tests/fixtures/make-index.ts'
import { FLAG_OPEN_END } from '../../model/columns.ts'
import type { Precision } from '../../model/dataset.ts'
import { toDayNumber } from '../../model/day.ts'
import { edgeInWords, headingInWords } from './period-in-words.ts'

type Made = [start: string, end: string, precision: Precision, flags?: number]
const indexOf = (rows: Made[]) =>
  makeIndex(
    rows.map(([start, end, precision, flags = 0], at) => ({
      id: `e${at}`,
      title: '',
      start: toDayNumber(start),
      end: toDayNumber(end),
      precision,
      flags,
    })),
  ).index

const YEAR: Made = ['1998-01-01', '1998-12-31', 'year']
const DAY: Made = ['1998-01-12', '1998-01-12', 'day']
const AUTUMN: Made = ['2022-09-01', '2022-11-30', 'season']

it.each<[string, Made[], string]>([
  ['1998', [YEAR], '1998-01'],
  ['January 1998', [YEAR, DAY], '1998-01'],
  ['January 1998', [DAY], '1998-01'],
  ['January 1998', [['1998-01-01', '1998-01-31', 'month']], '1998-01'],
  ['Autumn 2022', [AUTUMN, AUTUMN], '2022-09'],
  ['Winter 2022–23', [['2022-12-01', '2023-02-28', 'season']], '2022-12'],
  ['1998', [['1998-01-01', '2003-12-31', 'year'], YEAR], '1998-01'],
  ['January 1998', [['1998-01-01', '1998-12-31', 'year', FLAG_OPEN_END]], '1998-01'],
])('%s heads %j', (heading, rows, month) => {
  expect(headingInWords(indexOf(rows), Uint32Array.from(rows.keys()), month)).toBe(heading)
})

it.each<[string, Made, 'start' | 'end']>([
  ['1998', YEAR, 'start'],
  ['1998', ['1998-01-01', '2003-12-31', 'year'], 'start'],
  ['2003', ['1998-01-01', '2003-12-31', 'year'], 'end'],
  ['autumn 2022', AUTUMN, 'end'],
  ['Jan 2022', ['2022-01-01', '2022-06-30', 'season'], 'start'],
  ['Jun 2022', ['2022-01-01', '2022-06-30', 'season'], 'end'],
  ['Jan 1998', DAY, 'end'],
])('%s is how %j is named at its %s', (words, row, edge) => {
  expect(edgeInWords(indexOf([row]), 0, edge)).toBe(words)
})
