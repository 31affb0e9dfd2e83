import type { Draft } from './title-input.ts'

/** Parties that only the sentences before have named: "the two governments", "both sides". */
const PARTIES =
  '(?:countries|nations|states|governments|sides|parties|leaders|presidents|premiers|ministers|capitals|neighbou?rs|powers|delegations|armies|navies|militaries|heads of state|heads of government|foreign ministries)'
const GROUP = new RegExp(`(?:\\b(?:the (?:two|three|four)|both|these|those)|^(?:two|three|four)) (?:[\\p{Ll}-]+ )?${PARTIES}\\b(?! (?:of|from|in) \\p{Lu})|^(?:sides|parties|heads of state)\\b`, 'iu') // prettier-ignore
const NUMBER = '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|several|many|some|its own|their own|his own|her own)' // prettier-ignore
/** "orders six", "takes delivery of 13": six of what? But "kills six" is what headlines say. */
const COUNTS_WHAT = new RegExp(
  `(?:^| )((?:delivery )?\\p{Ll}+) ${NUMBER}(?=$|,(?!\\d)| (?:at|in|on|from|near|by) )`,
  'u',
)
const COUNTS_PEOPLE = /^(?:kill|injur|wound|hurt|arrest|detain|evacuat|jail|rescu|sav|of$|to$|at$|by$|from$|past|past$|top|reach|hit|near|aged?$|number|phase|article|chapter|group$|size|magnitude|category|and$|or$|than$|about$|around$|over$|nearly$|almost$|some$)/i // prettier-ignore
/** An office, a body or a person that only the sentences before have named, right before the verb. */
const OFFICE = /^(?:(?:acting|former|interim|new|outgoing|prime|foreign|defen[cs]e|interior|deputy|finance|visiting) )*(?:president|chairman|chairwoman|chair|director|minister|premier|secretary|governor|mayor|leader|chief|ambassador|envoy|guest|visitor|dignitary|diplomat|official|spokesman|spokeswoman|spokesperson|company|firm|group|country|leaders|heads|members|envoys|delegates|parties|sides|ministry|agency|government|delegation|organi[sz]ation|institute|statement|report|team|pair|duo|man|woman|commanders|two|three|four|five|six|second|third|latter|former) /i // prettier-ignore

/** What a reader of the title alone would have to ask. Each may be pardoned where no title answers it. */
export const OPEN_QUESTIONS: readonly { name: string; fails: (draft: Draft) => boolean }[] = [
  { name: 'office-of-whom', fails: ({ title, verb }) => isBeforeVerb(OFFICE.exec(title)?.[0], title, verb) },
  { name: 'group-of-whom', fails: ({ title }) => GROUP.test(unquoted(title)) },
  { name: 'six-of-what', fails: ({ title }) => countsSomething(title) },
  { name: 'such-as-what', fails: ({ title }) => /\b(?:any|no) such\b/i.test(unquoted(title)) },
]

function isBeforeVerb(office: string | undefined, title: string, verb: string): boolean {
  return office !== undefined && verb !== '' && title.slice(office.length).startsWith(verb.split(' ')[0] ?? verb)
}

function countsSomething(title: string): boolean {
  const [, before = ''] = COUNTS_WHAT.exec(unquoted(title)) ?? []
  return before !== '' && !COUNTS_PEOPLE.test(before)
}

/** Whether a phrase is a group that only the sentences before have named: "the two governments". */
export function namesParties(phrase: string): boolean {
  return GROUP.test(phrase)
}

/** A title without what stands in quotation marks. */
export function unquoted(title: string): string {
  return title.replaceAll(/“[^”]*”|"[^"]*"/g, '')
}
