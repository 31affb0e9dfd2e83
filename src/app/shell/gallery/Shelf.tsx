import type { ReactNode } from 'react'

/** A titled part of the sheet. */
export function Shelf({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="gallery-shelf">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
