/** Verbs by which nothing is done that a timeline would name. */
import * as z from 'zod/mini'
import data from './states.yaml'
import { wordSet } from './word-list.ts'

const file = z.strictObject({ source: z.string(), states: z.string(), courses: z.string() }).parse(data)

/** Lemmas of verbs that tell how things are or go on, what is thought or said, and no deed of their own. */
export const STATES: ReadonlySet<string> = wordSet(file.states)
/** Lemmas of verbs that tell a deed only where the day is named: "began on Monday", and not "began in the 1990s". */
export const COURSES: ReadonlySet<string> = wordSet(file.courses)
