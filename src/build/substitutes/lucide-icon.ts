import { type ComponentPropsWithRef, createElement } from 'react'

type IconData = { name: string; node: readonly (readonly [string, Record<string, string>])[] }
type IconProps = ComponentPropsWithRef<'svg'> & { size?: number }

/**
 * Stands in for the function by which the icon package makes its components, which also knows contexts, aliases and strokes that do not
 * scale: a kilobyte gzip of every first view. What it draws is the same for the props that we give.
 */
export function createLucideIcon({ name, node }: IconData) {
  return function Icon({ size = 24, className, ...rest }: IconProps) {
    return createElement(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: size,
        height: size,
        viewBox: '0 0 24 24',
        fill: 'none',
        stroke: 'currentColor',
        strokeWidth: 2,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
        className: `lucide lucide-${name}${className === undefined ? '' : ` ${className}`}`,
        ...rest,
      },
      ...node.map(([tag, attributes]) => createElement(tag, attributes)),
    )
  }
}
