/**
 * A dataset of any number of invented events in the manner of news: titles of 40–90 characters, days in 2022-02…2024-12 (60 % spread evenly, the
 * rest in 25 bursts of four days), 10 % ranges, 1–4 of 60 actors (Zipf), 1–2 of 12 topics. Offsets, quotes and references hold, and the same
 * seed gives the same bytes everywhere.
 */
import { distinct, mulberry32 } from '../fixtures/random.ts'
import { createHash } from 'node:crypto'
import type { Actor, Dataset, DocumentRecord, Status, TimelineEvent } from '../../src/model/dataset.ts'
import { type Day, addDays } from '../../src/model/day.ts'
import { slugOf } from '../../src/model/slug.ts'

const FIRST: Day = '2022-02-01'
const DAYS = 1065
const BURSTS = 25
const EVENTS_PER_ARTICLE = 50
const [COUNTRIES, PEOPLE, ORGANISATIONS] = [6, 36, 18]
const ACTORS = COUNTRIES + PEOPLE + ORGANISATIONS
const TOPICS = 12
const KINDS = ['CONSULT', 'ASSAULT', 'AID', 'AGREE']
const STATUSES: Status[] = ['happened', 'happened', 'happened', 'happened', 'planned', 'claimed', 'ongoing']
const WORDS =
  'talks leaders minister pledges support visit summit border trade export curbs sanctions drone attack denies calls warns accuses joint exercise treaty inspection loan aid package pressure criticism agreement gas oil railway port ceasefire proposal envoy forum election delegation statement'.split(
    ' ',
  )

/** `makeLargeDataset(100_000)` → 100,000 events in 2,000 articles, of which half belong to the main timeline. */
export function makeLargeDataset(count: number, seed = 1): Dataset {
  const random = mulberry32(seed)
  const pick = (limit: number) => Math.floor(random() * limit)
  const bursts = Array.from({ length: BURSTS }, () => pick(DAYS))
  const actors = makeActors()
  const documents: DocumentRecord[] = []
  const events: TimelineEvent[] = []
  while (events.length < count) {
    const id = `doc${documents.length.toString(36)}`
    const sentences: DocumentRecord['sentences'] = []
    let text = ''
    while (sentences.length < EVENTS_PER_ARTICLE && events.length < count) {
      const title = titleOf(pick)
      const quote = `${title} number ${events.length}.`
      const span = { start: text.length, end: text.length + quote.length }
      const event = makeEvent(events.length, title, { document: id, ...span, quote }, { random, pick, bursts, actors })
      text += `${quote}\n`
      sentences.push({ ...span, events: [event.id] })
      events.push(event)
    }
    documents.push({
      id,
      file: `${id}.txt`,
      title: `Article ${documents.length}`,
      publisher: `Paper ${documents.length % 20}`,
      published: { date: addDays(FIRST, (documents.length * 37) % DAYS), precision: 'day', basis: 'stated' },
      sha256: createHash('sha256').update(text).digest('hex'),
      text,
      blocks: [{ start: 0, end: text.length, kind: 'body', reason: 'text' }],
      sentences,
    })
  }
  return {
    schema: 'dateline/1',
    corpus: { title: `${count} invented events` },
    documents,
    actors,
    topics: Array.from({ length: TOPICS }, (_, at) => ({ id: `topic-${at}`, label: `Topic ${at}` })),
    events,
    retired: {},
  }
}

type Chance = { random: () => number; pick: (limit: number) => number; bursts: readonly number[]; actors: Actor[] }
type Place = { document: string; start: number; end: number; quote: string }

function makeEvent(number: number, title: string, place: Place, { random, pick, bursts, actors }: Chance) {
  const id = `e${number.toString(36).padStart(7, '0')}`
  const first = random() < 0.6 ? pick(DAYS) : Math.min(DAYS - 1, (bursts[pick(BURSTS)] ?? 0) + pick(4))
  const range = random() < 0.1
  const start = addDays(FIRST, first)
  const end = range ? addDays(start, 1 + pick(30)) : start
  const cast = distinct(1 + pick(4), () => Math.min(ACTORS - 1, Math.floor(ACTORS ** random()) - 1))
  const event: TimelineEvent = {
    id,
    aliases: [],
    slug: slugOf(title.slice(0, 40)),
    title,
    kind: KINDS[pick(KINDS.length)] ?? 'CONSULT',
    status: STATUSES[pick(STATUSES.length)] ?? 'happened',
    contested: random() < 0.02,
    when: {
      edtf: range ? `${start}/${end}` : start,
      start,
      end,
      precision: range ? 'days' : 'day',
      basis: 'explicit',
      certainty: 'stated',
      rule: 'full-date',
      explanation: `Read from the words of the sentence: ${start}.`,
    },
    actors: cast.map((actor, at) => ({
      actor: actors[actor]?.id ?? '',
      role: at === 0 ? 'agent' : 'counterpart',
      via: 'name',
    })),
    topics: distinct(1 + pick(2), () => pick(TOPICS)).map((topic) => `topic-${topic}`),
    attribution: [],
    evidence: [{ id, ...place, role: 'primary' }],
    relations: [],
    salience: Math.round(random() * 100) / 100,
  }
  return event
}

function makeActors(): Actor[] {
  const make = (id: string, name: string, kind: Actor['kind'], country?: string): Actor => ({
    id,
    name,
    kind,
    ...(country === undefined ? {} : { country }),
    names: [name],
    roles: [],
  })
  return [
    ...Array.from({ length: COUNTRIES }, (_, at) => make(`country-${at}`, `Country ${at}`, 'country')),
    ...Array.from({ length: PEOPLE }, (_, at) =>
      make(`person-${at}`, `Person ${at}`, 'person', `country-${at % COUNTRIES}`),
    ),
    ...Array.from({ length: ORGANISATIONS }, (_, at) =>
      make(`organisation-${at}`, `Organisation ${at}`, 'organisation'),
    ),
  ]
}

function titleOf(pick: (limit: number) => number): string {
  const length = 40 + pick(40)
  let title = `Person ${pick(PEOPLE)}`
  while (title.length < length) title += ` ${WORDS[pick(WORDS.length)] ?? ''}`
  return title
}
