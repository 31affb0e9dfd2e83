import { describe, expect, it } from 'vitest'
import { showFailures } from './show-failures.ts'

const long = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`).join('\n')

function report(...tests: { fullName: string; status: string; failureMessages?: string[] }[]) {
  const status = tests.some((test) => test.status === 'failed') ? 'failed' : 'passed'
  return JSON.stringify({ testResults: [{ name: '/project/src/a.test.ts', status, message: '', assertionResults: tests }] }) // prettier-ignore
}

const PASSED = { fullName: 'adds', status: 'passed', failureMessages: [] }

describe('what is shown of a step that failed', () => {
  it('is the failed test with its file and the start of its message, without colours and frames of the tools', () => {
    const frames = ['    at /project/src/a.test.ts:2:57', '    at run (file:///project/node_modules/x/y.js:1:1)']
    const said = ['\u001b[31mexpected 1\u001b[39m to be 2', ...frames].join('\n')
    const failed = { fullName: 'says so', status: 'failed', failureMessages: [said] }
    expect(showFailures('✓ much output', report(PASSED, failed), '/project')).toEqual([
      'FAILED src/a.test.ts > says so',
      '    expected 1 to be 2',
      '        at /project/src/a.test.ts:2:57',
    ])
  })

  it('names all failed tests before the first message', () => {
    const tests = ['one', 'two'].map((fullName) => ({ fullName, status: 'failed', failureMessages: [long] }))
    const lines = showFailures('', report(...tests), '/project')
    expect(lines.slice(0, 3)).toEqual([
      'FAILED src/a.test.ts > one',
      'FAILED src/a.test.ts > two',
      'FAILED src/a.test.ts > one',
    ])
    expect(lines.slice(27, 30)).toEqual(['    line 25', '    … 15 more lines', 'FAILED src/a.test.ts > two'])
  })

  it('is the message of a file that could not be loaded', () => {
    const results = [{ name: '/project/a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }]
    expect(showFailures('', JSON.stringify({ testResults: results }), '/project')).toEqual([
      'FAILED a.test.ts > the file itself',
      '    no such module',
    ])
  })

  it.each([
    ['there is no report', undefined],
    ['the report is cut', '{"testResults": [{'],
    ['the report is of another kind', '[]'],
    ['no test failed', report(PASSED)],
  ])('is the end of the output where %s', (_, text) => {
    const output = Array.from({ length: 160 }, (_line, index) => `output ${index}`).join('\n')
    const lines = showFailures(output, text, '/project')
    expect(lines).toHaveLength(151)
    expect(lines[0]).toBe('… 10 lines before')
    expect(lines.at(-1)).toBe('output 159')
  })
})
