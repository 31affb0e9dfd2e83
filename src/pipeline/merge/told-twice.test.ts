import { describe, expect, it } from 'vitest'
import { toDayNumber } from '../../model/day.ts'
import { ACTORS, handMade, type Wish } from '../../../tests/examples/hand-made.ts'
import { mergeByHand } from '../../../tests/examples/merge-by-hand.ts'
import { barBetween } from './bars.ts'
import { bondBetween } from './bonds.ts'
import { readFacts } from './read-facts.ts'

const byId = new Map(ACTORS.map((actor) => [actor.id, actor]))
/** Facts of a sentence in an article that tells of 21 July 2024 last. */
const facts = (wish: Wish) => readFacts(handMade(wish), byId, { last: toDayNumber('2024-07-21') })
const count = (...wishes: Wish[]) => mergeByHand(wishes.map(handMade), ACTORS).length

const HOSTED: Wish = { says: 'Berg *hosted* 16 envoys at a summit in Arl.', frame: 'host', agents: ['anna-berg'] }
const SUMMIT: Wish = { says: 'Berg hosted 16 envoys at a *summit* in Arl.', form: 'nominal', frame: 'summit' }
const JAILED: Wish = { says: 'A bomber was *jailed* for life.', kind: 'LEGAL', lemma: 'jail' }
const IMPOSED: Wish = { says: 'Judge Novak *imposed* three life sentences on the man.', kind: 'DEED', agents: ['petra-novak'], at: 9 } // prettier-ignore
const GUNNED: Wish = { says: 'A trader was *gunned* down at home.', kind: 'ASSAULT', frame: 'attack' }
const FIRED: Wish = { says: 'The killer *fired* once and fled.', kind: 'ASSAULT', frame: 'attack', at: 8 }

describe('what one article tells twice in other words', () => {
  it.each<[string | undefined, Wish, Wish]>([
    ['gathered-for-it', HOSTED, SUMMIT],
    [undefined, HOSTED, { ...SUMMIT, says: 'Berg hosted 16 envoys and left for a *summit* in Arl.' }],
    [undefined, { ...HOSTED, lemma: 'call' }, SUMMIT],
    ['one-verdict-told-twice', JAILED, IMPOSED],
    [undefined, JAILED, { ...IMPOSED, says: 'Judge Novak *imposed* silence on the man.' }],
    [undefined, JAILED, { ...IMPOSED, document: 'x' }],
    [undefined, { ...JAILED, status: 'planned' }, IMPOSED],
    ['one-crime-told-again', GUNNED, FIRED],
    [undefined, GUNNED, { ...FIRED, document: 'x' }],
    [undefined, GUNNED, { ...FIRED, status: 'claimed' }],
    [undefined, GUNNED, { ...FIRED, until: '2024-04-10' }],
    [undefined, { ...GUNNED, agents: ['norland'] }, { ...FIRED, agents: ['sudonia'] }],
    [undefined, { ...GUNNED, says: 'Two traders were *gunned* down.' }, { ...FIRED, says: 'They *killed* nine men.' }],
    [undefined, { ...GUNNED, day: '2024-07-20' }, { ...FIRED, day: '2024-07-20' }],
  ])('is bound by %s', (name, one, other) => {
    expect(bondBetween(facts(one), facts(other))?.name).toBe(name)
    expect(bondBetween(facts(other), facts(one))?.name).toBe(name)
  })

  it('is not barred by its forms or kinds', () => {
    expect(barBetween(facts(HOSTED), facts(SUMMIT))).toBeUndefined()
    expect(barBetween(facts(JAILED), facts(IMPOSED))).toBeUndefined()
    expect(barBetween(facts(HOSTED), facts({ ...SUMMIT, at: 3 }))).toBe('forms-of-encounter-differ')
  })

  it('is one event where one verb governs another of a different kind, and two where they are joined by "and"', () => {
    const forced: Wish = { says: 'Norland was *forced* to recall its ships.', kind: 'COERCE', agents: ['norland'] }
    const recalled: Wish = { says: 'Norland was forced to *recall* its ships.', kind: 'RETREAT', agents: ['norland'] }
    const and = (wish: Wish): Wish => ({ ...wish, says: wish.says.replace(' to ', ' and ') })
    expect(count(forced, recalled)).toBe(1)
    expect(count(and(forced), and(recalled))).toBe(2)
  })

  it('attaches undated talks of two countries to those told before, and none of another pair', () => {
    const met: Wish = { says: 'Berg *met* Silva in Arl.', agents: ['anna-berg'], counterparts: ['rosa-silva'] }
    const talked: Wish = { says: 'Norland and Sudonia also *discussed* grain.', frame: 'talk', agents: ['norland', 'sudonia'], stated: false, at: 4 } // prettier-ignore
    expect(count(met, talked)).toBe(1)
    expect(count(met, { ...talked, agents: ['norland', 'ostland'] })).toBe(2)
    expect(count(met, { ...talked, status: 'planned' })).toBe(2)
  })

  it('keeps the fire and its dead one event where somebody only says more about the dead', () => {
    const died: Wish = { says: 'Nine men *died* after a fire swept the mine.', kind: 'DEATH', frame: 'die' }
    const fire: Wish = { says: 'Nine men died after a fire *swept* the mine.', kind: 'DISASTER', frame: 'disaster' }
    const said: Wish = { says: '“I cannot lose more,” Berg *said*.', kind: 'STATEMENT', form: 'statement', agents: ['anna-berg'], at: 6, supports: 'doc-0-die' } // prettier-ignore
    const speaks = { ...handMade(said), act: { ...handMade(said).act, speech: true } }
    expect(mergeByHand([handMade(died), handMade(fire), speaks], ACTORS)).toHaveLength(1)
    expect(mergeByHand([handMade(died), handMade(fire), handMade({ ...said, form: 'verb', kind: 'MOBILISE' })], ACTORS)).toHaveLength(2) // prettier-ignore
  })
})
