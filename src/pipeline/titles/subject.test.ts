import { describe, expect, it } from 'vitest'
import type { Wish } from '../../../tests/examples/hand-made.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { agentNames, namesInRole } from './agents.ts'
import { capital, subjectsOf } from './subject.ts'
import { readWords } from './words.ts'

function subjects(says: string, wish: Partial<Wish> = {}) {
  const input = titleInput({ ...wish, says })
  const { sentence, act } = input.candidate
  return subjectsOf(input, readWords(input, { start: sentence.start, end: act.trigger.start }))
}

describe('subjectsOf', () => {
  it('never cuts a word with a hyphen', () => {
    expect(subjects('The runner-up in Arl *spoke*.').map(({ text }) => text)).not.toContain('Runner')
  })

  it.each<[string, string, 'one' | 'many']>([
    ['The lower house *met*.', 'Lower house', 'one'],
    ['Norland forces *met*.', 'Norland forces', 'many'],
    ['Berg and Silva *met*.', 'Berg and Silva', 'many'],
    ['At least seven people *died*.', 'At least seven people', 'many'],
    ['As many as 20 people *died*.', 'As many as 20 people', 'many'],
    ['Some of the boats *sank*.', 'Some of the boats', 'many'],
    ['The head of the armies *spoke*.', 'Head of the armies', 'one'],
    ['After Norland *spoke*.', 'Norland', 'one'],
    ['The runner-up in Arl *spoke*.', 'Runner-up in Arl', 'one'],
    ['Whereupon Norland *spoke*.', 'Norland', 'one'],
    ['The leaders of Norland, Sudonia and Ostland *met*.', 'Leaders of Norland, Sudonia and Ostland', 'many'],
    ['Berg, the old minister, *spoke*.', 'Berg', 'one'],
    ['The opposition leader, Anna Berg, *spoke*.', 'Berg', 'one'],
    ['A long-range, heavy missile *fell*.', 'Long-range, heavy missile', 'one'],
    ['The then speaker of the house *spoke*.', 'Speaker of the house', 'one'],
    ['Second, the council *met*.', 'Council', 'one'],
    ['Some 600 of its employees *left*.', 'Some 600 employees', 'many'],
    ['The secretary of Norland’s Grain Council, Anna Berg, *spoke*.', 'Berg', 'one'],
    ['A tycoon who owned three ships *fell*.', 'Tycoon', 'one'],
    ['Many members of the council that Berg formed *fled*.', 'Many members of the council', 'many'],
    ['The latest round of talks *ended*.', 'Talks', 'many'],
    [
      'Talks between Norland, Sudonia and Ostland over the dam on the river *ended*.',
      'Talks between Norland, Sudonia and Ostland',
      'many',
    ],
    ['Both sides *agreed*.', 'Both sides', 'many'],
    ['600 of its employees *left*.', '600 employees', 'many'],
    ['One of its own men *fell*.', 'One of its own men', 'one'],
    ['Fighting between two gangs *spread*.', 'Fighting between two gangs', 'one'],
    ['Tens of thousands of residents *fled*.', 'Tens of thousands of residents', 'many'],
    ['Those charges *fell*.', 'Charges', 'many'],
    ['Another 25 people *drowned*.', '25 more people', 'many'],
    ['Another case of fraud *emerged*.', 'One more case of fraud', 'one'],
    ['The search for the missing *ended*.', 'Search for the missing', 'one'],
  ])('reads “%s” as %s (%s)', (says, text, number) => {
    expect(subjects(says)[0]).toMatchObject({ text, number })
  })

  it.each<[string, string]>([
    ['a pronoun', 'She *met* Silva.'],
    ['a relative pronoun', 'Berg, who *met* Silva.'],
    ['a clause', 'The man Norland said was there *met* Silva.'],
    ['nothing', '*Met* Silva.'],
  ])('gives who acts for %s', (_, says) => {
    const found = subjects(says, { agents: ['anna-berg', 'olaf-dahl'] })
    expect(found.at(-1)).toMatchObject({ text: 'Berg and Dahl', number: 'many' })
  })

  it.each([
    ['They met Anna Berg, whose daughter *won*.', 'whose ', 'Berg’s daughter'],
    ['They met Anna Berg, whose daughter Eva, 19, *won*.', 'whose ', 'Berg’s daughter Eva'],
    ['They met a man whose son *won*.', 'whose ', 'Son'],
    ['They met Anna Berg as a daughter *won*.', 'as ', 'Daughter'],
  ])('reads “%s” from “%s” on as %s', (says, opens, text) => {
    const input = titleInput({ says })
    const { sentence, act } = input.candidate
    const start = sentence.start + sentence.text.indexOf(opens) + opens.length
    expect(subjectsOf(input, readWords(input, { start, end: act.trigger.start }))[0]?.text).toBe(text)
  })

  it('names whom a pronoun stands for where one verb takes over what is done to him from another', () => {
    const input = titleInput({
      says: 'He was held in May and was *charged* in June.',
      targets: ['olaf-dahl'],
      passive: true,
    })
    const by = (via: 'name' | 'pronoun') => ({ ...input, candidate: { ...input.candidate, participants: [{ actor: 'olaf-dahl', role: 'target' as const, via }] } }) // prettier-ignore
    expect(subjectsOf(by('pronoun'), []).map(({ text }) => text)).toEqual(['Dahl'])
    expect(subjectsOf(by('name'), [])).toEqual([])
  })

  it.each<[string, string[]]>([
    ['A Norland trader *sued*.', ['Norland trader']],
    ['A Norland court *sued*.', ['Norland court', 'Norland']],
  ])('takes “%s” for %s and a country only for what speaks for it', (says, expected) => {
    const input = titleInput({ says, agents: ['norland'] })
    const participants = input.candidate.participants.map((one) => ({ ...one, via: 'adjective' as const }))
    const { sentence, act } = input.candidate
    const words = readWords(input, { start: sentence.start, end: act.trigger.start })
    const found = subjectsOf({ ...input, candidate: { ...input.candidate, participants } }, words)
    expect(found.map(({ text }) => text)).toEqual(expected)
  })

  it('leaves out whom somebody worked for once', () => {
    const found = subjects('A former guard at Norland *sued*.', { agents: ['norland'] })
    expect(found.map(({ text }) => text)).toEqual(['Former guard at Norland', 'Former guard'])
  })

  it.each(['The boat the brothers had hired *sank*.', 'The boat their uncle had hired *sank*.'])(
    'cuts a subject before what describes its noun with no word to open it: %s',
    (says) => {
      expect(subjects(says, { agents: ['norland'] }).map(({ text }) => text)).toEqual(['Boat', 'Norland'])
    },
  )

  it('cuts a subject before the participle that describes it', () => {
    const texts = subjects('A robot built by the company *landed*.', { agents: ['norland'] }).map(({ text }) => text)
    expect(texts).toEqual(['Robot', 'Norland'])
  })

  it.each([
    ['The trawler *sank*.', 'the trawler'],
    ['Debris *sank*.', 'debris'],
    ['Norland *sank*.', 'Norland'],
    ['Dozens of boats *sank*.', 'dozens of boats'],
  ])('says how “%s” reads inside a sentence', (says, inline) => {
    expect(subjects(says)[0]?.inline).toBe(inline)
  })

  it.each([
    ['Berg', 'In Arl Anna Berg, president of the old bank, *spoke*.', 'president of the old bank, '],
    ['Grain Council', 'He led the Grain Council, a union *banned*', 'a union '],
  ])('takes %s for the phrase that only says who that is', (name, says, phrase) => {
    const input = titleInput({ says })
    const start = input.candidate.sentence.text.indexOf(phrase)
    expect(subjectsOf(input, readWords(input, { start, end: start + phrase.length }))[0]?.text).toBe(name)
  })

  it('takes no place before a comma for one who acts', () => {
    const input = titleInput({ says: 'In Norland, police *met*.' })
    expect(subjectsOf(input, readWords(input, { start: 12, end: 18 }))[0]?.text).toBe('Police')
  })

  it('takes no object of the verb before', () => {
    const input = titleInput({ says: 'The crowd included about 100 farmers and dozens of nurses were *held*.' })
    const start = input.candidate.sentence.text.indexOf('100')
    expect(subjectsOf(input, readWords(input, { start, end: start + 32 }))[0]?.text).toBe('Dozens of nurses')
  })

  it('marks what hangs on who tells it', () => {
    expect(subjects('Its forces *met*.')[0]).toMatchObject({ loose: true })
    expect(subjects('The forces *met*.')[0]).not.toHaveProperty('loose')
  })

  it('gives nothing where nobody acts', () => {
    expect(subjects('She *met* Silva.')).toEqual([])
  })
})

