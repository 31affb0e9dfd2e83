import { describe, expect, it } from 'vitest'
import { readOne } from './fixtures/read-one.ts'

/** Each verb with "was" where somebody suffers it: "was arrest", "return", "was charge". */
function verbsOf(text: string): string[] {
  return readOne(text).clauses.map(({ group }) => `${group.passive ? 'was ' : ''}${group.lemma}`)
}

describe('a verb that goes on without the helping verb of the first', () => {
  it.each([
    ['She was arrested in Oslo and charged with theft.', ['was arrest', 'was charge']],
    ['She was released without bail and ordered to return to court.', ['was release', 'was order', 'return']],
    ['She was arrested in Oslo, returned to Bergen and arraigned today.', ['was arrest', 'return', 'was arraign']],
    ['The bill was drafted in May and thrown out by the House.', ['was draft', 'was throw']],
    ['The bill was drafted by Berg, who leads it, and watered down.', ['was draft', 'lead', 'was water']],
    ['The crew was rescued and told to wait.', ['was rescue', 'was tell', 'wait']],
  ])('is suffered where nobody does it to anything: %s', (text, verbs) => {
    expect(verbsOf(text)).toEqual(verbs)
  })

  it.each([
    ['She was elected in May and ordered the army to leave.', ['was elect', 'order', 'leave']],
    ['She was freed, flew to Oslo and killed a guard.', ['was free', 'fly', 'kill']],
    ['She was freed and returned to Oslo.', ['was free', 'return']],
    ['She met the king and promised to return.', ['meet', 'promise', 'return']],
  ])('is done where it is done to somebody, or by somebody: %s', (text, verbs) => {
    expect(verbsOf(text)).toEqual(verbs)
  })

  it('only describes what is put on a day', () => {
    const { clauses } = readOne('Norway is preparing for elections slated for 20 October.')
    expect(clauses.map(({ kind }) => kind)).toEqual(['main', 'reduced'])
  })
})
