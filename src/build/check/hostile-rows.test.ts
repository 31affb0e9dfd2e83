import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readHostileRows, unprovedRows } from './hostile-rows.ts'

const source = readFileSync('tests/hostile-rows.yaml', 'utf8')
const rows = readHostileRows(source)

describe('the list of hostile inputs', () => {
  it('has every row, and every test that it names has a file', () => {
    for (const { tests } of Object.values(rows).flat())
      for (const { file } of tests) expect(existsSync(file), file).toBe(true)
  })

  it.each([
    ['a row is missing', (text: string) => text.replace(/^ {2}- \{ row: 7,.*\n/m, '')],
    ['a code is unknown', (text: string) => text.replace('code: E-EMPTY', 'code: E-EMPTIER')],
    ['a row has no test', (text: string) => text.replace(/tests: \[.*?\] \}$/m, 'tests: [] }')],
    ['a key is unknown', (text: string) => text.replace('input:', 'inptu:')],
  ])('is refused where %s', (_, spoil) => {
    const spoilt = spoil(source)
    expect(spoilt).not.toBe(source)
    expect(() => readHostileRows(spoilt)).toThrow()
  })
})

describe('a row', () => {
  const one = { row: 1, input: 'nothing', tests: [{ file: 'a.test.ts', title: 'an empty file > is refused' }] }
  const few = { documents: [one], addresses: [], faults: [] }
  const report = (status: string, fullName: string, name = '/project/a.test.ts') => JSON.stringify({ testResults: [{ name, assertionResults: [{ status, fullName }] }] }) // prettier-ignore

  it('is proved by a test that ran and passed', () => {
    expect(unprovedRows(few, [undefined, report('passed', 'of an empty file is refused at once')], '/project')).toEqual([]) // prettier-ignore
  })

  it.each([
    ['failed', report('failed', 'an empty file is refused')],
    ['was skipped', report('skipped', 'an empty file is refused')],
    ['has another title', report('passed', 'an empty file is taken')],
    ['stands elsewhere', report('passed', 'an empty file is refused', '/project/b.test.ts')],
    ['left no report', undefined],
  ])('is not where its test %s', (_, text) => {
    expect(unprovedRows(few, [text], '/project')).toEqual(['documents 1 (nothing): no test “an empty file > is refused” of a.test.ts passed.']) // prettier-ignore
  })
})
