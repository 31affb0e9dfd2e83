import { describe, expect, it } from 'vitest'
import { nameWithoutDate, nameWithoutPlace } from './author-name.ts'

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

  it.each([
    ['Hana Brock in Brenn', 'Hana Brock'],
    ['Hana Brock, in New Brenn', 'Hana Brock'],
    ['Hana Brock in Rio de Senne and Jo Reed in Senne', 'Hana Brock and Jo Reed'],
    ['Hana Brock in Brenn, Jo van Reed and agencies', 'Hana Brock, Jo van Reed and agencies'],
    ['Hana Brock', 'Hana Brock'],
    ['Council for Women in Brenn', 'Council for Women in Brenn'],
    ['Women in Business', 'Women in Business'],
    ['Hana Brock in brief', 'Hana Brock in brief'],
    ['Hana Brock in Brenn was told', 'Hana Brock in Brenn was told'],
  ])('is without the place from where it is written: %s', (line, name) => {
    expect(nameWithoutPlace(line)).toBe(name)
  })
})
