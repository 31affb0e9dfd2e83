import { describe, expect, it } from 'vitest'
import { nameKey } from './score.ts'

describe('names in gold and in a dataset', () => {
  it.each([
    ['The New York Times', 'New York Times'],
    ['People’s Bank of China', "People's Bank of China"],
    ['Kemal Sarıoğlu', 'Kemal Sarioglu'],
    ['VIASNA', 'Viasna'],
  ])('are one where only the spelling differs: %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  it.each([
    ['State Department', 'Department of State'],
    ['Bank of Japan', 'Policy Board of the Bank of Japan'],
    ['SoftBank', 'SoftBank Group Corp'],
    ['Theresa May', 'Resa May'],
  ])('are two where the words differ: %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other))
  })
})
