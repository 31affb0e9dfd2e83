import { readStatedDate } from './stated-date.ts'

/** A figure, a weekday, a month with a figure, or the word that announces a day; "Mary" opens none. */
const OPENS_DATE =
  /^(?:\d|(?:published|updated|posted)\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d)/i

/** `By Hana Brock, 12 March 2024` → `Hana Brock`: a byline may carry its day, which is no part of a name. */
export function nameWithoutDate(author: string): string | undefined {
  const name = author.replace(/^by /i, '')
  for (const { index } of name.matchAll(/[,;(–—·|-]|\s/g)) {
    const rest = name.slice(index).replace(/^[\s,;(–—·|-]+/, '')
    if (OPENS_DATE.test(rest) && readStatedDate(rest).date !== undefined) return name.slice(0, index).trim() || undefined // prettier-ignore
  }
  return name
}

const NAMES = String.raw`(?:^|, |,? and | & )\p{Lu}[\p{L}.’'-]{0,24}(?: (?:\p{Lu}[\p{L}.’'-]{0,24}|de|van|von|der|bin|al|el|da|dos|di)){1,3}`
const PLACE_BEHIND = new RegExp(String.raw`(${NAMES}),? in \p{Lu}[\p{L}.’'-]{0,24}(?: (?:\p{Lu}[\p{L}.’'-]{0,24}|de|la|do|da|of|the)){0,3}(?=$|,| and | & )`, 'gu') // prettier-ignore

/** `Hana Brock in Brenn and Jo Reed in Senne` → `Hana Brock and Jo Reed`: from where they write is no part of a name. */
export function nameWithoutPlace(author: string): string {
  return author.replaceAll(PLACE_BEHIND, '$1')
}
