import { describe, expect, it } from 'vitest'
import { article, corpus, FIRST, SECOND } from '../../../tests/examples/corpus.ts'
import type { TimelineEvent } from '../../model/dataset.ts'
import { buildDataset } from '../build-dataset.ts'
import type { Correction } from '../corpus.ts'

const plain = buildDataset(corpus())
const { events } = plain.dataset
const eventWith = (words: string): TimelineEvent => {
  const event = events.find(({ evidence }) => evidence.some(({ quote }) => quote.includes(words)))
  if (event === undefined) throw new Error(`no event rests on “${words}”`)
  return event
}
const talks = eventWith('in Lisbon on Tuesday')
const exercises = eventWith('joint military exercises')
const claim = eventWith('attacked a ferry')
const visit = eventWith('expected to visit Madrid')

const entry = (event: string, change: Partial<Correction>): Correction => ({
  event,
  on: '2024-05-01',
  reason: 'The paper said so later.',
  at: { line: 3, column: 5 },
  ...change,
})
const build = (...corrections: Correction[]) => buildDataset({ ...corpus(), ledger: plain.ledger, corrections })
const found = (result: ReturnType<typeof build>, id: string) => result.dataset.events.find((event) => event.id === id)

describe('a correction', () => {
  it.each<[string, Correction['set'], Partial<TimelineEvent>]>([
    ['title', { title: 'Berg meets Silva' }, { title: 'Berg meets Silva', slug: 'berg-meets-silva' }],
    ['status', { status: 'planned' }, { status: 'planned' }],
    ['place', { place: 'Porto' }, { place: 'Porto' }],
    ['contested', { contested: true }, { contested: true }],
    ['topics', { topics: [] }, { topics: [] }],
    ['actors', { actors: [{ actor: 'anna-berg', role: 'agent' }] }, { actors: [{ actor: 'anna-berg', role: 'agent', via: 'name' }] }], // prettier-ignore
  ])('sets the %s and says that it did', (field, set, expected) => {
    const result = build(entry(talks.id, { set }))
    expect(result.problems).toEqual(plain.problems)
    expect(found(result, talks.id)).toMatchObject({
      ...expected,
      corrected: [{ field, reason: 'The paper said so later.' }],
    })
    expect(result.corrections).toMatchObject([{ event: talks.id, fields: [field], on: '2024-05-01', isHidden: false }])
  })

  it.each([
    ['2024-04-08', '2024-04-08', '2024-04-08', 'day'],
    ['2024-04-07/2024-04-08', '2024-04-07', '2024-04-08', 'days'],
    ['2024-03', '2024-03-01', '2024-03-31', 'month'],
  ])('sets the date to %s, as precise as it is written', (date, start, end, precision) => {
    const when = found(build(entry(talks.id, { set: { date } })), talks.id)?.when
    expect(when).toMatchObject({ edtf: date, start, end, precision, rule: 'editor', certainty: 'stated' })
    expect(when?.explanation).toContain('The paper said so later.')
    expect(when?.cue).toBeUndefined()
  })

  it('merges events: the first keeps its address, the quotes of all stand, and every address still answers', () => {
    const result = build(entry(talks.id, { merge: [exercises.id] }))
    const merged = found(result, talks.id)
    expect(merged?.aliases).toEqual(expect.arrayContaining([exercises.id, ...exercises.aliases]))
    expect(merged?.evidence.map(({ quote }) => quote)).toEqual(
      expect.arrayContaining([...talks.evidence, ...exercises.evidence].map(({ quote }) => quote)),
    )
    expect(merged?.otherDates?.map(({ edtf }) => edtf)).toContain(exercises.when.edtf)
    expect(merged?.corrected).toEqual([{ field: 'merge', reason: 'The paper said so later.' }])
    expect(result.ledger.entries.find(({ id }) => id === exercises.id)?.state).toMatchObject({ now: [talks.id] })
  })

  it('splits evidence off into an event of its own', () => {
    const id = talks.evidence.find((quote) => quote.id !== talks.id)?.id ?? ''
    const result = build(
      entry(talks.id, { split: { evidence: [id], title: 'Silva and Berg talk', date: '2024-04-09' } }),
    )
    expect(result.problems).toEqual(plain.problems)
    expect(found(result, id)).toMatchObject({ title: 'Silva and Berg talk', when: { edtf: '2024-04-09' } })
    expect(found(result, id)?.evidence[0]).toMatchObject({ id, role: 'primary' })
    expect(found(result, talks.id)?.evidence.map((quote) => quote.id)).not.toContain(id)
    expect(found(result, id)?.corrected).toEqual(found(result, talks.id)?.corrected)
  })

  it('hides an event: its address says why, its sentence says so, and nothing leads to it', () => {
    const result = build(entry(exercises.id, { hide: true }))
    expect(found(result, exercises.id)).toBeUndefined()
    expect(result.dataset.retired[exercises.id]).toEqual({
      now: [],
      reason: 'Taken out by the editor: The paper said so later.',
    })
    const sentences = result.dataset.documents.flatMap((document) => document.sentences)
    expect(sentences.map(({ dropped }) => dropped)).toContain('Taken out by the editor: The paper said so later.')
    const targets = result.dataset.events.flatMap(({ relations }) => relations.map(({ to }) => to))
    expect(targets).not.toContain(exercises.id)
  })

  it('is followed by others, also on the same event', () => {
    const result = build(entry(talks.id, { set: { place: 'Porto' } }), entry(talks.id, { set: { title: 'They meet' } }))
    expect(found(result, talks.id)?.corrected?.map(({ field }) => field)).toEqual(['place', 'title'])
  })
})

