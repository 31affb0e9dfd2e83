import * as z from 'zod/mini'
import data from './titles-of-office.yaml'
import { wordSet } from './word-list.ts'

const words = z.string()
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
    ranks: words,
  })
  .parse(data)

export const HONORIFICS: ReadonlySet<string> = wordSet(titles.honorifics)
export const ROLE_HEADS: ReadonlySet<string> = wordSet(titles.head)
export const ROLE_MODIFIERS: ReadonlySet<string> = wordSet(titles.before)
export const LEADER_TITLES: ReadonlySet<string> = wordSet(titles.leader)
export const COMPANY_HEADS: ReadonlySet<string> = wordSet(titles.company)
export const KINDS_OF_COMPANY: ReadonlySet<string> = wordSet(titles['kinds-of-company'])
export const GROUPS: ReadonlySet<string> = wordSet(titles.groups)
/** Offices after which a single capitalised word is a person. */
export const TITLES_OF_ONE: ReadonlySet<string> = wordSet(titles['of-one'])
/** Words of military ranks, which name nobody’s office. */
export const RANKS: ReadonlySet<string> = wordSet(titles.ranks)
