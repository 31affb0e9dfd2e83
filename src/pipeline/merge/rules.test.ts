import { describe, expect, it } from 'vitest'
import { ACTORS, handMade, type Wish } from '../../../tests/examples/hand-made.ts'
import { BARS, barBetween } from './bars.ts'
import { BONDS, bondBetween } from './bonds.ts'
import { accidentOf, encounterForm, familyOf, isAgreement, isCommon, isWeapon } from './families.ts'
import { toDayNumber } from '../../model/day.ts'
import { findPairs } from './find-pairs.ts'
import { type Facts, overlap, readFacts, shared } from './read-facts.ts'
import type { Days } from './within-article.ts'

const byId = new Map(ACTORS.map((actor) => [actor.id, actor]))
const facts = (wish: Wish) => readFacts(handMade(wish), byId)
const MET: Wish = { says: 'Berg *met* Silva in Arl.', agents: ['anna-berg'], counterparts: ['rosa-silva'] }
const HIT: Wish = { says: 'Norland *struck* Arl with drones.', kind: 'ASSAULT', frame: 'attack', agents: ['norland'], targets: ['sudonia'], block: 'body' } // prettier-ignore

describe('readFacts', () => {
  it('knows people, the sides they are on, and who is spoken to', () => {
    const read = facts(MET)
    expect([...read.people]).toEqual(['anna-berg', 'rosa-silva'])
    expect([...read.agentSides]).toEqual(['norland'])
    expect([...read.otherSides]).toEqual(['sudonia'])
    expect([...read.addressed]).toEqual(['sudonia'])
  })

  it('knows the form of an encounter and nothing of the kind for other acts', () => {
    expect(facts(MET).form).toBe('meeting')
    expect(facts({ ...MET, frame: 'visit' }).form).toBe('visit')
    expect(facts({ ...MET, says: 'Berg *met* Silva by video.' }).form).toBe('remote')
    expect(facts(HIT)).not.toHaveProperty('form')
  })

  it('knows weapons and words in quotation marks', () => {
    expect([...facts(HIT).weapons]).toEqual(['drone'])
    expect([...facts({ ...MET, says: 'Berg *praised* “golden harvests” in Arl.' }).quoted]).toEqual([
      'golden',
      'harvests',
    ])
  })

  it('takes the article’s own day for less than a stated one', () => {
    expect(facts(MET).stated).toBe(true)
    expect(facts({ ...MET, stated: false }).stated).toBe(false)
  })
})

describe('counting', () => {
  it.each([
    [['a', 'b'], ['b', 'c'], 1, 0.5],
    [['a'], ['a', 'b', 'c'], 1, 1],
    [['a'], ['b'], 0, 0],
    [[], ['a'], 0, 0],
  ])('%j and %j share %i, an overlap of %f', (one, other, count, share) => {
    expect(shared(new Set(one), new Set(other))).toBe(count)
    expect(overlap(new Set(one), new Set(other))).toBe(share)
  })
})

describe('families', () => {
  it.each([
    ['ASSAULT', 'force'],
    ['CONSULT', 'encounter'],
    ['SPORT', 'SPORT'],
  ])('%s belongs to %s', (kind, family) => {
    expect(familyOf(kind)).toBe(family)
  })

  it('know forms of encounter, weapons and common words', () => {
    expect(encounterForm('summit')).toBe('meeting')
    expect(encounterForm('shell')).toBeUndefined()
    expect([isWeapon('drone'), isWeapon('minister')]).toEqual([true, false])
    expect([isCommon('say'), isCommon('shell')]).toEqual([true, false])
  })
})

describe('the words of merging', () => {
  it('know what sort of accident is told, and what is signed', () => {
    expect(accidentOf('blaze')).toBe(accidentOf('fire'))
    expect(accidentOf('quake')).not.toBe(accidentOf('fire'))
    expect([isAgreement('pact'), isAgreement('harvest')]).toEqual([true, false])
  })
})

