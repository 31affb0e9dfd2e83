/** The gold: what a careful reader finds in an article, written by hand. Dates are EDTF-like; `..` is an open side. */
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'

const goldEventSchema = z.object({
  n: z.number(),
  date: z.string(),
  basis: z.string(),
  status: z.enum(['happened', 'planned', 'claimed', 'denied', 'ongoing', 'claimed-denied', 'claimed-plan']),
  kind: z.string(),
  title: z.string(),
  actors: z.array(z.string()),
  attribution: z.optional(z.string()),
  /** Events that no reader would miss; absent means true. */
  main: z.optional(z.boolean()),
  evidence: z.array(z.object({ document: z.string(), quote: z.string() })),
})

export type GoldEvent = z.infer<typeof goldEventSchema>

/** Reads a gold file; `document` names an article by the beginning of its file name. */
export function readGold(path: string | URL): GoldEvent[] {
  const file: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return z.object({ note: z.optional(z.string()), events: z.array(goldEventSchema) }).parse(file).events
}
