import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pluralOf } from './plural.ts'

it.each(['en-GB', 'ru', 'zh-Hans', 'de'])('writes numbers in %s as the browser does', (locale) => {
  const { number } = pluralOf(locale)
  const browser = new Intl.NumberFormat(locale)
  for (const value of [0, 7, 999, 1000, 12_345, 1_234_567, -1234, 0.25, 1e21])
    expect(number(value)).toBe(browser.format(value))
  fc.assert(fc.property(fc.maxSafeNat(), (value) => number(value) === browser.format(value)))
})

it('counts in the forms of a language', () => {
  const years = { one: 'год', few: 'года', other: 'лет' }
  expect([1, 2, 5, 21].map((value) => pluralOf('ru').form(value, years))).toEqual(['год', 'года', 'лет', 'год'])
  expect(pluralOf('en-GB').listOf(['a', 'b', 'c'])).toBe('a, b and c')
})
