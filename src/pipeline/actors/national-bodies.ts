import type { Actor } from '../../model/dataset.ts'
import type { ActorEntry } from '../corpus.ts'
import type { DocumentReading } from './reading.ts'
import { storyCountry } from './story-country.ts'
import { slugOf } from './words.ts'

/** Words of which the names of bodies are made that nearly every state has one of. */
const OF_EVERY_STATE = new Set(
  'supreme high constitutional federal court appeal appeals cassation justice election elections electoral commission national assembly parliament senate house representatives central reserve bank prosecutor general office audit attorney accounts anti-corruption ombudsman human rights statistics meteorological'.split(
    ' ',
  ),
)
const SMALL = new Set(['of', 'the', 'and', 'for'])
/** States that stand behind “the”. */
const WITH_ARTICLE = /^(?:United|Democratic Republic|Czech Republic|Dominican Republic|Central African)|(?:Islands|Philippines|Netherlands|Maldives|Bahamas|Comoros|Seychelles)$/u // prettier-ignore

/**
 * Bodies that every state has one of: “the Supreme Court”, “Norland’s Supreme Court” and “the Norlandish Supreme Court” are one, and another than that of
 * Sudland. The state is the one that the article names it with, else the one that the article is about.
 */
export function readNationalBodies(document: DocumentReading): void {
  const general = [...document.discovered.values()].flatMap((actor) => {
    const stem = actor.kind === 'organisation' ? stemOf(document, actor) : undefined
    return stem === undefined ? [] : [{ actor, stem }]
  })
  if (general.length === 0) return
  const story = storyCountry(document)
  const renamed = new Map<string, string>()
  for (const { actor, stem } of general) {
    const named = new Set(general.flatMap((other) => (other.stem === stem ? (other.actor.country ?? []) : [])))
    const [only, second] = named
    const state = document.gazetteer.entries.get(actor.country ?? (second === undefined ? (only ?? story) : story) ?? '') // prettier-ignore
    if (state?.kind === 'country') renamed.set(actor.id, join(document, actor, stem, state))
  }
  for (const { names } of document.sentences)
    for (const name of names) {
      name.actors = [...new Set(name.actors.map((id) => renamed.get(id) ?? id))]
      if (name.body !== undefined) name.body = renamed.get(name.body) ?? name.body
    }
}

/** What is left of its name without its state, where that is made of plain words alone: “Norlandish Supreme Court” → “Supreme Court”. */
function stemOf({ gazetteer }: DocumentReading, { name, country }: Actor): string | undefined {
  const state = country === undefined ? undefined : gazetteer.entries.get(country)
  const left = withoutState(name, state)
  const words = left.toLowerCase().split(' ')
  const isPlain = words.every((word) => OF_EVERY_STATE.has(word) || SMALL.has(word))
  return isPlain && words.length > 1 && words.some((word) => OF_EVERY_STATE.has(word)) ? left : undefined
}

function withoutState(name: string, state: ActorEntry | undefined): string {
  const forms = state === undefined ? [] : [state.name, ...(state.aliases ?? []), ...(state.adjectives ?? [])]
  for (const form of forms) {
    if (name.startsWith(`${form} `)) return name.slice(form.length + 1)
    for (const tail of [` of ${form}`, ` of the ${form}`]) if (name.endsWith(tail)) return name.slice(0, -tail.length)
  }
  return name
}

/** Puts the body under the name that it has among those of other states, and gives the id of that. */
function join({ discovered }: DocumentReading, actor: Actor, stem: string, state: ActorEntry): string {
  const id = slugOf(`${stem} of ${state.name}`)
  const short = (state.aliases ?? []).filter((alias) => /^\p{Lu}{2,3}$/u.test(alias))
  const full = `${stem} of ${WITH_ARTICLE.test(state.name) ? 'the ' : ''}${state.name}`
  const forms = [full, ...[state.name, ...short, ...(state.adjectives ?? [])].map((form) => `${form} ${stem}`)] // prettier-ignore
  // As the article writes it, where that names the state.
  const name = stem === actor.name ? full : actor.name
  const known: Actor = discovered.get(id) ?? { ...actor, id, name, country: state.id, names: [] }
  known.names = [...new Set([...known.names, ...forms, ...actor.names])]
  if (actor.id !== id) discovered.delete(actor.id)
  discovered.set(id, known)
  return id
}
