import * as z from 'zod/mini'
import data from './people-names.yaml'

const names = z.strictObject({ 'family-first': z.array(z.string()), given: z.array(z.string()) }).parse(data)

/** Family names that stand before the given name. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(names['family-first'])
/** Given names in lower case, without diacritics. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(names.given)
