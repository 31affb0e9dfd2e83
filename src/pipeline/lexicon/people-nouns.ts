/** Nouns for people and for bodies of people, so that no frame must list every trade and office by itself. */
import * as z from 'zod/mini'
import data from './people-nouns.yaml'
import { wordSet } from './word-list.ts'

const file = z.strictObject({ source: z.string(), people: z.string(), groups: z.string() }).parse(data)

/** "treasurer", "climber", "jury": heads of noun phrases that can act. Lemmas, in lower case. */
export const PEOPLE_NOUNS: ReadonlySet<string> = wordSet(file.people)
export const GROUP_NOUNS: ReadonlySet<string> = wordSet(file.groups)
