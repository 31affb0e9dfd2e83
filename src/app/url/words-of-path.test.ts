import { expect, it } from 'vitest'
import { wordsOfPath } from './words-of-path.ts'

it.each([
  ['news/2023/xi-jinping_meets-putin.html', 'xi jinping meets putin'],
  ['%D0%9B%D0%B0%D0%B2%D1%80%D0%BE%D0%B2/%E7%8E%8B%E6%AF%85', 'Лавров 王毅'],
  ['e/', ''],
  ['%E0%A4%A', 'E0 A4'],
  ['../../etc/passwd', 'etc passwd'],
  ['a'.repeat(500), ''],
  ['', ''],
])('the words of %j are %j', (path, words) => {
  expect(wordsOfPath(path)).toBe(words)
})
