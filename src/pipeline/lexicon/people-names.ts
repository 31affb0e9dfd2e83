import * as z from 'zod/mini'
import data from './people-names.yaml'
import { wordSet } from './word-list.ts'

const names = z
  .strictObject({
    'family-first': z.string(),
    given: z.string(),
    female: z.string(),
    either: z.string(),
  })
  .parse(data)

/** Family names that stand before the given name. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = wordSet(names['family-first'])
/** Given names in lower case, without diacritics. */
export const GIVEN_NAMES: ReadonlySet<string> = wordSet(names.given)
/** Given names of women. */
export const FEMALE_NAMES: ReadonlySet<string> = wordSet(names.female)
/** Given names that women and men bear. */
export const EITHER_NAMES: ReadonlySet<string> = wordSet(names.either)
