import { presentForm } from '../lexicon/verb-forms.ts'
import { isClaim } from './needs-source.ts'
import { joinNames, shortName } from './short-name.ts'
import { capital } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'

const TRAVELS = new Set(['travel', 'fly', 'arrive', 'go', 'head', 'come', 'journey', 'set', 'sail', 'drive'])
const WITH = /\b(?:with|accompanied by|alongside|together with|joined by)\b/i
/** What the journey is for, before the one who is visited. */
const GOAL = /\b(?:for (?:(?:his|her|their|its|an?|the) )?(?:[\p{Ll}-]+ ){0,3}(?:meetings?|talks|summit|negotiations|discussions|conversations)(?: with)?|to (?:meet|see|visit|hold talks)(?: with)?)\b/iu // prettier-ignore

/** "Berg, Dahl and Mora travel to Arl to meet Silva": who came along, where to and for whom, which a cut clause would lose. */
export function* travelDrafts(input: TitleInput): Iterable<Draft> {
  const { act, status, sentence } = input.candidate
  const base = act.trigger.lemma.split(' ')[0] ?? ''
  if (act.form !== 'verb' || !TRAVELS.has(base) || isClaim(input)) return
  const after = sentence.text.slice(act.trigger.end - sentence.start)
  const goal = GOAL.exec(after)
  if (goal === null) return
  const goalAt = act.trigger.end + goal.index
  const along = WITH.exec(after.slice(0, goal.index))
  const people = (from: number, to: number) => peopleIn(input, from, to)
  const agents = people(sentence.start, act.trigger.start)
  const companions = along === null ? [] : people(act.trigger.end + along.index, goalAt)
  const hosts = people(goalAt, clauseEnd(input, goalAt + goal[0].length)).filter(
    (name) => ![...agents, ...companions].includes(name),
  )
  if (agents.length === 0 || hosts.length === 0) return
  const travellers = [...new Set([...agents, ...companions])]
  const verb = status === 'planned' ? `to ${base}` : presentForm(base, travellers.length > 1 ? 'many' : 'one')
  const own = ['to', 'meet', 'travel', verb, base]
  for (const place of input.place === undefined ? [''] : [` ${base === 'arrive' ? 'in' : 'to'} ${input.place}`, '']) {
    yield {
      title: capital(`${joinNames(travellers)} ${verb}${place} to meet ${joinNames(hosts)}`),
      own,
      verb,
      whole: true,
    }
  }
}

/** Where the goal's own clause ends. */
function clauseEnd({ candidate: { sentence } }: TitleInput, from: number): number {
  const end = sentence.text
    .slice(from - sentence.start)
    .search(/[,;]| (?:since|after|before|who|which|as|while|amid)\b/)
  return end < 0 ? sentence.end : from + end
}

function peopleIn({ names, candidate, actors, style }: TitleInput, from: number, to: number): string[] {
  const found = names
    .filter(({ sentence, start, end }) => sentence === candidate.act.sentence && start >= from && end <= to)
    .flatMap(({ actors: [id, ...more] }) => (id === undefined || more.length > 0 ? [] : (actors.get(id) ?? [])))
    .filter(({ kind }) => kind === 'person')
  return [...new Set(found.map((person) => shortName(person, style)))]
}
