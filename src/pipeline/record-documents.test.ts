import { expect, it } from 'vitest'
import { corpus } from '../../tests/examples/corpus.ts'
import { learn, readDocument } from './read-document.ts'
import { recordDocuments } from './record-documents.ts'
import { readingsOf, takeApart } from './shelve-reading.ts'

it('a sentence tells the first reason why its acts were let go, whatever other acts it has', () => {
  const whole = corpus()
  const read = whole.documents.map((document) => readDocument(document, learn(whole)))
  const document = read.find(({ candidates }) => candidates.length > 0)
  const candidate = document?.candidates[0]
  if (document === undefined || candidate === undefined) throw new Error('The examples have lost their events')
  document.dropped.delete(candidate.act.sentence)
  document.candidates = ['first', 'second', 'silent'].map((mention) =>
    Object.assign(structuredClone(candidate), { mention }),
  )
  const unpublished = new Map([
    ['first', 'the first reason'],
    ['second', 'the second reason'],
  ])
  const [record] = recordDocuments(readingsOf([{ ...takeApart(document), text: document.text }]), [], [], unpublished)
  expect(record?.sentences[candidate.act.sentence]?.dropped).toBe('the first reason')
})

it('the text of a source is not asked for again, which may mean reading its file', () => {
  const [source] = corpus().documents
  if (source === undefined) throw new Error('The examples have lost their articles')
  const shelved = { ...takeApart(readDocument(source, learn(corpus()))), text: source.text }
  const asked: string[] = []
  const given = Object.defineProperty({ ...source, publisher: 'Lusa' }, 'text', {
    get: () => (asked.push(source.file), source.text),
  })
  const [record] = recordDocuments(readingsOf([shelved]), [given], [], new Map())
  expect(record).toMatchObject({ publisher: 'Lusa', published: source.published, text: source.text })
  expect(asked).toEqual([])
})
