/** Names of actors and topics in the language of the page, where the corpus or the list of countries knows them. */
import type { Catalogue, ListedActor } from '../../model/site.ts'
import { messages } from '../messages.ts'
import { ARTICLE_LANGUAGE } from './languages.ts'

type Named = Pick<ListedActor, 'name' | 'native'>
type Topic = Catalogue['topics'][number]

/** `Китай` on a Russian page, `中国` on a Chinese one; the name of the articles where there is no other. */
export function actorName(actor: Named): string {
  return nativeOf(actor) ?? actor.name
}

/** The language of that name, for speech; undefined where it is that of the page. */
export function actorLanguage(actor: Named): string | undefined {
  return messages.lang === ARTICLE_LANGUAGE || nativeOf(actor) !== undefined ? undefined : ARTICLE_LANGUAGE
}

/** The label of a topic, in the language of the page where the corpus has one. */
export function topicLabel(topic: Topic): string {
  return nativeOf(topic) ?? topic.label
}

/** The language of that label; undefined where it is that of the page. */
export function topicLanguage(topic: Topic): string | undefined {
  return messages.lang === ARTICLE_LANGUAGE || nativeOf(topic) !== undefined ? undefined : ARTICLE_LANGUAGE
}

const ACTORS = new WeakMap<Catalogue, ReadonlyMap<string, ListedActor>>()

/** The actor of an id; undefined where the catalogue has none. */
export function actorOf(catalogue: Catalogue, id: string): ListedActor | undefined {
  const known = ACTORS.get(catalogue)
  if (known) return known.get(id)
  const actors = new Map(catalogue.actors.map((actor) => [actor.id, actor]))
  ACTORS.set(catalogue, actors)
  return actors.get(id)
}

function nativeOf({ native }: Pick<Named, 'native'>): string | undefined {
  if (!native || messages.lang === ARTICLE_LANGUAGE) return undefined
  const script = messages.scripts.find((tag) => Object.hasOwn(native, tag))
  return script === undefined ? undefined : native[script]
}
