import * as z from 'zod/mini'
import data from '../lexicon/verb-frames.yaml'

const shape = z.object({ frames: z.array(z.object({ id: z.string(), verbs: z.optional(z.string()) })) })
const verbsByFrame = new Map(
  shape.parse(data).frames.map(({ id, verbs }) => [
    id,
    (verbs ?? '')
      .split(',')
      .map((verb) => verb.trim())
      .filter((verb) => /^[a-z-]+$/.test(verb)),
  ]),
)
/** "decision" and "decide" share four letters, "war" and "warn" only by chance. */
const SHARED = 4

/** The verb of the same frame that a noun is made from: `nominalVerb('decide', 'decision')` → `decide`; undefined where there is none. */
export function nominalVerb(frame: string, noun: string): string | undefined {
  const last = noun.split(' ').at(-1) ?? noun
  const ranked = (verbsByFrame.get(frame) ?? []).map((verb) => ({ verb, shared: sharedPrefix(verb, last) }))
  const best = ranked.reduce((one, other) => (other.shared > one.shared ? other : one), { verb: '', shared: 0 })
  return best.shared >= Math.min(SHARED, last.length) ? best.verb : undefined
}

function sharedPrefix(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  return length
}
