/** The calendar lexicon: YAML checked once, then served as plain tables. */
import * as z from 'zod/mini'
import calendarData from '../lexicon/calendar.yaml'
import cueData from '../lexicon/calendar-cues.yaml'
import eraData from '../lexicon/calendar-eras.yaml'
import holidayData from '../lexicon/calendar-holidays.yaml'
import lunarData from '../lexicon/calendar-lunar-new-year.yaml'
import nameData from '../lexicon/calendar-names.yaml'
import neighbourData from '../lexicon/calendar-neighbours.yaml'

const words = z.array(z.string())
const flag = z.optional(z.boolean())
const optionalNumber = z.optional(z.number())

const calendarSchema = z.strictObject({
  months: z.array(z.strictObject({ number: z.number(), names: words, short: z.optional(words), plain: flag })),
  weekdays: z.array(z.strictObject({ number: z.number(), names: words, short: words })),
  seasons: z.array(z.strictObject({ code: z.string(), first: z.number(), names: words, weak: flag })),
  parts: z.array(z.strictObject({ code: z.string(), names: words })),
  units: z.array(z.strictObject({ code: z.string(), time: flag, names: words, plural: words })),
  numbers: words,
  tens: words,
  dozens: z.record(z.string(), z.number()),
  ordinals: words,
  decades: z.record(z.string(), z.number()),
  zones: words,
  some: words,
  otherCalendars: words,
  owners: z.record(z.string(), words),
})
const cueSchema = z.strictObject({
  future: words,
  adjacent: words,
  weak: words,
  schedule: words,
  appointed: words,
  appointment: words,
  appointmentNouns: words,
  decides: words,
  sets: words,
  attends: words,
  forbids: words,
  forecasts: words,
  lasted: words,
  occasions: words,
  happenings: words,
  blamed: words,
  modals: words,
  willBe: words,
  planned: words,
  plannedTo: words,
  invites: words,
  past: words,
  passive: words,
})
const eraSchema = z.array(
  z.strictObject({
    names: words,
    from: z.optional(z.string()),
    to: z.optional(z.string()),
    precision: z.optional(z.enum(['day', 'days', 'month', 'year'])),
    unresolved: flag,
  }),
)
const holidaySchema = z.array(
  z.strictObject({
    id: z.string(),
    names: words,
    month: optionalNumber,
    day: optionalNumber,
    weekday: optionalNumber,
    nth: optionalNumber,
    plus: optionalNumber,
    easter: optionalNumber,
    table: z.optional(z.literal('lunar-new-year')),
    country: z.optional(z.string()),
  }),
)
const nameSchema = z.strictObject({ newspapers: words, people: words, titles: words, phrases: words })
const NEIGHBOUR_LISTS = [
  'beforeMonth',
  'beforeMonthOrName',
  'afterName',
  'givenNames',
  'beforeSeason',
  'seasonOwner',
  'notNoun',
  'beforeYear',
  'beforeCount',
  'counted',
  'label',
  'beforeOne',
  'afterOne',
  'notMeasured',
  'beforeTime',
  'beforeDayOfMonth',
  'afterEra',
  'beginnings',
  'standsForDay',
  'notVerb',
  'possessives',
  'bearsYear',
] as const
const neighbourSchema = z.record(z.enum(NEIGHBOUR_LISTS), words)
const lunarSchema = z.strictObject({ days: z.record(z.string(), z.string()) })

export const CALENDAR = calendarSchema.parse(calendarData)
export const CUES = cueSchema.parse(cueData)
export const ERAS = eraSchema.parse(eraData)
export const HOLIDAYS = holidaySchema.parse(holidayData)
export const NAMES = nameSchema.parse(nameData)
export const LUNAR_NEW_YEAR = lunarSchema.parse(lunarData).days

/** Words beside a word of the calendar, by the question that they answer. */
export const NEIGHBOURS = setsOf(neighbourSchema.parse(neighbourData))

export type Holiday = (typeof HOLIDAYS)[number]

/** `June`: month 6 → its English name. */
export function monthName(month: number): string {
  return capital(CALENDAR.months[month - 1]?.names[0] ?? '')
}

/** Monday is 0. */
export function weekdayName(weekday: number): string {
  return capital(CALENDAR.weekdays[weekday]?.names[0] ?? '')
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

type NeighbourList = (typeof NEIGHBOUR_LISTS)[number]

function setsOf(lists: Record<NeighbourList, string[]>): Record<NeighbourList, ReadonlySet<string>> {
  const sets: Partial<Record<NeighbourList, ReadonlySet<string>>> = {}
  for (const name of NEIGHBOUR_LISTS) sets[name] = new Set(lists[name])
  return sets as Record<NeighbourList, ReadonlySet<string>>
}
