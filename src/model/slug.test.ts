import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slugOf } from './slug.ts'

it.each([
  ['Xi assures Putin of China’s support', 'xi-assures-putin-of-chinas-support'],
  ['US: China risks “the wrong side of history”', 'us-china-risks-the-wrong-side-of-history'],
  ['Café in Óbuda', 'cafe-in-obuda'],
  ['Łódź straße – Ærø', 'lodz-strasse-aero'],
  ['Erdoğan visits Türkiye’s south', 'erdogan-visits-turkiyes-south'],
  ['$1bn of arms', '1bn-of-arms'],
  ['习近平', ''],
  ['  --  ', ''],
  ['../../etc/passwd', 'etc-passwd'],
])('writes %s as %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

it('cuts at a word', () => {
  const slug = slugOf('Russia and China hold joint naval exercises in the East China Sea for the whole of the week')
  expect(slug).toBe('russia-and-china-hold-joint-naval-exercises-in-the-east')
  expect(slugOf('a'.repeat(100))).toHaveLength(60)
})

it('is safe in any path, and its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const slug = slugOf(title)
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      expect(slug.length).toBeLessThanOrEqual(60)
      expect(slugOf(slug)).toBe(slug)
    }),
  )
})
