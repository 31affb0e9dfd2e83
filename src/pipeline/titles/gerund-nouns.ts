/** Nouns in "-ing" that stand without an object: what people are charged with, what they do for a living, what happens. */
const GERUND_NOUNS = new Set(
  `shelling bombing firing fighting flooding training spending funding lightning meeting hearing building ruling killing shooting morning evening Beijing banking housing voting
  rioting trafficking smuggling looting spying stalking poaching hacking laundering shoplifting kidnapping speeding trespassing gambling racketeering price-fixing stealing lying cheating
  doping stabbing drowning poisoning lobbying counterfeiting grooming
  mining fishing farming shipping trading lending borrowing saving policing drilling refining logging whaling engineering manufacturing advertising marketing broadcasting publishing accounting counselling
  swimming rowing boxing racing cycling sailing skiing surfing climbing dancing gaming streaming pricing tracing screening testing briefing crossing landing opening closing wedding clothing
  lodging mooring warning holding offering filing sitting breathing hiding being parenting schooling
  mourning thanksgiving reckoning healing understanding`.split(/\s+/),
)
const LAST_GERUND =
  /\b(?:of|for|from|by|in|to|after|before|while|with|at|on|against|about) (?:drug-|drunk-)?([\p{L}-]+ing)(?:[,;]|$)/u

/** Whether a title ends on a verb that waits for its object: "meets Silva of seeking", not "charged with rioting". */
export function endsOnGerund(title: string): boolean {
  const [, last] = LAST_GERUND.exec(title) ?? []
  return last !== undefined && !GERUND_NOUNS.has(last)
}
