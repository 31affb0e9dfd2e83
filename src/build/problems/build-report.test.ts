import { expect, it } from 'vitest'
import { makeDataset } from '../../../tests/fixtures/make-dataset.ts'
import type { Problem } from '../../pipeline/corpus.ts'
import { buildReport, formatReport } from './build-report.ts'

const problem = (code: string, file: string, level: Problem['level'] = 'warning'): Problem => ({ level, code, file, line: 1, column: 1, message: `${code} of ${file}.` }) // prettier-ignore

it('a report lists what is published, what is left out and why, and counts each code, whatever the clock says', () => {
  const dataset = makeDataset({ events: 2, documents: 2 })
  const problems = [
    problem('W-FUTURE', 'doc0.txt'),
    problem('W-BOM', 'doc0.txt'),
    problem('E-TIME', 'slow.txt', 'reject'),
    problem('W-DUPLICATE', 'same.txt'),
    problem('W-BOM', 'doc1.txt'),
  ]
  const files = dataset.documents.map(({ file }) => file)
  const report = buildReport(files, problems)
  expect(report.published).toEqual(files)
  expect(report.leftOut).toEqual([
    { file: 'slow.txt', code: 'E-TIME', message: 'E-TIME of slow.txt.' },
    { file: 'same.txt', code: 'W-DUPLICATE', message: 'W-DUPLICATE of same.txt.' },
  ])
  expect(Object.entries(report.codes)).toEqual([['E-TIME', 1], ['W-BOM', 2], ['W-DUPLICATE', 1]]) // prettier-ignore
  expect(report.problems).toEqual(problems.slice(1))
  expect(JSON.parse(formatReport(report))).toEqual(report)
})
