/** The feeds of a site, at its root. */
export const FEEDS = [
  { path: 'feed.xml', type: 'application/atom+xml', title: 'New events', of: 'events' },
  { path: 'feed.json', type: 'application/feed+json', title: 'New events', of: 'events' },
  { path: 'corrections.xml', type: 'application/atom+xml', title: 'Corrections', of: 'corrections' },
  { path: 'corrections.json', type: 'application/feed+json', title: 'Corrections', of: 'corrections' },
] as const
