import { participleForm, presentForm, verbBases, verbForm } from '../lexicon/verb-forms.ts'
import { writeWords, type Word } from './words.ts'

export type Conjugated = { verb: string; base: string; passive: boolean; governed: boolean }

const PERFECT = /^(?:has|have|had|['’]ve|['’]d|having)$/i
const BE = /^(?:is|are|was|were|be|been|being|['’]re|am)$/i
const DO = /^(?:do|does|did)$/i
const NOT = /^not$|^n['’]t$/i
const MODALS = new Map([
  ['will', 'will'],
  ['would', 'will'],
  ['’ll', 'will'],
  ['shall', 'will'],
  ['can', 'can'],
  ['could', 'could'],
  ['may', 'may'],
  ['might', 'may'],
  ['must', 'must'],
  ['should', 'should'],
])

/**
 * Puts the verbs of a chain into the present of headlines: "had fired" → "fires", "were killed" → "killed", "would hold" → "will hold",
 * "has vowed not to accept" → "vows not to accept". `governed`: another verb stands before the last one.
 */
export function conjugate(chain: readonly Word[], number: 'one' | 'many', isPassive: boolean): Conjugated {
  const core = chain.filter(({ text, pos }) => !PERFECT.test(text) && (pos !== 'ADV' || NOT.test(text)))
  const found = core.findIndex(
    ({ pos, text }) => (pos === 'VERB' || pos === 'AUX') && !BE.test(text) && !DO.test(text) && !MODALS.has(text.toLowerCase()), // prettier-ignore
  )
  const first = found < 0 ? core.length - 1 : found
  const main = core[first] ?? chain.at(-1)
  const base = baseOf(main)
  const before = core.slice(0, Math.max(first, 0))
  const after = writeWords(core.slice(first + 1))
  const tail = after === '' ? '' : ` ${after}`
  const governed = after !== ''
  const isNegated = before.some(({ text }) => NOT.test(text))
  const modal = before.map(({ text }) => MODALS.get(text.toLowerCase())).find((text) => text !== undefined)
  const isBe = before.some(({ text }) => BE.test(text)) && !(main?.text ?? '').endsWith('ing')
  const passive = isBe || (isPassive && !governed)
  if (modal !== undefined) {
    return { verb: `${modal}${isNegated ? ' not' : ''} ${isBe ? `be ${participleForm(base)}` : base}${tail}`, base, passive: isBe, governed } // prettier-ignore
  }
  if (passive) return { verb: `${isNegated ? 'not ' : ''}${(main?.text ?? '').toLowerCase()}${tail}`, base, passive, governed } // prettier-ignore
  if (isNegated) return { verb: `${number === 'one' ? 'does' : 'do'} not ${base}${tail}`, base, passive, governed }
  return { verb: `${presentForm(base, number)}${tail}`, base, passive, governed }
}

/** The tagger's lemma, unless it left the word as it stands: "shot" → "shoot". */
function baseOf(word: Word | undefined): string {
  const [text, lemma] = [(word?.text ?? '').toLowerCase(), (word?.lemma ?? '').toLowerCase()]
  const form = verbForm(text)
  return lemma === text && form !== 'base' && form !== 'present' ? (verbBases(text)[0] ?? lemma) : lemma
}
