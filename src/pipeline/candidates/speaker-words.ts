/** A day that stands behind who says it belongs to the saying, not to the name. */
const DAY_OF_SAYING = /,? (?:yesterday|today|tonight|earlier|(?:last|this) (?:week|month|year|night|morning|evening)|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|evening|night))?)$/ // prettier-ignore

/** Who says it, without the day on which it was said: "Norland’s top diplomat yesterday" → "Norland’s top diplomat". A slice of the words as they stand. */
export function speakerWords(text: string): string {
  const words = text.replace(DAY_OF_SAYING, '')
  return words.trim() === '' ? text : words
}
