import type { ListedActor } from '../../model/site.ts'
import { actorLanguage, actorName } from './actor-name.ts'

/** The name of an actor, isolated from the text around it and marked with its language. */
export function ActorName({ actor, className }: { actor: Pick<ListedActor, 'name' | 'native'>; className?: string }) {
  return (
    <bdi className={className} lang={actorLanguage(actor)}>
      {actorName(actor)}
    </bdi>
  )
}
