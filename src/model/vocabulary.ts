/** The words that a dataset chooses from, in the order by which the index counts them. New ones are added at the end. */

export const BLOCK_KINDS = [
  'title',
  'byline',
  'dateline',
  'heading',
  'body',
  'bullet',
  'caption',
  'furniture',
  'teaser',
] as const
export const STATUSES = ['happened', 'planned', 'claimed', 'denied', 'ongoing'] as const
export const PRECISIONS = ['day', 'days', 'week', 'month', 'season', 'year', 'open'] as const
export const DATE_BASES = [
  'explicit',
  'weekday',
  'deictic',
  'heading',
  'interval',
  'anchor',
  'document-date',
  'vague',
] as const
export const CERTAINTIES = ['stated', 'inferred', 'assumed'] as const
export const STANCES = ['says', 'claims', 'denies', 'warns', 'reports'] as const
export const ACTOR_KINDS = ['person', 'country', 'organisation'] as const
export const ACTOR_ROLES = ['agent', 'counterpart', 'target', 'mentioned'] as const
export const VIAS = ['name', 'metonym', 'adjective', 'pronoun'] as const
export const EVIDENCE_ROLES = ['primary', 'supporting', 'background'] as const
export const RELATION_KINDS = ['part-of', 'follows', 'response-to', 'fulfils', 'same-visit'] as const
