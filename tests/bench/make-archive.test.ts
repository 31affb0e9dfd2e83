import { expect, it } from 'vitest'
import { makeArchiveArticle } from './make-archive.ts'

it('an archive has other articles under other numbers, and other years when it grows', () => {
  expect(makeArchiveArticle(3)).toEqual(makeArchiveArticle(3))
  expect(makeArchiveArticle(3).text).not.toBe(makeArchiveArticle(4).text)
  const [first, later] = [makeArchiveArticle(0), makeArchiveArticle(500)]
  expect([first.published.date, later.published.date]).toEqual(['2024-04-01', '2018-04-25'])
  expect(first.text).toMatch(/\b202[123]\b/)
  expect(later.text).not.toMatch(/\b202\d\b/)
})