const RAID: Wish = { says: 'Norland again *flew* drone attacks at night.', kind: 'ASSAULT', frame: 'attack', agents: ['norland'], block: 'body', stated: false, cue: 'at night' } // prettier-ignore
const DRONES: Wish = { says: 'Norland *attacked* Sudonia with 40 drones on Monday evening and Tuesday morning.', kind: 'ASSAULT', frame: 'attack', agents: ['norland'], targets: ['sudonia'], block: 'body', day: '2024-04-08', until: '2024-04-09', at: 12, cue: 'Monday evening' } // prettier-ignore
const FIRE: Wish = { says: 'A fire *swept* through a mine in Norland.', kind: 'DISASTER', frame: 'disaster', agents: [], block: 'body', stated: false } // prettier-ignore
const BLAZE: Wish = { says: 'The blaze *broke* out in a gallery.', kind: 'DISASTER', frame: 'disaster', agents: [], block: 'body', at: 9, day: '2024-04-08' } // prettier-ignore
const AGREED: Wish = { says: 'Norland and Sudonia *agreed* to guard the Green Sea.', kind: 'AGREE', frame: 'agree', agents: ['norland', 'sudonia'] } // prettier-ignore
const SIGNED: Wish = { says: 'Berg and Silva *signed* the agreement in Arl.', lemma: 'sign', kind: 'AGREE', frame: 'sign', agents: ['anna-berg', 'rosa-silva'], at: 3 } // prettier-ignore
const JAILED: Wish = { says: 'A tycoon was *jailed* for life on Tuesday.', kind: 'LEGAL', frame: 'jail', lemma: 'jail', agents: [], block: 'body' } // prettier-ignore
const TOLD: Wish = { says: '“You betrayed us,” Judge Novak *said*.', kind: 'STATEMENT', form: 'statement', agents: ['petra-novak'], source: [{ text: 'Judge Novak' }], at: 4, block: 'body' } // prettier-ignore
const FORCED: Wish = { says: 'Norland was *forced* to recall its ships.', kind: 'COERCE', agents: ['norland'] }
const RECALLED: Wish = { says: 'Norland was forced to *recall* its ships.', kind: 'RETREAT', agents: ['norland'] }

const ROCKETS: Wish = { says: 'Norland’s army *hit* the northern grain port of Arl with rockets, it said.', kind: 'ASSAULT', frame: 'attack', agents: ['norland'], block: 'body' } // prettier-ignore
const AGAIN: Wish = { ...ROCKETS, says: ROCKETS.says.replace('’', "'"), at: 30, place: 'Arl', targets: ['sudonia'] }
const DOWNED: Wish = { says: 'Norland jets were *downed* in the north.', kind: 'ASSAULT', frame: 'attack', agents: [], block: 'body' } // prettier-ignore
const SHOT: Wish = { says: 'Sudonia *destroyed* jets of Norland in the north and returned.', kind: 'ASSAULT', frame: 'attack', agents: ['sudonia'], block: 'body', at: 20 } // prettier-ignore

