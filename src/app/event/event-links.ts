/** Where the parts of an event lead. The page that shows events knows the addresses; the panel only asks for them. */
export type EventLinks = {
  /** The address of an event that keeps the current filter; undefined where no such event is live. */
  event: (id: string) => { href: string; title: string; open: () => void } | undefined
  article: (document: string, start: number) => { href: string; open: () => void }
  actor: (id: string) => { href: string; open: () => void }
  /** Filters the timeline. */
  filterByActor: (id: string) => void
  filterByTopic: (id: string) => void
  /** The event's address under the filters that stand now, as a whole: what one reader sees, the next one sees. */
  shared: (event: { id: string; slug: string }) => string
  /** The event's permanent address, without any filter, as a whole. */
  permanent: (event: { id: string; slug: string }) => string
  /** Says a short text to assistive technology. */
  announce: (text: string) => void
}
