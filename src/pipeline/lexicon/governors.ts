/** Words that decide whether a governed act takes place, is planned, or is only thought of; checked once. */
import * as z from 'zod/mini'
import data from './governors.yaml'
import { wordSet } from './word-list.ts'

const file = z
  .strictObject({
    source: z.string(),
    planned: z.string(),
    content: z.string(),
    actual: z.string(),
    causing: z.string(),
    ongoing: z.string(),
    attempt: z.string(),
    unreal: z.string(),
    modals: z.strictObject({ planned: z.string(), unreal: z.string() }),
    conditionals: z.string(),
    habit: z.string(),
    negation: z.string(),
  })
  .parse(data)

export const PLANNED = wordSet(file.planned)
export const CONTENT = wordSet(file.content)
export const ACTUAL = wordSet(file.actual)
export const CAUSING = wordSet(file.causing)
export const ONGOING = wordSet(file.ongoing)
export const ATTEMPT = wordSet(file.attempt)
export const UNREAL = wordSet(file.unreal)
export const PLANNED_MODALS = wordSet(file.modals.planned)
export const UNREAL_MODALS = wordSet(file.modals.unreal)
export const CONDITIONALS = wordSet(file.conditionals)
export const HABIT = wordSet(file.habit)
export const NEGATION = wordSet(file.negation)
