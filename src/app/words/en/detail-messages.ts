import type { Certainty, DateBasis, Stance, When } from '../../../model/dataset.ts'
import { pluralOf } from '../plural.ts'

const { number } = pluralOf('en-GB')

/** The verb alone, between a name and what it says. */
const verbs: Record<Stance, string> = {
  says: 'says so',
  claims: 'claims it',
  denies: 'denies it',
  warns: 'warns of it',
  reports: 'reports it',
}

const bases: Record<DateBasis, string> = {
  explicit: 'The article gives the date itself.',
  weekday: 'The sentence names a weekday, counted from the day the article appeared.',
  deictic: 'The sentence uses a word such as “yesterday”, counted from the day the article appeared.',
  heading: 'The heading above the sentence gives the date.',
  interval: 'The sentence names a stretch of time, no single day.',
  anchor: 'The sentence refers to an event whose date is known.',
  'document-date': 'The sentence gives no date, so it is placed by the day the article appeared.',
  vague: 'The sentence is vague about the time.',
}

const certainties: Record<Certainty, { label: string; sentence: string }> = {
  stated: { label: 'Stated', sentence: 'The words give the date.' },
  inferred: { label: 'Inferred', sentence: 'Worked out from the words and the date of the article.' },
  assumed: { label: 'Assumed', sentence: 'The words leave it open; this is the best that they and the article allow.' },
}

/** What is said of an event that is open. */
export const detailMessages = {
  close: 'Close event',
  corrected: 'corrected by the editor',
  correctedField: (field: string, reason: string) => `Corrected (${field}): ${reason}`,
  verbs,
  place: (place: string) => `in ${place}`,

  evidence: 'Evidence',
  openInArticle: 'Open in article',
  openInArticleNamed: (title: string) => `Open in article: ${title}`,
  roles: { primary: 'reports it', supporting: 'also reports it', background: 'recalls it later' },
  unknownOutlet: 'outlet not named',
  undated: 'date not known',

  why: 'Why this date',
  bases,
  certainties,
  /** Why the date is what it is, in a sentence. */
  explanation: ({ explanation, basis }: Pick<When, 'explanation' | 'basis'>) => explanation || bases[basis],
  cue: 'The words',
  noCue: 'no words of its own',
  reference: 'Article dated',
  result: 'Hence',
  rule: 'Rule',
  certainty: 'Certainty',

  who: 'Who says so',
  whoNobody: 'The articles report it in their own voice; nobody is named as the source.',
  /** `says so, in his late night video`; `says so, via Telegram`. */
  via: (channel: string) =>
    /^(?:an?|the|his|her|its|our|their) /i.test(channel) ? `, in ${channel}` : `, via ${channel}`,
  differ: 'Where the articles differ',
  thisDate: 'Used here',
  otherDate: 'Also read',
  dateColumn: 'Date',
  wordsColumn: 'Words',
  articleColumn: 'Article',

  actors: 'Who takes part',
  actorRole: { agent: '', counterpart: '', target: '', mentioned: 'mentioned' },
  topics: 'About',

  related: 'Related',
  relatedNone: 'No article ties this event to another one.',
  relations: {
    'part-of': 'part of',
    follows: 'follows',
    'response-to': 'in response to',
    fulfils: 'carries out what was planned in',
    'same-visit': 'during the same visit',
  },
  /** Where the other event is the one that says so. */
  relationsBack: {
    'part-of': 'includes',
    follows: 'is followed by',
    'response-to': 'is answered by',
    fulfils: 'what was expected here took place:',
    'same-visit': 'during the same visit',
  },

  copyLink: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'Copying is not allowed here',
  cite: 'Cite',
  citeTitle: 'Cite this event',
  citeFormats: { plain: 'Plain text', markdown: 'Markdown', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  citeWhat: 'What is cited',
  citeArticle: 'The article',
  citeEvent: 'This event',
  citeFormat: 'Form',
  copyQuote: 'Copy quote with its source',
  quoteCopied: 'Quote copied',
  citeCopy: 'Copy citation',
  citeClose: 'Close',
  previous: 'Previous event',
  next: 'Next event',
  position: (place: number, of: number) => `${number(place)} of ${number(of)}`,
  outside: 'Not in the current filter',

  howTo: 'How to read this',
  howToLead: 'Every event rests on sentences of the articles, word for word. Open one to see them.',
  howToSteps: [
    'The date is never more precise than the words: a month stays a month.',
    'A claim says who makes it, and who denies it.',
    'Several articles on one event are shown as one, with what they disagree on.',
  ],
  example: 'An example',

  loading: 'Loading the quotes',
  failedTitle: 'The quotes of this event could not be loaded',
  unknownTitle: 'There is no event at this address',
  unknownText: 'The link may be incomplete. Events of this timeline:',
  goneTitle: 'This event was withdrawn',
  /** `was` is the title that the link had, `reason` a whole sentence; either may be empty. */
  mergedNote: (reason: string, was: string) =>
    `This link was made for an event${was === '' ? '' : ` (“${was}”)`} that is now part of this one.${reason === '' ? '' : ` ${reason}`}`,
  splitTitle: 'This event was split',
  reason: (reason: string) => `Why: ${reason}`,
  others: 'Events of this timeline',
}
