import type { Gazetteer } from './gazetteer.ts'
import { spellingOf } from './spellings.ts'
import { slugOf } from './words.ts'
import { onceEach } from '../once-each.ts'

/** Given names by the short form under which politicians are known. From usage in English-language news. */
const SHORT_FORMS: Record<string, string> = {
  abe: 'abraham',
  alex: 'alexander',
  andy: 'andrew',
  ben: 'benjamin',
  bernie: 'bernard',
  bill: 'william',
  bob: 'robert',
  charlie: 'charles',
  chris: 'christopher',
  chuck: 'charles',
  dan: 'daniel',
  dave: 'david',
  dick: 'richard',
  ed: 'edward',
  greg: 'gregory',
  jeff: 'jeffrey',
  jim: 'james',
  jimmy: 'james',
  joe: 'joseph',
  ken: 'kenneth',
  liz: 'elizabeth',
  matt: 'matthew',
  mike: 'michael',
  mitch: 'mitchell',
  nick: 'nicholas',
  pete: 'peter',
  rob: 'robert',
  ron: 'ronald',
  steve: 'steven',
  ted: 'edward',
  tim: 'timothy',
  tom: 'thomas',
  tony: 'anthony',
  will: 'william',
}

/**
 * The known person of a country whom a text names in another form: `Michael R. Pompeo` of the United States → Mike Pompeo. The office beside the
 * name must say the country, for many people share a name.
 */
export function knownOtherwise(gazetteer: Gazetteer, name: string, country: string | undefined): string | undefined {
  return country === undefined ? undefined : byForm(gazetteer).get(`${country} ${formOf(name)}`)
}

const byForm = onceEach((gazetteer: Gazetteer): Map<string, string> => {
  const forms = new Map<string, string>()
  for (const entry of gazetteer.entries.values()) {
    if (entry.kind !== 'person' || entry.country === undefined) continue
    for (const name of [entry.name, ...(entry.aliases ?? [])])
      if (name.includes(' ')) forms.set(`${entry.country} ${formOf(name)}`, entry.id)
  }
  return forms
})

/** One form for a name with and without initials, and with the given name in short: `Joseph R. Biden` → `joseph-biden`. */
function formOf(name: string): string {
  const words = slugOf(name).split('-').filter((word) => word.length > 1).map(spellingOf) // prettier-ignore
  const [given = '', ...rest] = words
  return [SHORT_FORMS[given] ?? given, ...rest].join('-')
}
