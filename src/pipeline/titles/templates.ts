import { accusationDrafts } from './accusation-templates.ts'
import { claimedDrafts, contestedDrafts } from './claimed-templates.ts'
import { clauseDrafts, plannedDrafts, stressedDrafts } from './clause-templates.ts'
import { countDrafts } from './count-templates.ts'
import { directDrafts } from './direct-templates.ts'
import { encounterDrafts } from './encounter-templates.ts'
import { excerptDrafts } from './excerpt-templates.ts'
import { expectedDrafts } from './expected-templates.ts'
import { gatheringDrafts, nounDrafts } from './noun-templates.ts'
import { plainDrafts } from './plain-templates.ts'
import { reportedDrafts } from './reported-templates.ts'
import { roleDrafts } from './role-templates.ts'
import { sentenceDrafts } from './sentence-templates.ts'
import { quoteDrafts, statementDrafts } from './statement-templates.ts'
import { sufferedDrafts } from './suffered-templates.ts'
import { toldDrafts } from './told-templates.ts'
import { travelDrafts } from './travel-templates.ts'
import { verbatimDrafts } from './verbatim-templates.ts'
import type { Draft, TitleInput } from './title-input.ts'

/** A way to write a title. Its drafts are tried in order; none where the template does not fit. */
export type Template = { name: string; drafts: (input: TitleInput) => Iterable<Draft> }

/** The first draft that passes the gate is the title, so the order is from the most telling to the safest. */
export const TEMPLATES: readonly Template[] = [
  { name: 'claimed-and-denied', drafts: contestedDrafts },
  { name: 'accusation', drafts: accusationDrafts },
  { name: 'count', drafts: countDrafts },
  { name: 'claimed', drafts: claimedDrafts },
  { name: 'encounter', drafts: encounterDrafts },
  { name: 'told', drafts: toldDrafts },
  { name: 'travel', drafts: travelDrafts },
  { name: 'gathering', drafts: gatheringDrafts },
  { name: 'expected', drafts: expectedDrafts },
  { name: 'planned', drafts: plannedDrafts },
  { name: 'statement', drafts: statementDrafts },
  { name: 'clause', drafts: clauseDrafts },
  { name: 'roles', drafts: roleDrafts },
  { name: 'quote', drafts: quoteDrafts },
  { name: 'direct', drafts: directDrafts },
  { name: 'stressed', drafts: stressedDrafts },
  { name: 'sentence', drafts: sentenceDrafts },
  { name: 'reported', drafts: reportedDrafts },
  { name: 'suffered', drafts: sufferedDrafts },
  { name: 'noun', drafts: nounDrafts },
  { name: 'plain', drafts: plainDrafts },
  { name: 'excerpt', drafts: excerptDrafts },
  { name: 'verbatim', drafts: verbatimDrafts },
]
