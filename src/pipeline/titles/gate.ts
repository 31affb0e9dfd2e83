import { ofSentence } from '../group-by.ts'
import { HONORIFICS } from '../lexicon/titles-of-office.ts'
import { verbBases } from '../lexicon/verb-forms.ts'
import { endsInPhrase, losesComparison, losesObject } from './cut-in-phrase.ts'
import { endsOnGerund } from './gerund-nouns.ts'
import { losesOffice, losesPredicate, losesVerbOfContent, saysAnothersWord, saysNoClause } from './says-what.ts'
import { isClaim, needsSource } from './needs-source.ts'
import { pointsAtNobody } from './points-at-nobody.ts'
import { saysNothing } from './of-nothing.ts'
import { quotesUnspoken } from './quotes-unspoken.ts'
import { shortName } from './short-name.ts'
import { denierName, sourceName, sourceNames } from './source-name.ts'
import { OPEN_QUESTIONS, unquoted } from './stands-alone.ts'
import { losesNegation } from './negation.ts'
import { hasSecondVerb } from './second-verb.ts'
import { losesTask } from './task.ts'
import type { Draft, TitleInput } from './title-input.ts'
import { onceEach } from '../once-each.ts'

export const LONGEST = 70

const RELATIVE =
  /\b(?:today|yesterday|tomorrow|tonight|ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|next|this) (?:week|month|year|night|autumn|winter|spring|summer|fall|weekend|morning|evening|(?:jan|febr)uary|march|april|june|july|august|(?:sept|nov|dec)ember|october)|currently|recently|earlier|later|(?<!\b(?:too|so|as) )soon|overnight)\b/i
/** Not even in a quote: nobody knows the day of the title. */
const DEICTIC = /\b(?:today|yesterday|tomorrow|tonight)\b/i
/** "US" and "WHO" are names. */
const LEADING =
  /^(?:he|she|it|they|we|i|you|him|them|us|me|this|that|these|those|there|his|her|its|their|our|which|who|whose|whom|what|and|but|or|than|of|to|in|on|by|for|with|as(?! (?:many|much|few) as )|was|were|has|had|been)\b/i
const DANGLING =
  /(?:^|[\s“])(?:a|an|the|and|or|but|nor|of|to|in|on|at|by|for|with|from|into|over|as|that|which|who|whose|than|about|against|between|under|through|its|their|his|her|our|not|no|is|are|was|were|be|been|being|has|have|had|will|would|could|may|if|so|such|also|including|amid|after|before|during|since|while|upon|towards?|within|without|across|per|via|it had|he had|more|most|very|(?<=\p{L} )too|at least|less|some|any|every|each|this|these|those|both|what|what['’]s|how|why|where|when|then|briefly|least|shortly|it['’]s|there|in order|linked|used|related|based|aimed|called|described|suspected|relating|according|compared|depending|ranging|concerning|regarding|involving|stemming|dating|leading|belonging|amounting|whether|provided|given|around|like|despite|until|unless|because|although|though|toward|onto|among|amongst|toward|beyond|along|alongside|beneath|beside|behind the|how to|having|(?:is|are|was|were) (?:scheduled|supposed|slated|due)|to (?!rally|reply|ally|supply|apply|comply|rely|fly|multiply|bully|tally|imply|family|italy)\p{L}+ly)$/iu
/** "them" stands for what the title does not name; "denies it" is our own. */
const LOOSE_PRONOUN =
  / (?:of|from|to|with|by|on|for|at|against|among) (?:it|them|him|us|me)\b| (?:them|him|(?<!den(?:y|ies) )it)$| (?:them|him), /
/** "tore it up", "promises them doses", "hands it back": what they are nobody can tell; "says it will", "helps it win" are about the subject. */
const LOOSE_OBJECT =
  / them (?:\p{Ll}|\d|“)| (?!(?:says|hopes|fears|believes|warns|announces|claims|knows|thinks|confirms|insists|admits|denies|as|adds)\b)\p{Ll}+(?:s|ed|ing) it (?:back|up|down|over|out|away|off|as|an?|“)/u
const LOOSE_BEHIND_VERB =
  / (?:tore|tears?|hands?|handed|gives?|gave|puts?|takes?|took|calls?|called|destroying|building|breaking|ending|doing|making|using) (?:it|them)\b/u
