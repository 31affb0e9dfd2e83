/** The rules in the order in which they read a page: what is certain first, what needs the whole page last. The first verdict stands. */
import type { Rule } from './page.ts'
import { agencySignOff, byline, reportingCredit } from './rules/byline.ts'
import { nameLine } from './rules/name-line.ts'
import { datedEntry } from './rules/dated-entries.ts'
import { bulletMark, quoteMark } from './rules/bullets.ts'
import {
  captionBeforeCredit,
  captionWords,
  creditLine,
  figureSource,
  signedParagraph,
  labelledCaption,
  repeatedCaption,
  tweetCredit,
} from './rules/captions.ts'
import { furnitureLine, iconDescriptions, navigationWords, sourceSite } from './rules/furniture.ts'
import { headingBeforeList, markdownHeading, sectionHeading } from './rules/headings.ts'
import { liveEntryHeading, liveStamp } from './rules/live-blog.ts'
import { htmlRemains, markdownCaption, markdownImage, markdownRule, pullQuote } from './rules/markdown.ts'
import { menu, wallOfShortLines } from './rules/menus.ts'
import { bodyText } from './rules/body.ts'
import { cutOffTail, trailingHeadline, unrelatedTail } from './rules/tail-teasers.ts'
import { authorNote, tailList } from './rules/tail.ts'
import { contactLines, loneNumber, pageLabel } from './rules/contacts.ts'
import { lineOfPlaceAndDay, publicationDate, storyDateline } from './rules/datelines.ts'
import { teaserLead, teaserList } from './rules/teasers.ts'
import { pageTitle, secondTitle, siteTitle, standfirst } from './rules/titles.ts'
import { speakerTurns } from './rules/transcript.ts'

export const RULES: readonly Rule[] = [
  wallOfShortLines,
  markdownRule,
  markdownImage,
  htmlRemains,
  pullQuote,
  markdownCaption,
  iconDescriptions,
  labelledCaption,
  tailList,
  furnitureLine,
  sourceSite,
  teaserLead,
  teaserList,
  publicationDate,
  liveEntryHeading,
  liveStamp,
  byline,
  reportingCredit,
  agencySignOff,
  tweetCredit,
  lineOfPlaceAndDay,
  signedParagraph,
  creditLine,
  datedEntry,
  captionWords,
  figureSource,
  repeatedCaption,
  bulletMark,
  quoteMark,
  speakerTurns,
  markdownHeading,
  navigationWords,
  contactLines,
  menu,
  loneNumber,
  captionBeforeCredit,
  pageTitle,
  secondTitle,
  siteTitle,
  pageLabel,
  storyDateline,
  nameLine,
  standfirst,
  authorNote,
  cutOffTail,
  unrelatedTail,
  cutOffTail,
  trailingHeadline,
  headingBeforeList,
  sectionHeading,
  bodyText,
]
