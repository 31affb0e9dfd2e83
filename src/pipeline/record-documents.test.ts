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
