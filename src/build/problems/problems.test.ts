import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { escapeControls, formatProblem } from './format-problem.ts'
import { nearestWord, suggestion } from './nearest-word.ts'
import { PROBLEM_CODES } from './problem-codes.ts'
import { settleProblems } from './problem-error.ts'

const problem = { level: 'error' as const, code: 'E-ENC', file: 'a.txt', line: 12, column: 5, message: 'no text.' }

describe('a problem', () => {
  it('is one line in the style of a compiler', () => {
    expect(formatProblem(problem, 'seeds')).toBe('seeds/a.txt:12:5: error E-ENC no text.')
    expect(formatProblem({ ...problem, level: 'reject' }, 'seeds/')).toBe('seeds/a.txt:12:5: rejected E-ENC no text.')
    expect(formatProblem({ ...problem, file: '' }, 'no/folder')).toBe('no/folder:12:5: error E-ENC no text.')
    expect(formatProblem(problem)).toBe('a.txt:12:5: error E-ENC no text.')
  })

  it.each([
    ['\u001b[31mred', String.raw`\x1b[31mred`],
    ['two\nlines\r', String.raw`two\x0alines\x0d`],
    ['a\u202eb', String.raw`a\u202eb`],
    ['\u2028\u200b', String.raw`\u2028\u200b`],
    ['习近平 “ok” é', '习近平 “ok” é'],
  ])('cannot drive a terminal: %j', (text, shown) => {
    expect(escapeControls(text)).toBe(shown)
  })

  it('forbids a result when it is an error, and a reject unless that is allowed', () => {
    const warning = { ...problem, level: 'warning' as const }
    const reject = { ...problem, level: 'reject' as const }
    expect(settleProblems([warning], '')).toHaveLength(1)
    expect(() => settleProblems([warning, problem], '')).toThrow('warning E-ENC no text.\na.txt:12:5: error')
    expect(() => settleProblems([reject], '')).toThrow('rejected')
    expect(settleProblems([reject], '', true)).toHaveLength(1)
    expect(() => settleProblems([problem], '', true)).toThrow('error')
  })
})

it.each([
  ['publisherr', 'publisher'],
  ['Title', 'title'],
  ['titel', 'title'],
  ['zzz', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('the word nearest to %.20s is %s', (typed, nearest) => {
  expect(nearestWord(typed, ['title', 'publisher', 'period'])).toBe(nearest)
})

it('a suggestion names the nearest word or all', () => {
  expect(suggestion('perod', ['title', 'period'])).toBe('. Did you mean "period"?')
  expect(suggestion('qqqqqq', ['title', 'period'])).toBe('. Use one of: title, period.')
})

it('every code is provoked by a test and says what to do', async () => {
  const sources: string[] = []
  for (const folder of ['src/build', 'tests', 'src/pipeline']) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!/\.test\.tsx?$/.test(entry.name) || entry.name === 'problems.test.ts') continue
      sources.push(await readFile(join(entry.parentPath, entry.name), 'utf8'))
    }
  }
  const tests = sources.join('\n')
  const unproved = Object.keys(PROBLEM_CODES).filter((code) => !new RegExp(`${code}(?![A-Z-])`).test(tests))
  expect(unproved).toEqual([])
  for (const { means, do: advice } of Object.values(PROBLEM_CODES)) {
    expect(means).toMatch(/\.$/)
    expect(advice).toMatch(/\.$/)
  }
})
