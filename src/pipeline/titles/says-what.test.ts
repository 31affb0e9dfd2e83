import { describe, expect, it } from 'vitest'
import type { Claim } from '../annotation.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { losesPredicate, losesVerbOfContent, saysNoClause } from './says-what.ts'
import type { TitleInput } from './title-input.ts'

/** What is said stands between square brackets. */
function saying(says: string, lemma: string): TitleInput {
  const open = says.replaceAll('*', '').indexOf('[')
  const input = titleInput({ says: says.replaceAll(/[[\]]/g, ''), lemma, form: 'statement' })
  const { trigger, sentence } = input.candidate.act
  const content = { start: open, end: says.replaceAll('*', '').indexOf(']') - 1 }
  const claim: Claim = { sentence, speaker: content, speakerText: 'Berg', actors: [], stance: 'says', cue: trigger, content, quoted: false, rule: 'by-hand' } // prettier-ignore
  return { ...input, claims: [claim] }
}

const draft = (title: string, verb: string) => ({ title, verb, own: [], whole: true })

describe('losesVerbOfContent', () => {
  it.each<[string, string, string]>([
    [
      'Berg announces a builder',
      'announces',
      'Berg *announced* that [a builder who bragged has been jailed for ten years].',
    ],
    ['Norland says ties between Norland and Sudonia', 'says', 'Norland *said* that [ties between Norland and Sudonia as well as trade would be discussed].'], // prettier-ignore
    ['Berg says the envoys being sent home', 'says', 'Berg *said* [the envoys being sent home had all been named].'],
    ['Berg announces premeditated attempted murder', 'announces', 'Berg *announced* that [premeditated attempted murder and attempted robbery charges have been filed].'], // prettier-ignore
    ['Court hears the council', 'hears', 'The court *heard* that [the council had sold the bridge].'],
    [
      'Berg declares the port waters',
      'declares',
      'Berg *declared* that [the port belongs to Norland and its waters are closed].',
    ],
    [
      'Court rules decision to close the port',
      'rules',
      'The court *ruled* that [the decision to close the port was unlawful].',
    ],
  ])('stops %s', (title, verb, says) => {
    expect(losesVerbOfContent(draft(title, verb), saying(says, verb.replace(/s$/, '')))).toBe(true)
  })

  it.each<[string, string, string]>([
    [
      'Berg announces a builder was jailed',
      'announces',
      'Berg *announced* that [a builder who bragged has been jailed].',
    ],
    ['Court hears the council sold the bridge', 'hears', 'The court *heard* that [the council had sold the bridge].'],
    ['Berg declares him a traitor', 'declares', 'Berg *declared* [him a traitor who was paid].'],
    ['Norland and Sudonia reach an agreement', 'reach', 'Norland and Sudonia *agreed* that [ships would sail].'],
    ['Berg announces a prize', 'announces', 'Berg *announced* [a prize as she was leaving].'],
    ['Berg: “we will not pay”', ':', 'Berg *announced* that [we will not pay].'],
    ['Berg blames Silva', 'blames', 'Berg *blamed* [Silva was late].'],
  ])('lets %s pass', (title, verb, says) => {
    expect(losesVerbOfContent(draft(title, verb), saying(says, verb === ':' ? 'announce' : verb.replace(/s$/, '')))).toBe(false) // prettier-ignore
  })
})

describe('saysNoClause', () => {
  // the tagger takes this “shot” for a noun
  const shot = titleInput({ says: 'Norland said on 13 May that it had *shot* down two Sudonian drones near Arl.' })

  it('takes what was read as a deed for the verb of what is said', () => {
    expect(saysNoClause(draft('Norland says it shot down two Sudonian drones', 'says'), shot)).toBe(false)
  })

  it('finds none in what stands beside the deed', () => {
    expect(saysNoClause(draft('Norland says two Sudonian drones near Arl', 'says'), shot)).toBe(true)
  })
})

describe('losesPredicate', () => {
  const named = titleInput({ says: 'Berg *identified* the dead man as a guard.' })
  const found = titleInput({ says: 'Berg *identified* three mistakes.' })

  it('asks as what somebody was identified', () => {
    expect(losesPredicate(draft('Berg identifies the dead man', 'identifies'), named)).toBe(true)
    expect(losesPredicate(draft('Berg identifies the dead man as a guard', 'identifies'), named)).toBe(false)
    expect(losesPredicate(draft('Berg identifies three mistakes', 'identifies'), found)).toBe(false)
  })

  it('lets somebody describe what a clause or a phrase of its own tells of', () => {
    const told = titleInput({ says: 'Berg *described* the chaos that followed the strike.' })
    expect(losesPredicate(draft('Berg describes the chaos that followed the strike', 'describes'), told)).toBe(false)
    expect(losesPredicate(draft('Berg describes the chaos', 'describes'), told)).toBe(true)
  })
})
