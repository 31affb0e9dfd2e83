/** The parameters of an address, in the order in which they are written. A new filter is one entry here. */
import { STATUSES } from '../../model/vocabulary.ts'
import { isDay } from '../../model/day.ts'
import { FACETS, type Facet, type Filter } from '../select/filter.ts'
import { languageOf } from '../words/languages.ts'
import { cleanId, stripControls } from './clean-id.ts'
import { LANE_KEYS, LAYOUTS, type Note, SCALES, type View } from './view.ts'

/** Most characters that the search text may take in an address, once encoded. */
const MAX_TEXT = 600

export type Parameter = {
  name: string
  /** Whether the name may stand several times. */
  repeats: boolean
  read: (view: View, values: string[], note: Report) => View
  write: (view: View) => string[]
}
export type Report = (code: Note['code'], value: string, message: string) => void

export const PARAMETERS: readonly Parameter[] = [
  ...FACETS.map((facet) => facetParameter('any', facet)),
  ...FACETS.map((facet) => facetParameter('not', facet)),
  {
    name: 'match',
    repeats: true,
    read: (view, values, note) => {
      const together = values.includes('all') ? [...FACETS] : FACETS.filter((facet) => values.includes(facet))
      for (const value of values) {
        if (value !== 'all' && !isOneOf(FACETS, value)) note('bad-value', value, `“${value}” is not a filter`)
      }
      return withFilter(view, { together })
    },
    write: ({ filter }) => (filter.together.length === FACETS.length ? ['all'] : [...filter.together]),
  },
  dateParameter('from'),
  dateParameter('to'),
  {
    name: 'known',
    repeats: false,
    read: (view, [value = ''], note) => {
      if (isDay(value)) return withFilter(view, { known: value })
      note('bad-value', value, `“${value}” is not a day (2024-04-09)`)
      return view
    },
    write: ({ filter }) => (filter.known === undefined ? [] : [filter.known]),
  },
  {
    name: 'precision',
    repeats: false,
    read: (view, [value = ''], note) => {
      if (value === 'day') return withFilter(view, { exact: true })
      note('bad-value', value, `“${value}” is not day`)
      return view
    },
    write: ({ filter }) => (filter.exact ? ['day'] : []),
  },
  {
    name: 'contested',
    repeats: false,
    read: (view, [value = ''], note) => {
      if (value === '1') return withFilter(view, { contested: true })
      if (value !== '0') note('bad-value', value, `“${value}” is neither 0 nor 1`)
      return view
    },
    write: ({ filter }) => (filter.contested ? ['1'] : []),
  },
  {
    name: 'articles',
    repeats: false,
    read: (view, [value = ''], note) => {
      if (/^[2-9]$/.test(value)) return withFilter(view, { sources: Number(value) })
      if (value !== '1') note('bad-value', value, `“${value}” is not a number from 1 to 9`)
      return view
    },
    write: ({ filter }) => (filter.sources === undefined ? [] : [String(filter.sources)]),
  },
  {
    name: 'q',
    repeats: false,
    read: (view, [value = '']) => withFilter(view, { text: cleanText(value) }),
    write: ({ filter }) => {
      const text = cleanText(filter.text)
      return text === '' ? [] : [text]
    },
  },
  choiceParameter('view', 'layout', LAYOUTS),
  choiceParameter('lanes', 'lanes', LANE_KEYS),
  choiceParameter('scale', 'scale', SCALES),
  {
    name: 'background',
    repeats: false,
    read: (view, [value = ''], note) => {
      if (value !== '0' && value !== '1') note('bad-value', value, `“${value}” is neither 0 nor 1`)
      return { ...view, background: value === '1' }
    },
    write: ({ background }) => (background ? ['1'] : []),
  },
  {
    name: 'lang',
    repeats: false,
    read: (view, [value = ''], note) => {
      const lang = languageOf(value)
      if (lang) return { ...view, lang }
      note('bad-value', value, `“${value}” is not a language of this page`)
      return view
    },
    write: ({ lang }) => (lang ? [lang] : []),
  },
  {
    name: 'made',
    repeats: false,
    read: (view, [value = ''], note) => {
      if (isDay(value)) return { ...view, made: value }
      note('bad-value', value, `“${value}” is not a day (2024-04-09)`)
      return view
    },
    write: ({ made }) => (made === undefined ? [] : [made]),
  },
]

/** `2024-02`, `2024-02-29`; not `2024-02-31`, `2024-13`. */
export function isDayOrMonth(text: string): boolean {
  return isDay(text) || (/^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`))
}

/** Search text as it is kept: one line, single spaces, cut where it no longer fits an address. */
export function cleanText(raw: string): string {
  let text = stripControls(raw.slice(0, MAX_TEXT).replace(/\s/gu, ' ')).normalize('NFC').trim()
  while (encodeText(text).length > MAX_TEXT) text = stripControls(text.slice(0, -1)).trim()
  return text
}

function encodeText(text: string): string {
  return new URLSearchParams([['', text]]).toString()
}

function facetParameter(list: 'any' | 'not', facet: Facet): Parameter {
  return {
    name: list === 'any' ? facet : `not-${facet}`,
    repeats: true,
    read: (view, values, note) => {
      const ids: string[] = []
      for (const value of values) {
        const id = cleanId(value)
        const known = id !== '' && (facet !== 'status' || isOneOf(STATUSES, id))
        if (!known) note('bad-value', value, value === '' ? 'nothing is named' : `“${value}” is not a ${facet}`)
        else if (!ids.includes(id)) ids.push(id)
      }
      return withFilter(view, { [list]: { ...view.filter[list], [facet]: ids.sort() } })
    },
    write: ({ filter }) => [...new Set(filter[list][facet])].sort(),
  }
}

function dateParameter(name: 'from' | 'to'): Parameter {
  return {
    name,
    repeats: false,
    read: (view, [value = ''], note) => {
      if (isDayOrMonth(value)) return withFilter(view, { [name]: value })
      note('bad-value', value, `“${value}” is neither a day (2024-04-09) nor a month (2024-04)`)
      return view
    },
    write: ({ filter }) => {
      const value = filter[name]
      return value === undefined ? [] : [value]
    },
  }
}

function choiceParameter<Key extends 'layout' | 'lanes' | 'scale'>(
  name: string,
  key: Key,
  choices: readonly View[Key][],
): Parameter {
  return {
    name,
    repeats: false,
    read: (view, [value = ''], note) => {
      if (isOneOf(choices, value)) return { ...view, [key]: value }
      note('bad-value', value, `“${value}” is not one of ${choices.join(', ')}`)
      return view
    },
    write: (view) => (view[key] === choices[0] ? [] : [view[key]]),
  }
}

function withFilter(view: View, change: Partial<Filter>): View {
  return { ...view, filter: { ...view.filter, ...change } }
}

function isOneOf<Value extends string>(choices: readonly Value[], value: string): value is Value {
  return (choices as readonly string[]).includes(value)
}