/** Words of a speaker or a letter, and what points at something else than the title itself. */
const SPOKEN = /\b(?:I|me|my|we|us(?![.])|our|ours|you|your|yours|myself|ourselves)\b/
const MANY_PEOPLE =
  /\b(?:people|men|women|children|police|mourners|thousands|hundreds|dozens|residents|workers|protesters|supporters)\b/
const ASKS =
  /^(?:how|why|what|when|where|whether|if|because|although|since|let|just|well|so(?!-)|yes|no|not|also|then)\b/i
const POINTS_BACK =
  /^another\b|^same\b|\b(?:the same|the latter|the above|the following|respectively|this|these|those)\b(?! (?:year|month|week|behind|who|whose|responsible|killed|accused|arrested|injured|involved|affected|detained|in charge)\b)/i
const SAID_TO_COME =
  /\b(?:say|warn|announce|promise|pledge|vow|confirm|hope|expect|predict|fear|agree|decide|tell|insist|declare|reveal|add|claim|assure|signal|indicate|state|argue|rule|order|express|voice)\p{L}* /iu
const SMALL = new Set(
  'a an the and or but nor of to in on at by for with from into over as that which who whose than about against between under through its their his her our not no is are was were be been being has have had will would could may must should if so such it he she they them him up out off down s t all first one two more most less least de al'.split(
    ' ',
  ),
)
/** "back the motion and four": who are the four? Not “aged two and four”. */
const ENDS_ON_NUMBER = /(?<!\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine)) and (?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten)$/ // prettier-ignore
const WORD = /[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu

/** A thing that no title may have. `fails` says so for a draft. */
export type Check = { name: string; fails: (draft: Draft, input: TitleInput) => boolean }

/** All must pass; the first that fails decides. Each is a fault that a reader of headlines would stop at. */
export const CHECKS: readonly Check[] = [
  { name: 'too-long', fails: ({ title }) => title.length > LONGEST },
  { name: 'too-short', fails: ({ title }) => title.length < 12 || title.split(' ').length < 2 },
  { name: 'no-verb', fails: ({ title, verb }) => verb === '' || !title.includes(verb) },
  { name: 'relative-date', fails: ({ title }) => RELATIVE.test(unquoted(title)) || DEICTIC.test(title) },
  { name: 'leading-pronoun', fails: ({ title }) => LEADING.test(title) && !/^\p{Lu}{2}/u.test(title) },
  {
    name: 'dangling-word',
    fails: ({ title }, input) =>
      (DANGLING.test(title.replace(/[”"’]$/, '')) &&
        !isOwnParticle(title, input) &&
        !/ (?:un)?accounted for$/.test(title)) ||
      /[,;:–—(]”?$| (?:he|she|they)$|, (?:says?|hears?)$/.test(title),
  },
  {
    name: 'same-name-twice',
    fails: ({ title }) => /^(\p{Lu}[\p{L} -]{2,30}) \p{Ll}+ \1(?:$|[,;])/iu.test(title) || saysOfOneself(title),
  },
  {
    name: 'list-cut-off',
    fails: ({ title }, input) =>
      /, (?!.*\b(?:and|or|says?|den(?:y|ies))\b)[\p{L}-]+(?: [\p{L}-]+)?$/u.test(title) ||
      / between (?!.* (?:and|or) )\p{Lu}[\p{L} ’-]*(?:,|$)/u.test(title) ||
      / between \p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)* (?!and |or )\p{Ll}/u.test(unquoted(title)) ||
      ENDS_ON_NUMBER.test(title) ||
      partsPair(title, input),
  },
  {
    name: 'dangling-participle',
    fails: ({ title }) =>
      / (?:trying|seeking|attempting|hoping|wanting|aiming)(?:[,;]|$)/.test(title) || endsOnGerund(title),
  },
  {
    name: 'dangling-before-source',
    fails: ({ title }) =>
      title
        .split(/[,;]/)
        .slice(0, -1)
        .some((part) => DANGLING.test(part.trim())),
  },
  { name: 'loose-pronoun', fails: ({ title }) => isLoosePronoun(unquoted(title)) },
  { name: 'nobody-owns', fails: ({ title, verb }) => (/ their /.test(unquoted(title)) && !hasMany(title, verb)) || isOwnedByNobody(unquoted(title)) }, // prettier-ignore
  { name: 'said-by-whom', fails: ({ title, verb }) => / (?:that|which|what) they /.test(unquoted(title)) && !hasMany(title, verb) }, // prettier-ignore
  { name: 'spoken-to-somebody', fails: ({ title }) => SPOKEN.test(unquoted(title)) || ASKS.test(title) },
  { name: 'points-back', fails: ({ title }) => POINTS_BACK.test(unquoted(title)) },
  {
    name: 'said-to-have-said',
    fails: ({ title }) => / says? (?:he|she|it|they) (?:said|says|told|adds|added)\b/.test(unquoted(title)),
  },
  { name: 'said-no-clause', fails: (draft, input) => saysNoClause(draft, input) },
  { name: 'described-as-nothing', fails: (draft, input) => losesPredicate(draft, input) },
  { name: 'named-as-nothing', fails: (draft, input) => losesOffice(draft, input) },
  { name: 'said-by-another-verb', fails: (draft, input) => saysAnothersWord(draft, input) },
  { name: 'said-without-verb', fails: (draft, input) => losesVerbOfContent(draft, input) },
  { name: 'told-to-do-what', fails: (draft, input) => losesTask(draft, input) },
  { name: 'him-who-is-not-named', fails: ({ title, verb }, input) => pointsAtNobody(unquoted(title), verb, input) },
  { name: 'of-nothing', fails: ({ title, verb }) => saysNothing(title, verb) },
  { name: 'future-as-fact', fails: ({ title }, { candidate }) => candidate.status === 'happened' && /^[^,:“]*? will (?:not )?\p{Ll}/u.test(title) && !SAID_TO_COME.test(title) }, // prettier-ignore
  { name: 'limit-lost', fails: losesComparison },
  { name: 'second-verb', fails: ({ title, verb }) => hasSecondVerb(unquoted(title), verb) },
  { name: 'ends-in-a-phrase', fails: (draft, input) => endsInPhrase(draft, input) },
  { name: 'object-lost', fails: (draft, input) => losesObject(draft, input) },
  { name: 'negation-lost', fails: ({ title }, input) => losesNegation(title, input) },
  { name: 'quotes-unspoken', fails: ({ title }, input) => quotesUnspoken(title, input) },
  { name: 'cut-off', fails: ({ title }) => title.includes('…') || title.includes('...') },
  { name: 'unbalanced', fails: ({ title }) => !isBalanced(title) },
  { name: 'claim-without-source', fails: (draft, input) => needsSource(input) && !namesSource(draft, input) },
  { name: 'quote-without-speaker', fails: (draft, input) => isSpokenByNobody(draft, input) },
  { name: 'hedge-lost', fails: losesHedge },
  { name: 'words-not-in-evidence', fails: (draft, input) => strangeWords(draft, input).length > 0 },
  ...OPEN_QUESTIONS,
  { name: 'nobody-known', fails: ({ title }, input) => !namesSomebody(title, input) },
]

/** Name of the first check that a draft fails, or undefined where it passes all. */
export function failedCheck(draft: Draft, input: TitleInput): string | undefined {
  return CHECKS.find(({ fails }) => fails(draft, input))?.name
}

function isLoosePronoun(title: string): boolean {
  return LOOSE_PRONOUN.test(title) || LOOSE_OBJECT.test(title) || LOOSE_BEHIND_VERB.test(title)
}

/** “Berg leaves, Berg says”; “Putin says Xi accepted Xi’s offer”: the name again, as an owner, before the clause is over. */
function saysOfOneself(title: string): boolean {
  const source = /, (\p{Lu}[\p{L}’ -]*) says$/u.exec(title)?.[1]
  // “between Berg and Berg’s Silva”, “Berg: “Berg will outline it””: a name in place of “his”, and words that are not his
  if (/\b(\p{Lu}\p{L}+) and \1’s \p{Lu}|^(\p{Lu}[\p{L} ]+): “\2 /u.test(title)) return true
  if (source !== undefined && title.startsWith(`${source} `) && /^\p{Ll}/u.test(title.slice(source.length + 1)))
    return true
  for (const { 0: words, 1: name = '', index } of title.matchAll(/\bsays? (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/gu)) {
    const clause = /^[^,;:“]*/.exec(title.slice(index + words.length))?.[0] ?? ''
    if (clause.includes(` ${name}’s `) || clause.includes(` ${name.split(' ')[0]}’s `)) return true
  }
  return false
}

/** "clashes between the supporters of Berg | and the police": between them and whom? */
function partsPair(title: string, { candidate: { sentence } }: TitleInput): boolean {
  const [, after] = / between (.*)$/.exec(unquoted(title)) ?? []
  return after !== undefined && !/ (?:and|or) |,/.test(after) && / between [^,.;:]* and /.test(sentence.text)
}

/** "to be handed over": the last word belongs to the verb. */
function isOwnParticle(title: string, { candidate: { act } }: TitleInput): boolean {
  const [, particle] = act.trigger.lemma.split(' ')
  return particle !== undefined && /^(?:over|in|on|up|down|off|out|away|back)$/.test(particle) && title.endsWith(` ${particle}`) && title.split(` ${particle} `).length === 1 // prettier-ignore
}

/** "More than 600 people turn out for his funeral": whose? */
function isOwnedByNobody(title: string): boolean {
  const at = title.search(/ (?:his|her|its) /)
  const before = title.charAt(0).toLowerCase() + title.slice(1, Math.max(at, 1))
  return at > 0 && !/\p{Lu}/u.test(before) && MANY_PEOPLE.test(before)
}

/** Whether somebody stands before "their" or "they" who is more than one; "announces" and "says" are no plurals. */
function hasMany(title: string, verb: string): boolean {
  const before = title.slice(0, title.search(/ (?:their|they|he|she) /)).replace(` ${verb}`, ' ').replaceAll(/ (?:says|denies)\b/g, ' ') // prettier-ignore
  return / and |\b(?:police|people|military|army|government|troops|family|team|party|company|group|men|women|children|couple|crew|staff|public|board)\b|\p{Ll}[^s’'\s]s\b/iu.test(
    before,
  )
}

function isBalanced(title: string): boolean {
  const count = (pattern: RegExp) => (title.match(pattern) ?? []).length
  return (
    count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0 && count(/\(/g) === count(/\)/g) && count(/‘/g) <= count(/’/g)
  )
}

function namesSomebody(title: string, { candidate, actors, countries, names }: TitleInput): boolean {
  const lower = title.toLowerCase()
  const ids = [
    ...candidate.participants.map(({ actor }) => actor),
    ...ofSentence(names, candidate.act.sentence).flatMap(({ actors }) => actors),
  ]
  const known = ids.flatMap((id) => {
    const actor = actors.get(id)
    return actor === undefined
      ? []
      : actor.names.concat(actor.name, shortName(actor, 'surname'), shortName(actor, 'full'))
  })
  const read = ofSentence(names, candidate.act.sentence)
    .filter(({ kind }) => kind !== 'unknown')
    .map(({ text }) => text)
  const source = sourceName({ candidate, actors, countries, names, dates: [], claims: [], style: 'full' })
  return [...known, ...read, ...(source === undefined ? [] : [source.name])].some(
    (name) => name.length > 1 && lower.includes(name.toLowerCase()),
  )
}

const HEDGE =
  /\b(?:appear(?:s|ed|ing)?|seem(?:s|ed|ing)?|close to|on the (?:verge|brink) of|nearly|almost|apparently|reportedly|allegedly|probably|likely|possibly|suspected)\b/gi
/** What the name of the one who tells it says as well. */
const HEARD = /^(?:allegedly|reportedly|apparently)$/i
const HEDGED_WITHIN = 40

/** "refuse to be bribed or | bullied", "failed to hold or | defend": what stands behind the second verb is refused too. */
const NOT_DONE = /\b(?:refus|declin|fail|neglect|hesitat)\p{L}* to (?:\p{L}+ ){1,3}(?:or|and) (?:be |have )?$/iu
const SAYS_NOT_DONE = /\b(?:refus|declin|fail|neglect|hesitat)|\bnot\b/i

/** Words just before the deed that say it was not quite done; a title without them would say more than the article. */
function losesHedge({ title }: Draft, input: TitleInput): boolean {
  const { act, sentence } = input.candidate
  const all = sentence.text.slice(
    Math.max(0, act.trigger.start - sentence.start - HEDGED_WITHIN),
    Math.max(0, act.trigger.start - sentence.start),
  )
  if (NOT_DONE.test(all) && !SAYS_NOT_DONE.test(title)) return true
  // "were suspected smugglers and | opened fire": the doubt is about what they were
  const before = all.slice(all.lastIndexOf(' and ') + 1)
  const hedges = (before.match(HEDGE) ?? []).filter((hedge) => !isClaim(input) || !HEARD.test(hedge))
  return hedges.length > 0 && !hedges.some((hedge) => title.toLowerCase().includes(hedge.toLowerCase().slice(0, 5)))
}

/** "The government had “sold out the island”": in whose words, where somebody is quoted who does nothing else in it. */
function isSpokenByNobody(draft: Draft, input: TitleInput): boolean {
  const { act, attribution } = input.candidate
  const isOther = act.speech !== true && act.form !== 'statement' && attribution.length > 0
  return isOther && /[“"]/.test(draft.title) && !namesSource(draft, input)
}

/** The source stands in the title with a word of saying or a colon, or accuses in its own name; never only as one who acts. */
function namesSource({ title, verb }: Draft, input: TitleInput): boolean {
  const lower = title.toLowerCase()
  const sources = sourceNames(input).map(({ name, says }) => ({ name: name.toLowerCase(), says }))
  const isQuoted = sources.some(({ name }) => lower.startsWith(`${name}: `))
  const isOwnWord = (input.candidate.act.speech === true || /^(?:expects|wants|claims?)$/.test(verb)) && verb !== '' && sources.some(({ name }) => lower.startsWith(`${name} ${verb}`)) // prettier-ignore
  const isNamed = isQuoted || isOwnWord || sources.some(({ name, says }) => lower.includes(`${name} ${says}`))
  const denier = input.candidate.contested ? denierName(input) : undefined
  if (denier === undefined || denier.name === sourceName(input)?.name) return isNamed
  return isNamed && (isQuoted || /\bden(?:y|ies)\b/.test(lower))
}

/** Words of the title that neither the evidence nor a name nor the template has. */
export function strangeWords({ title, own }: Draft, input: TitleInput): string[] {
  const known = knownWords(input)
  const added = new Set(own.flatMap(wordsIn))
  const isKnown = (word: string): boolean => known.has(word) || added.has(word)
  return wordsIn(title).filter(
    (word) => !SMALL.has(word) && !HONORIFICS.has(word) && !isKnown(word) && !verbBases(word).some(isKnown),
  )
}

function wordsIn(text: string): string[] {
  return [...text.toLowerCase().matchAll(WORD)].map(([word]) => word)
}

/** What the evidence and the names say. */
const knownWords = onceEach((input: TitleInput): ReadonlySet<string> => {
  const { candidate, actors } = input
  const allowed = new Set<string>()
  const allow = (text: string) => {
    for (const word of wordsIn(text)) allowed.add(word)
    // “U.S.-Norland talks” are “US-Norland talks” in a title
    if (text.includes('.')) for (const word of wordsIn(text.replaceAll('.', ''))) allowed.add(word)
  }
  for (const { text, lemma } of candidate.sentence.tokens) {
    allow(text)
    allow(lemma)
  }
  allow(candidate.evidence.quote)
  for (const { actor } of candidate.participants) {
    const known = actors.get(actor)
    if (known !== undefined) [known.name, ...known.names].forEach(allow)
  }
  for (const { actors: ids } of ofSentence(input.names, candidate.act.sentence)) {
    for (const id of ids) {
      const actor = actors.get(id)
      if (actor !== undefined) [actor.name, shortName(actor, 'full')].forEach(allow)
    }
  }
  for (const { text } of candidate.attribution) allow(text)
  for (const { name } of sourceNames(input)) allow(name)
  if (input.place !== undefined) allow(input.place)
  return allowed
})
