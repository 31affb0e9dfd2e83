import type { ReactNode } from 'react'

/** The frame of a prerendered page: what it belongs to, then what it says. `root` leads from the page to the start of the site. */
export function Layout({ root, corpus, children }: { root: string; corpus: string; children: ReactNode }) {
  return (
    <div className="static">
      <nav aria-label="Site">
        <a href={root}>{corpus}</a> · <a href={`${root}about/`}>About</a>
      </nav>
      <main>{children}</main>
    </div>
  )
}
