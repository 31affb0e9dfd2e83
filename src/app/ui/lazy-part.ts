import { type ComponentType, createElement, lazy } from 'react'

const failed = new Set<() => void>()

/**
 * A component whose code comes when it is first drawn. React keeps the failure of `lazy` for ever; here `askAgain` forgets it, so that
 * whoever presses Retry asks for the code once more. `lazyPart(() => import('./Page.tsx').then(({ Page }) => Page), () => words)`.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  explain: () => string,
): ComponentType<Props> {
  const attempt = () =>
    lazy(async () => {
      try {
        return { default: await load() }
      } catch (error) {
        failed.add(() => {
          current = attempt()
        })
        throw new Error(explain(), { cause: error })
      }
    })
  let current = attempt()
  return function Part(props: Props) {
    return createElement<Props>(current as unknown as ComponentType<Props>, props)
  }
}

/** Before something that failed is drawn anew: code that did not come is asked for again. */
export function askAgain(): void {
  for (const again of failed) again()
  failed.clear()
}
