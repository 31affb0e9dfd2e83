import type { Act, Sentence } from '../annotation.ts'

/** What hurts or breaks. “accused them of failing to act” is of no violence. */
const VIOLENT = new Set('attack shell strike bomb bombard fire kill damage destroy target shoot hit launch raid ambush murder massacre torture execute rape abduct deport ram'.split(' ')) // prettier-ignore
const FURTHEST = 12

/** Whether an accusation is of violence: “accused Norland of damaging a dam”, “blamed rebels for shelling a town”. */
export function accusesOfViolence(
  { tokens }: Pick<Sentence, 'tokens'>,
  { kind, trigger }: Pick<Act, 'kind' | 'trigger'>,
): boolean {
  if (kind !== 'ACCUSE') return false
  const at = tokens.findIndex(({ start }) => start === trigger.start)
  return tokens.slice(at + 1, at + 1 + FURTHEST).some(({ text }, step, rest) => {
    const before = rest[step - 1]?.text.toLowerCase() ?? ''
    // “of having killed three drivers”, “of “unprovoked firing””
    if (before === 'having' && isViolentPast(text.toLowerCase())) return true
    if (NOUNS.test(text) && rest.slice(Math.max(0, step - 4), step).some((word) => /^(?:of|for)$/i.test(word.text)))
      return true
    return text.endsWith('ing') && /^(?:of|for|with|and|repeatedly|deliberately)$/.test(before) && isViolent(text.toLowerCase()) // prettier-ignore
  })
}

/** The tagger takes “damaging” for an adjective, so the verb is found by its form. */
function isViolent(gerund: string): boolean {
  const stem = gerund.slice(0, -3)
  return [stem, `${stem}e`, stem.slice(0, -1)].some((verb) => VIOLENT.has(verb))
}

const NOUNS = /^(?:firing|shelling|bombardment|airstrikes?|massacres?|sabotage|atrocities)$/i

/** “killed” → “kill”, “raided” → “raid”. */
function isViolentPast(past: string): boolean {
  return (
    [past.replace(/ed$/, ''), past.replace(/d$/, ''), past].some((verb) => VIOLENT.has(verb)) ||
    /^(?:shot|struck)$/.test(past)
  )
}

/** Whether somebody "was accused of taking bribes" and nobody is named who says so. */
export function isOpenCharge({
  kind,
  passive,
  agents,
  trigger,
}: Pick<Act, 'kind' | 'passive' | 'agents' | 'trigger'>): boolean {
  return kind === 'ACCUSE' && passive === true && agents.length === 0 && trigger.lemma === 'accuse'
}
