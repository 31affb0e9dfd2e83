import type { Rows } from './lay-rows.ts'

/**
 * What became of each candidate, by its mention id, in words for `explain`: published as an event, merged into one and by which rule, or left
 * out and why. Made when asked for: a timeline of thousands of articles needs none of it. `unpublished` gives by mention id why a candidate gave
 * no event.
 */
export function tellFates(rows: Rows, unpublished: ReadonlyMap<string, string>): Map<string, string> {
  const fates = new Map([...unpublished].map(([mention, reason]) => [mention, `left out: ${reason}`]))
  let row = 0
  for (const { id, aliases, title, salience } of rows.events) {
    const notes = rows.notesOf(row)
    row += 1
    const own = notes.find(({ mentions: [first] }) => first?.[0] === id)
    const rules = new Map(notes.flatMap(({ merged }) => merged))
    for (const mention of [id, ...aliases]) {
      if (fates.has(mention)) continue
      const told = own?.sources ?? 1
      const reasons = own?.salienceReasons ?? []
      const why = reasons.length === 0 ? '' : `: ${reasons.join(', ')}`
      fates.set(
        mention,
        mention === id
          ? `published as ${id} “${title}” (${own?.titleRule ?? 'corrected'}), told by ${told === 1 ? 'one source' : `${told} sources`}, salience ${salience}${why}`
          : `merged into ${id} “${title}” (${rules.get(mention) ?? 'same-event'})`,
      )
    }
  }
  return fates
}