describe('names in roles', () => {
  const input = titleInput({
    says: 'A *b* c.',
    agents: ['anna-berg'],
    counterparts: ['sudonia'],
    targets: ['nobody-known'],
  })

  it('are short, each once, and only of those who are known', () => {
    expect(agentNames(input)).toEqual(['Berg'])
    expect(namesInRole(input, 'counterpart', 'agent', 'target')).toEqual(['Berg', 'Sudonia'])
  })
})

describe('who is spoken for', () => {
  const says = 'Juan Mora’s lawyer, Rosa Silva, said he would *appeal*.'
  const source = [{ actor: 'rosa-silva', text: 'Juan Mora’s lawyer, Rosa Silva' }]

  it('acts, and not the one who speaks', () => {
    expect(agentNames(titleInput({ says, agents: ['rosa-silva'], source }))).toEqual(['Mora'])
    const unnamed = 'His lawyer, Rosa Silva, said he would *appeal*.'
    expect(agentNames(titleInput({ says: unnamed, agents: ['rosa-silva'], source: [{ actor: 'rosa-silva', text: 'His lawyer, Rosa Silva' }] }))).toEqual([]) // prettier-ignore
  })

  it('is nobody for whom no one speaks', () => {
    const own = { says: 'Minister Rosa Silva said she would *resign*.', source: [{ actor: 'rosa-silva', text: 'Minister Rosa Silva' }] } // prettier-ignore
    expect(agentNames(titleInput({ ...own, agents: ['rosa-silva'] }))).toEqual(['Silva'])
  })
})

