import { describe, expect, it } from 'vitest'
import { slugOf } from '../actors/words.ts'
import { countriesOfTheWorld } from './countries.ts'
import { KNOWN_ALONE, leadersOfTheWorld } from './leaders.ts'

const LEADERS = leadersOfTheWorld((name) => name.toLowerCase().replaceAll(' ', '-'))

describe('leadersOfTheWorld', () => {
  it('names nobody twice', () => {
    const ids = LEADERS.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('ends no office before it begins, and begins the same one again only after it ended', () => {
    const wrong = LEADERS.flatMap(({ name, offices = [] }) =>
      offices
        .filter(({ title, from = '', to = '9999' }, at) => {
          const before = offices.slice(0, at).findLast((other) => other.title === title)
          return to <= from || (before !== undefined && (before.to ?? '9999') > from)
        })
        .map(({ title }) => `${name}: ${title}`),
    )
    expect(wrong).toEqual([])
  })

  it('gives an office of one country to one person on a day', () => {
    const held = LEADERS.flatMap(({ name, country, offices = [] }) =>
      offices.map((office) => ({ ...office, name, office: `${country ?? ''} ${office.title}`.toLowerCase() })),
    )
    const shared = held.filter((one) =>
      held.some(
        (other) =>
          other.name !== one.name &&
          other.office === one.office &&
          (other.from ?? '') < (one.to ?? '9999') &&
          (one.from ?? '') < (other.to ?? '9999'),
      ),
    )
    expect(shared.map(({ name, office }) => `${name}: ${office}`)).toEqual([])
  })

  it('knows the country of each', () => {
    const countries = new Set(countriesOfTheWorld(slugOf).map(({ id }) => id))
    expect(LEADERS.flatMap(({ country }) => country ?? []).filter((id) => !countries.has(id))).toEqual([])
  })

  it('lets the common family names stand for nobody by themselves', () => {
    for (const name of ['Gordon Brown', 'Boris Johnson', 'Li Qiang', 'Theresa May'])
      expect(KNOWN_ALONE.has(name)).toBe(false)
    expect(KNOWN_ALONE.has('Emmanuel Macron')).toBe(true)
  })
})
