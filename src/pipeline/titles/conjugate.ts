import { isInvariable, participleForm, pastForm, presentForm, verbBases, verbForm } from '../lexicon/verb-forms.ts'
import { writeWords, type Word } from './words.ts'

/** `verb` is the present of headlines, `told` how one who tells it has it: "fired", "were killed", "is preparing". */
export type Conjugated = { verb: string; told: string; base: string; passive: boolean; governed: boolean }

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
  const core = chain.filter(
    ({ text, pos }, at) =>
      (!PERFECT.test(text) || at === chain.length - 1 || /^to$/i.test(chain[at - 1]?.text ?? '')) &&
      (pos !== 'ADV' || NOT.test(text) || /^(?:hardest|worst|badly|best)$/i.test(text)),
  )
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
  const isBe =
    before.some(({ text }) => BE.test(text)) &&
    !(main?.text ?? '').endsWith('ing') &&
    !/^to$/i.test(before.at(-1)?.text ?? '')
  const passive = isBe || (isPassive && !governed)
  const negation = isNegated ? ' not' : ''
  if (modal !== undefined) {
    const verb = `${modal}${negation} ${isBe ? `be ${participleForm(base)}` : base}${tail}`
    return { verb, told: verb, base, passive: isBe, governed }
  }
  const { was, had, did } = auxiliaries(chain, number)
  if (passive) {
    const isGoingOn = before.some(({ text }) => /^being$/i.test(text)) && chain.some(({ text }) => /^(?:is|are|was|were)$/i.test(text)) // prettier-ignore
    const participle = `${isGoingOn ? 'being ' : ''}${(main?.text ?? '').toLowerCase()}`
    return { verb: `${isNegated ? 'not ' : ''}${participle}${tail}`, told: `${was}${negation} ${participle}${tail}`, base, passive, governed } // prettier-ignore
  }
  const verb = isNegated ? `${number === 'one' ? 'does' : 'do'} not ${base}${tail}` : `${presentForm(base, number)}${tail}` // prettier-ignore
  const isProgressive = before.some(({ text }) => BE.test(text))
  const isPast = had || verbForm((main?.text ?? '').toLowerCase()) !== 'present'
  const told = isProgressive
    ? `${was}${negation} ${(main?.text ?? '').toLowerCase()}${tail}`
    : isNegated
      ? `${did} not ${base}${tail}`
      : `${isPast ? pastOf(base, number, main) : presentForm(base, number)}${tail}`
  return { verb, told, base, passive, governed }
}

/** What one who tells it puts before the verb; what nothing says of its time is past. */
function auxiliaries(chain: readonly Word[], number: 'one' | 'many'): { was: string; had: boolean; did: string } {
  const texts = chain.map(({ text }) => text.toLowerCase())
  const has = texts.some((text) => PERFECT.test(text))
  const isPresent = !has && texts.some((text) => /^(?:is|are|['’]re|am|does|do)$/.test(text))
  const [be, past, present] = number === 'one' ? ['is', 'was', 'does'] : ['are', 'were', 'do']
  return { was: isPresent ? be : past, had: has, did: isPresent ? present : 'did' }
}

/** A base that stands alone is the present of many ("they sell"), or the past of a verb that never changes ("it hit"). */
function pastOf(base: string, number: 'one' | 'many', main: Word | undefined): string {
  const text = (main?.text ?? '').toLowerCase()
  if (base === 'be') return number === 'one' ? 'was' : 'were'
  if (text.endsWith('ed') && verbForm(text) === 'past-or-participle') return text
  if (text === base && number === 'many' && !isInvariable(base)) return base
  return pastForm(base)
}

/** The tagger's lemma, unless it left the word as it stands: "shot" → "shoot". */
function baseOf(word: Word | undefined): string {
  const [text, lemma] = [(word?.text ?? '').toLowerCase(), (word?.lemma ?? '').toLowerCase()]
  const form = verbForm(text)
  return lemma === text && form !== 'base' && form !== 'present' ? (verbBases(text)[0] ?? lemma) : lemma
}
