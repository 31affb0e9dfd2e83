import type { Actor } from '../../src/model/dataset.ts'
import type { DateMention, NameMention } from '../../src/pipeline/annotation.ts'
import { countryNames, type TitleInput } from '../../src/pipeline/titles/title-input.ts'
import { ACTORS, handMade, whenOf, type Wish } from './hand-made.ts'

const WEEKDAY = /(?:yesterday|last week|(?:Mon|Tues|Wednes|Thurs|Fri)day)/g

/** A title's input from one sentence: names are the actors of the example wherever they stand, dates its weekdays. */
export function titleInput(wish: Wish): TitleInput & { actors: ReadonlyMap<string, Actor> } {
  const candidate = handMade(wish)
  const { text } = candidate.sentence
  const sentence = candidate.act.sentence
  const names = ACTORS.flatMap((actor) => {
    const surname = actor.kind === 'person' ? (actor.name.split(' ').at(-1) ?? actor.name) : actor.name
    const pattern = new RegExp(`\\b(?:${actor.name}|${surname})\\b`, 'g')
    return [...text.matchAll(pattern)].map(([name], index): NameMention => ({
      start: [...text.matchAll(pattern)][index]?.index ?? 0,
      end: ([...text.matchAll(pattern)][index]?.index ?? 0) + name.length,
      text: name,
      sentence,
      actors: [actor.id],
      kind: actor.kind,
      via: 'name',
      rule: 'by-hand',
    }))
  })
  const dates = [...text.matchAll(WEEKDAY)].map(([word], index) => weekday(word, text, sentence, index))
  return {
    candidate,
    names,
    dates,
    claims: [],
    actors: new Map(ACTORS.map((actor) => [actor.id, actor])),
    countries: countryNames(ACTORS),
    style: 'full',
    ...(wish.place === undefined ? {} : { place: wish.place }),
  }
}

function weekday(word: string, text: string, sentence: number, index: number): DateMention {
  const start = [...text.matchAll(WEEKDAY)][index]?.index ?? 0
  const span = { start, end: start + word.length, text: word, sentence }
  return { ...whenOf({}), ...span, type: 'DATE', value: '2024-04-09', from: '2024-04-09', to: '2024-04-09' }
}
