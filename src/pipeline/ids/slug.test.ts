import { describe, expect, it } from 'vitest'
import { slug } from './slug.ts'

describe('slug', () => {
  it.each([
    ['Xi assures Putin of China’s support', 'xi-assures-putin-of-chinas-support'],
    ['China rejects “criticism or pressure”', 'china-rejects-criticism-or-pressure'],
    ['Łódź straße – Ærø', 'lodz-strasse-aero'],
    ['Erdoğan visits Türkiye’s south', 'erdogan-visits-turkiyes-south'],
    ['$1bn of arms', '1bn-of-arms'],
    ['王毅', 'event'],
    ['', 'event'],
  ])('writes %j as %j', (title, expected) => {
    expect(slug(title)).toBe(expected)
  })

  it('cuts between words and never beyond sixty characters', () => {
    const long = slug(
      'The lower house of parliament quickly endorses the suspension of the last treaty on nuclear arms',
    )
    expect(long).toBe('the-lower-house-of-parliament-quickly-endorses-the')
    expect(slug('a'.repeat(100))).toHaveLength(60)
  })
})