describe('what one article tells twice', () => {
  it.each<[string | undefined, Wish, Wish]>([
    ['one-raid-told-twice', RAID, DRONES],
    [undefined, { ...RAID, agents: ['ostland'] }, DRONES],
    [undefined, { ...RAID, says: 'Norland *fired* rockets at night.' }, DRONES],
    [undefined, { ...RAID, says: 'Norland *flew* 12 drones in.' }, DRONES],
    [undefined, { ...RAID, document: 'x' }, DRONES],
    [undefined, { ...RAID, block: 'bullet' }, DRONES],
    [
      undefined,
      { ...RAID, says: 'Norland *flew* drones.', cue: 'Tuesday' },
      { ...DRONES, says: 'Norland *attacked* with drones.', cue: 'Monday' },
    ],
    ['one-accident-told-twice', FIRE, BLAZE],
    [undefined, FIRE, { ...BLAZE, says: 'Another blaze *broke* out in a gallery.' }],
    [undefined, FIRE, { ...BLAZE, says: 'The mine *flooded*; floods rose.' }],
    [undefined, { ...FIRE, at: 5 }, BLAZE],
    [undefined, { ...FIRE, document: 'x' }, BLAZE],
    [undefined, { ...FIRE, day: '2024-01-01', until: '2024-12-31' }, BLAZE],
    ['one-accident-told-twice', FIRE, { ...BLAZE, says: 'Four men *died* in the fire.', kind: 'DEATH', frame: 'die' }],
    [undefined, FIRE, { ...BLAZE, says: 'Four men *died* in the square.', kind: 'DEATH', frame: 'die' }],
    ['words-of-the-judge', JAILED, TOLD],
    [undefined, JAILED, { ...TOLD, source: [{ text: 'his lawyer' }] }],
    [undefined, JAILED, { ...TOLD, document: 'x' }],
    [undefined, JAILED, { ...TOLD, day: '2024-04-10' }],
    [undefined, { ...JAILED, says: 'A tycoon was *arrested* on Tuesday.', lemma: 'arrest' }, TOLD],
    ['signed-what-was-agreed', AGREED, SIGNED],
    [undefined, AGREED, { ...SIGNED, says: 'Berg and Silva *signed* an agreement in Arl.' }],
    [undefined, AGREED, { ...SIGNED, agents: ['anna-berg'] }],
    ['one-verb-governs-the-other', FORCED, RECALLED],
    ['same-sentence-again', ROCKETS, AGAIN],
    ['same-sentence-again', { ...ROCKETS, document: 'x' }, AGAIN],
    ['same-words', ROCKETS, { ...AGAIN, says: 'Norland’s army *hit* the southern grain port of Arl with rockets, it said.' }], // prettier-ignore
    [undefined, { ...ROCKETS, says: 'It *hit* Arl.' }, { ...AGAIN, says: 'It *hit* Arl.' }],
    ['one-attack-in-other-words', DOWNED, SHOT],
    [undefined, { ...DOWNED, agents: ['norland'] }, SHOT],
    [undefined, { ...DOWNED, block: 'bullet' }, SHOT],
    [undefined, { ...DOWNED, document: 'x' }, SHOT],
    [undefined, { ...DOWNED, until: '2024-04-11' }, SHOT],
    [undefined, { ...DOWNED, says: 'Five Norland jets were *downed* in the north.' }, { ...SHOT, says: SHOT.says.replace('jets', 'two jets') }], // prettier-ignore
    [undefined, { ...FORCED, at: 1, says: 'Sudonia *forced* its way in.' }, RECALLED],
    [undefined, { says: 'Norland *recalled* ships and moved to arm them.', kind: 'RETREAT', agents: ['norland'] }, { says: 'Norland recalled ships and moved to *arm* them.', kind: 'MOBILISE', agents: ['norland'] }], // prettier-ignore
  ])('is bound by %s', (name, one, other) => {
    expect(bondBetween(facts(one), facts(other))?.name).toBe(name)
    expect(bondBetween(facts(other), facts(one))?.name).toBe(name)
  })
})

