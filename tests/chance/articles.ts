import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { addDays } from '../../src/model/day.ts'
import { payloads } from '../fixtures/payloads.ts'

/** How much of an article is changed and read: some ten sentences, so that many can be tried. */
const EXCERPT = 1200

/** The shipped articles and those that rules were written with, as bytes. */
export const ARTICLES = ['seeds', ...foldersOf('tests/development')].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => new Uint8Array(readFileSync(`${folder}/${name}`))),
)

/** A day on which an article may have been published: thirty years, with their ends and leap days. */
export const publicationDay = fc.integer({ min: 0, max: 30 * 365 }).map((days) => addDays('1999-12-25', days))

const list = createRequire(import.meta.url).resolve('big-list-of-naughty-strings')
/** Strings that break programs: https://github.com/minimaxir/big-list-of-naughty-strings, and our own payloads. */
export const NAUGHTY = [...(JSON.parse(readFileSync(list, 'utf8')) as string[]), ...payloads.map(({ text }) => text)]

/** A place in a text as a part of its length, so that a failing case can be made smaller. */
export const place = fc.double({ min: 0, max: 1, noNaN: true })

/** A piece of an article in which each change is tried. */
export const excerpt = fc
  .tuple(fc.constantFrom(...ARTICLES), place)
  .map(([article, from]) => new Uint8Array(article.subarray(Math.floor(from * article.length)).subarray(0, EXCERPT)))

function foldersOf(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => `${folder}/${name}`)
}
