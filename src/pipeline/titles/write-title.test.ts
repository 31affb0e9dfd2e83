import { describe, expect, it } from 'vitest'
import type { Wish } from '../../../tests/examples/hand-made.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { writeTitle } from './write-title.ts'

const military = [{ text: 'the Norland military' }]

describe('writeTitle', () => {
  it.each<[string, string, Wish]>([
    [
      'Berg meets Silva in Arl',
      'encounter',
      {
        says: 'Norland’s president Anna Berg *met* with trade minister Rosa Silva on Tuesday in a sign of support.',
        frame: 'meet',
        agents: ['anna-berg'],
        counterparts: ['rosa-silva'],
        place: 'Arl',
      },
    ],
    [
      'Berg denies the charges',
      'clause',
      { says: 'Berg has *denied* these charges.', kind: 'REJECT', frame: 'deny', lemma: 'deny', agents: ['anna-berg'] },
    ],
    [
      'Berg and Silva hold talks',
      'encounter',
      {
        says: 'Berg *held* talks with Silva yesterday.',
        frame: 'talks',
        agents: ['anna-berg'],
        counterparts: ['rosa-silva'],
      },
    ],
    [
      'Berg and Silva speak by phone',
      'encounter',
      { says: 'Berg *phoned* Silva.', frame: 'call', agents: ['anna-berg'], counterparts: ['rosa-silva'] },
    ],
    [
      'Berg and Dahl meet Silva',
      'encounter',
      {
        says: 'Berg and Dahl *met* Silva.',
        frame: 'meet',
        agents: ['anna-berg', 'olaf-dahl'],
        counterparts: ['rosa-silva'],
      },
    ],
    [
      'Berg arrives in Sudonia for a two-day official visit',
      'clause',
      {
        says: 'Berg *arrived* in Sudonia for a two-day official visit on Monday, with the two nations looking to deepen ties.',
        frame: 'visit',
        agents: ['anna-berg'],
      },
    ],
    [
      'Norland raids destroy headquarters of Red Dawn in north of old Arl',
      'clause',
      {
        says: 'Norland raids *destroyed* the headquarters of militant group Red Dawn in the north of old Arl.',
        frame: 'attack',
        kind: 'DEED',
        agents: [],
      },
    ],
    [
      'Norland endorses offer to suspend treaty on northern river inspections',
      'clause',
      {
        says: 'Norland *endorsed* Silva’s offer to suspend the treaty on northern river inspections.',
        frame: 'support',
        agents: ['norland'],
      },
    ],
    [
      'Norland announces $1bn of new arms for Sudonia',
      'clause',
      {
        says: 'Norland also *announced* $1bn of new arms for Sudonia as generals defended the pace of supplies.',
        frame: 'aid',
        agents: ['norland'],
      },
    ],
    [
      'Norland refuses to condemn the assault on Ostland',
      'clause',
      {
        says: 'Norland has pointedly *refused* to condemn the assault on Ostland and has blamed others.',
        frame: 'reject',
        agents: ['norland'],
      },
    ],
    [
      'Norland and Sudonia hold joint exercises in the Green Sea',
      'clause',
      {
        says: 'Norland and Sudonia *held* joint exercises in the Green Sea last week.',
        frame: 'exercise',
        agents: ['norland', 'sudonia'],
      },
    ],
    [
      'Norland fired 85 rockets at Sudonia, Norland military says',
      'claimed',
      {
        says: 'The Norland military said on Friday that Norland had *fired* 85 rockets at Sudonia.',
        clause: 'Norland had fired 85 rockets at Sudonia',
        frame: 'attack',
        agents: ['norland'],
        status: 'claimed',
        source: military,
      },
    ],
    [
      'Norland says Sudonia attacked the dam; Sudonia denies it',
      'claimed-and-denied',
      {
        says: 'Norland claimed that Sudonia *attacked* the dam but Sudonia denied it.',
        clause: 'Sudonia attacked the dam',
        frame: 'attack',
        agents: ['sudonia'],
        status: 'claimed',
        contested: true,
        source: [
          { actor: 'norland', text: 'Norland', stance: 'claims' },
          { actor: 'sudonia', text: 'Sudonia', stance: 'denies' },
        ],
      },
    ],
    [
      'Hearing on Berg fixed',
      'planned',
      {
        says: 'A hearing on Berg was *fixed* for Friday.',
        frame: 'plan',
        lemma: 'fix',
        passive: true,
        status: 'planned',
      },
    ],
    [
      'Berg to visit Sudonia in the spring',
      'planned',
      { says: 'Berg will *visit* Sudonia in the spring.', frame: 'visit', agents: ['anna-berg'], status: 'planned' },
    ],
    [
      'Berg accuses Silva’s forces of damaging a dam',
      'accusation',
      {
        says: 'Berg *accused* Silva’s forces of damaging a dam in Sudonia-administered Ostland, calling it a crime.',
        frame: 'accuse',
        kind: 'ACCUSE',
        agents: ['anna-berg'],
      },
    ],
    [
      'Norland: “no meddling, no blackmail”',
      'quote',
      {
        says: 'It was a plain *answer* from Norland, “no meddling, no blackmail”.',
        form: 'nominal',
        frame: 'none',
        source: [{ actor: 'norland', text: 'Norland' }],
      },
    ],
  ])('writes “%s” by the template %s', (title, rule, wish) => {
    expect(writeTitle(titleInput(wish))).toMatchObject({ title, rule })
  })

  it('falls back to a plain title for what its frame says well enough', () => {
    const wish: Wish = { says: 'They *agreed* to observe it.', frame: 'agree', agents: ['norland', 'sudonia'] }
    expect(writeTitle(titleInput(wish))).toMatchObject({
      title: 'Norland and Sudonia reach an agreement',
      rule: 'plain',
    })
  })

  it.each<[string, Wish]>([
    ['its frame says nothing by itself', { says: 'It *struck* again.', frame: 'attack', kind: 'ASSAULT', targets: ['norland'] }], // prettier-ignore
    ['nobody is known', { says: 'It *rained* on Monday.', frame: 'none' }],
    [
      'a claim has no source',
      { says: 'Norland *attacked* the dam.', frame: 'none', agents: ['norland'], status: 'claimed' },
    ],
  ])('writes nothing where %s', (_, wish) => {
    expect(writeTitle(titleInput(wish))).toBeUndefined()
  })

  it('never turns a claim into a fact, whatever its sentence', () => {
    for (const says of [
      'Norland *attacked* the dam.',
      'Norland has *attacked* the dam, killing “three workers”.',
      'The dam was *attacked* by Norland.',
    ]) {
      const title = writeTitle(
        titleInput({ says, frame: 'attack', agents: ['norland'], status: 'claimed', source: military }),
      )?.title
      expect(title).toMatch(/Norland military(?: says|: )/)
    }
  })
})