describe('barBetween', () => {
  it.each<[string | undefined, Wish, Wish]>([
    [undefined, MET, MET],
    ['two-stated-days-differ', MET, { ...MET, day: '2024-04-10' }],
    ['two-stated-periods-differ', { ...MET, day: '2003-01-01', until: '2003-12-31' }, { ...MET, day: '2003-01-01', until: '2022-08-31' }], // prettier-ignore
    [undefined, { ...MET, day: '2003-01-01', until: '2003-12-31' }, { ...MET, day: '2003-05-01', until: '2003-05-31' }],
    ['days-lie-apart', { ...MET, stated: false }, { ...MET, day: '2024-04-12' }],
    [undefined, { ...MET, stated: false }, { ...MET, day: '2024-04-10' }],
    ['plan-is-not-deed', { ...MET, stated: false }, { ...MET, status: 'planned' }],
    ['kinds-differ', MET, HIT],
    [undefined, { ...HIT, kind: 'DEED', frame: 'deed' }, MET],
    ['kinds-differ', { ...HIT, kind: 'DEED', frame: 'deed', until: '2024-04-10' }, MET],
    ['two-stated-days-differ', { ...HIT, kind: 'DEED', frame: 'deed', day: '2024-04-11' }, MET],
    ['forms-of-encounter-differ', MET, { ...MET, frame: 'call' }],
    ['other-people-took-part', MET, { ...MET, agents: ['olaf-dahl'] }],
    ['freed-and-convicted', { ...HIT, kind: 'LEGAL', frame: 'convict', lemma: 'convict' }, { ...HIT, kind: 'LEGAL', frame: 'acquit', lemma: 'clear', at: 2 }], // prettier-ignore
    ['told-as-one-more', { ...MET, counterparts: [] }, { ...MET, at: 3, says: 'Berg also *met* Silva in Arl.' }],
    ['told-as-one-more', { ...MET, counterparts: [] }, { ...MET, at: 3, says: 'Berg held another long *meeting* with Silva.' }], // prettier-ignore
    [undefined, { ...MET, counterparts: [] }, { ...MET, at: 3, says: 'Berg *met* Silva in Arl, where he also had lunch.', counterparts: [] }], // prettier-ignore
    [undefined, MET, { ...MET, at: 3, says: 'Berg also *met* Silva in Arl.' }],
    [undefined, { ...MET, counterparts: [] }, { ...MET, at: 3, document: 'x', says: 'Berg also *met* Silva in Arl.' }],
    ['blow-for-blow', HIT, { ...HIT, says: 'Sudonia *fired* rockets.', agents: ['sudonia'], targets: ['norland'] }],
    ['places-differ', { ...HIT, place: 'Arl' }, { ...HIT, place: 'Bro', at: 5 }],
    [undefined, { ...HIT, place: 'Arl' }, { ...HIT, place: 'Bro' }],
    [undefined, { ...HIT, place: 'Arl' }, { ...HIT, place: 'Old Arl' }],
  ])('says %s', (name, one, other) => {
    expect(barBetween(facts(one), facts(other))).toBe(name)
    expect(barBetween(facts(other), facts(one))).toBe(name)
  })

  it('lets a denial join the claim that it denies', () => {
    const denial: Wish = {
      says: 'Sudonia *denied* it.',
      kind: 'REJECT',
      frame: 'deny',
      agents: ['sudonia'],
      supports: 'doc-0-strike',
    }
    expect(barBetween(facts(HIT), facts(denial))).toBeUndefined()
    expect(barBetween(facts(HIT), facts({ ...denial, supports: 'another' }))).toBe('kinds-differ')
  })
})

