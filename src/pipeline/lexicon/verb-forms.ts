/** The forms of English verbs: what a word's shape says about tense, and the forms that a title needs. */
import * as z from 'zod/mini'
import data from './irregular-verbs.yaml'

const { verbs } = z.object({ source: z.string(), verbs: z.string() }).parse(data)

/** `past` and `participle` are apart only where the shapes differ: "took", "taken"; "killed" may be either. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'past-or-participle' | 'ing'

const irregular = new Map<string, { base: string; form: VerbForm }>()
const irregularPast = new Map<string, string>()
for (const entry of verbs.split(';')) {
  const [base = '', past = '', participle = ''] = entry.trim().split(/\s+/)
  irregularPast.set(base, past)
  if (past === participle) irregular.set(past, { base, form: past === base ? 'base' : 'past-or-participle' })
  else {
    if (participle !== base) irregular.set(participle, { base, form: 'participle' })
    irregular.set(past, { base, form: 'past' })
  }
}

/** Verbs whose past looks like the base: "hit", "put", "cut". Their tense comes from the words around them. */
export function isInvariable(base: string): boolean {
  return irregularPast.get(base) === base
}

/** Bases that end like a form: "speed" is no past, "bring" no participle. */
const BASES =
  /^(?:speed|need|heed|seed|weed|feed|bleed|breed|succeed|proceed|exceed|embed|shred|bring|ring|sing|spring|sting|swing|wring|cling|fling|string|wing)$/

/** Which form a word is, when read as a verb: "met" → past-or-participle, "says" → present. */
export function verbForm(word: string): VerbForm {
  const known = irregular.get(word)
  if (known) return known.form
  if (BASES.test(word)) return 'base'
  if (word.endsWith('ing') && word.length > 4) return 'ing'
  if (word.endsWith('ed') && word.length > 3) return 'past-or-participle'
  if (word.endsWith('s') && !word.endsWith('ss') && word.length > 3) return 'present'
  return 'base'
}

/** Bases that a verb form may belong to, likeliest first: "planned" → planned → plan, planne. */
export function verbBases(word: string): string[] {
  const known = irregular.get(word)
  if (known) return [known.base]
  if (BASES.test(word)) return [word]
  const stem = (length: number): string => word.slice(0, word.length - length)
  if (word.endsWith('ing') && word.length > 4) return stems(stem(3))
  if (word.endsWith('ied')) return [`${stem(3)}y`]
  if (word.endsWith('ed') && word.length > 3) return stems(stem(2))
  if (word.endsWith('ies')) return [`${stem(3)}y`]
  if (word.endsWith('es')) return [stem(1), stem(2)]
  if (word.endsWith('s') && !word.endsWith('ss')) return [stem(1), word]
  return [word]
}

/** Ends of stems that are whole verbs: "rebrand", "launch", "list", "relax", "delay"; but "taste". */
const WHOLE = /(?:[lnr]d|[cflnpr]t|(?<!^(?:t|w|p|h|b|ch)a)st|r[kmnl]|lm|wn|s[kp]|[lm]p|[cln]k|[cs]h|x|[aeo]y)$/

function stems(stem: string): string[] {
  const doubled = stem.length > 2 && stem.at(-1) === stem.at(-2)
  if (WHOLE.test(stem)) return [stem, `${stem}e`]
  return doubled ? [stem.slice(0, -1), stem, `${stem}e`] : [`${stem}e`, stem]
}

/** Third person of the present, for titles: `presentForm('carry', 'one')` → "carries", `presentForm('carry', 'many')` → "carry". */
export function presentForm(base: string, number: 'one' | 'many'): string {
  if (base === 'be') return number === 'one' ? 'is' : 'are'
  if (base === 'have') return number === 'one' ? 'has' : 'have'
  if (number === 'many') return base
  if (/(?:[sxz]|ch|sh|o)$/.test(base)) return `${base}es`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return `${base}s`
}

/** Past participle, for titles in the passive: "kill" → "killed", "shoot" → "shot". */
export function participleForm(base: string): string {
  for (const [form, entry] of irregular) {
    if (entry.base === base && entry.form !== 'past') return form
  }
  return irregularPast.has(base) ? base : regularPast(base)
}

/** Simple past, for what somebody tells: "kill" → "killed", "take" → "took". */
export function pastForm(base: string): string {
  return irregularPast.get(base) ?? regularPast(base)
}

/** One vowel between consonants in a word of one syllable doubles the last: "plan" → "planned"; so does a stressed last syllable. */
const DOUBLES = /^(?:[^aeiouy]*[aeiou][bdgklmnprt]|(?:ad|com|e|o|per|re|sub|trans)mit|(?:con|de|in|pre|re|trans)fer|oc?cur|re?cur|(?:com|dis|ex|im|pro|re)pel|regret|control|patrol|equip|rebel|kidnap)$/ // prettier-ignore

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return DOUBLES.test(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`
}
