/** Where the parts of an article lead. */
export type DocumentLinks = {
  event: (id: string) => { href: string; title: string; open: () => void } | undefined
  document: (id: string) => { href: string; open: () => void }
  filter: { href: string; open: () => void }
}
