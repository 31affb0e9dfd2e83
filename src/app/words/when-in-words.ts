import type { When } from '../../model/dataset.ts'
import type { Span } from './date-in-words.ts'

/** The time of an event as the dataset has it, ready to be put in words. An EDTF interval with `..` has no known start or end. */
export function spanOfWhen({ start, end, precision, edtf }: When): Span {
  return {
    start,
    end,
    precision,
    openStart: edtf.startsWith('../') || edtf.startsWith('/'),
    openEnd: edtf.endsWith('/..') || edtf.endsWith('/'),
  }
}

/** The name of a rule, for reading: `weekday-before-publication` → `weekday before publication`. Anything else stays as it is. */
export function ruleInWords(rule: string): string {
  return /^[a-z0-9-]+$/.test(rule) ? rule.replaceAll('-', ' ') : rule
}
