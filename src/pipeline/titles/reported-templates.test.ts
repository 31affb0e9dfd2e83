import { describe, expect, it } from 'vitest'
import type { Wish } from '../../../tests/examples/hand-made.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import type { Claim } from '../annotation.ts'
import { reportedDrafts } from './reported-templates.ts'

/** What is said stands behind the bar. */
function reported(marked: string, wish: Partial<Wish> = {}, deed: { rule?: string } = {}): string[] {
  const [before = '', after = ''] = marked.split('|')
  const input = titleInput({ says: before + after, source: [{ text: 'both sides' }], ...wish })
  const start = before.replaceAll('*', '').length
  const span = { start, end: start + after.replaceAll('*', '').replace(/\.$/, '').length }
  const cue = { start: start - 1, end: start - 1, lemma: 'say' }
  const claim: Claim = { sentence: 0, speaker: span, speakerText: '', actors: [], stance: 'says', cue, content: span, quoted: false, rule: 'by-hand' } // prettier-ignore
  const candidate = { ...input.candidate, act: { ...input.candidate.act, ...deed } }
  return [...reportedDrafts({ ...input, candidate, claims: [claim] })].map(({ title }) => title)
}

describe('reportedDrafts', () => {
  it('tells in the words of the report what a pronoun did', () => {
    expect(reported('Both sides said |they *exchanged* fire.')).toContain('Both sides say they exchanged fire')
    expect(reported('Both sides said that |it had been *flooded* with calls.', { source: [{ text: 'the centre' }] })).toContain('Centre says it had been flooded with calls') // prettier-ignore
  })

  it('tells a plan at its own time', () => {
    const marked = 'The union said |it would *strike*.'
    expect(reported(marked, { source: [{ text: 'the union' }], status: 'planned' })).toContain(
      'Union says it will strike',
    )
    expect(reported(marked, { source: [{ text: 'the union' }] })).toContain('Union says it would strike')
  })

  it('tells what a body was doing when it told it as what it does', () => {
    expect(reported('Both sides said |they were *quitting* the pact.')).toContain('Both sides say they are quitting the pact') // prettier-ignore
  })

  it('goes on with the pronoun of the deed before', () => {
    const marked = 'Both sides said |they crossed the border and *shelled* a village.'
    const input = { rule: 'verb-sharing-a-subject' }
    expect(reported(marked, {}, input)).toContain('Both sides say they shelled a village')
    expect(reported(marked)).toEqual([])
  })

  it.each([
    ['a name does it', 'Both sides said |Norland *exchanged* fire.'],
    ['another clause lies between', 'Both sides said |they knew who *exchanged* fire.'],
    ['nobody knows who "he" is', 'Both sides said |he *exchanged* fire.'],
  ])('is silent where %s', (_, marked) => {
    expect(reported(marked)).toEqual([])
  })
})
