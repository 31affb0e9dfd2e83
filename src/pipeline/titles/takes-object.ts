import * as z from 'zod/mini'
import data from './takes-object.yaml'
import type { Word } from './words.ts'

const TRANSITIVE = new Set(Object.values(z.record(z.string(), z.array(z.string())).parse(data)).flat())
const OBJECT = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'])
/** "seized roughly 20 tonnes", "arrested at least nine men". */
const MEASURES =
  /^(?:about|around|over|nearly|almost|roughly|approximately|more|fewer|less|up|at|as|some|all|both|only|in|that|whether|how|why|part|parts|half|most|much|many|several|what|whoever|whatever)$/i

/** Verbs that also stand alone, but not behind "to": "flies to Arl to meet". */
const BEHIND_TO = new Set(['meet', 'discuss', 'finalise', 'finalize', 'hold', 'address', 'visit', 'support', 'protect', 'promote', 'ensure', 'seek', 'find', 'build', 'strengthen', 'explore', 'receive', 'defend', 'sign', 'mark', 'reach', 'tackle', 'resolve', 'convince', 'provide', 'deliver', 'secure', 'improve', 'reduce', 'boost', 'cut', 'create', 'raise', 'fund', 'kill', 'use', 'reassure', 'restore', 'recover', 'investigate', 'solve', 'settle', 'commemorate', 'celebrate', 'represent', 'honour', 'honor', 'face', 'facilitate', 'monitor', 'oversee', 'avoid', 'deter', 'counter', 'announce', 'tell', 'reveal', 'present', 'propose', 'make', 'take', 'give', 'offer', 'send', 'bring', 'put', 'set', 'keep']) // prettier-ignore

/** Whether a verb behind "to" says nothing without what follows: `asksForObject('meet')` → true, `asksForObject('resign')` → false. */
export function asksForObject(base: string): boolean {
  return TRANSITIVE.has(base) || BEHIND_TO.has(base)
}

/**
 * Whether a verb that is always done to something stands without it: `lacksObject('sentence', “to ten years”)` → true. What follows an adverb
 * counts; a quotation is an object as much as a noun.
 */
export function lacksObject(base: string, rest: readonly Word[]): boolean {
  if (!TRANSITIVE.has(base)) return false
  const at = rest.findIndex(({ pos, text }) => pos !== 'ADV' || MEASURES.test(text))
  const [first, second] = at < 0 ? [] : rest.slice(at)
  if (first === undefined) return true
  if (OBJECT.has(first.pos) || /^[“"‘$£€]$/.test(first.text) || first.actor !== undefined) return false
  const isMeasured =
    MEASURES.test(first.text) &&
    rest.slice(at, at + 5).some(({ pos, text }) => pos === 'NUM' || /^(?:of|the|that|whether|how|why)$/i.test(text))
  const isParticiple = first.pos === 'VERB' && ['NOUN', 'PROPN'].includes(second?.pos ?? '')
  return !isMeasured && !isParticiple && (first.pos !== 'CCONJ' || !/^(?:VERB|AUX)$/.test(second?.pos ?? ''))
}
