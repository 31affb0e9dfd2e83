import { describe, expect, it } from 'vitest'
import { Recent, shelfInMemory } from './shelf.ts'

describe('a shelf in memory', () => {
  it('gives back what was put on it, by its place, and nothing else', () => {
    const shelf = shelfInMemory<string>()
    shelf.put('a')
    shelf.put('b')
    expect([shelf.length, shelf.at(1), shelf.at(0)]).toEqual([2, 'b', 'a'])
    expect(() => shelf.at(2)).toThrow('Nothing stands at 2 of 2')
  })
})

describe('what was asked for last', () => {
  const counting = (room: number) => {
    const made: number[] = []
    return { made, recent: new Recent(room, (place) => (made.push(place), { place })) }
  }

  it('is made once while there is room', () => {
    const { made, recent } = counting(4)
    for (const place of [1, 2, 1, 2, 1]) expect(recent.at(place).place).toBe(place)
    expect(made).toEqual([1, 2])
  })

  it('is never more than there is room for, however much is asked for', () => {
    const { recent } = counting(10)
    for (let place = 0; place < 1000; place += 1) recent.at(place)
    expect(recent.most).toBe(10)
  })

  it('stays while it is asked for again and again', () => {
    const { made, recent } = counting(4)
    for (let place = 1; place < 50; place += 1) {
      recent.at(0)
      recent.at(place)
    }
    expect(made.filter((place) => place === 0)).toEqual([0])
  })
})
