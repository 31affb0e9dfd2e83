/**
 * The form that data from a server must have, looked at in a kilobyte: the schema library that checks the same at build time would be a tenth of
 * the page. A shape gives the value back as it is, or throws a TypeError that says where it is wrong.
 */
import { isDay } from '../../model/day.ts'

export type Shape<Value> = (value: unknown, at: string) => Value

/** Looks at a whole value. `readShape(list(text), ['a', 1])` throws “[1] is not text”. */
export function readShape<Value>(shape: Shape<Value>, value: unknown): Value {
  return shape(value, '')
}

function only<Value>(fits: (value: unknown) => boolean, name: string): Shape<Value> {
  return (value, at) => {
    if (!fits(value)) throw new TypeError(`${at === '' ? 'it' : at} is not ${name}`)
    return value as Value
  }
}

export const text = only<string>((value) => typeof value === 'string', 'text')
export const whole = only<number>(Number.isSafeInteger, 'a whole number')
export const flag = only<boolean>((value) => typeof value === 'boolean', 'yes or no')
/** A position in a text or list. */
export const place = only<number>((value) => Number.isSafeInteger(value) && Number(value) >= 0, 'a position')
export const day = only<string>((value) => typeof value === 'string' && isDay(value), 'a day')
export const share = only<number>((value) => typeof value === 'number' && value >= 0 && value <= 1, 'between 0 and 1')

export function oneOf<const Value>(...values: readonly Value[]): Shape<Value> {
  return only<Value>((value) => values.includes(value as Value), `one of ${values.join(', ')}`)
}

export function matching(pattern: RegExp, name: string): Shape<string> {
  return only<string>((value) => typeof value === 'string' && pattern.test(value), name)
}

/** Of at least so many entries. */
export function list<Value>(of: Shape<Value>, least = 0): Shape<Value[]> {
  return (value, at) => {
    if (!Array.isArray(value) || value.length < least) throw new TypeError(`${at || 'it'} is not a list`)
    value.forEach((entry, position) => of(entry, `${at}[${position}]`))
    return value as Value[]
  }
}

/** An object with any keys. */
export function record<Value>(of: Shape<Value>): Shape<Record<string, Value>> {
  return (value, at) => {
    for (const [key, entry] of Object.entries(objectOf(value, at))) of(entry, `${at}.${key}`)
    return value as Record<string, Value>
  }
}

/** What `optional` marks may be left out. */
export type Optional<Value> = Shape<Value> & { optional: true }

export function optional<Value>(of: Shape<Value>): Optional<Value | undefined> {
  const shape: Shape<Value | undefined> = (value, at) => (value === undefined ? undefined : of(value, at))
  return Object.assign(shape, { optional: true as const })
}

type Fields<Value> = {
  [Key in keyof Value]-?: undefined extends Value[Key] ? Optional<Value[Key]> : Shape<Value[Key]>
}

/** An object with these keys and no others: `fields<Topic>({id: text, label: text, about: optional(text)})`. */
export function fields<Value extends object>(shapes: Fields<Value>): Shape<Value> {
  const known = new Map(Object.entries<Shape<unknown>>(shapes))
  return (value, at) => {
    const given = objectOf(value, at)
    for (const key of Object.keys(given)) {
      if (!known.has(key)) throw new TypeError(`${at}.${key} is not known`)
    }
    for (const [key, shape] of known) shape(Object.hasOwn(given, key) ? given[key] : undefined, `${at}.${key}`)
    return value as Value
  }
}

function objectOf(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${at || 'it'} is not an object`)
  }
  return value as Record<string, unknown>
}
