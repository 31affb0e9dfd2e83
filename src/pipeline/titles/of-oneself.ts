import { ofSentence } from '../group-by.ts'
import { shortName } from './short-name.ts'
import type { Draft, TitleInput } from './title-input.ts'

const POSSESSED = /^(?:his|her|its|their)$/i

/**
 * What somebody says of what is his: "Berg says Berg’s party won" → "Berg says her party won", "Berg’s party won, chancellor says" →
 * "Berg says her party won". A draft that is neither stays.
 */
export function ofOneself(draft: Draft, input: TitleInput): Draft {
  for (const { actor } of input.candidate.attribution) {
    const known = actor === undefined ? undefined : input.actors.get(actor)
    const owner = ofSentence(input.names, input.candidate.act.sentence).find(({ actors, via, text }) => via === 'pronoun' && POSSESSED.test(text) && actors.length === 1 && actors[0] === actor) // prettier-ignore
    if (known === undefined || owner === undefined) continue
    const name = shortName(known, input.style)
    const own = `${name} says ${owner.text.toLowerCase()} `
    const again = `${name} says ${name}’s `
    if (draft.title.startsWith(again)) return { ...draft, title: own + draft.title.slice(again.length) }
    const [, told] = /^(.*), [^,“”]+ says$/u.exec(draft.title) ?? []
    if (told?.startsWith(`${name}’s `))
      return { ...draft, title: own + told.slice(name.length + 3), own: [...draft.own, 'says'], verb: 'says' }
  }
  return draft
}
