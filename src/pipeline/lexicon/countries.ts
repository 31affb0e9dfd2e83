import countries from 'world-countries'
import * as z from 'zod/mini'
import type { ActorEntry } from '../corpus.ts'
import overlay from './countries.yaml'
import formerStates from './former-states.yaml'

const overlaySchema = z.array(
  z.strictObject({
    code: z.string(),
    id: z.optional(z.string()),
    name: z.optional(z.string()),
    aliases: z.optional(z.array(z.string())),
    adjectives: z.optional(z.nullable(z.array(z.string()))),
    metonyms: z.optional(z.nullable(z.array(z.string()))),
    native: z.optional(z.record(z.string(), z.string())),
  }),
)

const FORMER = z
  .array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      aliases: z.optional(z.array(z.string())),
      adjectives: z.array(z.string()),
      capital: z.optional(z.array(z.string())),
      before: z.optional(
        z.strictObject({ country: z.string(), from: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)) }),
      ),
    }),
  )
  .parse(formerStates)

/** Which state a capital meant on a day before its own: `russia`, 1951-10-31 → `soviet-union`; the country itself otherwise. */
export function stateOnDay(country: string, day: string): string {
  return FORMER.find(({ before }) => before?.country === country && day < before.from)?.id ?? country
}

const CHANGES = new Map(overlaySchema.parse(overlay).map((row) => [row.code, row]))
/** Territories that act in the news as countries do; the adjectives and capitals of other territories are left out. */
const TERRITORIES_THAT_ACT = new Set(['TW', 'PS', 'XK', 'HK', 'MO', 'PR', 'GL'])
const NATIVE_TAGS: Record<string, string> = {
  zho: 'zh-Hans',
  rus: 'ru',
  ukr: 'uk',
  jpn: 'ja',
  kor: 'ko',
  ara: 'ar',
  fas: 'fa',
  per: 'fa',
  heb: 'he',
  ell: 'el',
  kat: 'ka',
  hye: 'hy',
  hin: 'hi',
  urd: 'ur',
  bul: 'bg',
  srp: 'sr',
  tha: 'th',
}
const NOT_LATIN = /[^\p{Script=Latin}\p{P}\p{Z}\p{M}]/u

/**
 * The countries and territories of the world with names, adjectives and capitals, and states that are no more. Data: `world-countries`
 * (ODbL-1.0), `countries.yaml` and `former-states.yaml`.
 */
export function countriesOfTheWorld(idOf: (name: string) => string): ActorEntry[] {
  const present = countries.map((country): ActorEntry => {
    const change = CHANGES.get(country.cca2)
    const name = change?.name ?? country.name.common
    const acts = country.independent || TERRITORIES_THAT_ACT.has(country.cca2)
    const demonym = country.demonyms['eng']?.m
    const adjectives = change?.adjectives === undefined ? (demonym && acts ? [demonym] : []) : (change.adjectives ?? [])
    const metonyms = change?.metonyms === undefined ? (acts ? country.capital : []) : (change.metonyms ?? [])
    const native = nativeNames(country.name.native, country.translations)
    return {
      id: change?.id ?? idOf(name),
      name,
      kind: 'country',
      aliases: [country.name.common, country.name.official, ...(change?.aliases ?? [])].filter(
        (alias) => alias !== name,
      ),
      metonyms: metonyms.filter((metonym) => metonym !== name),
      adjectives: adjectives.filter((adjective) => adjective !== name),
      native: { ...native, ...change?.native },
      source: 'world-countries',
    }
  })
  return [...present, ...FORMER.map(formerState)]
}

function formerState({ id, name, aliases = [], adjectives, capital = [] }: (typeof FORMER)[number]): ActorEntry {
  return { id, name, kind: 'country', aliases, adjectives, metonyms: capital, source: 'former-states.yaml' }
}

type Named = Record<string, { common: string }>

/** Names in scripts other than Latin, by language tag: a Latin one could be an English word. */
function nativeNames(own: Named, translated: Named): Record<string, string> {
  const names: Record<string, string> = {}
  for (const [code, { common }] of [...Object.entries(translated), ...Object.entries(own)]) {
    const tag = NATIVE_TAGS[code]
    if (tag && NOT_LATIN.test(common)) names[tag] = common
  }
  return names
}
