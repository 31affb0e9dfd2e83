import type { Act } from '../annotation.ts'

/** Verbs whose object comes to be, or is held, by them: its date is theirs. */
const CREATES: ReadonlySet<string> = new Set(['issue', 'sign', 'adopt', 'reach', 'conclude', 'strike', 'publish', 'seal', 'ink', 'negotiate', 'broker', 'mediate', 'make', 'pass', 'enact', 'fight', 'win', 'lose', 'hold', 'stage', 'lead', 'launch', 'commit', 'carry', 'call', 'write', 'deliver']) // prettier-ignore

/** "signed the treaty of 5 May", "won the 2016 election": an act whose object has the act’s own date; not "rejected the letter of 5 May". */
export function isCreated({ trigger: { lemma } }: Pick<Act, 'trigger'>): boolean {
  return CREATES.has(lemma.split(' ')[0] ?? '')
}
