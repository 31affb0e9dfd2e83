import type { Stance, Status } from '../../../model/dataset.ts'
import type { MarkShape } from '../../ui/Mark.tsx'

type StatusWords = { label: string; word: string; shape: MarkShape; sentence: string }

const statuses: Record<Status, StatusWords> = {
  happened: { label: 'Happened', word: 'happened', shape: 'solid', sentence: 'Reported as having happened.' },
  planned: {
    label: 'Planned',
    word: 'planned',
    shape: 'outline',
    sentence: 'Announced or expected. Nothing here says that it took place.',
  },
  claimed: {
    label: 'Claimed',
    word: 'claimed',
    shape: 'hatched',
    sentence: 'One side says so. The articles do not confirm it themselves.',
  },
  denied: { label: 'Denied', word: 'denied', shape: 'crossed', sentence: 'Somebody denies that it happened.' },
  ongoing: { label: 'Ongoing', word: 'ongoing', shape: 'arrow', sentence: 'Still going on when it was reported.' },
}

const says: Record<Stance, (who: string) => string> = {
  says: (who) => within(`said by ${who}`),
  claims: (who) => within(`claimed by ${who}`),
  denies: (who) => within(`denied by ${who}`),
  warns: (who) => within(`warning by ${who}`),
  reports: (who) => within(`reported by ${who}`),
}

/** “claimed by the Kremlin” of “The Kremlin”; only The Hague keeps its capital. */
function within(text: string): string {
  return text.replace(/ by The (?!Hague\b)(?=\p{Lu})/u, ' by the ')
}

const saysNobody: Record<Stance, string> = {
  says: 'attributed',
  claims: 'claimed',
  denies: 'denied',
  warns: 'a warning',
  reports: 'as reported',
}

export const eventMessages = {
  panel: 'Event',
  statuses,
  contested: {
    label: 'Contested',
    word: 'contested',
    shape: 'split' as MarkShape,
    sentence: 'The sources do not agree.',
  },
  says,
  saysNobody,
  quoteMark: 'Rests on quotes',
  untitled: 'Untitled article',
  filterBy: (name: string) => `Show only events with ${name}`,
}