describe('capital', () => {
  it.each([
    ['berg', 'Berg'],
    ['“berg”', '“Berg”'],
    ['12 drones', '12 drones'],
    ['', ''],
  ])('%s → %s', (text, expected) => {
    expect(capital(text)).toBe(expected)
  })
})

describe('subjectsOf where those who act are no subject', () => {
  const names = (says: string, wish: Partial<Wish>, change: object = {}) => {
    const input = titleInput({ ...wish, says })
    const { sentence, act } = input.candidate
    const changed = { ...input, candidate: { ...input.candidate, act: { ...act, ...change } } }
    return subjectsOf(changed, readWords(changed, { start: sentence.start, end: act.trigger.start })).map(
      ({ text }) => text,
    )
  }

  it('never gives a passive those who did it', () => {
    const says = 'One boat with 40 people was *picked* up by the coastguard of Norland.'
    expect(names(says, { agents: ['norland'] }, { passive: true })).toEqual(['One boat with 40 people', 'One boat'])
  })

  it('takes “one” for a number before a noun', () => {
    expect(names('One man *fled*.', {})).toEqual(['One man'])
    expect(names('One *fled*.', {})).toEqual([])
  })

  it('ends no subject with a preposition', () => {
    expect(names('Berg bars banks from *lending*.', {}).filter((text) => text.endsWith('from'))).toEqual([])
  })

  it('says whose army it was, not that the country did it', () => {
    const input = titleInput({ says: 'Since the army *seized* power, prices rose.', agents: ['norland'] })
    const { sentence, act, participants } = input.candidate
    const byPronoun = participants.map(({ actor, role }) => ({ actor, role, via: 'pronoun' as const }))
    const told = { ...input, candidate: { ...input.candidate, participants: byPronoun } }
    const before = readWords(told, { start: sentence.start, end: act.trigger.start })
    expect(subjectsOf(told, before).map(({ text }) => text)).toContain('Norland’s army')
    expect(subjectsOf(told, before).map(({ text }) => text)).not.toContain('Norland')
  })
})
