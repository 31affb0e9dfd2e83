import type { Draft, TitleInput } from './title-input.ts'
import { namesInRole } from './read-clause.ts'
import { joinNames } from './short-name.ts'

const VIDEO = /\bvideo\b|\bvirtual/i
const TALKS = new Set(['talks', 'talk'])

/** "Xi Jinping meets Lavrov in Beijing", "Wang Yi and Lavrov hold talks in Moscow", "Putin and Xi Jinping speak by phone". */
export function* encounterDrafts(input: TitleInput): Iterable<Draft> {
  const { act, status, sentence } = input.candidate
  const isTalk = act.frame === 'meet' || act.frame === 'call' || TALKS.has(act.frame)
  if (!isTalk || status === 'claimed' || status === 'denied') return
  const [agents, others] = sides(input)
  const all = [...agents, ...others]
  if (all.length < 2) return
  const places = input.place === undefined ? [''] : [` in ${input.place}`, '']
  for (const place of places) {
    for (const [text, verb] of wordings(act.frame, status === 'planned', VIDEO.test(sentence.text))) {
      const isMutual =
        verb.startsWith('hold') || verb.startsWith('speak') || verb.startsWith('to hold') || verb.startsWith('to speak')
      if (!isMutual && (agents.length === 0 || others.length === 0)) continue
      const plural = agents.length > 1 || isMutual ? verb : singular(verb)
      const title = isMutual
        ? `${joinNames(all)} ${plural}${text}${place}`
        : `${joinNames(agents)} ${plural} ${joinNames(others)}${text}${place}`
      yield {
        title,
        own: ['meet', 'meets', 'hold', 'talks', 'speak', 'by', 'phone', 'video', 'to', 'in', 'and', 'a', 'conference'],
        verb: plural,
      }
    }
  }
}

function sides(input: TitleInput): [string[], string[]] {
  const people = (names: 'agent' | 'counterpart' | 'target') => [...new Set(namesInRole(input, names))]
  const agents = people('agent')
  const others = [...people('counterpart'), ...people('target')].filter((name) => !agents.includes(name))
  return [agents, others]
}

/** Verb in the plural and what follows the names. */
function wordings(frame: string, isPlanned: boolean, isVideo: boolean): [string, string][] {
  const to = isPlanned ? 'to ' : ''
  if (isVideo) return [['', `${to}hold a video conference`]]
  if (frame === 'call') return [['', `${to}speak by phone`]]
  if (TALKS.has(frame)) return [['', `${to}hold talks`]]
  return [
    ['', `${to}meet`],
    ['', `${to}hold talks`],
  ]
}

function singular(verb: string): string {
  return verb === 'meet' ? 'meets' : verb
}
