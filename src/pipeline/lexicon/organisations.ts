import * as z from 'zod/mini'
import organisations from './organisations.yaml'
import placeNames from './place-names.yaml'
import { wordList } from './word-list.ts'

const organisationSchema = z.array(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    country: z.optional(z.string()),
    /** True where the state itself acts through it: ministries of foreign affairs and defence, armed forces. */
    state: z.optional(z.literal(true)),
    aliases: z.optional(z.array(z.string())),
    metonyms: z.optional(z.array(z.string())),
    wikidata: z.optional(z.string()),
    source: z.string(),
  }),
)

/** Organisations that English news names without explaining them. */
export const ORGANISATIONS = organisationSchema.parse(organisations)

/** Names of places, treaties and things that contain the name of a country or stand beside one. */
export const PLACE_NAMES: readonly string[] = Object.values(z.record(z.string(), z.string()).parse(placeNames)).flatMap(
  wordList,
)
