import { expect, it } from 'vitest'
import { TakenTitles } from './taken-titles.ts'

const DAY = '2024-04-09'

it('a title is taken on its day by the first that has it', () => {
  const titles = ['Berg meets Silva', 'Berg leaves', 'Berg meets Silva']
  const taken = new TakenTitles((number) => ({ day: DAY, title: titles[number] ?? '' }))
  expect(titles.map((title, number) => taken.take(DAY, title, number))).toEqual([undefined, undefined, 0])
  expect(taken.take('2024-04-10', 'Berg meets Silva', 3)).toBe(undefined)
  taken.add(DAY, 'Berg meets Silva in Arl')
  expect(taken.has(DAY, 'Berg meets Silva in Arl')).toBe(true)
  expect(taken.has(DAY, 'Berg leaves')).toBe(true)
  expect(taken.has(DAY, 'Berg stays')).toBe(false)
})

it('two titles of one number are told apart by their words', () => {
  // Whatever is asked about, the earlier title is said to be another: so every title is new.
  const taken = new TakenTitles(() => ({ day: DAY, title: 'Another' }))
  expect([0, 1, 2].map((number) => taken.take(DAY, 'Berg meets Silva', number))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(taken.has(DAY, 'Berg meets Silva')).toBe(false)
})
