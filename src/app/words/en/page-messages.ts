import type { BlockKind } from '../../../model/dataset.ts'
import { pluralOf } from '../plural.ts'
import { detailMessages } from './detail-messages.ts'

const { count, number } = pluralOf('en-GB')

const EVENTS = { one: 'event', other: 'events' }

const blockKinds: Record<BlockKind, string> = {
  title: 'title',
  byline: 'byline',
  dateline: 'place and date',
  heading: 'heading',
  body: 'text',
  bullet: 'list',
  caption: 'caption',
  furniture: 'part of the web page',
  teaser: 'teaser of another story',
}

export const englishPages = {
  event: detailMessages,

  document: {
    label: 'Article',
    margin: (value: number) => `${count(value, EVENTS)} from this sentence`,
    folded: (kind: BlockKind) => `Folded away: ${blockKinds[kind]}`,
    noEvent: (reason: string) => `No event: ${reason}`,
    lit: 'Lit sentences became events. Select any other sentence to see why none came of it.',
    excerpt: 'Only excerpts are published here: the sentences that events rest on, and one on either side.',
    gap: '[…] not published here',
    loading: 'Loading the article',
    failed: 'The article could not be loaded',
    unknownText: 'These are the articles of this timeline:',
    original: 'Read the original',
    stated: 'date stated in the article',
    inferred: 'date inferred',
    filter: 'Show its events on the timeline',
    whyNone: 'Nothing in it was read as an event.',
  },
  actor: {
    label: { person: 'Person', country: 'Country', organisation: 'Organisation' },
    names: 'Names',
    roles: 'Roles, as described',
    noRoles: 'No article describes a role.',
    events: 'Events',
    with: 'Who with whom',
    together: (value: number) => count(value, { one: 'event together', other: 'events together' }),
    alone: 'Nobody else is named in these events.',
    filter: 'Show on the timeline',
    discovered: 'Found in the articles by its role, not in the list of actors.',
    unknownText: 'Nobody of that name is in this timeline.',
    of: (kind: string, country: string) => `${kind} · ${country}`,
    wikidata: 'Wikidata',
  },
  about: {
    methodTitle: 'How it is made',
    method: [
      'A program reads each article: it sets aside what belongs to the web page, splits the text into sentences, and finds in them dates, names, deeds and who reports them.',
      'A sentence with a deed, somebody who takes part and a time becomes an event. Reports of the same event in several articles become one.',
      'Every step is an ordered list of rules with names. The name of the rule that read a date stands beside the date.',
      'No language model is used, neither when the timeline is made nor when you read it. The same articles always give the same timeline.',
    ],
    limitsTitle: 'What it cannot do',
    limits:
      'Rules miss things and misread some. That is why each event shows its sentences: where the quote and the title disagree, trust the quote.',
    promisesTitle: 'What it promises',
    promises: [
      { title: 'Verbatim', text: 'Every event rests on quotes that stand in the article exactly like that.' },
      {
        title: 'Dated with a reason',
        text: 'Every date says which words it was read from, by which rule, and how certain it is.',
      },
      {
        title: 'Claims stay claims',
        text: 'Who says it and who denies it is shown. A claim is never titled as a fact.',
      },
      { title: 'One event, once', text: 'Several reports of one event are merged, and their disagreements kept.' },
      {
        title: 'Links never rot',
        text: 'A link that was shared once opens the same event, or says what became of it.',
      },
    ],
    privacyTitle: 'Privacy',
    privacy:
      'Nothing leaves this page: no tracking, no cookies, no request to anybody else. Your choice of colours is kept in this browser only.',
    sourcesTitle: 'Sources',
    sourcesCaption: 'The articles of this timeline',
    columns: { article: 'Article', published: 'Published', basis: 'How we know the date', events: 'Events' },
    stated: 'stated in the article',
    inferred: 'inferred',
    unknownDate: 'not known',
    licenceTitle: 'Use of the data',
    feed: 'New events as a feed (Atom)',
    notices: 'Licences of programs, letters and data',
    licence:
      'Titles, dates and links of this timeline may be reused with a reference to it. The quotes belong to their publishers and are shown as short excerpts.',
    count: (events: number, articles: number) =>
      `${count(events, EVENTS)} from ${number(articles)} ${articles === 1 ? 'article' : 'articles'}`,
  },

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
      { keys: ['←', '→'], does: 'Turn the pages of the story' },
      { keys: ['↑', '↓', '→'], does: 'In the filters: from choice to choice, and to excluding it' },
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
    embed: 'HTML to show it in another page',
    copyEmbed: 'Copy HTML',
    copyFailed: 'Copying is not allowed here. The address is selected: copy it by hand.',
    close: 'Close',
    exportIntro: (events: number) => `${count(events, EVENTS)} of the current filter`,
    kinds: {
      csv: 'CSV for a spreadsheet',
      json: 'JSON with quotes',
      ics: 'ICS for a calendar',
      timelinejs: 'JSON for TimelineJS',
      svg: 'SVG picture of the lanes',
      png: 'PNG picture of the lanes',
      print: 'Print a dossier',
    },
    groups: { data: 'As data', picture: 'As a picture', paper: 'On paper' },
    saved: (name: string) => `Saved as ${name}`,
    cut: (shown: number, all: number) => `The picture shows the first ${number(shown)} of ${count(all, EVENTS)}.`,
    /** Stands below a picture: `37 events · made with Dateline from https://…`. */
    pictureNote: (events: number, address: string) => `${count(events, EVENTS)} · Dateline · ${address}`,
    printedOn: (day: string) => `Printed on ${day}`,
    working: 'Collecting the quotes…',
    failed: 'Some quotes could not be loaded, so nothing was exported.',
    tooMany: (limit: number) => `More than ${number(limit)} events: narrow the filter first.`,
  },

  story: {
    label: 'Story',
    lead: (value: number) =>
      `The ${count(value, EVENTS)} of this filter that matter most, in order. Arrow keys turn the pages.`,
    place: (at: number, of: number) => `${number(at)} of ${number(of)}`,
    previous: 'Previous',
    next: 'Next',
    begin: 'This is where it begins',
    end: 'This is where it ends for now',
    more: 'All that is known of it',
    strip: 'The events of this story',
  },

  search: { near: (name: string) => `Search ${name}` },

  frame: {
    open: 'Open the timeline',
    more: (value: number) => `${count(value, EVENTS)} more on the timeline`,
    nothing: 'No event of this timeline is like that.',
  },
}
