import { describe, expect, it } from 'vitest'
import type { DocumentRecord, TimelineEvent } from '../../model/dataset.ts'
import { eventShower } from './show-event.ts'

const text = 'Leaders meet\nThey met on Monday. They spoke for an hour.'
const sentences = ['Leaders meet', 'They met on Monday.', 'They spoke for an hour.'].map((words) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, events: [] }
})
const document: DocumentRecord = {
  id: 'd',
  file: 'd.txt',
  sha256: 'a',
  text,
  blocks: [
    { start: 0, end: 12, kind: 'title', reason: '' },
    { start: 13, end: text.length, kind: 'body', reason: '' },
  ],
  sentences,
}

function event(id: string, relations: TimelineEvent['relations'] = []): TimelineEvent {
  const when = { edtf: '2021-03-01', start: '2021-03-01', end: '2021-03-01', precision: 'day', basis: 'weekday', certainty: 'inferred', rule: 'r', explanation: '' } as const // prettier-ignore
  const evidence = [{ id: `${id}-q`, document: 'd', ...sentences[1]!, quote: 'They met on Monday.', role: 'primary' as const }] // prettier-ignore
  return { id, aliases: [], slug: '', title: id, kind: 'CONSULT', status: 'happened', contested: false, when, actors: [], topics: [], attribution: [], evidence, relations, salience: 1 } // prettier-ignore
}

describe('eventShower', () => {
  it('parts a quote by a line break from what stands in another block, and not from its own paragraph', () => {
    const one = event('one')
    expect(eventShower([document], [one])(one).evidence[0]).toMatchObject({
      before: 'Leaders meet\n',
      after: 'They spoke for an hour.',
    })
  })

  it('tells an event of the relations that lead to it', () => {
    const plan = event('plan')
    const visit = event('visit', [{ to: 'plan', kind: 'fulfils', evidence: 0 }])
    const show = eventShower([document], [plan, visit])
    expect(show(plan).incoming).toEqual([{ from: 'visit', kind: 'fulfils' }])
    expect(show(visit)).not.toHaveProperty('incoming')
  })

  it('says once what two events say of each other', () => {
    const one = event('one', [{ to: 'two', kind: 'same-visit' }])
    const two = event('two', [{ to: 'one', kind: 'same-visit' }])
    const show = eventShower([document], [one, two])
    expect([show(one).incoming, show(two).incoming]).toEqual([undefined, undefined])
  })
})
