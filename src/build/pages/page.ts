import type { ReactElement } from 'react'

/** One page of the site before it is rendered. */
export type Page = {
  /** Folder of the page below the root, with a slash at its end; empty for the start page. */
  path: string
  title: string
  description: string
  /** The address under which the page is known, where it differs from `path`. */
  canonical?: string
  /** Asks search engines to leave the page out. */
  hidden?: true
  /**
   * `app`: the timeline takes the page over. `plain`: it is read as it stands. `frame`: it stands in pages of others, as it is; `frame-app`:
   * so, and filled by the timeline.
   */
  kind?: 'app' | 'plain' | 'frame' | 'frame-app'
  /** What the page is about, for machines. */
  data?: unknown
  /** Path of its picture below the root, and what stands on it. */
  image?: { path: string; alt: string }
  /** What reference managers take: names and values of `citation_…`. */
  citation?: readonly (readonly [name: string, value: string])[]
  /** The day on which an article appeared. */
  publishedOn?: string
  /** Path below the root of the file that says how others may show the page. */
  embed?: string
  /** Content; `root` leads from the page to the start of the site. */
  body: (root: string) => ReactElement
}

/** What all pages of a site have in common. */
export type SiteFacts = {
  /** Where the site will stand, with a slash at its end. */
  siteUrl?: string | undefined
  name: string
  build: string
  /** Links name the file of a page, for stores of objects, which know no folders. */
  flat: boolean
}

/** Size of every preview image. */
export const IMAGE_SIZE = { width: 1200, height: 630 }
