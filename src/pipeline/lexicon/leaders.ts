import * as z from 'zod/mini'
import type { ActorEntry } from '../corpus.ts'
import leaders from './leaders.yaml'
import leadersOfStates from './leaders-of-states.yaml'

const OFFICE = /^(?<title>.+) (?<from>\d{4}-\d{2}-\d{2})\.\.(?<to>\d{4}-\d{2}-\d{2})?$/u

const leadersSchema = z.array(
  z.strictObject({
    name: z.string(),
    country: z.optional(z.string()),
    aliases: z.optional(z.array(z.string())),
    alone: z.optional(z.literal(true)),
    offices: z.optional(z.array(z.string().check(z.regex(OFFICE)))),
  }),
)

const LEADERS = leadersSchema.parse([leaders, leadersOfStates].flat())

/** Names of those whose family name alone is known: “Macron”, not “Brown”. */
export const KNOWN_ALONE: ReadonlySet<string> = new Set(LEADERS.flatMap(({ name, alone }) => (alone ? [name] : [])))

/** People whom the news names without explaining them, each with country and offices: `leaders.yaml` and `leaders-of-states.yaml`. */
export function leadersOfTheWorld(idOf: (name: string) => string): ActorEntry[] {
  return LEADERS.map(({ name, country, aliases = [], offices = [] }) => {
    const entry: ActorEntry = { id: idOf(name), name, kind: 'person', aliases, source: 'leaders.yaml' }
    if (country !== undefined) entry.country = country
    if (offices.length > 0) entry.offices = offices.map(readOffice)
    return entry
  })
}

/** `President 2013-03-14..` → the title, the first day and, where it ended, the last. */
function readOffice(text: string): { title: string; from?: string; to?: string } {
  const { title = text, from, to } = OFFICE.exec(text)?.groups ?? {}
  return { title, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}
