import type { ReactNode } from 'react'

type LayoutProps = {
  root: string
  corpus: string
  /** The app does not take this page over, so it must look as it will stay. */
  plain?: boolean
  children: ReactNode
}

/** The frame of a prerendered page: what it belongs to, then what it says. `root` leads from the page to the start of the site. */
export function Layout({ root, corpus, plain = false, children }: LayoutProps) {
  return (
    <div className={plain ? 'static static-plain' : 'static'}>
      <nav aria-label="Site">
        <a href={root}>{corpus}</a> · <a href={`${root}about/`}>About</a> ·{' '}
        <a href={`${root}corrections/`}>Corrections</a>
      </nav>
      <main>{children}</main>
    </div>
  )
}
