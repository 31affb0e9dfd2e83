import type { Candidate } from '../annotation.ts'

/** What of a report its relations are read from. */
export type Telling = {
  document: string
  act: Pick<Candidate['act'], 'frame' | 'kind' | 'trigger'>
  sentence: Pick<Candidate['sentence'], 'index' | 'start' | 'text'>
  evidence: Pick<Candidate['evidence'], 'start'>
}
