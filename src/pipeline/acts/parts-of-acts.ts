/** What the rules of support ask of acts: who is in them, whose words they are, which day they name. */
import type { Act } from '../annotation.ts'
import { numbersInSentences } from '../look-up.ts'
import type { ActInput } from './context.ts'

export function words(span: { start: number; end: number }, input: ActInput): string {
  return input.text.slice(span.start, span.end)
}

export function blockKind(act: Act, input: ActInput): string {
  return input.blocks[input.sentences[act.sentence]?.block ?? -1]?.kind ?? 'body'
}

export function one(act: Act): number[] {
  return act.claims
}

export function sameClaims(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((claim) => right.includes(claim))
}

export function actorsOf(numbers: readonly number[], input: ActInput): string[] {
  return numbers.flatMap((number) => input.names[number]?.actors ?? [])
}

export function participants(act: Act, input: ActInput): string[] {
  return actorsOf([...act.agents, ...act.counterparts, ...act.targets], input)
}

/** Who speaks: by the names, and by the claim where the words only say "he". */
export function speakersOf(act: Act, input: ActInput): string[] {
  const own = act.form === 'statement' ? act.claims.flatMap((claim) => input.claims[claim]?.actors ?? []) : []
  return [...actorsOf(act.agents, input), ...own]
}

export function shares(left: readonly string[], right: readonly string[]): boolean {
  return left.some((actor) => right.includes(actor))
}

export function ownDate(act: Act, input: ActInput): string | undefined {
  for (const number of act.dates ?? []) {
    const date = input.dates[number]
    if (date?.from !== undefined && date.basis !== 'anchor' && date.precision !== 'open') return date.from
  }
  return undefined
}

/** The acts of the sentences `from` to `to` with their numbers, in order: what a rule looks through instead of the whole document. */
export function actsNear(acts: readonly Act[], from: number, to: number = from): (readonly [Act, number])[] {
  return numbersInSentences(acts, from, to).flatMap((number) => {
    const act = acts[number]
    return act === undefined ? [] : [[act, number] as const]
  })
}
