import { describe, expect, it } from 'vitest'
import { makeActor, makeDocument, makeManifest } from '../../../tests/fixtures/make-index.ts'
import { retiredSchema } from '../../model/dataset.ts'
import { articleSchema, catalogueSchema, eventDetailSchema, filesSchema, manifestSchema } from '../../model/site.ts'
import { smallSite } from '../fixtures/small-site.ts'
import { articleShape, eventShape } from './event-shapes.ts'
import { type Shape, fields, list, oneOf, optional, readShape, record, text, whole } from './shape.ts'
import { catalogueShape, filesShape, manifestShape, retiredShape } from './site-shapes.ts'

type Schema = { safeParse: (value: unknown) => { success: boolean } }
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const { events, articles, retired } = smallSite()
const asset = { path: 'a', bytes: 1 }
const files: [string, Schema, Shape<unknown>, unknown][] = [
  ['manifest', manifestSchema, manifestShape, { ...makeManifest(3, { from: '2024-01-01' }), titles: [asset] }],
  ['list of files', filesSchema, filesShape, [asset, asset]],
  [
    'catalogue',
    catalogueSchema,
    catalogueShape,
    {
      actors: [
        {
          ...makeActor({ id: '__proto__', kind: 'person', country: 'x', native: { ru: 'Ада' }, discovered: true }),
          roles: [{ title: 'envoy', document: 'one', on: '2024-02-29' }],
        },
      ],
      topics: [{ id: 't', label: 'T', about: 'all' }],
      documents: [
        makeDocument({
          id: 'one',
          title: 'One',
          publish: 'full',
          published: { date: '2024-02-29', precision: 'day', basis: 'inferred', note: 'why' },
        }),
      ],
    },
  ],
  ['list of earlier ids', retiredSchema, retiredShape, retired],
  ...[...events.values()].map((event): [string, Schema, Shape<unknown>, unknown] => [
    `event ${event.id}`,
    eventDetailSchema,
    eventShape,
    event,
  ]),
  ...[...articles.values()].map((article): [string, Schema, Shape<unknown>, unknown] => [
    `article ${article.id}`,
    articleSchema,
    articleShape,
    { ...article, withheld: [{ start: 0, end: 1 }] },
  ]),
]

/** The value with one thing in it changed, for everything in it. */
function* changes(value: Json): Generator<Json> {
  yield* [null, [], {}, 'x', '', 'happened', -1, 0, 1, 1.5, true, '2024-02-31', '2024-02-29']
  if (Array.isArray(value)) {
    for (const [at, entry] of value.entries()) for (const other of changes(entry)) yield value.with(at, other)
    yield [...value, null]
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, unheard: 1 }
    for (const [key, entry] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key))
      for (const other of changes(entry)) yield { ...value, [key]: other }
    }
  }
}

const accepts = (shape: Shape<unknown>, value: unknown): boolean => {
  try {
    return readShape(shape, value) === value
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

describe('the forms that the page looks for', () => {
  it.each(files)('are those of the schema, for the %s', (_, schema, shape, value) => {
    const whole = JSON.parse(JSON.stringify(value)) as Json
    expect(schema.safeParse(whole).success).toBe(true)
    expect(accepts(shape, whole)).toBe(true)
    const differ = [...changes(whole)].filter(
      (changed) => accepts(shape, changed) !== schema.safeParse(changed).success,
    )
    expect(differ.slice(0, 3).map((changed) => JSON.stringify(changed))).toEqual([])
  })

  it.each<[string, Shape<unknown>, unknown, string]>([
    ['an entry', list(text), ['a', 1], '[1] is not text'],
    [
      'a field',
      fields<{ a: { b: number } }>({ a: fields<{ b: number }>({ b: whole }) }),
      { a: { b: 1.5 } },
      '.a.b is not a whole number',
    ],
    ['a field too many', fields<{ a?: string }>({ a: optional(text) }), { z: 1 }, '.z is not known'],
    ['a missing field', fields<{ a: string }>({ a: text }), {}, '.a is not text'],
    ['an inherited field', fields<{ toString: string }>({ toString: text }), {}, '.toString is not text'],
    ['a value of a record', record(text), { k: 2 }, '.k is not text'],
    ['a word', oneOf('a', 'b'), 'c', 'it is not one of a, b'],
    ['the whole', list(text), 'a', 'it is not a list'],
  ])('name %s that is wrong', (_, shape, value, message) => {
    expect(() => readShape(shape, value)).toThrow(new TypeError(message))
  })
})
