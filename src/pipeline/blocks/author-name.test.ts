import { describe, expect, it } from 'vitest'
import { nameWithoutDate } from './author-name.ts'

describe('the name of a byline', () => {
  it.each([
    ['By Hana Brock', 'Hana Brock'],
    ['Hana Brock, 12 March 2024', 'Hana Brock'],
    ['Hana Brock – March 12, 2024', 'Hana Brock'],
    ['Hana Brock (updated 12 March 2024)', 'Hana Brock'],
    ['Hana Brock in Brenn, Tue 12 Mar 2024', 'Hana Brock in Brenn'],
    ['April March', 'April March'],
    ['Hana Brock, Brenn', 'Hana Brock, Brenn'],
  ])('is without the day that stands on it: %s', (line, name) => {
    expect(nameWithoutDate(line)).toBe(name)
  })

  it('is none where the line is a date alone', () => {
    expect(nameWithoutDate(' 12 March 2024')).toBeUndefined()
  })
})