describe('writeTitle where room is short', () => {
  it('keeps what was agreed before what would lose its sense', () => {
    const says = 'Norland *agreed* with Sudonia to build a second bridge over the green river between Arl and Bro.'
    const title = writeTitle(titleInput({ says, lemma: 'agree', frame: 'none', agents: ['norland'], counterparts: ['sudonia'] })) // prettier-ignore
    expect(title?.title).toMatch(/^Norland agrees with Sudonia to build a second bridge/)
  })

  it('cuts nothing to a half that fits in a line', () => {
    const says = 'Berg *expressed* confidence that Sudonia will keep to the accord on the price of the water.'
    const title = writeTitle(titleInput({ says, lemma: 'express', frame: 'none', agents: ['anna-berg'] }))
    expect(title?.title).toMatch(/^Berg expresses confidence that Sudonia will keep to the accord/)
  })
})

describe('writeTitle of who meets whom, and of what is owned', () => {
  it('seats behind the verb whoever stands behind it', () => {
    const says = 'Berg *met* with Silva, Mora, and others in Arl.'
    const title = writeTitle(titleInput({ says, frame: 'meet', agents: ['anna-berg', 'juan-mora'], counterparts: ['rosa-silva'] })) // prettier-ignore
    expect(title?.title).toBe('Berg meets Mora and Silva')
  })

  it('does nothing to the owner of what is rejected', () => {
    const says = 'Norland *rejects* Sudonia’s ongoing efforts to bring the matter of the border before the court.'
    const title = writeTitle(titleInput({ says, lemma: 'reject', frame: 'none', agents: ['norland'], targets: ['sudonia'] })) // prettier-ignore
    expect(title?.title).not.toBe('Norland rejects Sudonia')
  })
})
