import { describe, expect, it } from 'vitest'
import { namesParties, OPEN_QUESTIONS, unquoted } from './stands-alone.ts'

const asked = (title: string, verb: string) =>
  OPEN_QUESTIONS.filter(({ fails }) => fails({ title, own: [], verb, whole: true })).map(({ name }) => name)

describe('a title leaves open', () => {
  it.each([
    ['office-of-whom', 'President signs an order', 'signs'],
    ['office-of-whom', 'Prime minister signs an order', 'signs'],
    ['office-of-whom', 'Leaders sign a declaration', 'sign'],
    ['office-of-whom', 'Guest travels to Arl', 'travels'],
    ['group-of-whom', 'Two governments sign an accord', 'sign'],
    ['group-of-whom', 'Berg calls on both sides to talk', 'calls'],
    ['group-of-whom', 'Trade between the two countries grows', 'grows'],
    ['six-of-what', 'Norland orders six', 'orders'],
    ['six-of-what', 'Norland receives its own at a ceremony in Arl', 'receives'],
    ['six-of-what', 'Norland takes delivery of 13', 'takes'],
  ])('%s: %s', (question, title, verb) => {
    expect(asked(title, verb)).toEqual([question])
  })

  it.each([
    ['President of Norland signs an order', 'signs'],
    ['Norland’s president signs an order', 'signs'],
    ['Norland and Sudonia sign an accord', 'sign'],
    ['Berg to hold talks with two smaller parties', 'to hold'],
    ['Both sides of Arl flooded', 'flooded'],
    ['Storm kills six in Arl', 'kills'],
    ['Toll rises to 31', 'rises'],
    ['Norland launched at least 4,600 drones', 'launched'],
    ['Norland and Sudonia launch Joint Sea 2016', 'launch'],
    ['Norland sends a brigade of 5,000', 'sends'],
    ['Berg: “the two countries must talk”', ':'],
  ])('nothing: %s', (title, verb) => {
    expect(asked(title, verb)).toEqual([])
  })

  it('knows a group by itself', () => {
    expect(['the two governments', 'both sides', 'leaders of the three countries'].every(namesParties)).toBe(true)
    expect(['two planes', 'Norland and Sudonia', 'the two leaders of Norland'].some(namesParties)).toBe(false)
  })

  it('is asked only of its own words', () => {
    expect(unquoted('Berg: “no, both sides” said')).toBe('Berg:  said')
  })
})
