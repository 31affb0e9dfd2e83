/**
 * Every text of the page, in English. A translation is another object of the same type; what an article says is never translated.
 * Numbers and plurals go through `words/plural.ts`.
 */
import type { Facet } from './select/filter.ts'
import type { Advice } from './select/select-events.ts'
import { eventMessages } from './words/event-messages.ts'
import { count, form, listOf, number } from './words/plural.ts'

const EVENTS = { one: 'event', other: 'events' }
const ARTICLES = { one: 'article', other: 'articles' }

const facetNames: Record<Facet, string> = {
  country: 'Country',
  person: 'Person',
  organisation: 'Organisation',
  topic: 'Topic',
  status: 'Status',
  document: 'Article',
}

const dropped: Record<Advice['drop'], string> = {
  country: 'the countries',
  person: 'the people',
  organisation: 'the organisations',
  topic: 'the topics',
  status: 'the statuses',
  document: 'the articles',
  dates: 'the dates',
  known: '“as known on”',
  text: 'the search words',
  background: 'the limit to main events',
  everything: 'all filters',
}

export const messages = {
  product: 'Dateline',
  events: (value: number) => count(value, EVENTS),
  articles: (value: number) => count(value, ARTICLES),
  number,
  listOf,

  header: {
    views: 'View',
    timeline: 'Timeline',
    list: 'List',
    table: 'Table',
    read: 'Read',
    about: 'About',
    share: 'Share',
    export: 'Export',
    theme: 'Colours',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    keys: 'Keyboard shortcuts',
    filters: 'Filters',
    skip: 'Skip to events',
  },

  search: {
    label: 'Search events',
    placeholder: 'Search titles, quotes, names',
    clear: 'Clear the search',
    failed: 'The search could not be loaded, so the words are not applied.',
    loading: 'Searching…',
  },

  facets: {
    heading: 'Filters',
    names: facetNames,
    typeToFind: (facet: Facet) => `Find in ${facetNames[facet]}`,
    more: (value: number) => `Show ${number(value)} more`,
    less: 'Show fewer',
    nothing: 'Nothing of that name',
    any: 'Any of them',
    together: 'All together',
    match: 'How several are matched',
    exclude: (label: string) => `Exclude ${label}`,
    include: (label: string) => `No longer exclude ${label}`,
    excluded: 'excluded',
    countryNote: 'with its people and organisations',
    dates: 'Date',
    from: 'From',
    to: 'To',
    clearDates: 'Any date',
    known: 'As known on',
    knownHint: 'Leaves out what no article had reported by that day',
    show: (value: number) => `Show ${count(value, EVENTS)}`,
    close: 'Close filters',
    clear: 'Clear',
  },

  result: {
    status: (shown: number, total: number) => `${number(shown)} of ${count(total, EVENTS)}`,
    facts: (articles: number, from: string, to: string) =>
      `${count(articles, ARTICLES)} · ${from === to ? from : `${from} – ${to}`}`,
    hidden: (value: number) => `${number(value)} background ${form(value, EVENTS)} hidden`,
    background: 'With background events',
    show: 'Show',
    hide: 'Hide',
    clear: 'Clear',
    chips: 'What is filtered',
    instead: 'Filter by',
    only: (label: string) => `Filter by ${label} instead of the words`,
    remove: (label: string) => `Remove the filter ${label}`,
    not: (label: string) => `not ${label}`,
    text: (words: string) => `“${words}”`,
    from: (day: string) => `from ${day}`,
    to: (day: string) => `to ${day}`,
    known: (day: string) => `as known on ${day}`,
  },

  overview: {
    label: 'Events per month',
    brushFrom: 'First month shown',
    brushTo: 'Last month shown',
    bar: (month: string, selected: number, all: number) => `${month}: ${number(selected)} of ${count(all, EVENTS)}`,
    hint: 'Drag to choose months; arrow keys move the ends.',
    whole: 'Whole period',
  },

  timeline: {
    region: 'Timeline',
    lanesBy: 'Lanes',
    lanes: { topic: 'Topic', country: 'Country', person: 'Person', none: 'None' },
    fit: 'Fit',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    trueScale: 'True scale',
    trueScaleHint: 'Draw quiet months at their full length',
    loading: 'The lanes are being loaded',
    failed: 'The lanes could not be drawn. The list has every event.',
    lanesWords: {
      quiet: (days: number) =>
        days >= 60 ? `${number(Math.round(days / 30.4))} months without events` : `${number(days)} days without events`,
      quietShort: (days: number) => (days >= 60 ? `${number(Math.round(days / 30.4))} mo` : `${number(days)} d`),
      more: (value: number) => `+${count(value, EVENTS)}`,
      other: 'Other',
      all: 'All events',
    },
    tabs: 'Show as',
    tabList: 'Events',
    tabLanes: 'Lanes',
  },

  list: {
    label: 'Events',
    untitled: 'An event whose title is not there yet',
    month: (month: string, events: number) => `${month}, ${count(events, EVENTS)}`,
    columns: { when: 'When', what: 'What', who: 'Who', how: 'How we know' },
    caption: 'Events of the current filter',
    more: (value: number) => `+${number(value)}`,
    readMore: (value: number) => `Show ${number(value)} more`,
    tableCut: (shown: number, all: number) =>
      `The first ${number(shown)} of ${count(all, EVENTS)}. Filter to see others, or use the list.`,
  },

  empty: {
    title: 'No event fits all of this',
    text: 'Give up one of these and there is something to read:',
    drop: (what: Advice['drop'], events: number) => `Drop ${dropped[what]} · ${count(events, EVENTS)}`,
    none: 'This timeline has no events yet.',
  },

  event: eventMessages,

  keys: {
    title: 'Keyboard shortcuts',
    close: 'Close',
    intro: 'They work anywhere but in a text field.',
    rows: [
      { keys: ['/'], does: 'Search' },
      { keys: ['j'], does: 'Next event of the current filter' },
      { keys: ['k'], does: 'Previous event of the current filter' },
      { keys: ['f'], does: 'Fit the whole period' },
      { keys: ['+', '-'], does: 'Zoom in and out' },
      { keys: ['↑', '↓', 'Home', 'End'], does: 'Move through the list' },
      { keys: ['Enter'], does: 'Open the event' },
      { keys: ['Esc'], does: 'Close what is open' },
      { keys: ['?'], does: 'This list' },
    ],
  },

  share: {
    title: 'Share this view',
    text: 'The address holds the filters, the open event and the way it is shown.',
    address: 'Address of this view',
    copy: 'Copy address',
    copied: 'Copied',
    copyFailed: 'Copying is not allowed here. The address is selected: copy it by hand.',
    close: 'Close',
    exportIntro: (events: number) => `${count(events, EVENTS)} of the current filter`,
    csv: 'CSV for a spreadsheet',
    json: 'JSON with quotes',
    print: 'Print a dossier',
    working: 'Collecting the quotes…',
    failed: 'Some quotes could not be loaded, so nothing was exported.',
    tooMany: (limit: number) => `More than ${number(limit)} events: narrow the filter first.`,
  },

  states: {
    loading: 'Loading the timeline',
    loadingPage: 'Loading the page',
    failedTitle: 'The timeline could not be loaded',
    failedPart: 'This part could not be shown',
    codeMissing: 'Its code could not be loaded. Check the connection, then try again.',
    retry: 'Retry',
    offline: 'You are offline. What is on this page stays; what is not loaded yet has to wait.',
    dismiss: 'Dismiss',
    notes: 'About this address',
    unknownPage: 'There is no such page',
    unknownPageText: 'The address names a page that this site does not have.',
    home: 'To the timeline',
    back: 'Back to the timeline',
    unknownArticle: 'There is no such article',
    unknownActor: 'There is no such actor',
    about: 'About this timeline',
    unknownValues: (ids: readonly string[]) => `Not in this timeline, so not filtered by: ${listOf(ids)}.`,
  },
} as const
