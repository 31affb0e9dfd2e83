import type { ComponentProps, MouseEvent } from 'react'

type AppLinkProps = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { href: string; onOpen: () => void }

/** A link with an address of its own that opens in place; a new tab, a new window and "copy link" work as for any other link. */
export function AppLink({ href, onOpen, children, ...rest }: AppLinkProps) {
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
    event.preventDefault()
    onOpen()
  }
  return (
    <a {...rest} href={href} onClick={open}>
      {children}
    </a>
  )
}
