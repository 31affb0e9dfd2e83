import { furnitureGroup } from '../furniture-lexicon.ts'
import type { Rule } from '../page.ts'
import { fold } from '../shape.ts'
import { readStatedDate } from '../stated-date.ts'

const ICON = /\b(?:an? (?:icon|image|picture|symbol) (?:of|showing|representing)|(?:icon|logo)\b)/gi
const NAVIGATION = new Set(
  `home news world uk us europe asia africa americas australia canada china india russia ukraine politics business economy money tech technology
  science health environment climate sport sports football culture arts entertainment lifestyle life opinion comment analysis video videos
  photos weather travel local national international regional latest live menu search more courts crime education food style books music film tv
  magazine features investigations subscribe premium newsletters podcasts about contact`.split(/\s+/),
)

/** Alternative texts of icons, run together: three or more “An icon of …” in a line. */
export const iconDescriptions: Rule = {
  name: 'icon-descriptions',
  read(page) {
    page.eachOpen((piece, index) => {
      const icons = piece.text.match(ICON)?.length ?? 0
      if (icons >= 3 || (icons >= 1 && /^\S{1,20} an? icon of /i.test(piece.text) && piece.words <= 20))
        page.mark(index, 'furniture', 'icon-descriptions')
    })
  },
}

/** Lines that web pages are known to carry, by the lexicon. */
export const furnitureLine: Rule = {
  name: 'furniture-line',
  read(page) {
    page.eachOpen((piece, index) => {
      const group = furnitureGroup(piece.text, piece.words)
      if (group && !isDated(group, piece.text)) page.mark(index, 'furniture', group)
    })
  },
}

/** "Tue, Mar 19, 2024, 2:05 PM · 3 min read" tells first when it was published. */
function isDated(group: string, text: string): boolean {
  if (group !== 'reading-time' || text.length > LONGEST_DATE) return false
  const { date, left } = readStatedDate(text)
  return date !== undefined && left === ''
}

const LONGEST_DATE = 80

/** A breadcrumb on one line: two or more words, all of them names of sections, or parts between `>`, `›`, `»`. */
export const navigationWords: Rule = {
  name: 'breadcrumb',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.words > 12 || piece.length > 120) return
      const words = fold(piece.text).split(/[^\p{L}]+/u)
      const known = words.filter((word) => NAVIGATION.has(word)).length
      const crumbs = /^home\b/i.test(piece.text) && /[>›»/|→]/.test(piece.text)
      if (crumbs || (words.length >= 2 && known === words.length)) page.mark(index, 'furniture', 'breadcrumb')
    })
  },
}

/** A line that only says where a copy was taken from: `source site-12`, `Source: example.org`, a bare address. */
export const sourceSite: Rule = {
  name: 'source-line',
  read(page) {
    page.eachOpen((piece, index) => {
      if (piece.length > 300) return
      const bareAddress = /^(?:https?:\/\/|www\.)\S{3,280}$/.test(piece.text)
      const short =
        /^(?:source|via|link|url|original)\b(?: site| link| url| article)?(?::| -|-| )/i.test(piece.text) &&
        piece.words <= 5
      const labelled = /^(?:original )?sources?\s?:\s?\S/i.test(piece.text) && piece.words <= 12
      const source = short || labelled
      if (bareAddress || (source && !/[.!?]$/.test(piece.tail))) page.mark(index, 'furniture', 'source-line')
    })
  },
}
