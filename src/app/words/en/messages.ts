/** Every text of the page in English, but those of the pages that are read. */
import type { DataError } from '../../data/data-error.ts'
import type { Facet } from '../../select/filter.ts'
import type { Advice } from '../../select/zero-advice.ts'
import type { Note } from '../../url/view.ts'
import { pluralOf } from '../plural.ts'
import { dates } from './dates.ts'
import { eventMessages } from './event-messages.ts'

const { count, form, listOf, number } = pluralOf('en-GB')

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
  precision: '“day known”',
  contested: '“contested”',
  articles: 'the number of articles',
  text: 'the search words',
  background: 'the limit to main events',
  everything: 'all filters',
}

export const english = {
  /** BCP 47: for `Intl`, and for the page itself. */
  locale: 'en-GB',
  lang: 'en',
  /** Which of an actor's native names are in this language, the best first. */
  scripts: ['en'],
  dates,
  product: 'Dateline',
  /** A day that is known only nearly: `about 17 Jun 2022`. */
  about: (day: string) => `about ${day}`,
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
    story: 'Story',
    about: 'About',
    share: 'Share',
    export: 'Export',
    language: 'Language',
    display: 'Language and colours',
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
    skip: 'Skip filters',
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
    precision: 'Precision',
    dayKnown: 'Day known',
    dayKnownHint: 'Leaves out what is dated to a week, a month or less',
    accounts: 'Accounts',
    contested: 'Contested',
    contestedHint: 'Only what somebody claims and somebody else denies',
    sources: 'Number of articles',
    sourcesAny: 'Any',
    sourcesLeast: (value: number) => `${number(value)} or more`,
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
    /** Where words are searched for: the total is that of all events then. */
    searched: 'Background events are searched too',
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
    dayKnown: 'day known',
    contested: 'contested',
    articles: (value: number) => `in ${number(value)} or more articles`,
  },

  overview: {
    label: 'Events per month',
    brushFrom: 'First month shown',
    brushTo: 'Last month shown',
    bar: (period: string, selected: number, all: number) => `${period}: ${number(selected)} of ${count(all, EVENTS)}`,
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
      dense: (events: number, period: string, lane = '', by = 'none', unit = 'month') => {
        const link = { topic: ' on ', person: ' with ', country: ' with ' }[by] ?? ' · '
        return `${count(events, EVENTS)} ${unit === 'day' ? 'on' : 'in'} ${period}${lane === '' ? '' : link + lane}`
      },
      table: 'How many events begin when, by lane',
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
    search: (text: string) => `No event has “${text}”`,
    /** What was searched. */
    searched: (value: number) =>
      `Titles, quotes and names of ${count(value, EVENTS)} were searched, background included, in every known spelling.`,
    none: 'This timeline has no events yet.',
  },

  event: eventMessages,

  language: {
    names: { en: 'English', zh: '中文', ru: 'Русский' },
    failed: 'That language could not be loaded; the page stays as it is.',
  },

  /** What an address held and could not be taken. */
  note: ({ message }: Note) => message,
  /** Why something could not be loaded, and what to do: as the error itself says it in English. */
  fault: (error: Pick<DataError, 'fault' | 'what' | 'why' | 'action'>) =>
    `${error.what}: ${error.why}. ${error.action}`,
  versions: {
    added: (value: number) => `${count(value, EVENTS)} added since this link was made.`,
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
    unknownPageFound: 'Events that have its words',
    unknownPageNothing: 'No event has its words.',
    corrections: 'Corrections',
    home: 'To the timeline',
    back: 'Back to the timeline',
    unknownArticle: 'There is no such article',
    unknownActor: 'There is no such actor',
    about: 'About this timeline',
    unknownValues: (ids: readonly string[]) => `Not in this timeline, so not filtered by: ${listOf(ids)}.`,
  },
}
