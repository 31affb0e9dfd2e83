import * as z from 'zod/mini'
import frames from '../lexicon/verb-frames.yaml'
import data from './families.yaml'

const words = z.array(z.string())
const shape = z.strictObject({
  families: z.record(z.string(), words),
  forms: z.record(z.string(), words),
  common: words,
  accidents: z.array(words),
  agreements: words,
})
const knowledge = shape.parse(data)
const familyByKind = invert(knowledge.families)
const formByLemma = invert(knowledge.forms)
const { classes } = z.object({ classes: z.object({ weapon: z.string() }) }).parse(frames)
const weapons = new Set(classes.weapon.split(',').map((word) => word.trim()))
const accidents = new Map(
  knowledge.accidents.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
)
const agreements = new Set(knowledge.agreements)
const common = new Set(knowledge.common)

/** The family of a kind: `familyOf('ASSAULT')` → `force`. A kind that is in none is its own family. */
export function familyOf(kind: string): string {
  return familyByKind.get(kind) ?? kind
}

/** Which form of encounter a word names: `encounterForm('visit')` → `visit`. */
export function encounterForm(lemma: string): string | undefined {
  return formByLemma.get(lemma)
}

/** Whether a lemma is too common to show that two sentences tell the same. */
export function isCommon(lemma: string): boolean {
  return common.has(lemma)
}

function invert(groups: Record<string, readonly string[]>): Map<string, string> {
  return new Map(Object.entries(groups).flatMap(([name, members]) => members.map((member) => [member, name] as const)))
}

/** Which sort of accident a word names: `accidentOf('blaze')` is `accidentOf('fire')`. */
export function accidentOf(lemma: string): string | undefined {
  return accidents.get(lemma)
}

/** Whether a lemma names what two sides sign. */
export function isAgreement(lemma: string): boolean {
  return agreements.has(lemma)
}

/** Whether a lemma names what attacks are made with: drone, missile, shell. */
export function isWeapon(lemma: string): boolean {
  return weapons.has(lemma)
}
