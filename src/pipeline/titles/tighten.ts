/** Where a headline has no room, its articles go; not those that count, rank or stand in a quote. */
const KEPT_AFTER = /(?:one|some|most|many|all|few|none|half|both|any|each|part|twice|once|times|such|quite|what|as) $|(?:one|some|most|many|all|few|none|half|both|any|each|part|dozens?|hundreds?|thousands?) of $/i // prettier-ignore
const KEPT_BEFORE = /^(?:two|three|four|first|second|third|last|latter|former|only|same|next|most|least|best|worst|rest|[\p{L}]+est|few|lot|number|total|dozen|hundred|thousand|couple|pair|series|day|week|month|year|half|third|quarter|million|billion|kilometre|kilometer|mile|share|US\b.*dollar)\b/iu // prettier-ignore
const ARTICLES = / (?:the|an?) (?=[\p{L}\d“$£€]|$)/giu
/** "$40 | a barrel", "twelve hours | a day": for each. */
const PER = /(?:[\d%]|(?: (?:million|billion|trillion|dollars?|cents?|euros?|pounds?|yen|yuan|rupees?|roubles?|percent|hours?|days?|times|tonnes?|tons?|barrels?|litres?|points?|people)))$/i // prettier-ignore
const CONTENT =
  /(?<= (?:says?|means?|hopes?|fears?|warns?|believes?|thinks?|knows?|confirms?|announces?|insists?)) that (?=\p{Lu}|the )/gu
const OWNED = / (?:its|their|his|her) (?=new \p{L}|[\p{Ll}-]+ (?:in|of|on|to|with|for|from|at)\b)/gu

/**
 * A title without the articles that it can do without: "announces Norland will suspend its participation in the River Treaty" →
 * "… will suspend participation in River Treaty". Words in quotation marks stay as they are.
 */
export function tighten(title: string): string {
  return title
    .split(/(“[^”]*”|"[^"]*")/)
    .map((part, index) => (index % 2 === 1 ? part : withoutArticles(part)))
    .join('')
}

function withoutArticles(text: string): string {
  return text
    .replaceAll(CONTENT, ' ')
    .replaceAll(ARTICLES, (article, at: number) => {
      const isKept = (/ an? $/i.test(article) && PER.test(text.slice(Math.max(0, at - 12), at))) || /\p{Lu}[\p{L}]* (?:of|for|on) ?$/u.test(text.slice(Math.max(0, at - 30), at + 1)) || KEPT_AFTER.test(text.slice(Math.max(0, at - 12), at + 1)) || KEPT_BEFORE.test(text.slice(at + article.length)) // prettier-ignore
      return isKept ? article : ' '
    })
    .replaceAll(OWNED, ' ')
}
