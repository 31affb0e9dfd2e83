import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { createLucideIcon } from './lucide-icon.ts'

type IconModule = { default: FunctionComponent<object>; __iconData: Parameters<typeof createLucideIcon>[0] }

/** Names of its former names stand in the package's class; nothing of ours asks for them. */
const drawn = (Icon: FunctionComponent<object>, props: object) =>
  renderToStaticMarkup(createElement(Icon, props)).replace(/ class="[^"]*"/, '')

it.each(['x', 'search', 'sun-moon', 'share-2', 'chevron-down', 'wifi-off'])(
  '%s is drawn as the package draws it',
  async (name) => {
    const file: string = `lucide-react/dist/esm/icons/${name}.mjs`
    const { default: Theirs, __iconData } = (await import(/* @vite-ignore */ file)) as IconModule
    const Ours = createLucideIcon(__iconData)
    for (const props of [{ 'aria-hidden': true }, { size: 15, 'aria-hidden': true, className: 'search-icon' }]) {
      expect(drawn(Ours, props)).toBe(drawn(Theirs, props))
    }
  },
)

it('keeps the class that it is given', () => {
  const Icon = createLucideIcon({ name: 'dot', node: [['circle', { r: '2' }]] })
  expect(renderToStaticMarkup(createElement(Icon, { className: 'search-icon' }))).toContain(
    'class="lucide lucide-dot search-icon"',
  )
})
