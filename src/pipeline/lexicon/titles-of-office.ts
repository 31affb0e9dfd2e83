import * as z from 'zod/mini'
import data from './titles-of-office.yaml'

const words = z.array(z.string())
const titles = z
  .strictObject({
    honorifics: words,
    head: words,
    before: words,
    leader: words,
    company: words,
    'kinds-of-company': words,
    'of-one': words,
    groups: words,
  })
  .parse(data)

export const HONORIFICS: ReadonlySet<string> = new Set(titles.honorifics)
export const ROLE_HEADS: ReadonlySet<string> = new Set(titles.head)
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(titles.before)
export const LEADER_TITLES: ReadonlySet<string> = new Set(titles.leader)
export const COMPANY_HEADS: ReadonlySet<string> = new Set(titles.company)
export const KINDS_OF_COMPANY: ReadonlySet<string> = new Set(titles['kinds-of-company'])
export const GROUPS: ReadonlySet<string> = new Set(titles.groups)
/** Offices after which a single capitalised word is a person. */
export const TITLES_OF_ONE: ReadonlySet<string> = new Set(titles['of-one'])
