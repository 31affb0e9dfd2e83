/** Verbs by which those who publish a text act in it, checked once. */
import * as z from 'zod/mini'
import data from './performatives.yaml'
import { wordSet } from './word-list.ts'

const file = z
  .strictObject({
    source: z.string(),
    positions: z.string(),
    opening: z.string(),
    decisions: z.string(),
    answers: z.string(),
  })
  .parse(data)

/** "Norland condemns the attack": lemmas that take a position by saying so. */
export const POSITIONS: ReadonlySet<string> = wordSet(file.positions)
/** "Norland welcomes the ceasefire of 3 May": lemmas of words about what is over. */
export const ANSWERS: ReadonlySet<string> = wordSet(file.answers)
/** Those of them that open a text of a state or an office. */
export const OPENING_POSITIONS: ReadonlySet<string> = wordSet(file.opening)
/** "Today, the Treasury is designating …": lemmas of what is done as it is written. */
export const DECISIONS: ReadonlySet<string> = wordSet(file.decisions)
