import { describe, expect, it } from 'vitest'
import { toldBy } from '../../../tests/examples/told-by.ts'
import { isBehindHead } from './behind-head.ts'

describe('isBehindHead', () => {
  it.each<[string, string, string, string]>([
    ['The widow of', 'person', '', 'a relative'],
    ['The rival of President', 'person', '', 'a rival, with the office before the name'],
    ['Lawyers for', 'person', '', 'those who speak for somebody'],
    ['The bank that', 'person', ' founded', 'who does what a relative clause tells'],
    ['The pact which', 'country', ' signed', 'a state in a relative clause'],
    ['The committee to free', 'person', '', 'whom somebody is to free'],
    ['A rival of', 'organisation', '', 'a body that has rivals'],
    ['', 'organisation', ' staff', 'a body whose staff acts'],
  ])('%s | %s %s: %s, %s', (before, kind, after) => {
    expect(isBehindHead(before, { kind }, after)).toBe(true)
  })

  it.each<[string, string, string, string]>([
    ['', 'person', '', 'who opens the subject'],
    ['The mayor of Arl', 'person', '', 'who holds an office of a place'],
    ['The head of the miners’ union', 'person', '', 'who holds an office of a body'],
    ['The president of', 'country', '', 'whose president he is'],
    ['A spokesman for', 'person', '', 'for whom somebody speaks'],
    ['The government of President', 'person', '', 'whose government it is'],
    ['Ivo Lind, who left, and', 'person', '', 'who acts beside one with a clause'],
    ['', 'organisation', ' officials', 'whose officials act'],
  ])('%s | %s %s: not %s, %s', (before, kind, after) => {
    expect(isBehindHead(before, { kind }, after)).toBe(false)
  })
})

describe('a title of what somebody beside a name does', () => {
  it.each<[string, string]>([
    ['The brother of Peter Lund sued the harbour on Monday.', 'happened Brother of Lund sues the harbour'],
    ['The rival of President Rosa Silva won the run-off on Monday.', 'happened Rival of Silva wins the run-off'],
    ['The shipyard that Rosa Silva founded sacked 40 welders on Monday.', 'happened Shipyard sacks 40 welders'],
    ['The theatre, which Rosa Silva founded, collapsed on Monday.', 'happened Theatre collapses'],
    [
      'The committee to free Karim Daud said on Monday that he was ill.',
      'happened Committee to free Karim Daud says he was ill',
    ],
    ['The firm’s founder Rosa Silva was arrested on Monday.', 'happened Silva arrested'],
    ['More than half of the 300 workers left on Monday.', 'happened More than half of the 300 workers leave'],
  ])('names who acts: %s', (text, title) => {
    expect(toldBy(text)).toContain(title)
  })

  it.each<[string, RegExp]>([
    ['Lawyers for Peter Lund sued the harbour on Monday.', /^happened Lund/],
    ['WHO staff said on Monday that the ward was closed.', /WHO says/],
    ['The court heard on Monday that Peter Lund had poisoned his wife.', /[Cc]ourt says|^happened Lund/],
    ['Peter Lund, but not Rosa Silva, was charged with fraud on Monday.', /^happened (?:Was|Silva)/],
  ])('names nobody else: %s', (text, wrong) => {
    expect(toldBy(text).filter((event) => wrong.test(event))).toEqual([])
  })
})
