import * as z from 'zod/mini'
import data from './people-names.yaml'

const names = z
  .strictObject({
    'family-first': z.array(z.string()),
    given: z.array(z.string()),
    female: z.array(z.string()),
    either: z.array(z.string()),
  })
  .parse(data)

/** Family names that stand before the given name. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(names['family-first'])
/** Given names in lower case, without diacritics. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(names.given)
/** Given names of women. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(names.female)
/** Given names that women and men bear. */
export const EITHER_NAMES: ReadonlySet<string> = new Set(names.either)
