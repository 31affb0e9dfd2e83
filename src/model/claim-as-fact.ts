import type { TimelineEvent } from './dataset.ts'

/** Words by which a title says that somebody tells it. “Accused in Oregon of …” does, “Accused killer of Silva …” does not. */
const SAYS_WHO =
  /\b(?:says?|accuses?|accused(?: (?:in|on|at|by) [^;]{1,40})? of|blames?|blamed for|suspected of|alleges?|complains?)\b|: |\bden(?:y|ies)\b|\bclaims? (?:responsibility|credit)\b/i

/** Whether a title tells what somebody only claims as if it were so. */
export function titlesClaimAsFact({ status, title }: Pick<TimelineEvent, 'status' | 'title'>): boolean {
  return (status === 'claimed' || status === 'denied') && !SAYS_WHO.test(title)
}