describe('bondBetween', () => {
  it.each<[string | undefined, Wish, Wish]>([
    ['same-people-met', MET, { ...MET, document: 'x' }],
    ['one-of-them-met', MET, { ...MET, at: 4, says: 'Berg sat in *talks*.', counterparts: [] }],
    [undefined, MET, { ...MET, says: 'Berg sat in *talks*.', document: 'x', counterparts: [] }],
    [
      'one-attack-told-in-a-row',
      HIT,
      { ...HIT, at: 2, says: 'Six drones were *downed*.', agents: ['sudonia'], targets: [] },
    ],
    [undefined, HIT, { ...HIT, at: 2, says: 'Six drones were *downed*.', block: 'bullet' }],
    [undefined, HIT, { ...HIT, at: 9, says: 'Six drones were *downed*.' }],
    ['same-deed', HIT, { ...HIT, at: 9, says: 'Norland *struck* the port with drones.' }],
    [undefined, HIT, { ...HIT, at: 9, says: 'Norland *struck* the port with drones.', until: '2024-04-10' }],
    ['one-sentence-tells-the-cause', HIT, { ...HIT, lemma: 'kill' }],
    [
      'same-words-to-the-same',
      { says: 'Norland *warned* Sudonia of storms.', kind: 'THREATEN', agents: ['norland'], targets: ['sudonia'] },
      { says: 'Berg *warned* Silva.', document: 'x', kind: 'THREATEN', agents: ['anna-berg'], targets: ['rosa-silva'] },
    ],
    [
      'same-countries-arrived',
      { says: 'Leaders *arrived*.', frame: 'visit', agents: ['norland', 'ostland'] },
      { says: 'Berg and Novak *arrived*.', frame: 'visit', at: 8, agents: ['anna-berg', 'petra-novak'] },
    ],
    [
      undefined,
      { says: 'Norland *warned* of storms.', kind: 'THREATEN', agents: ['norland'] },
      { says: 'Ostland *warned* of storms.', kind: 'THREATEN', document: 'x', agents: ['ostland'] },
    ],
  ])('is %s', (name, one, other) => {
    expect(bondBetween(facts(one), facts(other))?.name).toBe(name)
  })

  it('has reasons with names of their own, the strongest with the most weight', () => {
    const names = [...BARS, ...BONDS].map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(BONDS.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true)
  })
})

/** All pairs, as they come. */
function pairsOf(all: readonly Facts[]) {
  const at = (index: number) => all[index] ?? facts(MET)
  const days = (index: number): Days => [at(index).from, at(index).to, toDayNumber(at(index).candidate.when.end)]
  return [...findPairs({ length: all.length, days, at })]
}

describe('findPairs', () => {
  it('compares a report with few of the others, however many articles tell the same on one day', () => {
    const told = (count: number) => Array.from({ length: count }, (_, at) => facts({ ...MET, document: `doc${at}` }))
    const [some, many] = [pairsOf(told(100)).length, pairsOf(told(400)).length]
    expect(some).toBeGreaterThan(100)
    expect(many).toBeLessThan(some * 6)
  })

  it('finds two reports of one encounter among many others of their day', () => {
    const others = Array.from({ length: 120 }, (_, at) => facts({ says: `Norland *warned* of storm ${at}.`, kind: 'THREATEN', agents: ['norland'], document: `x${at}` })) // prettier-ignore
    const both = [facts({ ...MET, document: 'a' }), ...others, facts({ ...MET, document: 'b' })]
    expect(pairsOf(both)).toContainEqual([0, 121])
  })

  const pairs = (...wishes: Wish[]) => pairsOf(wishes.map(facts))

  it('pairs what shares a side and touches in time, each pair once', () => {
    expect(pairs(MET, { ...MET, document: 'x' }, { ...MET, document: 'y', day: '2024-04-10' })).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ])
  })

  it('pairs what shares nothing but the article', () => {
    expect(pairs(MET, { ...MET, agents: [], counterparts: [] })).toEqual([[0, 1]])
  })

  it.each<[string, Wish, Wish]>([
    ['lie days apart', MET, { ...MET, document: 'x', day: '2024-04-20' }],
    ['share neither side nor article', MET, { ...MET, document: 'x', agents: ['ostland'], counterparts: [] }],
  ])('does not pair what %s', (_, one, other) => {
    expect(pairs(one, other)).toEqual([])
  })

  it('pairs what stands for years with its like, not with every day of those years', () => {
    const stands: Wish = { ...MET, day: '2020-01-01', until: '2024-04-09', precision: 'open' }
    expect(pairs(stands, { ...stands, document: 'x', until: '2023-01-01' })).toHaveLength(1)
    expect(pairs(stands, { ...MET, document: 'x', day: '2022-05-05' })).toEqual([])
  })
})
