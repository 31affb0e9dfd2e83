import type { ToldArticle } from './merge/merge-documents.ts'
import type { Readings } from './shelve-reading.ts'

/** Where those mentions stand that have an entry from before. */
export function* mentionsIn({ gists, candidate }: Readings, wanted: ReadonlySet<string>) {
  for (const [number, { id, file, mentions }] of gists.entries()) {
    for (const [place, mention] of mentions.entries()) {
      if (wanted.has(mention)) yield [mention, { document: id, file, trigger: candidate(number, place).act.trigger.lemma }] as const // prettier-ignore
    }
  }
}

/** The articles as merging sees them. */
export function toldArticles({ gists, shingles, candidate }: Readings): ToldArticle[] {
  return gists.map(
    (gist, number) =>
    Object.assign({}, gist, { shingles: () => shingles(number), candidate: (place: number) => candidate(number, place) }), // prettier-ignore
  )
}
