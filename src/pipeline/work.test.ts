import { describe, expect, it } from 'vitest'
import { findActs } from './acts/find-acts.ts'
import { compileGazetteer } from './actors/gazetteer.ts'
import { findNames } from './actors/find-names.ts'
import { splitBlocks } from './blocks/split-blocks.ts'
import { makeCandidates } from './candidates/make-candidates.ts'
import { findClaims } from './claims/find-claims.ts'
import { dateAct } from './dating/date-act.ts'
import { splitSentences } from './sentences/split-sentences.ts'
import { findDates } from './when/find-dates.ts'

const gazetteer = compileGazetteer([])

/** Paragraphs with all that makes rules look around: pronouns, quotes that go on, denials, talks, plans, positions without a day. */
const PARAGRAPHS = [
  'Peruvian Foreign Minister Ana Rojas met Luis Vega in Lima on 3 May. She said that talks would go on. “We will not wait,” Rojas said.',
  'Chile accused Peru of shelling the port of Arica on Tuesday. Peru denied the allegation. One of the shells hit a school.',
  '“This is a beginning,” Vega said. “It is not the end of it.” The minister has refused to condemn the war.',
  'At least 12 people were killed when rockets hit Arica, officials said. He was arrested in March. It bought two ships.',
  'Norway and Chile signed an agreement on fisheries and will hold a summit next week, the ministry announced.',
]

/** How often the stages look at an item of the document's lists while they read a text of so many paragraphs. */
function looks(paragraphs: number): Record<string, number> {
  const counts = { claims: 0, acts: 0, candidates: 0 }
  let stage: keyof typeof counts = 'claims'
  const counted = <Item>(items: readonly Item[]): readonly Item[] =>
    new Proxy(items, {
      get(list, key) {
        if (typeof key === 'string' && /^\d/.test(key)) counts[stage] += 1
        return Reflect.get(list, key) as unknown
      },
    })
  const text = Array.from({ length: paragraphs }, (_, at) => PARAGRAPHS[at % PARAGRAPHS.length]).join('\n\n')
  const published = { date: '2024-05-10', precision: 'day' } as const
  const split = splitBlocks(text)
  const bare = { text, blocks: split, sentences: splitSentences(text, split), published }
  const blocks = counted(split)
  const sentences = counted(bare.sentences)
  const dates = counted(findDates({ ...bare, anchors: [] }))
  const names = counted(findNames(bare, gazetteer).names)
  const claims = counted(findClaims({ text, blocks, sentences, names }))
  stage = 'acts'
  const acts = counted(findActs({ text, blocks, sentences, names, dates, claims }).acts)
  stage = 'candidates'
  const read = { id: 'a', text, blocks, sentences, names, dates, claims, acts, published }
  const dating = { ...read, anchors: [] }
  makeCandidates({
    ...read,
    mentions: acts.map((_, at) => String(at)),
    dateOf: (act) => dateAct(act, dating),
    unreadDateOf: () => undefined,
    topicsOf: () => [],
    actorOf: () => undefined,
  })
  return counts
}

describe('the work of reading one article', () => {
  const [short, long] = [looks(40), looks(400)]

  it.each(['claims', 'acts', 'candidates'])('grows with the length of the text and no faster: %s', (stage) => {
    expect(short[stage]).toBeGreaterThan(100)
    expect((long[stage] ?? 0) / (short[stage] ?? 1)).toBeLessThan(13)
  })
})
