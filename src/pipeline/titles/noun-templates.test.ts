import { describe, expect, it } from 'vitest'
import type { Wish } from '../../../tests/examples/hand-made.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { gatheringDrafts, nounDrafts } from './noun-templates.ts'

const noun = (wish: Wish) => [...nounDrafts(titleInput({ form: 'nominal', ...wish }))].map(({ title }) => title)

describe('nounDrafts', () => {
  it('makes a headline of the noun and what belongs to it', () => {
    expect(noun({ says: 'Berg grieved over the ferry *accident* on the Green River.' })[0]).toBe('Ferry accident on the Green River') // prettier-ignore
  })

  it('says that what is planned is to be held, and who claims it', () => {
    expect(noun({ says: 'A peace *conference* will follow.', status: 'planned' })).toEqual([
      'Peace conference to be held',
    ])
    expect(noun({ says: 'There was a *raid*.', status: 'claimed', source: [{ text: 'a guard' }] })).toEqual(['Raid, guard says']) // prettier-ignore
  })

  it('says whose it was, and leaves out what it does not name', () => {
    expect(noun({ says: 'Anna Berg’s *victory* in the poll came late.' })).toContain('Berg’s victory in the poll')
    expect(noun({ says: 'At a *meeting* of its council in Arl, she spoke.' })).not.toContain('Meeting of its council in Arl') // prettier-ignore
    expect(noun({ says: 'The last brutal *raid* on Arl shook them.' })[0]).toBe('Raid on Arl')
    expect(noun({ says: 'They joined the Norland-led Sea Shield *drills*.' })[0]).toBe('Norland-led Sea Shield drills') // prettier-ignore
    expect(noun({ says: 'There was a *raid*.', place: 'Arl' })[0]).toBe('Raid in Arl')
  })

  it('leaves out what somebody got', () => {
    expect(noun({ says: 'Berg won the *election* in Norland with 61 per cent of the vote.' })).toEqual(['Election in Norland']) // prettier-ignore
  })

  it('takes a sentence to death for no death', () => {
    expect(noun({ says: 'A court sentenced Berg to *death* over the raid.' })).toEqual([])
    expect(noun({ says: 'They mourned the *death* of Berg.' })[0]).toBe('Death of Berg')
  })

  it('ends before a clause that describes what it names', () => {
    expect(noun({ says: 'They fear a repeat of *raids* on tent camps that left 20 dead.' })[0]).toBe('Raids on tent camps') // prettier-ignore
    expect(noun({ says: 'The *attack* on Arl, which shook them, was the first.' })[0]).toBe('Attack on Arl')
  })

  it('keeps what somebody votes or plans to do', () => {
    expect(noun({ says: 'House *votes* not to allow strikes on Sudonia.' })[0]).toBe('House votes not to allow strikes on Sudonia') // prettier-ignore
  })

  it('is for nouns alone', () => {
    expect(noun({ says: 'Berg *met* Silva.', form: 'verb' })).toEqual([])
  })
})

describe('gatheringDrafts', () => {
  const says = 'An emergency meeting of the grain board called by Norland is to be *held*.'
  const drafts = (status: Wish['status'], subject: string) => {
    const input = titleInput({ says, ...(status === undefined ? {} : { status }) })
    const start = says.indexOf(subject)
    const act = { ...input.candidate.act, subject: { start, end: start + subject.length } }
    return [...gatheringDrafts({ ...input, candidate: { ...input.candidate, act } })].map(({ title }) => title)
  }

  it('says who is to meet', () => {
    expect(drafts('planned', 'An emergency meeting of the grain board called by Norland')).toContain(
      'Grain board to meet',
    )
  })

  it('leaves past meetings and other subjects to the other templates', () => {
    expect(drafts('happened', 'An emergency meeting of the grain board')).toEqual([])
    expect(drafts('planned', 'the grain board called by Norland')).toEqual([])
  })
})
