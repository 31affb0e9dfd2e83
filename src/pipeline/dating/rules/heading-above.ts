import { headingScope } from '../../when/heading-scope.ts'
import type { Dated, DatingContext, DatingDocument } from '../rule.ts'
import { takenFrom } from '../taken-from.ts'
import type { DateMention } from '../../annotation.ts'

/** Scopes are worked out once for a document and not once for each of its acts. */
const scopes = new WeakMap<readonly DateMention[], (DateMention | undefined)[]>()

/** A heading dates its list: "Here are the key developments from yesterday:" governs the bullets under it. */
export function headingAbove({ act, document }: DatingContext): Dated | undefined {
  if (act.modality === 'planned') return undefined
  const mention = scopeOf(document)[act.sentence]
  if (mention?.to === undefined) return undefined
  const dated = takenFrom(mention, 'inferred', `The heading above says: ${mention.explanation}`)
  return dated && { ...dated, basis: 'heading' }
}

function scopeOf(document: DatingDocument): (DateMention | undefined)[] {
  const known = scopes.get(document.dates)
  if (known) return known
  const scope = headingScope(document.blocks, document.sentences, document.dates)
  scopes.set(document.dates, scope)
  return scope
}
