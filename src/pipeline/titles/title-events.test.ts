import { describe, expect, it } from 'vitest'
import { ACTORS, handMade, type Wish } from '../../../tests/examples/hand-made.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { joinGroup } from '../merge/join-group.ts'
import { type Setting, TitleWriter } from './title-events.ts'

const actors = new Map(ACTORS.map((actor) => [actor.id, actor]))

/** Titles of events, each given by the sentences that report it. */
function titles(...events: Wish[][]) {
  const wishes = events.flat()
  const documents = new Map(wishes.map((wish, index) => [`d${index}`, documentOf(wish)]))
  let index = 0
  const untitled = events.map((reports) => {
    const members = reports.map((wish) => handMade({ ...wish, document: `d${index++}` }))
    return joinGroup(members, new Map())
  })
  const written: { title: string; event: (typeof untitled)[number]['event'] }[] = []
  const at = (number: number) => written[number] ?? { title: '', event: { when: { start: '' } } }
  const writer = new TitleWriter(
    (id) => documents.get(id),
    actors,
    (number) => ({ title: at(number).title, day: at(number).event.when.start }),
  )
  const numbers = untitled.map((one) => {
    const title = writer.write(one)
    if (title !== undefined) written.push({ title: title.title, event: one.event })
    return title === undefined ? undefined : written.length - 1
  })
  const apart = writer.tellApart((number) => {
    const { title, event } = written[number] ?? {}
    if (title === undefined || event === undefined) throw new RangeError(`There is no title ${number}`)
    return { ...event, title }
  })
  return numbers.map((number) => (number === undefined ? undefined : (apart.get(number) ?? written[number]?.title)))
}

function documentOf(wish: Wish): Setting {
  const { names, dates, claims } = titleInput(wish)
  return { names: [...names], dates: [...dates], claims: [...claims] }
}

const MET: Wish = { says: 'Berg *met* Silva.', frame: 'meet', agents: ['anna-berg'], counterparts: ['rosa-silva'] }

describe('titleEvents', () => {
  it('takes the report that says most', () => {
    const vague: Wish = { ...MET, says: 'It *happened*.', frame: 'none', kind: 'OTHER', agents: [], counterparts: [] }
    expect(titles([vague, MET])).toEqual(['Berg meets Silva'])
  })

  it('prefers a title that leaves nothing out to one that had to be cut', () => {
    const long: Wish = { says: 'Norland *banned* the import of grain and barley and malt and oats and rye from all of Sudonia by rail.', frame: 'sanction', kind: 'SANCTION', agents: ['norland'] } // prettier-ignore
    const short: Wish = {
      says: 'Norland *banned* grain from Sudonia.',
      frame: 'sanction',
      kind: 'SANCTION',
      agents: ['norland'],
    }
    expect(titles([long, short])).toEqual(['Norland bans grain from Sudonia'])
  })

  it('prefers a claim that names somebody to one of a hundred', () => {
    const claimed: Partial<Wish> = { frame: 'kill', kind: 'ASSAULT', status: 'claimed', source: [{ text: 'police' }] }
    const bare: Wish = { ...claimed, says: 'A woman was *killed*, police said.', lemma: 'kill' }
    const full: Wish = { ...claimed, says: 'Norland *shelled* a farm in Sudonia, police said.', lemma: 'shell', agents: ['norland'] } // prettier-ignore
    expect(titles([bare, full])).toEqual(['Norland shelled a farm in Sudonia, police say'])
    expect(titles([bare])).toEqual(['Woman killed, police say'])
  })

  it('names the place that another report gives', () => {
    expect(titles([MET, { ...MET, place: 'Arl' }])).toEqual(['Berg meets Silva in Arl'])
  })

  it('tells two events of one day apart, by place or by who else was there', () => {
    const twin: Wish = { says: 'Norland *banned* grain.', frame: 'sanction', kind: 'SANCTION', agents: ['norland'] }
    expect(titles([twin], [{ ...twin, targets: ['sudonia'] }])).toEqual([
      'Norland bans grain',
      'Norland bans grain (Sudonia)',
    ])
    expect(titles([twin], [{ ...twin, place: 'Arl' }])).toEqual(['Norland bans grain', 'Norland bans grain in Arl'])
  })

  it('lets two days have one title', () => {
    expect(titles([MET], [{ ...MET, day: '2024-05-01' }])).toEqual(['Berg meets Silva', 'Berg meets Silva'])
  })

  it('names no source from another sentence', () => {
    const claim: Wish = {
      says: 'Norland *struck* the dam.',
      frame: 'attack',
      kind: 'ASSAULT',
      agents: ['norland'],
      status: 'claimed',
    }
    const other: Wish = { ...claim, says: 'The dam was *struck* by Norland, a guard said.', source: [{ text: 'a guard' }], clause: 'The dam was struck by Norland' } // prettier-ignore
    expect(titles([claim])).toEqual([undefined])
    expect(titles([claim, other])[0]).toContain('guard says')
  })
})
