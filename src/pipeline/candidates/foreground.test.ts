import { describe, expect, it } from 'vitest'
import { handMade } from '../../../tests/examples/hand-made.ts'
import { foregroundEnd } from './foreground.ts'

function foreground(says: string) {
  const { sentence, act } = handMade({ says })
  return sentence.text.slice(act.trigger.end, foregroundEnd(sentence, act)).trim()
}

describe('foregroundEnd', () => {
  it.each([
    ['Norland *praised* Sudonia amid the war in Ostland.', 'Sudonia'],
    ['Norland *warned* that Sudonia could arm Ostland.', 'that Sudonia could arm Ostland.'],
    ['Berg *arrived* in Arl, with the two nations looking on.', 'in Arl'],
    ['Norland *pledged* to work with Sudonia and Ostland.', 'to work with Sudonia and Ostland.'],
    ['Norland *renewed* its vows during a visit by Berg.', 'its vows'],
    ['Norland *refused* to condemn the raid and has praised Ostland.', 'to condemn the raid'],
    ['Norland *blamed* Sudonia, Ostland and Arl.', 'Sudonia, Ostland and Arl.'],
    [
      'Norland *offered* aid to six lands, namely Sudonia and Ostland.',
      'aid to six lands, namely Sudonia and Ostland.',
    ],
    ['Norland *paid*', ''],
  ])('ends “%s” after “%s”', (says, text) => {
    expect(foreground(says)).toBe(text)
  })
})