describe('a correction that does not apply is an error that says why', () => {
  it.each<[string, Correction, RegExp]>([
    ['whose event never was', entry('nosuchevent1', { hide: true }), /no event of this build/],
    ['that says nothing', entry(talks.id, {}), /it says nothing/],
    ['that the rules made needless', entry(talks.id, { set: { title: talks.title } }), /title is read like this now/],
    ['of the date that is read', entry(talks.id, { set: { date: talks.when.edtf } }), /date is read like this now/],
    ['of what is one event', entry(talks.id, { merge: [talks.aliases[0] ?? talks.id] }), /told in this event now/],
    ['with an event that is gone', entry(talks.id, { merge: ['nosuchevent1'] }), /no event of this build/],
    [
      'of evidence that it has not',
      entry(talks.id, { split: { evidence: [visit.id], title: 'x' } }),
      /no evidence of this/,
    ],
    ['that leaves nothing', entry(talks.id, { split: { evidence: [talks.id], title: 'x' } }), /keeps “/],
    ['to a topic that is none', entry(talks.id, { set: { topics: ['sport'] } }), /no topic “sport”/],
    ['to somebody unknown', entry(talks.id, { set: { actors: [{ actor: 'x', role: 'agent' }] } }), /no actor “x”/],
    ['that tells a claim as a fact', entry(claim.id, { set: { title: 'Spain attacks a ferry' } }), /tells as a fact/],
    [
      'that only calls somebody accused',
      entry(claim.id, { set: { title: 'Accused killer of Silva flees' } }),
      /tells as a fact/,
    ],
    ['after its article', entry(talks.id, { set: { date: '2024-12-01' } }), /cannot have happened/],
  ])('%s', (_, correction, message) => {
    const { problems, corrections } = build(correction)
    expect(problems.filter(({ code }) => code === 'E-CORRECTION')).toMatchObject([
      {
        level: 'error',
        file: 'corrections.yaml',
        line: 3,
        column: 5,
        message: expect.stringMatching(message) as string,
      },
    ])
    expect(corrections).toEqual([])
  })

  it('when its event is told in another', () => {
    const [alias = ''] = talks.aliases
    const { problems } = build(entry(alias, { hide: true }))
    expect(problems.at(-1)?.message).toContain(`told in the event ${talks.id} now`)
  })

  it('when its article is gone', () => {
    const result = buildDataset({
      ...corpus(article('b.txt', SECOND, '2024-04-10')),
      corrections: [entry(exercises.id, { hide: true })],
    })
    expect(FIRST).toContain('joint military exercises')
    expect(result.problems.at(-1)?.code).toBe('E-CORRECTION')
  })
})
