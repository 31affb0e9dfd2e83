import { describe, expect, it } from 'vitest'
import type { Wish } from '../../../tests/examples/hand-made.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { readClauses } from './read-clause.ts'
import { writeWords } from './words.ts'

const read = (wish: Wish, passive = false) => {
  const input = titleInput(wish)
  const act = passive ? { ...input.candidate.act, passive } : input.candidate.act
  return readClauses({ ...input, candidate: { ...input.candidate, act } }).map(
    ({ subject, verb }) => `${subject.text} ${verb}`,
  )
}

describe('readClauses', () => {
  it.each<[string, Wish]>([
    ['Norland reportedly sends', { says: 'Norland has reportedly *sent* 50 tanks.', agents: ['norland'] }],
    ['Norland sends', { says: 'Norland has quickly *sent* 50 tanks.', agents: ['norland'] }],
    ['Norland sends', { says: 'Norland has reportedly *sent* 50 tanks.', agents: ['norland'], status: 'claimed', source: [{ text: 'reportedly' }] }], // prettier-ignore
    ['Cabinet frees', { says: 'The cabinet declared Arl a disaster zone, *freeing* funds.' }],
    ['At least 14 people die', { says: 'At least 14 people *died* in Arl.', clause: '14 people died in Arl' }],
  ])('reads “%s”', (clause, wish) => {
    expect(read(wish)).toContain(clause)
  })

  it('gives nothing of what somebody lets others do, or not', () => {
    expect(read({ says: 'The assembly refused to let Sudonian soldiers *pass* through the country.' })).toEqual([])
    expect(read({ says: 'The soldiers *pass* through the country.' })).toEqual(['Soldiers pass'])
  })

  it('goes on behind what is said of a name', () => {
    const input = titleInput({ says: 'Berg *blamed* Silva, who lives in Arl, for the fire, a charge she denied.', clause: 'Berg blamed Silva', agents: ['anna-berg'] }) // prettier-ignore
    expect(writeWords(readClauses(input)[0]?.rest ?? [])).toMatch(/^Silva for the fire/)
  })

  it('keeps to its clause where the speaker is named in an aside', () => {
    const input = titleInput({ says: 'The blast was *contained*, according to Anna Berg, head of the mine.' })
    expect(writeWords(readClauses(input)[0]?.rest ?? [])).toBe('')
  })

  it.each<[string[], Wish]>([
    [
      ['Silva sentenced'],
      {
        says: 'Silva was tried in Arl and *sentenced* to ten years.',
        clause: 'Silva was tried in Arl and sentenced to ten years',
        agents: ['rosa-silva'],
        lemma: 'sentence',
      },
    ],
    [['Four others injured'], { says: 'Four others *injured* during the raid.', lemma: 'injure' }],
    [['Two patrols arrest'], { says: 'Two patrols *arrested* nearly 40 fishermen.', lemma: 'arrest' }],
    [['Rangers collapse'], { says: 'Rangers *collapsed* in Arl.', lemma: 'collapse' }],
  ])('reads a past form of what is always done to somebody as %j', (clauses, wish) => {
    expect([...new Set(read(wish))]).toEqual(clauses)
  })

  it('tells what was going on as done, and of a claim as it was told', () => {
    expect(read({ says: 'The flats were being *searched*.', lemma: 'search' }, true)).toEqual(['Flats searched'])
    expect(read({ says: 'The flats were being *searched*.', lemma: 'search', status: 'claimed', source: [{ text: 'police' }] }, true)).toEqual(['Flats being searched']) // prettier-ignore
  })

  it('reads no deed where an aside only says what something is called', () => {
    expect(read({ says: 'The drill, *named* Sea Shield, was small.' })).toEqual([])
    expect(read({ says: 'The council *named* Berg its head.' })).toEqual(['Council names'])
  })

  it('takes the noun before a relative clause for its object, also before a pronoun', () => {
    const says = 'The bank sells a road which it *bought* back in May.'
    const input = titleInput({ says, clause: 'which it bought back in May', agents: ['norland'] })
    expect(writeWords(readClauses(input)[0]?.rest ?? [])).toMatch(/^road back/)
  })

  it.each([
    ['The union spoke of an offer that both sides had *initialled* in April.', 'offer'],
    ['Norbank, a rival that Sudobank *rebuffed* in May, weighs a bid.', 'Norbank'],
    ['The law that parliament *adopted* on Monday has failed.', 'law$'],
    ['The commission that year *advised* burying the lines.', 'burying the lines'],
  ])('takes what “%s” tells of for the object', (says, rest) => {
    expect(writeWords(readClauses(titleInput({ says }))[0]?.rest ?? [])).toMatch(new RegExp(`^${rest}`))
  })

  it('reads no deed in “what Berg suggested”, whose object stands nowhere', () => {
    expect(read({ says: 'It is what Berg was *suggesting* in a piece.' })).toEqual([])
  })

  it('takes what opens the sentence where the phrase before the comma names nobody', () => {
    expect(read({ says: 'Men in uniform, some of them masked, *stormed* the palace.' })).toContain(
      'Men in uniform storm',
    )
  })

  it('takes what opens the sentence for what is hit behind a comma', () => {
    const says = 'Profit fell to four billion that analysts had expected, *hit* by costs.'
    expect(read({ says }, true)).toEqual(['Profit hit'])
  })
})

describe('readClauses of what a deed brought about', () => {
  it('gives to who acts only what it did, not the verb before', () => {
    const input = titleInput({ says: 'Gunmen opened fire on a market, *killing* three.' })
    const act = { ...input.candidate.act, rule: 'verb-in-gerund-clause', subject: { start: 0, end: 6 } }
    const clauses = readClauses({ ...input, candidate: { ...input.candidate, act } })
    expect(clauses.map(({ subject, verb }) => `${subject.text} ${verb}`)).toEqual(['Gunmen kill'])
  })

  it('takes the number of its subject from the verb', () => {
    expect(read({ says: 'Hostilities *resume*.' })).toContain('Hostilities resume')
    expect(read({ says: 'The work helped *create* jobs in Arl.', lemma: 'create' })).not.toContain('Work create')
  })

  it('says of nothing that it was passed by where it went by', () => {
    expect(read({ says: 'The storm *passed* by the south of Norland.' })).toContain('Storm passes')
  })
})

describe('readClauses of what only looks active', () => {
  it('never makes who owns a thing the one to whom it is done', () => {
    const clauses = read({ says: 'Norland’s grant *awarded* to farmers paid for seed.', agents: ['norland'] })
    expect(clauses).not.toContain('Norland awarded')
  })

  it('takes an aside out between two dashes, and not up to a comma', () => {
    const input = titleInput({ says: 'Parliament was *prorogued* — at the wish of Berg, a harsh move.', agents: [] })
    expect(writeWords(readClauses(input)[0]?.rest ?? [])).toBe('')
  })
})

describe('readClauses behind a word that links', () => {
  it('keeps who was forced out, though the sentence reads as if he did it', () => {
    expect(read({ says: 'The pact fell apart after Berg *forced* out of Arl.', clause: 'after Berg forced out of Arl', agents: ['anna-berg'] })).toContain('Berg forced') // prettier-ignore
  })

  it('reads deeds at the start of a sentence as many', () => {
    expect(read({ says: 'Riots *continued* across Norland.' })).toContain('Riots continue')
  })
})
