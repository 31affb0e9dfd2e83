/** The verbs of news in classes: which tell no event by themselves, and what kind of deed the others tell. */
import * as z from 'zod/mini'
import data from './verb-classes.yaml'
import { wordList, wordSet } from './word-list.ts'

const file = z
  .strictObject({
    source: z.string(),
    'bare-being': z.string(),
    turns: z.string(),
    light: z.strictObject({
      verbs: z.string(),
      'with-nouns': z.string(),
      particles: z.string(),
      'empty-nouns': z.string(),
    }),
    'no-events': z.record(z.string(), z.string()),
    deeds: z.array(
      z.strictObject({
        kind: z.string().check(z.regex(/^[A-Z]+$/)),
        source: z.string(),
        violent: z.optional(z.boolean()),
        verbs: z.string(),
      }),
    ),
    performatives: z.string(),
  })
  .parse(data)

type VerbKind = { kind: string; violent: boolean }

/** Verbs of being, having and of handing words on: no event even on a day of their own. */
export const BARE_BEING: ReadonlySet<string> = new Set([
  ...wordList(file['bare-being']),
  ...wordList(file['no-events']['handing-on']),
])
/** Verbs of beginning, ending and taking: "started to enforce the ban", "took steps". */
export const TURNS: ReadonlySet<string> = wordSet(file.turns)
/** Verbs that tell nothing until a noun or a particle tells it: "made a U-turn", "moved in". */
export const LIGHT = {
  verbs: wordSet(file.light.verbs),
  withNouns: wordSet(file.light['with-nouns']),
  particles: wordSet(file.light.particles),
  emptyNouns: wordSet(file.light['empty-nouns']),
} as const
/** Verbs that tell a state, a thought, a feeling, a perception, words handed on or the course of things. */
export const NO_EVENTS: ReadonlySet<string> = new Set(Object.values(file['no-events']).flatMap((words) => wordList(words))) // prettier-ignore
/** Verbs that do what they say: "Norland rejects the claim". */
export const PERFORMATIVES: ReadonlySet<string> = wordSet(file.performatives)
const kinds = new Map<string, VerbKind>()
for (const { kind, violent = false, verbs } of file.deeds)
  for (const verb of wordList(verbs)) kinds.set(verb, { kind, violent })

/** What kind of deed a verb tells: "abstain" → LAW; nothing for a verb in no list and for one that tells no event. */
export function kindOfVerb(lemma: string): VerbKind | undefined {
  return kinds.get(lemma)
}
