import type { ComponentProps, ReactNode } from 'react'

type ButtonProps = ComponentProps<'button'> & {
  /** `plain` has no edge until it is pointed at, `strong` is the one main action of its panel. */
  look?: 'edge' | 'plain' | 'strong'
  icon?: ReactNode
}

/** A button with a text that is seen. It never submits a form unless asked to. */
export function Button({ look = 'edge', icon, children, className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={`button button-${look} ${className}`}>
      {icon}
      {children}
    </button>
  )
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'aria-label' | 'title'> & { label: string; keys?: string }

/** A button that shows an icon only: the label is its name and its tooltip, `keys` the shortcut that does the same. */
export function IconButton({ label, keys, children, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      aria-keyshortcuts={keys}
      {...rest}
      className={`button button-plain button-icon ${className}`}
    >
      {children}
    </button>
  )
}
