import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { documentId } from './document-id.ts'

describe('documentId', () => {
  it.each(['', 'Minister A met Minister B.', 'Café in 北京 – “quoted”'])('hashes %j as UTF-8', (text) => {
    expect(documentId(text).sha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
  })

  it('gives the known id of the empty text', () => {
    expect(documentId('').id).toBe('werc8gmrzg')
  })

  it('changes with one character', () => {
    expect(documentId('A met B.').id).not.toBe(documentId('A met B').id)
  })
})
