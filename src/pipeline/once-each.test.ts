import { expect, it } from 'vitest'
import { onceEach } from './once-each.ts'

it('works out once for each object, also where nothing comes of it', () => {
  const asked: number[] = []
  const halfOf = onceEach(({ size }: { size: number }) => {
    asked.push(size)
    return size % 2 === 0 ? size / 2 : undefined
  })
  const [even, odd] = [{ size: 4 }, { size: 3 }]
  expect([halfOf(even), halfOf(odd), halfOf(even), halfOf(odd), halfOf({ size: 4 })]).toEqual([
    2,
    undefined,
    2,
    undefined,
    2,
  ])
  expect(asked).toEqual([4, 3, 4])
})
