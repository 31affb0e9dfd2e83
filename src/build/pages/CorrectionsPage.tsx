import type { AppliedCorrection } from '../../pipeline/corpus.ts'
import { dayInWords } from './event-words.ts'
import { EventLink } from './EventList.tsx'
import type { PageWorld } from './page-world.ts'

/** What an editor set right against the rules, the latest first, each with its reason. */
export function CorrectionsPage({ world, root }: { world: PageWorld; root: string }) {
  const { corrections } = world
  return (
    <article>
      <h1>Corrections</h1>
      <p>
        The events of this timeline are read by fixed rules. Where the rules are wrong, an editor says so here, with the
        reason; what was corrected says so itself. <a href={`${root}corrections.xml`}>Follow corrections (Atom)</a>,{' '}
        <a href={`${root}corrections.json`}>JSON Feed</a>.
      </p>
      {corrections.length === 0 ? <p>Nothing has been corrected so far.</p> : null}
      <ul>
        {corrections.map((correction) => (
          <li key={correctionKey(correction)}>
            {correction.on === '' ? null : <time dateTime={correction.on}>{dayInWords(correction.on)}</time>}
            {correction.on === '' ? '' : ': '}
            <Subject world={world} root={root} correction={correction} /> ({correctionWords(correction)}).{' '}
            {correction.reason}
          </li>
        ))}
      </ul>
    </article>
  )
}

function Subject({ world, root, correction }: { world: PageWorld; root: string; correction: AppliedCorrection }) {
  const event = world.events.get(correction.event)
  if (event !== undefined) return <EventLink world={world} root={root} event={event} />
  return <span>{correction.title}</span>
}

const WORDS: Record<string, string> = {
  hide: 'taken out',
  merge: 'merged with other reports of it',
  split: 'parted from another event',
}

/** What was done: `title and place set`, `taken out`. */
export function correctionWords({ fields }: AppliedCorrection): string {
  const [first = ''] = fields
  return WORDS[first] ?? `${fields.join(' and ')} set`
}

/** A name for a correction that stays while it stands. */
export function correctionKey({ event, on, fields }: AppliedCorrection): string {
  return `${event}-${on}-${fields.join('-')}`
}
