import { type ComponentType, createElement, lazy } from 'react'

const failed = new Set<() => void>()
let giveUp = () => {}
const later: (() => Promise<unknown>)[] = []
const early: (() => Promise<unknown>)[] = []

/**
 * A component whose code comes when it is first drawn. React keeps the failure of `lazy` for ever; here `askAgain` forgets it, so that
 * whoever presses Retry asks for the code once more. `lazyPart(() => import('./Page.tsx').then(({ Page }) => Page), () => words)`.
 * What most readers come to is loaded `at-rest`, before they ask; what stands beside the data is loaded `with-data`, while that is read.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  explain: () => string,
  when: 'asked' | 'at-rest' | 'with-data' = 'asked',
): ComponentType<Props> {
  if (when === 'at-rest') later.push(load)
  if (when === 'with-data') early.push(load)
  const attempt = (again = false) =>
    lazy(async () => {
      try {
        return { default: await load() }
      } catch (error) {
        failed.add(() => {
          current = attempt(true)
        })
        if (again) giveUp()
        throw new Error(explain(), { cause: error })
      }
    })
  let current = attempt()
  return function Part(props: Props) {
    return createElement<Props>(current as unknown as ComponentType<Props>, props)
  }
}

/**
 * What is done when code does not come though somebody asked for it again. A browser may keep the failure of what it imports in turn as long as
 * the page stands, so that nothing but a new page helps.
 */
export function whenAskedInVain(then: () => void): void {
  giveUp = then
}

/** Before something that failed is drawn anew: code that did not come is asked for again. */
export function askAgain(): void {
  for (const again of failed) again()
  failed.clear()
}

/** Loads the parts that are wanted at rest, one after the other, each when the page has nothing else to do. What does not come is asked for by whoever needs it. */
export async function loadAtRest(rest: (then: () => void) => unknown): Promise<void> {
  for (const load of later.splice(0)) {
    await new Promise<void>((then) => void rest(then))
    await load().catch(() => {})
  }
}

/** Loads the parts that stand beside the data. What does not come is asked for by whoever needs it. */
export function loadWithData(): void {
  for (const load of early.splice(0)) void load().catch(() => {})
}
